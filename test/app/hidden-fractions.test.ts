// A count that is not whole though its format shows it so: told in its own cell, nothing calculated with it.

import { composeDraft } from '../../src/app';
import { proposeRepairs } from '../../src/app/repair/propose';
import type { Measure } from '../../src/core/form/template';
import { readFigures } from '../../src/core/form/vietnamese-consensus';
import { decimal } from '../../src/core/number/decimal';
import { documentText } from '../report/document-text';
import { checkedSample, figureIn } from '../support/changed-sample';

type Change = readonly [sheet: string, row: number, before: number | string, value: number, format?: string];

const changed = (...changes: readonly Change[]) =>
  checkedSample(
    ...changes.map(([sheet, row, before, value, format = '#,##0']) => ({
      ...figureIn(sheet, row, before, value),
      format,
    })),
  );

const placeOf = ({ cell }: { readonly cell: { sheet: string; row: number } | null }) =>
  cell && `${cell.sheet} ${cell.row + 1}`;

async function told(...changes: readonly Change[]) {
  const before = new Set((await changed()).findings.map(({ id }) => id));
  const workspace = await changed(...changes);
  const fresh = workspace.findings.filter(({ id }) => !before.has(id));
  const repairs = proposeRepairs(workspace).filter(({ cause }) => fresh.some(({ id }) => id === cause));
  return { workspace, fresh, repairs };
}

const received = ['PL4', 24, 1353, 1.353] as const;
const inTime = ['PL4', 25, 1348, 1.348] as const;

test.each<[string, Change, string]>([
  [
    'nửa người',
    ['PL5', 20, 5, 5.5],
    'đang là 5,5 (ô chỉ hiện 6), dòng này đếm nên phải là số nguyên. Kiểm tra dấu chấm, dấu phẩy.',
  ],
  ['một chữ số lẻ', ['PL2', 28, 872, 872.4], 'đang là 872,4 (ô chỉ hiện 872), dòng này đếm'],
  [
    'nghìn gõ bằng dấu chấm',
    received,
    'đang là 1,353 (ô chỉ hiện 1), dòng này đếm nên phải là số nguyên. Có phải là 1.353? Nếu phải, nhập lại 1353.',
  ],
  ['hiện cả phần lẻ', ['PL4', 24, 1353, 1.353, 'General'], 'đang là 1,353, dòng này đếm'],
])('%s: một phát hiện, ở đúng ô', async (_, change, sentence) => {
  const { workspace, fresh } = await told(change);
  expect(fresh.map(({ code, severity, cell }) => [code, severity, placeOf({ cell })])).toEqual([
    ['FRACTIONAL_COUNT', 'error', `${change[0]} ${change[1]}`],
  ]);
  expect(fresh[0]?.message).toContain(sentence);
  const draft = documentText(composeDraft(workspace, workspace.report.info));
  expect(draft).toContain(sentence);
});

test('hai số cùng gõ 1.353, 1.348: gợi ý sửa đúng hai ô ấy, không sửa tỷ lệ đang đúng', async () => {
  const { fresh, repairs } = await told(received, inTime);
  expect(fresh.map((one) => [one.code, placeOf(one)])).toEqual([
    ['FRACTIONAL_COUNT', 'PL4 24'],
    ['FRACTIONAL_COUNT', 'PL4 25'],
  ]);
  expect(repairs.map(({ reason }) => reason)).toEqual([
    'Sửa ô D24 từ 1,353 thành 1.353 và sửa ô D25 từ 1,348 thành 1.348 thì số liệu khớp.',
  ]);
  expect(repairs[0]).toMatchObject({ likely: true, mends: fresh.map(({ id }) => id) });
});

test('tỷ lệ không khớp với số đọc theo nghìn: không gợi ý gì', async () => {
  const { repairs } = await told(received, ['PL4', 25, 1348, 1.048]);
  expect(repairs).toEqual([]);
});

test.each<[string, Change]>([
  ['tỷ lệ hiện 99,6, giữ 99,63', ['PL4', 23, 99.6, 99.63, '0.0']],
  ['số đếm tính ra 872,00000000000011', ['PL2', 28, 872, 872.000_000_000_000_11]],
])('%s: như cũ', async (_, change) => expect((await told(change)).fresh).toEqual([]));

test('câu trả lời bằng số cũng giữ phần lẻ bị che; tiền và tỷ lệ thì không', () => {
  const read = (measure: Measure) => readFigures([{ cell: { content: 0.6, format: '0' }, measure }])[0];
  const stored = { value: decimal(1), stored: decimal(6, 1) };
  expect(read('choice')).toMatchObject({ figure: stored });
  expect(read('count')).toMatchObject({ figure: stored });
  for (const measure of ['percent', 'amount'] as const) {
    expect(read(measure)).toMatchObject({ figure: { value: decimal(1) } });
    expect(read(measure)).not.toHaveProperty('figure.stored');
  }
});
