// The document model as plain text: what the clipboard holds for programs that know no formatting.

import type { Block, DocumentModel, Run } from '../core/report/document';

/** One block a line, cells of a table apart by tabs. */
export function documentText({ blocks }: DocumentModel): string {
  return `${blocks.map(blockText).join('\n')}\n`;
}

export function runsText(runs: readonly Run[]): string {
  return runs.map(runText).join('');
}

/** A blank shows what belongs there. */
export function blankText(hint: string): string {
  return `[…${hint}…]`;
}

/** What stands behind a piece that the check denies, where the text can carry no comment. */
export const TO_MEND = '[cần sửa]';

function runText(run: Run): string {
  if (run.kind === 'footnote') return ` (${runsText(run.runs)})`;
  const shown = run.kind === 'blank' ? blankText(run.hint) : run.text;
  return run.remark?.kind === 'disputed' ? `${shown} ${TO_MEND}` : shown;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'notice':
      return `${runsText(block.runs)}\n`;
    case 'letterhead':
      return [
        ...[block.superior, block.agency, block.number].map(runsText),
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        runsText(block.placeDate),
      ].join('\n');
    case 'title':
      return `\n${block.type}\n${runsText(block.subject)}\n`;
    case 'addressee':
      return `Kính gửi: ${block.names.map(runsText).join('; ')}\n`;
    case 'heading':
      return `\n${block.number} ${runsText(block.runs)}`;
    case 'paragraph':
      return runsText(block.runs);
    case 'item':
      return `- ${runsText(block.runs)}`;
    case 'closing': {
      const { roles, name } = block.signature;
      return `\nNơi nhận:\n${block.recipients.join('\n')}\n\n${[...roles, runsText(name)].join('\n')}`;
    }
    case 'appendix': {
      const { header, rows } = block.table;
      const lines = [...header, ...rows.map(({ cells }) => cells.map(({ runs }) => runsText(runs)))];
      const table = lines.map((cells) => cells.map((text) => text.replace(/\s+/g, ' ')).join('\t'));
      return `\n${[block.number, block.title, ...(block.lines ?? []), runsText(block.caption), ...table].join('\n')}`;
    }
  }
}
