import * as fc from 'fast-check';
import { indicators, templateSets } from '../../src/catalog';
import { recognizeWorkbook } from '../../src/recognize';
import { disturbedWorkbook, place } from './disturb';

const [set] = templateSets;
const templates = set?.templates ?? [];
const corpus = fc.sample(disturbedWorkbook(templates), {
  seed: 2024,
  numRuns: Number(process.env.CORPUS ?? 300),
});

function tally() {
  let present = 0;
  let right = 0;
  const wrong: string[] = [];
  for (const [n, { workbook, truth }] of corpus.entries()) {
    present += truth.size;
    for (const table of recognizeWorkbook(workbook, templateSets, indicators)) {
      for (const { row, cell } of table.rows) {
        const real = truth.get(place(cell.sheet, cell.row, cell.column));
        if (real?.template === table.template.id && real.key === row.key) right += 1;
        else
          wrong.push(
            `${n}: ${table.template.id} ${row.key} ở ${cell.sheet} dòng ${cell.row + 1} (${real?.key})`,
          );
      }
    }
  }
  return { present, right, wrong };
}

describe('Biểu do người khác lập: thêm, bớt dòng, đổi cột, đổi cách viết', () => {
  const { present, right, wrong } = tally();

  it('không gán số liệu nào vào sai chỉ tiêu', () => {
    expect(wrong).toEqual([]);
  });

  it('nhận đúng ít nhất 99 % số liệu', () => {
    expect(present).toBeGreaterThan(5000);
    expect(right / present).toBeGreaterThanOrEqual(0.99);
  });
});
