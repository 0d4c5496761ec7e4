// What the workbook itself tells about the report: the line "(Ban hành kèm theo Báo cáo số: … ngày … của …)" and
// titles around the tables. Only what is printed is proposed; everything else stays blank.

import { periodDueIn } from '../core/calendar/period';
import { blankReportInfo, type ReportInfo } from '../core/calendar/report-info';
import { readCaption } from '../core/form/printed-caption';
import { printedDays, printedPeriod, printedSpan, printedYear } from '../core/form/printed-period';
import type { BoundTable } from '../core/form/table';
import { readAgency } from '../core/report/agency';
import type { WorkbookSnapshot } from '../core/workbook/workbook';
import { placeOf } from '../phrase/agency';

/** Reads agency, number, date, days of the figures and, where none is printed, the period by the official calendar. */
export function proposeReportInfo(snapshot: WorkbookSnapshot, tables: readonly BoundTable[]): ReportInfo {
  const texts = textsAround(snapshot, tables);
  const caption = texts.map(readCaption).find((one) => one !== null);
  const { number = '', symbol = '', day = null, month = null, year = null } = caption ?? {};
  const { agency, superior } = splitAgency(caption?.agency ?? '');
  const due = month !== null && year !== null ? periodDueIn(month, year) : null;
  return {
    ...blankReportInfo,
    day,
    month,
    year,
    ...printedDays(texts),
    number,
    symbol: symbol || blankReportInfo.symbol,
    agency,
    superior,
    place: placeOf(agency),
    period: printedSpan(texts, tables) ?? printedPeriod(texts) ?? due ?? printedYear(texts),
  };
}

/** Text cells outside the tables: titles and captions, not labels and notes. */
function textsAround(snapshot: WorkbookSnapshot, tables: readonly BoundTable[]): readonly string[] {
  const texts: string[] = [];
  for (const sheet of snapshot.sheets) {
    const areas = tables.filter((table) => table.sheet === sheet.name).map((table) => table.area);
    for (const { row, cells } of sheet.rows) {
      if (areas.some((area) => row >= area.top && row <= area.bottom)) continue;
      for (const { cell } of cells) {
        if (typeof cell.content === 'string')
          texts.push(cell.content.normalize('NFC').replace(/\s+/g, ' ').trim());
      }
    }
  }
  return texts;
}

/** "UBND xã A, huyện B": the unit above is told by what follows the comma. */
function splitAgency(text: string): Pick<ReportInfo, 'agency' | 'superior'> {
  const [agency = '', above = ''] = text.split(',').map((part) => part.trim());
  const superior = readAgency(`UBND ${above}`);
  const named = superior.unit !== null && superior.unit.name !== '';
  const short = agency.replace(/^(?:Ủy|Uỷ) ban nhân dân(?=\s|$)/iu, 'UBND');
  const { kind, full, unit } = readAgency(short);
  const nameless = kind === 'committee' && (unit ? unit.name === '' : !/UBND[\s.…_]+\p{L}/iu.test(full));
  // A name may itself hold no letters ("của …"), or only what every such agency is called ("của UBND huyện …"): that is
  // a blank of the form.
  if (!/\p{L}/u.test(agency) || nameless) return { agency: '', superior: '' };
  return { agency: short, superior: named ? superior.full : '' };
}
