// Recognition of 20 sheets × 2 000 cells, with a cold memory and with a warm one, and beside lists of others.

import { indicators, templateSets } from '../../src/catalog';
import { recognizeWorkbook } from '../../src/recognize';
import { largeSet } from './large-set';
import { largeSnapshot } from './large-snapshot';
import { type Measure, measure } from './measure';

// Five columns of 400 rows are 2 000 cells a sheet.
const ROWS = 400;

export async function recognition(): Promise<readonly Measure[]> {
  const { set, figures, dictionary } = largeSet(ROWS);
  const snapshot = largeSnapshot(set, figures);
  const known = [set];
  const warm = await measure(
    'nhận dạng 20 × 2.000 ô, đã nhớ',
    () => recognizeWorkbook(snapshot, known, dictionary),
    { runs: 9, limit: 82 },
  );
  // Sets and labels that were never seen: nothing of them is remembered.
  const unseen = Array.from({ length: 10 }, (_, n) => {
    const { set: one, figures: own, dictionary: words } = largeSet(ROWS, n + 1);
    return { sets: [one], snapshot: largeSnapshot(one, own), dictionary: words };
  });
  const cold = await measure(
    'nhận dạng 20 × 2.000 ô, chưa nhớ gì',
    () => {
      const next = unseen.pop();
      return next && recognizeWorkbook(next.snapshot, next.sets, next.dictionary);
    },
    { runs: 7, warm: 3, limit: 80 },
  );
  return [warm, cold, await foreignList()];
}

/** A list of somebody else beside the catalogue's forms. */
async function foreignList(): Promise<Measure> {
  const list = (n: number) => ({
    sheets: [
      {
        name: 'Danh sách',
        hidden: false,
        protected: false,
        merges: [],
        rows: Array.from({ length: 20_000 }, (_, row) => ({
          row,
          cells: [
            { column: 0, cell: { content: row === 0 ? 'STT' : row } },
            { column: 1, cell: { content: row === 0 ? 'Họ và tên' : `Nguyễn Văn ${row}–${n}` } },
            { column: 2, cell: { content: row === 0 ? 'Số tiền' : row * 1_000 } },
          ],
        })),
      },
    ],
  });
  const lists = Array.from({ length: 10 }, (_, n) => list(n));
  return measure(
    'danh sách 20.000 dòng của việc khác',
    () => {
      const next = lists.pop();
      return next && recognizeWorkbook(next, templateSets, indicators);
    },
    { runs: 7, warm: 3, limit: 300 },
  );
}
