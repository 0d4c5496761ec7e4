// phu-luc tao-bao-cao over figures that the check denies: the draft is written, exit 0, and the counts are told.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CellChange } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { changedSample, figureIn as value } from '../support/changed-sample';
import { run } from '../support/command-line';
import { filledSet } from '../support/filled-set';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const partOf = (name: string, part: string): string =>
  strFromU8(unzipSync(readFileSync(at(name)))[part] ?? new Uint8Array());

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
    for (const said of ['tth-2024', 'Quý I năm 2024', 'vao.xlsx'])
      expect(partOf('ra.docx', 'docProps/custom.xml')).toContain(said);
  });
});

test('Thuyết minh: bỏ một câu, viết lại bằng lời của mình với số của biểu; chỗ không khớp được nêu ở ô', async () => {
  const { file } = await filledSet('hai-cap-2026-xa');
  const sheet = (await file.read()).sheets.find(({ name }) => name === 'Thuyết minh');
  const row = sheet?.rows.find(({ cells: [first] }) => first?.cell.content === 'Cải cách thể chế')?.row ?? 0;
  const words = "Giao {'PL I'!D9} nhiệm vụ, xem {PL I!Z99}.";
  const typed = { sheet: 'Thuyết minh', row, before: null };
  await file.apply({
    changes: [
      { ...typed, column: 2, value: words },
      { ...typed, column: 3, value: 'Bỏ: đã ban hành; TTHC liên thông' },
    ],
  });
  writeFileSync(at('vao.xlsx'), await file.toBytes());

  // The list of the column offers its answers and lets other words in.
  const sheets = Object.values(unzipSync(readFileSync(at('vao.xlsx')))).map((part) => strFromU8(part));
  const offers = sheets.flatMap((xml) => xml.match(/<dataValidation [^>]*prompt="Giữ; Bỏ"[^>]*>/g) ?? []);
  expect(offers.map((one) => one.includes('showErrorMessage'))).toEqual([false]);

  const { files } = JSON.parse((await run('kiem-tra', at('vao.xlsx'), '--json')).out) as {
    files: readonly { findings: readonly { message: string }[] }[];
  };
  const told = files.flatMap(({ findings }) => findings.map(({ message }) => message));
  expect(told.filter((message) => message.includes('Thuyết minh'))).toEqual([
    expect.stringMatching(`ô C${row + 1}: \\{PL I!Z99\\} chưa chỉ đúng một số liệu`),
    expect.stringMatching(`ô C${row + 1}: \\{'PL I'!D9\\} đang lấy số của .*ghi \\{PL I!2\\.1\\}`),
    expect.stringMatching(
      `ô D${row + 1}: “TTHC liên thông” không có trong câu từ biểu nào của mục “Cải cách thể chế”`,
    ),
  ]);

  await run('tao-bao-cao', at('vao.xlsx'), '-o', at('ra.docx'));
  const document = partOf('ra.docx', 'word/document.xml');
  expect(document).toMatch(
    /Giao <\/w:t>.*?<w:tag w:val="cchc:plan\.tasksAssigned"\/>.*?>40<.*? nhiệm vụ, xem .*?\{PL I!Z99\}/su,
  );
  expect(document.includes('HĐND, UBND xã đã ban hành')).toBe(false);

  await run('sang-ky', at('vao.xlsx'), '-o', at('sau.xlsx'));
  const next = await openXlsx(new Uint8Array(readFileSync(at('sau.xlsx'))));
  const kept = (await next.read()).sheets.find(({ name }) => name === 'Thuyết minh')?.rows;
  const cells = kept?.find((one) => one.row === row)?.cells.map(({ cell }) => cell.content);
  expect(cells).toEqual(expect.arrayContaining([words, 'Bỏ: đã ban hành; TTHC liên thông']));
});
