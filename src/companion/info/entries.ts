// Fields of "Thông tin báo cáo" that are read as a day, a period or a signer: what stands there and whether it was read.

import type { ReportInfo } from '../../core/calendar/report-info';
import type { InfoForm } from '../../core/form/supporting-form';
import type { InfoEntry } from '../companion';
import { textOf } from '../sheet/cells';
import type { FoundInfo } from './read';
import { lacksYear } from './read-values';

type Key = InfoEntry['key'];

const kinds: Readonly<Record<Key, InfoEntry['kind']>> = {
  period: 'period',
  dataFrom: 'day',
  dataTo: 'day',
  deadline: 'day',
  date: 'day',
  signer: 'signer',
};

/** Dots that a form prints for a person to write over: nothing is filled in yet. */
const OPEN = /^[\s.…_/-]*$/;

const isKey = (key: string): key is Key => key in kinds;

/** In the order of the sheet; blank fields are left out. */
export function infoEntries({ sheet, fields, info }: FoundInfo, form: InfoForm): readonly InfoEntry[] {
  const labels = new Map(form.groups.flatMap((group) => group.fields).map(({ key, label }) => [key, label]));
  return [...fields]
    .flatMap(([key, { filled }]): InfoEntry[] => {
      const [own] = filled;
      if (!isKey(key) || !own) return [];
      // An error value shows itself; a blank of the form is no answer.
      const understood = isUnderstood(key, info);
      const year =
        key === 'period' && !understood && lacksYear(textOf(own.cell)) ? yearOf(fields) : undefined;
      const first = year ?? own;
      const text = textOf(first.cell);
      // "Năm" is what the list of periods calls the year.
      if (text === '' || (!understood && OPEN.test(text.replace(/ngày|tháng|năm/giu, '')))) return [];
      return [
        {
          key,
          kind: year ? 'year' : kinds[key],
          cell: { sheet, row: first.row, column: first.column },
          form: form.sheet,
          label: labels.get(year ? 'year' : key) ?? '',
          text,
          understood,
        },
      ];
    })
    .sort((a, b) => a.cell.row - b.cell.row);
}

/** The filled cell of the year, where there is one. */
const yearOf = (fields: FoundInfo['fields']) =>
  fields.get('year')?.filled.find(({ cell }) => textOf(cell) !== '');

function isUnderstood(key: Key, info: Partial<ReportInfo>): boolean {
  if (key === 'date') return (info.day ?? info.month ?? info.year ?? null) !== null;
  return info[key] !== undefined;
}
