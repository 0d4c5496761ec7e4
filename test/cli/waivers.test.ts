// What people passed over with a reason, as the command line tells it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { waiveFindings } from '../../src/app';
import type { FileJson } from '../../src/cli/check/json';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { changedSample } from '../support/changed-sample';
import { run } from '../support/command-line';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bo-qua-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The sample with its errors passed over, all but the first `left`. */
async function waivedFile(left: number): Promise<string> {
  const book = await openXlsx(await changedSample());
  const workspace = await openWorkspace(book);
  const errors = workspace.findings.filter(({ severity }) => severity === 'error').slice(left);
  const who = { at: '05/04/2024 14:30', name: 'Trần Văn An' };
  await waiveFindings(book, workspace, errors, 'Số liệu của Sở Nội vụ', who);
  const file = join(folder, 'bao-cao.xlsx');
  writeFileSync(file, await book.toBytes());
  return file;
}

function documentText(path: string): string {
  const part = unzipSync(readFileSync(path))['word/document.xml'];
  return part ? strFromU8(part) : '';
}

const waived = { by: 'Trần Văn An', date: '2024-04-05', reason: 'Số liệu của Sở Nội vụ' };

test('lỗi đã bỏ qua: mã kết thúc 0, nêu riêng kèm lý do, không gợi ý sửa', async () => {
  const file = await waivedFile(0);
  const text = await run('kiem-tra', file);
  expect(text.code).toBe(0);
  expect(text.out).toContain('  Đã bỏ qua có lý do: 4\n');
  expect(text.out).toContain('      Lý do: Số liệu của Sở Nội vụ (Trần Văn An, 05/4/2024).\n');
  expect(text.out).not.toContain('CẦN SỬA');
  const json = await run('kiem-tra', file, '--json');
  expect(json.code).toBe(0);
  const { files }: { readonly files: readonly FileJson[] } = JSON.parse(json.out);
  const { findings = [], repairs } = files[0] ?? {};
  for (const one of findings) expect(one.waived).toEqual(one.severity === 'error' ? waived : null);
  expect(repairs).toEqual([]);
});

test('còn một lỗi chưa bỏ qua thì mã kết thúc vẫn là 1', async () => {
  const { code, out } = await run('kiem-tra', await waivedFile(1));
  expect(code).toBe(1);
  expect(out.match(/CẦN SỬA/g)).toHaveLength(1);
});

test('Quyết định sửa thành chữ khác: lỗi còn mở, mã 1, và nói ở ô của dòng ấy', async () => {
  const file = await waivedFile(0);
  const book = await openXlsx(readFileSync(file));
  const [given] = (await openWorkspace(book)).supporting.log;
  if (!given) throw new Error('nhật ký');
  const { cell, decision = '' } = given;
  const place = { ...cell, column: cell.column - 2, before: decision };
  await book.apply({ changes: [{ ...place, value: 'Không đồng ý' }] });
  writeFileSync(file, await book.toBytes());
  const { code, out } = await run('kiem-tra', file);
  expect(code).toBe(1);
  expect(out.match(/CẦN SỬA/g)).toHaveLength(1);
  expect(out).toContain('[LƯU Ý] Trang tính Nhật ký kiểm tra, ô F5: Quyết định ghi “Không đồng ý”');
});

test('tao-bao-cao --giai-trinh: phụ lục ở cuối; không có gì để giải trình thì nói', async () => {
  const out = join(folder, 'bao-cao.docx');
  const told = await run('tao-bao-cao', await waivedFile(0), '-o', out, '--giai-trinh');
  expect(told.code).toBe(0);
  expect(told.err).not.toContain('Giải trình');
  expect(documentText(out)).toContain('GIẢI TRÌNH SỐ LIỆU');
  const none = await run('tao-bao-cao', await waivedFile(4), '-o', out, '--giai-trinh');
  expect(none.err).toContain('không có phụ lục Giải trình số liệu');
  expect(documentText(out)).not.toContain('GIẢI TRÌNH SỐ LIỆU');
});
