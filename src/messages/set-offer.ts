// Why a template set is proposed or not, and what is to be known before it is filled.

import type { AgencyLevel } from '../core/calendar/agency-level';
import { type CalendarDate, dateText, readDate } from '../core/calendar/calendar-date';
import { type DataWindow, periodPhrase } from '../core/calendar/period';
import type { Period } from '../core/calendar/report-info';
import type { TemplateSet } from '../core/form/template';
import { dayRange } from './words';

/** What speaks for or against a set. */
export type SetReason =
  | { readonly kind: 'fits'; readonly dataTo: CalendarDate; readonly level: AgencyLevel | null }
  | { readonly kind: 'fitsSpan' }
  /** A set that names no dates. */
  | { readonly kind: 'undated' }
  | { readonly kind: 'otherDates' }
  | { readonly kind: 'otherLevel' }
  | { readonly kind: 'onlySpans' }
  | { readonly kind: 'noSpans' };

/** What is to be known of the period, whichever set is taken. */
export type SetNote =
  | { readonly kind: 'noDate' }
  | { readonly kind: 'noSet' }
  | { readonly kind: 'noReport'; readonly period: Period }
  | { readonly kind: 'adaptation' }
  | { readonly kind: 'chooseLevel' }
  /** A district after the last day of its level. */
  | { readonly kind: 'noDistrict'; readonly since: CalendarDate }
  /** The figures begin long before the level ended, or only some days. */
  | {
      readonly kind: 'straddles' | 'beginsBefore';
      readonly window: DataWindow;
      readonly since: CalendarDate;
      readonly lastDay: CalendarDate;
    }
  | { readonly kind: 'onlineLevels' }
  | { readonly kind: 'onlineLevelsReused'; readonly since: CalendarDate };

const levelNames: Readonly<Record<AgencyLevel, string>> = {
  province: 'cấp tỉnh (tỉnh, sở, ngành)',
  district: 'cấp huyện',
  commune: 'cấp xã (xã, phường, đặc khu)',
};

/** One short sentence. */
export function setReasonText(reason: SetReason, set: TemplateSet): string {
  switch (reason.kind) {
    case 'fits':
      return `Hợp với số liệu chốt ngày ${dateText(reason.dataTo)}${reason.level && set.levels ? ` của ${levelNames[reason.level]}` : ''}.`;
    case 'fitsSpan':
      return 'Hợp với báo cáo tổng kết nhiều năm.';
    case 'undated':
      return 'Bộ mẫu không ghi thời hạn sử dụng.';
    case 'otherDates':
      return `Dùng cho số liệu chốt ${dayRange(readDate(set.validFrom ?? ''), readDate(set.validTo ?? ''))}.`;
    case 'otherLevel':
      return `Dùng cho ${(set.levels ?? []).map((level) => levelNames[level]).join(', ')}.`;
    case 'onlySpans':
      return 'Dùng cho báo cáo tổng kết nhiều năm.';
    case 'noSpans':
      return 'Dùng cho báo cáo quý, 6 tháng, năm.';
    default:
      return reason satisfies never;
  }
}

/** One or two sentences; where the law says nothing, what a person has to decide. */
export function setNoteText(note: SetNote): string {
  switch (note.kind) {
    case 'noDate':
      return 'Chưa biết kỳ báo cáo nên chưa đề xuất được bộ mẫu.';
    case 'noSet':
      return 'Không có bộ mẫu nào lập riêng cho kỳ này: chọn bộ mẫu gần nhất và xem lại từng dòng.';
    case 'noReport':
      return `Lịch báo cáo CCHC không có báo cáo riêng cho ${periodPhrase(note.period)}.`;
    case 'adaptation':
      return 'Chưa có mẫu chính thức cho chính quyền hai cấp: bộ mẫu này là bản thích ứng. Khi cơ quan cấp trên có mẫu thì dùng mẫu ấy.';
    case 'chooseLevel':
      return 'Chưa rõ cơ quan ở cấp nào: chọn bộ mẫu cấp xã hoặc cấp tỉnh.';
    case 'noDistrict':
      return `Cấp huyện kết thúc hoạt động từ ngày ${dateText(note.since)}: chọn bộ mẫu cấp xã hoặc cấp tỉnh.`;
    case 'straddles':
      return straddlesText(
        dayRange(note.window.from, note.window.to),
        dateText(note.since),
        dateText(note.lastDay),
      );
    case 'beginsBefore':
      return `Kỳ số liệu ${dayRange(note.window.from, note.window.to)} bắt đầu trước ngày ${dateText(note.since)} ít ngày; bộ mẫu không có dòng cấp huyện. Số liệu cấp huyện đến ngày ${dateText(note.lastDay)}, nếu cần, nêu trong phần lời của báo cáo.`;
    case 'onlineLevels':
      return 'Dịch vụ công trực tuyến ghi theo toàn trình và một phần; số của mức độ 3, mức độ 4 kỳ trước không quy đổi sang.';
    case 'onlineLevelsReused':
      return `Từ ngày ${dateText(note.since)}, mức độ 1 đến 4 là của dịch vụ công chủ động (Nghị định số 224/2026/NĐ-CP, Điều 16), không phải mức độ 3, mức độ 4 của dịch vụ công trực tuyến trước đây.`;
    default:
      return note satisfies never;
  }
}

/** @param days "từ 15/12/2024 đến 14/12/2025" */
export function straddlesText(days: string, since: string, lastDay: string): string {
  return `Kỳ số liệu ${days} có phần trước ngày ${since}, nhưng được lập theo bộ mẫu hai cấp. Số liệu cấp huyện chỉ có đến ngày ${lastDay} và bộ mẫu không có dòng cho số liệu ấy. Cần quyết định: số liệu trước ngày ${since} ${COUNTED}; nêu rõ cách tính trong phần lời của báo cáo.`;
}

const COUNTED = 'có tính vào hay không';

/** The same in the draft: what a person still has to say there, with what stands in front of it. */
export function straddlesInDraft(since: CalendarDate): { readonly lead: string; readonly hint: string } {
  return { lead: `Số liệu trước ngày ${dateText(since)}: `, hint: `${COUNTED}, nêu cách tính` };
}
