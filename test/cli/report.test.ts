// phu-luc tao-bao-cao over figures that the check denies: the draft is written, exit 0, and the counts are told.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CellChange } from '../../src/core/workbook/workbook';
import { changedSample, figureIn as value } from '../support/changed-sample';
import { run } from '../support/command-line';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

/** The errors of the real report that no blank can take away. */
const mended: readonly CellChange[] = [
  value('PL5', 16, 10, 9.09),
  value('PL8', 26, 376, 221),
  value('PL8', 27, 376, 221),
];
const blank: readonly CellChange[] = [value('PL2', 8, 30, null), value('PL8', 36, 46.4, null)];

describe('phu-luc tao-bao-cao đếm những chỗ còn phải sửa, phải điền', () => {
  test.each<[string, readonly CellChange[], string]>([
    ['không có gì', [...mended, value('PL2', 8, 30, 31.25), value('PL8', 36, 46.4, 46.98)], ''],
    ['chỉ có số liệu cần sửa', [], 'Dự thảo có 4 số liệu cần sửa.\n'],
    ['cả hai', blank, 'Dự thảo có 2 số liệu cần sửa, 2 ô tính được còn trống.\n'],
    ['chỉ có ô tính được còn trống', [...mended, ...blank], 'Dự thảo có 2 ô tính được còn trống.\n'],
  ])('%s', async (_, changes, notice) => {
    writeFileSync(at('vao.xlsx'), await changedSample(...changes));
    const { code, err, out } = await run('tao-bao-cao', at('vao.xlsx'), '-o', at('ra.docx'));
    expect({ code, err, out }).toEqual({ code: 0, err: notice, out: `Đã viết dự thảo: ${at('ra.docx')}\n` });
    const made = unzipSync(readFileSync(at('ra.docx')))['docProps/custom.xml'];
    for (const said of ['tth-2024', 'Quý I năm 2024', 'vao.xlsx'])
      expect(strFromU8(made ?? new Uint8Array())).toContain(said);
  });
});
