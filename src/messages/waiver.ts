// What is said of findings that a person passed over with a reason.

import type { LapsedWaiver, Waiver } from '../core/form/waiver';

/** "Lý do: Số liệu theo văn bản của Sở Nội vụ (Nguyễn Thị Hường, 05/04/2024)." */
export function waiverSentence({ by, at, reason }: Waiver): string {
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
export const waivedInDraft = (waiver: Waiver): string => `Đã có giải trình. ${waiverSentence(waiver)}`;

/** The day without the time. */
const dayOf = (at: string): string => at.split(' ')[0] ?? '';

const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');
