// A check for reading in a terminal.

import { type CheckedWorkspace, isOpen, likelyRepairs, progressOf } from '../../app';
import type { CalendarDate } from '../../core/calendar/calendar-date';
import { anyFigure, completenessOf, unitsIn } from '../../core/form/completeness';
import { type BoundTable, matchedRows } from '../../core/form/table';
import { kindOf, printedNumber } from '../../core/form/template';
import { figuresToRead, mayBeForm, setAside, toldUnread } from '../../core/form/unread';
import {
  describeProgress,
  describeQuestion,
  describeUnread,
  questionSentence,
  readShare,
  severityWords,
  unitSentences,
  waiverSentence,
} from '../../messages';

/** The file, its tables, what was not read, what is to be confirmed, then the findings, errors first; last those passed over with a reason. */
export function toText(file: string, workspace: CheckedWorkspace, today: CalendarDate): string {
  const lines = [file];
  for (const table of workspace.tables) lines.push(`  ${tableLine(table, workspace.calculated)}`);
  lines.push(...extraLines(workspace));
  const progress = describeProgress(progressOf(workspace), today);
  if (progress !== '') lines.push(`  ${progress}`);
  if (figuresToRead(workspace.counts) > 0) lines.push(`  ${readShare(workspace.counts)}`);
  for (const one of toldUnread(workspace)) lines.push(`  [CHƯA ĐỌC] ${describeUnread(one)}`);
  for (const one of setAside(workspace)) lines.push(`  [NGOÀI BÁO CÁO] ${describeUnread(one)}`);
  lines.push(...unitSentences(workspace.tables).map((sentence) => `  ${sentence}`));
  for (const question of workspace.questions) {
    const words = describeQuestion(question);
    lines.push(`  Cần xác nhận: ${questionSentence(words)}`);
    for (const { label } of words.choices) lines.push(`    – ${label}`);
  }
  const best = likelyRepairs(workspace);
  const found = workspace.findings.filter(isOpen);
  for (const severity of ['error', 'warning', 'info'] as const) {
    for (const finding of found) {
      if (finding.severity !== severity) continue;
      lines.push(`  [${severityWords[severity].toLocaleUpperCase('vi')}] ${finding.message}`);
      const repair = best.get(finding.id);
      if (repair) lines.push(`      Gợi ý: ${repair.reason}`);
    }
  }
  // What was not read or is still to be confirmed was not checked, and neither was what nobody has typed.
  const open = workspace.questions.length > 0 || workspace.unread.some(mayBeForm);
  if (found.length === 0 && workspace.tables.length > 0 && !open)
    lines.push(
      anyFigure(workspace)
        ? '  Không có chỗ nào không khớp.'
        : '  Các biểu chưa nhập số liệu nên chưa có gì để kiểm tra.',
    );
  lines.push(...passedOver(workspace));
  return `${lines.join('\n')}\n`;
}

/** What people account for: apart, since nothing is to be done about it. */
function passedOver({ findings }: CheckedWorkspace): readonly string[] {
  const waived = findings.flatMap(({ message, waived: given }) => (given ? [{ message, given }] : []));
  if (waived.length === 0) return [];
  return [
    `  Đã bỏ qua có lý do: ${waived.length}`,
    ...waived.flatMap(({ message, given }) => [`    – ${message}`, `      ${waiverSentence(given)}`]),
  ];
}

/** "Số liệu bổ sung – trang tính Số liệu bổ sung: 12 số"; nothing where none is filled. */
export function extraLines({ supporting }: Pick<CheckedWorkspace, 'supporting'>): readonly string[] {
  return (supporting.figures?.tables ?? []).flatMap(({ template, sheet, rows }) => {
    const filled = rows.filter(({ reading }) => reading.kind !== 'blank').length;
    return filled === 0 ? [] : [`  ${printedNumber(template)} – trang tính ${sheet}: ${filled} số`];
  });
}

/** "Phụ lục 4 – trang tính PL4: 25/25 dòng, 16/18 ô". */
export function tableLine(table: BoundTable, calculated: ReadonlySet<string>): string {
  return `${printedNumber(table.template)} – trang tính ${table.sheet}: ${contents(table, calculated)}`;
}

/** "25/25 dòng, 16/18 ô", "25/25 dòng, chưa nhập số liệu (0/18 ô)", "12 văn bản". */
function contents(table: BoundTable, calculated: ReadonlySet<string>): string {
  const { filled, asked, begun } = completenessOf(table, calculated);
  if (kindOf(table.template) === 'documents') return filled === 0 ? 'chưa có văn bản' : `${filled} văn bản`;
  const rows = table.template.freeRows
    ? `${unitsIn(table)} dòng`
    : `${matchedRows(table)}/${table.template.rows.length} dòng`;
  const cells = asked > 0 ? `${filled}/${asked} ô` : '';
  if (begun) return [rows, cells].filter((part) => part !== '').join(', ');
  return `${rows}, chưa nhập số liệu${cells === '' ? '' : ` (${cells})`}`;
}
