// Sang kỳ mới: tệp của kỳ sau có đủ, có đúng, và không mất gì của kỳ trước.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nextPeriodFile, planNextPeriod } from '../../src/app';
import { templateSets } from '../../src/catalog';
import { readAllPrevious, readPrevious } from '../../src/companion/previous/read';
import { cellKey } from '../../src/core/workbook/address';
import type { Cell, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';
import { filledSet, infoFor, periodFor } from '../support/filled-set';

const root = resolve(__dirname, '../..');
const at = (path: string) => new Uint8Array(readFileSync(join(root, path)));
const sample = at('assets/samples/quang-dien-2024-q1.xlsx');
const asText = 'test/fixtures/quang-dien-2024-q1-astext.xlsx';

type Options = Parameters<typeof planNextPeriod>[1];

async function moved(bytes: Uint8Array, options?: Options) {
  const source = await openXlsx(bytes);
  const old = await openWorkspace(source);
  const plan = planNextPeriod(old, options);
  const made = await nextPeriodFile(await openXlsx(bytes), plan);
  const file = await openXlsx(made);
  const workspace = await openWorkspace(file);
  /** Cells as the two files hold them. */
  const cells = { old: cellsOf(await source.read()), now: cellsOf(await file.read()) };
  return { old, plan, made, file, workspace, cells };
}

function cellsOf({ sheets }: WorkbookSnapshot): ReadonlyMap<string, Cell> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells: own }) =>
        own.map(({ column, cell }) => [cellKey({ sheet: name, row, column }), cell] as const),
      ),
    ),
  );
}

/** Không số gõ tay nào của kỳ cũ còn lại ở ô số liệu, trừ những ô mà kế hoạch nói là giữ. */
function leftOver({ old, plan, cells }: Awaited<ReturnType<typeof moved>>): readonly string[] {
  const kept = new Set(plan.kept.map(({ cell }) => cellKey(cell)));
  return old.tables
    .flatMap(({ rows }) => rows.map(({ cell }) => cellKey(cell)))
    .filter((key) => !kept.has(key) && (cells.now.get(key)?.content ?? null) !== null);
}

const samples = [
  ['sổ tính thật, số là số', sample],
  ['sổ tính thật, số gõ dạng chữ', at(asText)],
] as const;

describe.each(samples)('%s', (_, bytes) => {
  let first: Awaited<ReturnType<typeof moved>>;
  beforeAll(async () => {
    first = await moved(bytes);
  });

  test('quý I sang 6 tháng: 103 số bỏ trống, biên chế giao cả năm giữ, 104 số cũ đọc lại được', () => {
    const { old, plan, workspace } = first;
    expect([plan.from, plan.to]).toEqual([
      { kind: 'quarter', index: 1, year: 2024 },
      { kind: 'halfYear', index: 1, year: 2024 },
    ]);
    expect(plan.emptied.reduce((sum, { figures }) => sum + figures, 0)).toBe(103);
    expect(plan.kept.map(({ cell, why }) => [cellKey(cell), why])).toEqual([['PL5!D18', 'fixedInYear']]);
    expect(leftOver(first)).toEqual([]);
    const figures = old.tables.flatMap(({ rows, template }) =>
      rows.flatMap(({ indicator, member, reading }) =>
        reading.kind === 'figure'
          ? [
              [
                template.id,
                indicator,
                member,
                Number(reading.figure.value.units) / 10 ** reading.figure.value.scale,
              ],
            ]
          : [],
      ),
    );
    const previous = readPrevious(workspace.snapshot);
    expect(previous?.period).toEqual(plan.from);
    expect(
      previous?.figures.map(({ template, indicator, member, value }) => [
        template,
        indicator,
        member,
        value && Number(value.units) / 10 ** value.scale,
      ]),
    ).toEqual(figures);
    expect(figures).toHaveLength(104);
  });

  test('biểu vẫn nhận ra đủ, ghi chú và tiêu đề còn nguyên, dòng kèm theo báo cáo sang tháng 6', async () => {
    const { old, plan, workspace, file } = first;
    const shape = ({ tables }: typeof old) =>
      tables.map(({ template, area, rows }) => [template.id, area, rows.map(({ note }) => note)]);
    expect(shape(workspace)).toEqual(shape(old));
    expect(workspace.questions).toEqual([]);
    expect(plan.moved).toHaveLength(7);
    expect(plan.moved[0]?.after).toMatch(/ngày\s+\/6\/2024 của UBND huyện Quảng Điền\)$/);
    expect(await file.sheetNames()).toEqual([
      ...old.snapshot.sheets.map(({ name }) => name),
      'Số liệu kỳ trước',
    ]);
    expect(workspace.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('sang năm khác thì cả biên chế giao trong năm cũng bỏ trống', async () => {
  const later = await moved(sample, { period: { kind: 'quarter', index: 1, year: 2025 } });
  expect(later.plan.kept).toEqual([]);
  expect(leftOver(later)).toEqual([]);
});

describe.each(templateSets.map(({ id, name }) => [name, id] as const))('bộ mẫu %s', (_, id) => {
  let typed: number;
  let first: Awaited<ReturnType<typeof moved>>;
  beforeAll(async () => {
    const filled = await filledSet(id);
    typed = filled.typed;
    first = await moved(await filled.file.toBytes());
  });

  test('không số cũ nào còn, công thức còn nguyên từng chữ, mọi số cũ đọc lại được', () => {
    const { plan, workspace } = first;
    expect(plan.from).toEqual(periodFor(id));
    expect(leftOver(first)).toEqual([]);
    const emptied = plan.emptied.reduce((sum, { figures }) => sum + figures, 0);
    expect(emptied + plan.kept.length).toBe(typed);
    expect(typed).toBeGreaterThan(60);
    const { old } = first.cells;
    const now = cellsOf(workspace.snapshot);
    const formulas = [...old].filter(([, { formula }]) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(5);
    // Emptied forms are still known for certain: nothing new is asked.
    expect(workspace.questions).toEqual([]);
    expect(formulas.map(([key]) => now.get(key)?.formula)).toEqual(
      formulas.map(([, { formula }]) => formula),
    );
    // Formulas of a new workbook show nothing yet: only typed figures have a value.
    const figures = readPrevious(workspace.snapshot)?.figures ?? [];
    const wanted = first.old.tables.flatMap(({ rows, template }) =>
      rows
        .filter(({ reading }) => reading.kind === 'figure')
        .map(({ cell, indicator, member }) => [
          template.id,
          indicator,
          member,
          old.get(cellKey(cell))?.content,
        ]),
    );
    expect(wanted).toHaveLength(typed);
    const read = figures.map(({ template, indicator, member, content }) => [
      template,
      indicator,
      member,
      content,
    ]);
    expect(sorted(read)).toEqual(sorted(wanted));
  });

  test('thông tin báo cáo: kỳ, ngày, hạn sang kỳ mới; số và ngày ký trống; cơ quan, nơi nhận giữ', () => {
    const { plan, workspace } = first;
    const { info } = workspace.supporting;
    expect(info.period).toEqual(plan.to);
    expect([info.dataFrom ?? null, info.dataTo ?? null, info.deadline ?? null]).toEqual([
      plan.window.dataFrom,
      plan.window.dataTo,
      plan.window.deadline,
    ]);
    const { number, day, month, year } = info;
    expect([number, day, month, year].filter((one) => (one ?? null) !== null)).toEqual([]);
    const { agency, place, symbol, recipients, agencies } = infoFor(id);
    expect(info).toMatchObject({ agency, place, symbol, recipients, agencies });
    expect(workspace.report.info.period).toEqual(plan.to);
  });

  test('danh mục văn bản bỏ trống, số thứ tự giữ', () => {
    const listed = ({ tables }: { readonly tables: typeof first.workspace.tables }) =>
      tables.flatMap(({ documents = [] }) =>
        documents.map(({ symbol, date, title }) => symbol + date + title),
      );
    expect(listed(first.workspace).filter((text) => text !== '')).toEqual([]);
    const rows = first.plan.emptied.reduce((sum, { documents }) => sum + documents, 0);
    expect(rows).toBe(id.startsWith('cao-bang') ? 2 : 0);
  });
});

const sorted = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

test('sang kỳ mấy lần liền: chưa nhập gì thì không thêm trang; trang của kỳ trước nữa còn, trang mới đọc trước', async () => {
  const first = await moved(sample);
  const again = await moved(first.made);
  expect(again.plan.from).toEqual(first.plan.to);
  expect(again.plan.previous).toBeNull();
  expect(await again.file.sheetNames()).toEqual(await first.file.sheetNames());
  await first.file.apply({ changes: [{ sheet: 'PL2', row: 6, column: 3, value: 7, before: null }] });
  const second = await moved(await first.file.toBytes());
  expect(second.plan.notes).toContainEqual({ kind: 'olderKept', sheets: ['Số liệu kỳ trước'] });
  const all = readAllPrevious(second.workspace.snapshot);
  expect(all.map(({ sheet, period }) => [sheet, period])).toEqual([
    ['Số liệu kỳ trước (2)', first.plan.to],
    ['Số liệu kỳ trước', first.plan.from],
  ]);
  expect(all[0]?.figures.map(({ content }) => content)).toContain(7);
  expect(all[1]?.figures).toEqual(readPrevious(first.workspace.snapshot)?.figures);
});
