// The same texts and tables written by the docx library, as its manual shows: no content controls, comments or fixed
// times. What a draft costs is told beside it.

import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Block, DocumentModel, DocumentTable, Run } from '../../src/core/report/document';

const textOf = (run: Run): string =>
  run.kind === 'footnote' ? run.runs.map(textOf).join('') : run.kind === 'blank' ? run.hint : run.text;

const paragraph = (runs: readonly Run[]): Paragraph =>
  new Paragraph({ children: runs.map((run) => new TextRun(textOf(run))) });

const plain = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });

function table({ header, rows }: DocumentTable): Table {
  const titles = header.map(
    (texts) =>
      new TableRow({
        tableHeader: true,
        children: texts.map((text) => new TableCell({ children: [plain(text)] })),
      }),
  );
  const lines = rows.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: cells.map(({ runs }) => new TableCell({ children: [paragraph(runs)] })),
      }),
  );
  return new Table({ rows: [...titles, ...lines] });
}

function written(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.superior, block.agency, block.number, block.placeDate].map(paragraph);
    case 'title':
      return [plain(block.type), paragraph(block.subject)];
    case 'addressee':
      return block.names.map(paragraph);
    case 'closing':
      return [...[...block.recipients, ...block.signature.roles].map(plain), paragraph(block.signature.name)];
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          children: [new TextRun(block.number), ...block.runs.map((run) => new TextRun(textOf(run)))],
        }),
      ];
    case 'appendix':
      return [plain(block.number), plain(block.title), paragraph(block.caption), table(block.table)];
    default:
      return [paragraph(block.runs)];
  }
}

/** @returns the bytes of the .docx. */
export async function writeWithLibrary({ title, blocks }: DocumentModel): Promise<Uint8Array> {
  const file = new Document({ title, sections: [{ children: blocks.flatMap(written) }] });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
