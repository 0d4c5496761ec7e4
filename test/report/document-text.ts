// A document model as text a person can read and a test can compare: one block a line, figures in ⟨⟩, blanks in […].

import type { Block, DocumentModel, Run } from '../../src/core/report/document';

function runText(run: Run): string {
  const shown = plainText(run);
  const remark = run.kind === 'footnote' ? undefined : run.remark;
  return remark ? `${shown}{${remark.kind}: ${remark.sentences.join(' ')}}` : shown;
}

function plainText(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text.replace(/\n/g, ' / ');
    case 'figure':
      return `⟨${run.text}⟩`;
    case 'blank':
      return `[…${run.hint}…]`;
    case 'footnote':
      return `{chú thích: ${runsText(run.runs)}}`;
  }
}

export function runsText(runs: readonly Run[]): string {
  return runs.map(runText).join('');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'notice':
      return `(${runsText(block.runs)})`;
    case 'letterhead':
      return [block.superior, block.agency, block.number, block.placeDate]
        .map(runsText)
        .filter(Boolean)
        .join('\n');
    case 'title':
      return `\n${block.type}\n${runsText(block.subject)}\n`;
    case 'addressee':
      return `Kính gửi: ${block.names.map(runsText).join('; ')}`;
    case 'heading':
      return `\n${'#'.repeat(block.level)} ${block.number} ${runsText(block.runs)}`;
    case 'paragraph':
      return runsText(block.runs);
    case 'item':
      return `- ${runsText(block.runs)}`;
    case 'closing': {
      const { roles, name } = block.signature;
      return `\nNơi nhận: ${block.recipients.join('; ')}\n${[...roles, runsText(name)].join('\n')}`;
    }
    case 'appendix': {
      const rows = block.table.rows.map(
        (row) => `${row.bold ? '*' : ' '} ${row.cells.map((cell) => runsText(cell.runs)).join(' | ')}`,
      );
      return `\n${[block.number, block.title, ...(block.lines ?? []), runsText(block.caption), ...rows].join('\n')}`;
    }
  }
}

export function documentText(model: DocumentModel): string {
  return `${model.blocks.map(blockText).join('\n')}\n`;
}

/** Runs of the prose: everything but the appendices. */
export function proseRuns(model: DocumentModel): readonly Run[] {
  return model.blocks.flatMap((block): readonly Run[] => {
    switch (block.kind) {
      case 'letterhead':
        return [...block.superior, ...block.agency, ...block.number, ...block.placeDate];
      case 'title':
        return block.subject;
      case 'addressee':
        return block.names.flat();
      case 'closing':
        return block.signature.name;
      case 'appendix':
        return [];
      default:
        return block.runs;
    }
  });
}
