// Proposals of what to change, as the command line tells them.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileJson } from '../../src/cli/check/json';
import type { CellChange } from '../../src/core/workbook/workbook';
import { changedSample, figureIn } from '../support/changed-sample';
import { run } from '../support/command-line';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sua-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function checked(...changes: readonly CellChange[]) {
  const file = join(folder, 'bao-cao.xlsx');
  writeFileSync(file, await changedSample(...changes));
  const text = (await run('kiem-tra', file)).out;
  const json: { readonly files: readonly FileJson[] } = JSON.parse(
    (await run('kiem-tra', file, '--json')).out,
  );
  return { text, file: json.files[0] };
}

test('hai chữ số gõ đảo: một ô, đúng giá trị cũ, kèm lý do', async () => {
  const { text, file } = await checked(figureIn('PL4', 25, 1348, 3148));
  expect(text).toContain(
    'Gợi ý: Sửa ô D25 từ 3.148 thành 1.348 (có thể hai chữ số cạnh nhau bị gõ đảo) thì cả 2 phép tính có ô này đều khớp.',
  );
  const repair = file?.repairs.find(({ cells }) => cells[0]?.cell === 'PL4!D25');
  const ids = file?.findings.map(({ id }) => id) ?? [];
  expect(repair?.cells).toEqual([{ cell: 'PL4!D25', from: 3148, to: 1348 }]);
  expect(repair?.mends.length).toBeGreaterThan(0);
  expect(repair?.mends.every((id) => ids.includes(id))).toBe(true);
  expect(ids).toContain(repair?.cause);
});

test('các cách sửa của một nguyên nhân đứng liền nhau, cách đáng tin nhất trước', async () => {
  const { file } = await checked(figureIn('PL7', 18, 49, 94));
  const causes = file?.repairs.map(({ cause }) => cause) ?? [];
  expect(causes.filter((cause, at) => causes.indexOf(cause) !== at && causes[at - 1] !== cause)).toEqual([]);
  const own = file?.repairs.filter(({ cells }) => cells.some(({ cell }) => cell.startsWith('PL7!'))) ?? [];
  expect(own[0]?.cells).toEqual([{ cell: 'PL7!D18', from: 94, to: 49 }]);
});

test('không có lỗi nào thì không đề nghị gì', async () => {
  const { file, text } = await checked();
  const errors = file?.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id) ?? [];
  expect(file?.repairs.every(({ cause }) => errors.includes(cause))).toBe(true);
  expect(text.match(/Gợi ý/g)?.length ?? 0).toBeLessThanOrEqual(errors.length);
});
