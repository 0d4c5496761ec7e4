// Whose figures the tables of a form are, where it stands more than once: in words.

import { periodPhrase } from '../core/calendar/period';
import type { AsideWhy, ToldPeriod } from '../core/form/standing';
import type { BoundTable } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import { joinAnd } from './words';

/** "năm 2023", "quý I": a period as it is told. */
function toldPeriod({ kind, index, year }: ToldPeriod): string {
  const phrase = periodPhrase({ kind, index, year: year ?? 0 });
  const told = year === null ? phrase.replace(kind === 'halfYear' ? / 0$/ : / năm 0$/, '') : phrase;
  return told.charAt(0).toLowerCase() + told.slice(1);
}

/** "ghi “bản nháp”", "là số liệu năm 2023, không phải kỳ báo cáo (năm 2024)". */
export function asideWords(by: AsideWhy): string {
  switch (by.why) {
    case 'marked':
      return `ghi “${by.words}”`;
    case 'otherPeriod': {
      const own = by.own ? ` (${toldPeriod(by.own)})` : '';
      return `là số liệu ${toldPeriod(by.told)}, không phải kỳ báo cáo${own}`;
    }
    case 'notChosen':
      return `không phải bản đã chọn (trang “${by.chosen}”)`;
    default:
      return by satisfies never;
  }
}

/** Nobody reads more names. */
const MOST = 4;

/** What is to be said of the tables that hold one unit's figures each: which table the report takes; none where there are none. */
export function unitSentences(tables: readonly BoundTable[]): readonly string[] {
  const ofUnits = tables.filter(({ ofUnit }) => ofUnit !== undefined);
  const idOf = ({ template }: BoundTable): string => template.id;
  const ids = new Set(ofUnits.map(idOf));
  const bySource = new Map<string, { readonly forms: Set<string>; readonly units: Set<string> }>();
  for (const id of ids) {
    const own = tables.filter((table) => idOf(table) === id && table.ofUnit === undefined);
    const source = joinAnd([...new Set(own.map(({ sheet }) => `“${sheet}”`))]);
    const group = bySource.get(source) ?? { forms: new Set(), units: new Set() };
    bySource.set(source, group);
    for (const { template, ofUnit = '', ...table } of ofUnits) {
      if (template.id !== id || table.documents) continue;
      group.forms.add(printedNumber(template));
      group.units.add(ofUnit);
    }
  }
  return [...bySource].flatMap(([source, { forms, units }]) => {
    if (forms.size === 0) return [];
    const form = joinAnd([...forms]);
    const names = [...units].slice(0, MOST);
    const more = units.size > MOST ? [`${units.size - MOST} đơn vị khác`] : [];
    const whose = `số liệu riêng của ${joinAnd([...names, ...more])}`;
    return source === ''
      ? `${form}: mỗi trang là ${whose}; chưa có trang tổng hợp nên dự thảo để trống số liệu này.`
      : `${form}: báo cáo lấy số liệu ở trang ${source}; các trang khác là ${whose}, được kiểm tra riêng.`;
  });
}
