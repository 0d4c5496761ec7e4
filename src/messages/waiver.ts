// What is said of findings that a person passed over with a reason.

import { dateText, readDate } from '../core/calendar/calendar-date';
import type { Finding } from '../core/form/finding';
import type { Explanation, LapsedWaiver, Waiver } from '../core/form/waiver';
import { placeInForm } from './finding';
import { said } from './findings';
import { actualText, wanted } from './findings/figures';

/** "Lý do: Số liệu theo văn bản của Sở Nội vụ (Nguyễn Thị Hường, 05/04/2024)." */
export const waiverSentence = (waiver: Waiver): string =>
  waiver.lasting ? `${reasonSentence(waiver)} ${LASTING}` : reasonSentence(waiver);

const LASTING = 'Nhật ký không ghi số liệu lúc bỏ qua, nên số liệu có đổi vẫn bỏ qua cho đến khi xóa dòng.';

function reasonSentence({ by, at, reason }: Waiver): string {
  const signed = [by, dayOf(at)].filter((part) => part !== '').join(', ');
  return `Lý do: ${withoutStop(reason)}${signed === '' ? '' : ` (${signed})`}.`;
}

/** "Số liệu đã đổi từ 516 thành 520 sau khi bỏ qua với lý do: Số liệu theo văn bản của Sở Nội vụ." */
export function lapsedSentence({ change, reason }: LapsedWaiver): string {
  const where = change && change.cell !== '' ? ` ở ô ${change.cell}` : '';
  const what = change ? `Số liệu${where} đã đổi từ ${change.from} thành ${change.to}` : 'Số liệu đã đổi';
  return `${what} sau khi bỏ qua với lý do: ${withoutStop(reason)}.`;
}

/** Beside a figure of the draft, in place of what is wrong with it. */
export const waivedInDraft = (waiver: Waiver): string => `Đã có giải trình. ${reasonSentence(waiver)}`;

/** A finding that was passed over as a line of the annex. */
export function explanationOf(finding: Finding, { by, at, reason }: Waiver): Explanation {
  return { place: placeInForm(finding), figure: figureText(finding), reason, by, day: dayOf(at) };
}

function figureText(finding: Finding): string {
  if (!finding.slots.target) return said(finding).what;
  const should = wanted(finding);
  return should === '' ? actualText(finding) : `${actualText(finding)} (theo phép tính: ${should})`;
}

/** Said where the annex was asked for and there is nothing to account for. */
export const NOTHING_EXPLAINED =
  'Chưa có chỗ nào được bỏ qua có lý do nên dự thảo không có phụ lục Giải trình số liệu.';

/** The day without the time. */
function dayOf(at: string): string {
  const [day = ''] = at.split(' ');
  const date = readDate(day);
  return date ? dateText(date) : day;
}

const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');
