// Letterhead, title, receivers, closing: what surrounds the body of the report.

import type { AgencyLevel } from '../core/calendar/agency-level';
import type { ReportInfo } from '../core/calendar/report-info';
import type { Reporter } from '../core/form/reporter';
import type { Block, Run } from '../core/report/document';
import type { RecipientWord, ReportOutline } from '../core/report/outline';
import { readReportNumber } from '../core/report/report-number';
import {
  areaWord,
  fullName,
  leadersOf,
  letterheadName,
  shortName,
  showsSuperior,
  signerRoles,
  usualSymbol,
} from '../phrase/agency';
import { blank, text, textOrBlank } from '../phrase/words';

/** Days below 10 and months 1 and 2 get a zero in front (Nghị định 30/2020, Phụ lục I, mục II). */
function twoDigits(value: number, below: number): string {
  return value < below ? `0${value}` : String(value);
}

export function letterhead(info: ReportInfo): Block {
  const superior = info.superior.trim();
  return {
    kind: 'letterhead',
    superior: superior !== '' && showsSuperior(info.agency) ? [text(superior.toUpperCase())] : [],
    agency: [textOrBlank(letterheadName(info.agency), 'TÊN CƠ QUAN BAN HÀNH')],
    number: [text('Số: '), textOrBlank(numberText(info), 'số'), ...symbolRuns(info)],
    placeDate: [
      textOrBlank(info.place, 'địa danh'),
      text(', ngày '),
      info.day === null ? blank('ngày') : text(twoDigits(info.day, 10)),
      text(' tháng '),
      info.month === null ? blank('tháng') : text(twoDigits(info.month, 3)),
      text(' năm '),
      info.year === null ? blank('năm') : text(String(info.year)),
    ],
  };
}

function symbolOf(info: ReportInfo): string {
  return readReportNumber(info).symbol || usualSymbol(info.agency);
}

function symbolRuns(info: ReportInfo): readonly Run[] {
  const symbol = symbolOf(info);
  return symbol === '' ? [text('/'), blank('ký hiệu')] : [text(`/${symbol}`)];
}

/** Numbers below 10 get a zero in front. */
function numberText(info: ReportInfo): string {
  const { number } = readReportNumber(info);
  return /^[1-9]$/.test(number) ? `0${number}` : number;
}

export function addressee(info: ReportInfo, reporter: Reporter): Block {
  const names = info.addressees
    .map((name) => name.trim().replace(/(?<![.;])[.;]+$/, ''))
    .filter((name) => name !== '');
  return {
    kind: 'addressee',
    names: names.length > 0 ? names.map((name) => [text(name)]) : [[blank(addresseeHint(info, reporter))]],
  };
}

/** Whom a commune writes to was told otherwise in every era and province: no example is given. */
function addresseeHint({ agency }: ReportInfo, { level, province }: Reporter): string {
  const hint = 'nơi nhận báo cáo';
  // The department that receives the reports of all others reports to its committee.
  if (/^sở nội vụ(?!\p{L})/iu.test(fullName(agency))) return `${hint}, ví dụ: UBND ${province}`;
  if (level === 'district' || (agency.trim() !== '' && showsSuperior(agency))) {
    return `${hint}, ví dụ: Sở Nội vụ ${province}`;
  }
  return level === 'province' ? `${hint}, ví dụ: Bộ Nội vụ` : hint;
}

/** "Như trên" first, "Lưu: VT" last; the adapter adds dashes, semicolons and the full stop. */
export function closing(info: ReportInfo, outline: ReportOutline, reporter: Reporter): Block {
  const given = info.recipients
    .map((name) =>
      name
        .trim()
        .replace(/^[-–]\s*/, '')
        .replace(/(?<![.;])[.;]+$/, ''),
    )
    .filter(Boolean);
  const listed = given.length > 0 ? given : usualRecipients(info, outline, reporter);
  const own = listed.filter((name) => !/^(?:như trên|lưu\b)/iu.test(name));
  const unit = info.draftingUnit.trim();
  return {
    kind: 'closing',
    recipients: ['Như trên', ...own, unit === '' ? 'Lưu: VT' : `Lưu: VT, ${unit}`],
    signature: {
      roles: signerRoles(info.agency, info.signer),
      name: [textOrBlank(info.signerName, 'họ và tên người ký')],
    },
  };
}

const LEVEL_NAMES: Readonly<Record<AgencyLevel, string>> = {
  province: 'UBND cấp tỉnh',
  district: 'UBND cấp huyện',
  commune: 'UBND cấp xã',
};

/** Whoever is below or belongs to an agency follows from its level: where that is not known, nobody is listed. */
function usualRecipients(
  { agency }: ReportInfo,
  { recipients }: ReportOutline,
  { level, below, province }: Reporter,
): readonly string[] {
  if (level === null) return [];
  // A department keeps no letterhead of its own, and has nobody below it.
  const names = recipients[agency.trim() !== '' && showsSuperior(agency) ? 'other' : level];
  const words: Readonly<Record<RecipientWord, string>> = {
    agency: shortName(agency) || 'UBND',
    area: areaWord(agency) || province,
    leaders: leadersOf(agency),
    below: below === null ? '' : LEVEL_NAMES[below],
  };
  return names.map((name) =>
    Object.entries(words).reduce((text, [word, value]) => text.replaceAll(`{@${word}}`, value), name),
  );
}

/**
 * "(Kèm theo Báo cáo số …)" under every appendix. Number and date that are not given yet stay dots, not marked blanks:
 * the decree does not ask for them in an electronic document (Phụ lục III, Mẫu 2.2).
 */
export function appendixCaption(info: ReportInfo): readonly Run[] {
  const number = numberText(info) || '……';
  const day = info.day === null ? '…' : twoDigits(info.day, 10);
  const month = info.month === null ? '…' : twoDigits(info.month, 3);
  const year = info.year === null ? '……' : String(info.year);
  const agency = fullName(info.agency) || '…………';
  return [
    text(
      `(Kèm theo Báo cáo số ${number}/${symbolOf(info) || '……'} ngày ${day} tháng ${month} năm ${year} của ${agency})`,
    ),
  ];
}
