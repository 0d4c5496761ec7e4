// What "Thông tin báo cáo" says, held against itself: every day and period can be read, days follow each other and are
// those of the period.
// Days: A2-08 (first day < last day <= day of signing); the report is sent after its last day.

import type { InfoEntry, Supporting } from '../companion/companion';
import { type CalendarDate, compareDates, isRealDate } from '../core/calendar/calendar-date';
import type { Finding, FindingTold } from '../core/form/finding';
import { contradictions } from './info-days';
import { plainFinding } from './plain-finding';

/** At least one working day lies between the last day of the figures and the deadline. */
const REPORT_REGIME = 'Nghị định số 09/2019/NĐ-CP, Điều 8, khoản 5';

/** Findings about the fields of "Thông tin báo cáo", in the order of the sheet. */
export function checkInfo({ info, entries = [] }: Pick<Supporting, 'info' | 'entries'>): readonly Finding[] {
  const entry = (key: InfoEntry['key']): InfoEntry | undefined => entries.find((one) => one.key === key);
  const { day, month, year } = info;
  const signed = day && month && year ? { day, month, year } : null;
  const ordered = (
    first: readonly [InfoEntry['key'], CalendarDate | null | undefined],
    second: readonly [InfoEntry['key'], CalendarDate | null | undefined],
    gap: number,
  ): readonly Finding[] => {
    const [from, to] = [entry(first[0]), entry(second[0])];
    const [early, late] = [first[1], second[1]];
    if (!from || !to || !early || !late || !isRealDate(late) || !isRealDate(early)) return [];
    if (compareDates(late, early) >= gap) return [];
    const [later, earlier] = [
      { label: to.label, day: late },
      { label: from.label, day: early },
    ];
    const source = to.key === 'deadline' ? REPORT_REGIME : '';
    return [infoFinding({ code: 'INFO_DAYS', later, earlier }, [to, from], source)];
  };
  return [
    ...entries
      .filter(({ understood }) => !understood)
      .map((one) => {
        const { label, text, kind } = one;
        return infoFinding({ code: 'INFO_UNREAD', label, text, kind }, [one], '');
      }),
    ...ordered(['dataFrom', info.dataFrom], ['dataTo', info.dataTo], 1),
    ...ordered(['dataTo', info.dataTo], ['date', signed], 0),
    ...ordered(['dataTo', info.dataTo], ['deadline', info.deadline], 1),
    ...contradictions({ info, entries }).map((one) => infoFinding(one.told, one.entries, '')),
  ];
}

function infoFinding(
  told: FindingTold,
  entries: readonly [InfoEntry, ...InfoEntry[]],
  source: string,
): Finding {
  const cells = entries.map(({ cell }) => cell);
  return plainFinding(told, { severity: 'warning', template: '', cells, table: entries[0].form, source });
}
