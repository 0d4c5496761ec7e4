// A fault of the product itself in one file of a folder.

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as app from '../../src/app';
import { run } from '../support/command-line';

// So that one of its functions can fail as none should.
jest.mock('../../src/app', () => ({ __esModule: true, ...jest.requireActual('../../src/app') }));

const sample = resolve(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

test('lỗi của chính công cụ ở một tệp không chặn các tệp khác', async () => {
  copyFileSync(sample, join(folder, 'a.xlsx'));
  copyFileSync(sample, join(folder, 'b.xlsx'));
  jest.spyOn(app, 'openWorkspace').mockRejectedValueOnce(new TypeError('x is undefined'));
  const { code, out, err } = await run('kiem-tra', folder, '--json');
  const { files, unreadable } = JSON.parse(out);
  expect([code, files.length, unreadable.length]).toEqual([2, 1, 1]);
  expect(unreadable[0]).toEqual({ file: 'a.xlsx', message: expect.stringMatching(/ngoài dự kiến/) });
  expect(err).toContain('x is undefined');
});
