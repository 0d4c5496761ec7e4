// A check for reading in a terminal.

import type { CheckedWorkspace } from '../app';
import type { Severity } from '../core/rule';
import { matchedRows } from '../core/table';
import { printedNumber } from '../core/template';
import { describeQuestion, questionSentence } from '../messages';

const names: Readonly<Record<Severity, string>> = { error: 'CẦN SỬA', warning: 'CẦN XEM LẠI', info: 'LƯU Ý' };

/** The file, its tables, what is to be confirmed, then the findings, errors first. */
export function toText(file: string, workspace: CheckedWorkspace): string {
  const lines = [file];
  for (const table of workspace.tables) {
    const matched = `${matchedRows(table)}/${table.template.rows.length} dòng`;
    lines.push(`  ${printedNumber(table.template)} – trang tính ${table.sheet}: ${matched}`);
  }
  for (const question of workspace.questions) {
    const words = describeQuestion(question);
    lines.push(`  Cần xác nhận: ${questionSentence(words)}`);
    for (const { label } of words.choices) lines.push(`    – ${label}`);
  }
  for (const severity of ['error', 'warning', 'info'] as const) {
    for (const finding of workspace.findings) {
      if (finding.severity === severity) lines.push(`  [${names[severity]}] ${finding.message}`);
    }
  }
  // What is still to be confirmed was not checked.
  if (workspace.findings.length + workspace.questions.length === 0)
    lines.push('  Không có chỗ nào không khớp.');
  return `${lines.join('\n')}\n`;
}
