// Prints which paragraph of the draft tells which sentence of the five real reports, and from where its figures come.

import { findPiece, realReports, retold } from './seeds-told';

async function print(): Promise<void> {
  for (const report of realReports) {
    const { seed, draft, told, of, fromForms } = await retold(report);
    process.stdout.write(`\n${report.name}: ${told}/${of} câu, ${fromForms} câu có số của biểu\n`);
    for (const piece of seed.pieces) {
      const found = findPiece(piece, draft);
      const forms = found?.figures.some(({ extra }) => !extra) ? 'biểu' : 'bổ sung';
      process.stdout.write(
        `${piece.sentence} | ${found ? forms : 'THIẾU'} | ${found?.shown ?? piece.words}\n`,
      );
    }
  }
}

void print();
