// Questions of recognition in words: where – what – what to choose.

import { NONE, type Question, type QuestionChoice } from '../core/form/question';
import { columnLetters } from '../core/workbook/address';
import { joinAnd, shortLabel } from './words';

export interface QuestionWords {
  /** Where: "Trang “PL4”, dòng 12". */
  readonly title: string;
  /** What is not clear, and what is asked for. */
  readonly text: string;
  /** In the order in which they are offered. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

const LONGEST = 120;
/** Titles are printed over several lines. */
const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const quoted = (text: string): string => (text.trim() === '' ? '' : ` “${shortLabel(oneLine(text), 70)}”`);

/** The sentence for a question. */
export function describeQuestion(question: Question): QuestionWords {
  const { title, text, choices } = wordsOf(question);
  if (question.kind === 'standing') return { title, text, choices };
  return { title, text: withOthers(text, question), choices };
}

function wordsOf(question: Question): QuestionWords {
  switch (question.kind) {
    case 'table':
      return aboutTable(question);
    case 'row':
      return aboutRow(question);
    case 'column':
      return aboutColumns(question);
    case 'standing':
      return aboutStanding(question);
    default:
      return question.kind satisfies never;
  }
}

/** "Trang “PL4”, dòng 12 “Số TTHC”: chưa rõ là dòng nào của Phụ lục 4.": title and text as one sentence. */
export function questionSentence({ title, text }: QuestionWords): string {
  return `${title}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

const ASK = ' Đề nghị chọn:';
/** Nobody reads more names of sheets. */
const MOST_SHEETS = 3;

/** The text with the other places that the answer counts for. */
function withOthers(text: string, { cell, also = [] }: Question): string {
  const others = [...new Set(also.map(({ sheet }) => sheet))].filter((sheet) => sheet !== cell.sheet);
  const names = others.slice(0, MOST_SHEETS).map((sheet) => `“${sheet}”`);
  const more = others.length > MOST_SHEETS ? [`${others.length - MOST_SHEETS} trang khác`] : [];
  const where = others.length > 0 ? `trang ${joinAnd([...names, ...more])}` : 'các bảng khác của trang này';
  const told = also.length > 0 ? ` Trả lời một lần cho cả ${where}, nơi tiêu đề cột giống hệt.` : '';
  return text.endsWith(ASK) ? `${text.slice(0, -ASK.length)}${told}${ASK}` : `${text}${told}`;
}

/** The same without what is asked for: "Trang “PL4”, dòng 12 “Số TTHC”: chưa rõ là dòng nào của Phụ lục 4." */
export function unclearSentence(words: QuestionWords): string {
  const sentence = questionSentence(words);
  return sentence.endsWith(ASK) ? sentence.slice(0, -ASK.length) : sentence;
}

function choicesOf(
  { choices }: Question,
  labelOf: (choice: QuestionChoice) => string,
  none: string,
): QuestionWords['choices'] {
  return choices.map((choice) => ({ id: choice.id, label: choice.id === NONE ? none : labelOf(choice) }));
}

const printed = ({ label }: QuestionChoice): string => shortLabel(oneLine(label), LONGEST);

function aboutTable(question: Question): QuestionWords {
  const { cell, area, subject, choices } = question;
  const several = choices.length > 2;
  return {
    title: `Trang “${cell.sheet}”, dòng ${area.top + 1}–${area.bottom + 1}${quoted(subject)}`,
    text: several
      ? `Giống các biểu dưới đây, chưa rõ là biểu nào.${ASK}`
      : `Có vẻ là biểu dưới đây, chưa chắc chắn.${ASK}`,
    choices: choicesOf(question, printed, 'Không phải biểu mẫu, bỏ qua'),
  };
}

function aboutRow(question: Question): QuestionWords {
  const { cell, subject, form = '', shown, alike = [], choices } = question;
  const rows = alike.map(({ row }) => String(row + 1));
  const others = rows.length > 0 ? ` Dòng ${joinAnd(rows)} cũng ghi như vậy.` : '';
  const figure = shown === undefined ? '' : ` (số liệu: ${shortLabel(shown, 30)})`;
  const what =
    choices.length > 2 ? `chưa rõ là dòng nào của ${form}` : `chưa rõ có phải dòng dưới đây của ${form}`;
  return {
    title: `Trang “${cell.sheet}”, dòng ${cell.row + 1}${quoted(subject)}${figure}`,
    text: `${what.charAt(0).toUpperCase()}${what.slice(1)}.${others}${ASK}`,
    choices: choicesOf(question, printed, 'Dòng khác, không có trong mẫu'),
  };
}

/** "Phụ lục 4 có 2 bản: trang “PL4”, trang “PL4 (2)”" */
function aboutStanding(question: Question): QuestionWords {
  const { form = '', choices } = question;
  const named = choices.filter(({ id }) => id !== NONE).map(({ label }) => `“${label}”`);
  const more = named.length > MOST_NAMED ? [`${named.length - MOST_NAMED} trang khác`] : [];
  return {
    title: `${form} có ${named.length} bản: trang ${joinAnd([...named.slice(0, MOST_NAMED), ...more])}`,
    text: `Số liệu các bản khác nhau, chưa rõ bản nào là số liệu của báo cáo này.${ASK}`,
    choices: choicesOf(
      question,
      ({ label }) => `Trang “${label}”`,
      'Không bản nào: mỗi bản là số liệu của một đơn vị',
    ),
  };
}

const MOST_NAMED = 4;

function aboutColumns(question: Question): QuestionWords {
  switch (question.about) {
    case 'years':
      return aboutYears(question);
    case 'indicator':
      return aboutOneColumn(question);
    case 'figures':
    case undefined:
      return aboutFigureColumns(question);
    case 'result':
      return aboutResults(question);
    case 'role':
      return aboutRole(question);
    default:
      return question.about satisfies never;
  }
}

function aboutYears(question: Question): QuestionWords {
  const { cell, area, form = '', choices } = question;
  const several = choices.length > 2;
  const asked = several ? `Là số liệu ${form} của năm nào?` : `Có phải các năm của ${form} không?`;
  return {
    title: `Trang “${cell.sheet}”, các cột từ ${columnLetters(area.left)} đến ${columnLetters(area.right)}`,
    text: `Chưa ghi năm. ${asked}${ASK}`,
    choices: choicesOf(
      question,
      (choice) => (several ? printed(choice) : `Đúng: ${printed(choice)}`),
      'Không phải, bỏ qua bảng này',
    ),
  };
}

function aboutFigureColumns(question: Question): QuestionWords {
  const { cell, form = '', choices } = question;
  const letters = choices.filter(({ id }) => id !== NONE).map(({ id }) => id);
  return {
    title: `Trang “${cell.sheet}”, cột ${joinAnd([...letters].sort(byColumn))}`,
    text: `${whichColumn(`số liệu kỳ này của ${form}`, choices)}${ASK}`,
    choices: choicesOf(question, figureChoice, 'Không cột nào, bỏ qua bảng này'),
  };
}

/** "Cột nào là kết quả của Phụ lục 2: “Lần 1” hay “Lần 2”?" */
function aboutResults(question: Question): QuestionWords {
  const { cell, area, form = '', choices } = question;
  const columns = `các cột từ ${columnLetters(area.left)} đến ${columnLetters(area.right)}`;
  return {
    title: `Trang “${cell.sheet}”, ${columns}`,
    text: `Mỗi năm có nhiều cột. ${whichColumn(`kết quả của ${form}`, choices)}${ASK}`,
    choices: choicesOf(question, figureChoice, 'Không cột nào, bỏ qua bảng này'),
  };
}

/** "Cột nào là “Số, ký hiệu” của Phụ lục I?" */
function aboutRole(question: Question): QuestionWords {
  const { cell, area, subject, form = '' } = question;
  return {
    title: `Trang “${cell.sheet}”, danh sách ở dòng ${area.top + 1}–${area.bottom + 1}`,
    text: `Chưa rõ cột nào là${quoted(subject)} của ${form}.${ASK}`,
    choices: choicesOf(question, figureChoice, 'Không cột nào'),
  };
}

/** In the words that stand over the columns; a year says nothing where each year has all of them. */
function whichColumn(what: string, choices: readonly QuestionChoice[]): string {
  const names = choices
    .filter(({ id }) => id !== NONE)
    .sort((a, b) => byColumn(a.id, b.id))
    .map(({ label }) => shortLabel(withoutYear(oneLine(label)), LONGEST_OWN));
  const told = !names.includes('') && new Set(names).size === names.length && names.length <= MOST_OWN;
  if (!told) return `Chưa rõ cột nào là ${what}.`;
  const [last = '', ...others] = names.map((name) => `“${name}”`).reverse();
  const either = others.length > 0 ? `${others.reverse().join(', ')} hay ${last}` : `có phải ${last}`;
  return `Cột nào là ${what}: ${either}?`;
}

const MOST_OWN = 4;
const LONGEST_OWN = 40;

const withoutYear = (label: string): string =>
  label
    .normalize('NFC')
    .replace(/(?:(?<![\p{L}])năm\s+)?(?<!\d)(?:19|20)\d{2}(?!\d)/giu, '')
    .replace(/^[\s–/,:-]{1,9}|(?<![\s–/,:-])[\s–/,:-]{1,9}$/gu, '')
    .trim();

/** "Cột C “Quý I”: 12; 4; 8…" */
const figureChoice = ({ id, label, shown = [] }: QuestionChoice): string =>
  `Cột ${id}${quoted(label)}${shown.length > 0 ? `: ${shown.map((one) => shortLabel(one, 20)).join('; ')}…` : ' (còn trống)'}`;

const byColumn = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

function aboutOneColumn(question: Question): QuestionWords {
  const { cell, area, subject, form = '', shown } = question;
  const figures = shown === undefined ? '' : ` (số liệu: ${shown}…)`;
  return {
    title: `Trang “${cell.sheet}”, cột ${columnLetters(area.left)}${quoted(subject)}${figures}`,
    text: `Chưa rõ là cột nào của ${form}.${ASK}`,
    choices: choicesOf(question, printed, 'Cột khác, không có trong mẫu'),
  };
}
