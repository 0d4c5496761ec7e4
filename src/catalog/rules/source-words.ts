// What a rule follows from, said of the rows of one set: the same rule stands on other lines of each form.

import { answersInWords, type TemplateRow } from '../../core/form/template';
import type { Place } from './places';

/** Phrases for kinds whose rules mostly say the same; a rule may have its own. */
export const phraseOfKind: Readonly<Record<string, string>> = {
  sum: '{total} gồm {#parts}',
  rate: '{rate} tính từ {#part} và {#whole}',
  partOf: '{parts} là một phần của {whole}',
  required: '{target} cần có số liệu, kể cả khi bằng 0',
};

/** Of a row with answers: "Đạt hoặc Không đạt" as words, or codes printed beside it. */
export function answerPhrase(row: TemplateRow): string {
  const { answers = [], unit } = row;
  if (answersInWords(row)) return `{target} chỉ ghi ${answers.map((one) => one.label).join(' hoặc ')}`;
  return unit.includes('=') ? 'câu trả lời của {target} in ở cột Đơn vị tính' : 'câu trả lời in ở {target}';
}

/** Of a goal, which must be judged. */
export const judgedPhrase = '{target} cần được đánh giá';

/** Of every row in %. */
export const percentSource =
  'Phép tính: tỷ lệ phần trăm của một phần so với toàn bộ nằm trong khoảng từ 0 đến 100';
export const percentAdvice = 'Xem lại dấu phẩy của số thập phân, ví dụ 99,6 bị nhập thành 996.';

/**
 * The source of a rule inside one form.
 * @param phrase with slots of roles: `{whole}` → "dòng 2.1", `{#parts}` → "4.2, 4.3 và 4.4", `{+parts}` → "4 + 5 + 6",
 *   `{-columns}` → "3 đến 15". One that begins with "Phép tính" names no form by itself; `{form}` is the form.
 */
export function sourceInForm(
  phrase: string,
  placesOfRole: (role: string) => readonly Place[],
  form: string,
): string {
  const text = phrase.replace(/\{([#+-]?)(\w+)\}/g, (_, sign: string, role: string) =>
    role === 'form' ? form : inWords(sign, placesOfRole(role)),
  );
  if (text.startsWith('Phép tính')) return text;
  return form.startsWith('Biểu') ? `${form}: ${text}` : `Biểu mẫu ${form}: ${text}`;
}

/** The source of a rule over two forms, in the order of its figures: "Đối chiếu Phụ lục 5 (dòng 1.5) với …". */
export function sourceAcrossForms(places: readonly Place[]): string {
  const forms = [...new Set(places.map(({ form }) => form))].map((form) => {
    const inForm = places.filter((place) => place.form === form);
    return `${form} (${inWords('', inForm)})`;
  });
  return `Đối chiếu ${forms.join(' với ')}`;
}

function inWords(sign: string, places: readonly Place[]): string {
  const numbers = places.map(({ number }) => number);
  if (sign === '+') return numbers.join(' + ');
  if (sign === '-') return `${numbers[0]} đến ${numbers.at(-1)}`;
  const list = [numbers.slice(0, -1).join(', '), numbers.at(-1)].filter(Boolean).join(' và ');
  return sign === '#' ? list : `${places[0]?.word} ${list}${places[0]?.rest}`;
}
