// A finding in one or two sentences: where – what – what to do; and why.

import type { Finding } from '../core/form/finding';
import { said } from './findings';
import { cellName, codeName, memberName, shortLabel } from './words';

/** "Phụ lục 4 (trang tính PL4), ô D11". */
function place(finding: Finding): string {
  const { cell, slots, template } = finding;
  if (!cell) return slots.table;
  const where =
    template === '' || cell.sheet === slots.table
      ? `Trang tính ${cell.sheet}`
      : `${slots.table} (trang tính ${cell.sheet})`;
  return `${where}, ${cellName(cell)}`;
}

/** "dòng 1.4, Tổng số TTHC…", "dòng 4, Số mẫu đã khảo sát, năm 2016"; "" for a finding about the whole table. */
function row({ slots: { target } }: Finding): string {
  if (!target) return '';
  const whose = memberName(target.member);
  const names = [codeName(target), shortLabel(target.label)];
  const parts = target.member?.kind === 'year' ? [...names, whose] : [whose, ...names];
  return parts.filter((part) => part !== '').join(', ');
}

const withAdvice = ({ slots: { advice } }: Finding, takesAdvice: boolean, sentence: string): string =>
  (advice === '' || !takesAdvice ? sentence : `${sentence} ${advice}`).trim();

/** The finding in one or two Vietnamese sentences: where – what – what to do. */
export function describeFinding(finding: Finding): string {
  const { what, isWhole, takesAdvice } = said(finding);
  if (isWhole) return what;
  const named = [place(finding), row(finding)].filter((part) => part !== '').join(' – ');
  return withAdvice(finding, takesAdvice, `${named}: ${what}`);
}

/** "Phụ lục 4 – dòng 1.4, Tổng số TTHC": for readers of the report, who see no sheet. */
export function placeInForm(finding: Finding): string {
  const named = row(finding);
  return [finding.slots.table, named].filter((part) => part !== '').join(' – ');
}

/** The same without the table, sheet and cell, for a list that shows them already. */
export function detailFinding(finding: Finding): string {
  const { what, takesAdvice } = said(finding);
  const named = row(finding);
  const sentence = withAdvice(finding, takesAdvice, named === '' ? what : `${named}: ${what}`);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** "Vì sao?": the rule in words and where it comes from; also which other rules break for the same cause. */
export function explainFinding(finding: Finding): string {
  const { source } = finding.slots;
  const { why } = said(finding);
  const effects =
    finding.effects.length > 0
      ? ` Sửa đúng chỗ này thì ${finding.effects.length} chỗ không khớp khác cũng hết.`
      : '';
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}${source === '' ? '' : ` Căn cứ: ${source.replace(/\.$/, '')}.`}${effects}`;
}
