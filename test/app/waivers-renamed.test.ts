// A waiver stays with a unit, and with one of several copies of a form, that gets another name.

import { type CheckedWorkspace, checkSnapshot as check } from '../../src/app';
import { waiveFindings } from '../../src/app/waive/waive';
import { builtIn } from '../../src/catalog/built-in';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { changedSample, figureIn } from '../support/changed-sample';
import { filledSet } from '../support/filled-set';

const who = { at: '05/04/2024 14:30', name: 'Nguyễn Thị Hường' };
const WHY = 'Số liệu theo văn bản của Sở Nội vụ';

const changed = (
  { sheets, ...rest }: WorkbookSnapshot,
  change: (content: string | number, sheet: string) => string | number,
): WorkbookSnapshot => ({
  ...rest,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((one) => {
        const { content } = one.cell;
        if (typeof content !== 'string' && typeof content !== 'number') return one;
        return { ...one, cell: { ...one.cell, content: change(content, sheet.name) } };
      }),
    })),
  })),
});

const LOG = 'Nhật ký kiểm tra';
const renamed = (snapshot: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot =>
  changed(snapshot, (content, sheet) =>
    sheet === LOG || typeof content !== 'string' ? content : content.replaceAll(from, to),
  );

const openOf = ({ findings }: CheckedWorkspace) =>
  findings.flatMap(({ id, code, waived }) => (waived || code === 'WAIVER_UNHEEDED' ? [] : [id]));
const unheeded = ({ findings }: CheckedWorkspace) =>
  findings.filter(({ code }) => code === 'WAIVER_UNHEEDED').length;

async function ofUnits() {
  const { file } = await filledSet('cao-bang-2023');
  const before = await openWorkspace(file);
  await waiveFindings(file, before, before.findings, WHY, who);
  return { before, snapshot: await file.read() };
}

describe('đơn vị đổi tên', () => {
  let made: Awaited<ReturnType<typeof ofUnits>>;
  beforeAll(async () => {
    made = await ofUnits();
  });

  test('chỗ của đơn vị ấy vẫn bỏ qua', () => {
    const ofUnit = made.before.findings.filter(({ message }) => message.includes('Nam Tuấn'));
    expect(ofUnit.length).toBeGreaterThan(0);
    const now = check(renamed(made.snapshot, 'Xã Nam Tuấn', 'Xã Nam Tuấn Mới'), builtIn);
    expect(now.findings.length).toBe(made.before.findings.length);
    expect([openOf(now), unheeded(now)]).toEqual([[], 0]);
  });

  test('đơn vị khác, số khác: không bỏ qua thay', () => {
    const other = changed(renamed(made.snapshot, 'Xã Nam Tuấn', 'Xã Khác'), (content, sheet) =>
      sheet !== LOG && typeof content === 'number' && content > 20 ? content + 1 : content,
    );
    expect(openOf(check(other, builtIn)).length).toBeGreaterThan(0);
  });
});

describe('biểu có hai bản, mỗi bản của một đơn vị', () => {
  const ofUnit = (sheet: SheetSnapshot): SheetSnapshot =>
    sheet.name === 'PL4' ? { ...sheet, name: 'Xã A' } : sheet;
  /** A copy with other figures; one with the same ones may be either of them. */
  const withSecond = ({ sheets }: WorkbookSnapshot, name: string | null): WorkbookSnapshot => {
    const other = changed({ sheets }, (content) => (content === 3148 ? 3149 : content)).sheets;
    const more = other.flatMap((sheet) =>
      name !== null && sheet.name === 'PL4' ? [{ ...sheet, name }] : [],
    );
    return { sheets: [...sheets.map(ofUnit), ...more] };
  };

  test.each([
    ['đổi tên một bản', 'Xã B', 'Xã C', 'Xã B'],
    ['thêm một bản', null, 'Xã B', 'Xã A'],
    ['bỏ một bản', 'Xã B', null, 'Xã A'],
  ])('%s: vẫn bỏ qua', async (_, before, now, whose) => {
    const book = await openXlsx(await changedSample(figureIn('PL4', 25, 1348, 3148)));
    const first = check(withSecond(await book.read(), before), builtIn);
    const findings = first.findings.filter(({ cell }) => cell?.sheet === whose);
    expect(findings.length).toBeGreaterThan(0);
    await waiveFindings(book, first, findings, WHY, who);
    const moved = check(withSecond(await book.read(), now), builtIn);
    expect(moved.findings.filter(({ waived }) => waived)).toHaveLength(findings.length);
  });
});
