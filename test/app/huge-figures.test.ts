// Figures that no machine can hold: a finding on every surface, never a crash, never a figure calculated from them.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { composeDraft, draftContent, planNextPeriod, proposeFill, writeReport } from '../../src/app';
import { toJson } from '../../src/cli/check/json';
import type { CellContent, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { writeDocx } from '../../src/hosts/docx';
import { openXlsx } from '../../src/hosts/xlsx';
import { readSnapshot } from '../support/app';
import { run } from '../support/command-line';

const fixture = (name: string) => join(__dirname, 'fixtures', name);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['huge-sum.xlsx', ['D12', 'D13', 'D14']],
  ['huge-count.xlsx', ['D8']],
])('%s: mọi lệnh chạy trọn, mỗi ô một phát hiện', async (name, cells) => {
  const checked = await run('kiem-tra', fixture(name), '--json');
  expect(checked.code).toBe(1);
  const [file] = (JSON.parse(checked.out) as { files: ReturnType<typeof toJson>[] }).files;
  const found = file?.findings.filter(({ code }) => code === 'TOO_LARGE') ?? [];
  expect(found.map(({ cell }) => cell)).toEqual(cells);
  expect(found[0]?.message).toContain(
    'đang là 1E+308, dài quá 15 chữ số nên Excel không giữ được đúng số này. Đề nghị nhập lại.',
  );
  const filled = join(folder, 'dien.xlsx');
  const commands = [
    ['dien', fixture(name), '-o', filled],
    ['tao-bao-cao', fixture(name), '-o', join(folder, 'bao-cao.docx')],
    ['sang-ky', fixture(name), '-o', join(folder, 'ky-moi.xlsx')],
    ['tao-bao-cao', join(folder, 'ky-moi.xlsx'), '-o', join(folder, 'ky-moi.docx')],
  ];
  for (const words of commands) {
    const { code, err } = await run(...words);
    expect({ words, code, stderr: /lỗi ngoài dự kiến/.test(err) }).toEqual({
      words,
      code: 0,
      stderr: false,
    });
  }
  expect((await run('kiem-tra', filled)).out).toContain('1E+308');
});

const odd = fc.constantFrom<CellContent>(
  1e308,
  -1e308,
  1e21,
  1e15,
  999_999_999_999_999,
  5e-324,
  -0,
  0.1 + 0.2 - 0.3,
  { error: '#NUM!' },
  '9'.repeat(400),
  `0,${'3'.repeat(400)}`,
  '-0',
  '1E+308',
);

describe('số lạ ở ô bất kỳ', () => {
  let sample: WorkbookSnapshot;
  beforeAll(async () => {
    const bytes = readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx'));
    sample = await (await openXlsx(new Uint8Array(bytes))).read();
  });

  /** The sample with contents put into cells of column D. */
  const withFigures = (contents: ReadonlyMap<number, CellContent>): WorkbookSnapshot => {
    let at = 0;
    return {
      ...sample,
      sheets: sample.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((one) => {
            if (one.column !== 3 || typeof one.cell.content === 'string') return one;
            at += 1;
            const content = contents.get(at);
            return content === undefined ? one : { ...one, cell: { ...one.cell, content } };
          }),
        })),
      })),
    };
  };

  test('kiểm tra, điền, sang kỳ và dự thảo nói bằng số đọc được', async () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 1, max: 150 }), odd), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(places, async (put) => {
        const workspace = readSnapshot(withFigures(new Map(put)));
        const info = workspace.report.info;
        const said = workspace.findings.map(({ message, why }) => `${message} ${why}`);
        const draft = draftContent(composeDraft(workspace, info));
        expect(`${said.join('\n')}\n${draft.text}`).not.toMatch(/NaN|Infinity|\de\+/);
        // The appendices show what a person typed, however long.
        const prose = draft.text.slice(0, draft.text.indexOf('(Kèm theo Báo cáo'));
        expect(`${said.join('\n')}\n${prose}`).not.toMatch(/\d{41}|[\d.]{50}/);
        for (const { value, after } of proposeFill(workspace)) {
          expect(Number.isFinite(value)).toBe(true);
          expect(after.length).toBeLessThan(25);
        }
        planNextPeriod(workspace);
        expect(JSON.stringify(toJson('a.xlsx', workspace))).not.toMatch(/NaN[,}\]]|Infinity[,}\]]/);
        expect((await writeReport(workspace, info, writeDocx)).length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});
