// Where one table ends and another begins: side by side, right below, without headers of their own.

import { caoBang2023, giaiDoan20112020, indicators, tth2024 } from '../../src/catalog';
import type { BoundTable } from '../../src/core/form/table';
import type { Template } from '../../src/core/form/template';
import { recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const sets = [tth2024, caoBang2023, giaiDoan20112020];
const recognize = (rows: readonly (readonly Drawn[])[], merges: readonly string[] = []) =>
  recognizeAndAsk(workbookOf(sheetOf('Trang', rows, merges)), sets, indicators);
const form = (set: { readonly templates: readonly Template[] }, end: string): Template =>
  set.templates.find(({ id }) => id.endsWith(end)) as Template;
const pl3 = form(tth2024, '/pl3');
const pl7 = form(tth2024, '/pl7');
const units = form(caoBang2023, '/pl2');

/** Rows of a form with its figures in one column. */
const body = ({ rows }: Template, from: number): Drawn[][] =>
  rows.map(({ code, label, unit }, n) => [code, label, unit, unit === '' ? '' : from + n]);

/** Two tables with `gap` empty columns between them. */
function beside(left: readonly Drawn[][], right: readonly Drawn[][], width: number): Drawn[][] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, n) => {
    const row = left[n] ?? [];
    return [...row, ...Array.from({ length: width - row.length }, () => ''), ...(right[n] ?? [])];
  });
}

const columnsOf = (table: BoundTable | undefined): unknown => [
  table?.template.id,
  [...new Set(table?.rows.map(({ cell }) => cell.column))],
];

const HEADER: Drawn[] = ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'];

describe('Hai biểu đặt cạnh nhau trên một trang', () => {
  const left = [HEADER, ...body(pl3, 100)];
  const right = [HEADER, ...body(pl7, 500)];

  it.each([
    ['sát nhau', left, right, 4, 7],
    ['cách một cột', left, right, 5, 8],
    ['biểu phải thấp hơn ba dòng', left, [[], [], [], ...right], 5, 8],
    ['biểu phải không có đầu bảng', left, [[], ...right.slice(1)], 5, 8],
    ['không biểu nào có đầu bảng', left.slice(1), right.slice(1), 5, 8],
  ])('%s', (_, one, other, width, value) => {
    const { tables, questions } = recognize(beside(one, other, width));
    expect(questions).toEqual([]);
    expect(tables.map(columnsOf)).toEqual(
      expect.arrayContaining([
        [pl3.id, [3]],
        [pl7.id, [value]],
      ]),
    );
    for (const { template, rows } of tables) expect(rows).toHaveLength(template.rows.length);
  });

  it('số liệu của biểu phải đứng trước số thứ tự của nó', () => {
    const moved = right.map(([code, label, unit, value]): Drawn[] => [value, code, label, unit]);
    const { tables } = recognize(beside(left, moved, 4));
    expect(tables.map(columnsOf)).toEqual(
      expect.arrayContaining([
        [pl3.id, [3]],
        [pl7.id, [4]],
      ]),
    );
  });

  it('một biểu có thêm cột chữ dài không bị cắt đôi', () => {
    const wide = [
      [...HEADER, 'Nội dung'],
      ...body(pl3, 100).map((row): Drawn[] => [...row, 'Phòng Tư pháp cung cấp số liệu']),
    ];
    expect(recognize(wide).tables.map(columnsOf)).toEqual([[pl3.id, [3]]]);
  });
});

describe('Biểu đặt ngay dưới biểu khác', () => {
  const numbers = (row: number): Drawn[] =>
    units.columns.map(({ role }, n) => (role === 'value' ? row * 100 + n : ''));
  const line = (code: string, label: string, row: number): Drawn[] => [code, label, ...numbers(row).slice(2)];
  const top: Drawn[][] = units.header.map((row) => [...row]);
  const merges = [...units.headerMerges];
  const heading = units.rows.find(({ member }) => member === 'communes')?.label ?? '';

  it('bảng theo đơn vị dừng trước biểu khác, có hay không có đầu bảng', () => {
    for (const header of [[HEADER], []]) {
      const { tables } = recognize(
        [...top, line('II', heading, 5), line('1', 'UBND xã Hòa', 6), [], ...header, ...body(pl3, 100)],
        merges,
      );
      expect(tables.map(({ template }) => template.id)).toEqual([units.id, pl3.id]);
      expect(new Set(tables[0]?.rows.map(({ member }) => member))).toEqual(
        new Set(['communes', 'UBND xã Hòa']),
      );
    }
  });

  it('danh mục văn bản dừng trước biểu khác không có đầu bảng', () => {
    const { tables } = recognize([
      ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      ['1', '12/KH-UBND', '05/01/2023', 'Kế hoạch cải cách hành chính'],
      [],
      ...body(pl3, 100),
    ]);
    const [list, table] = tables;
    expect(list?.documents?.map(({ symbol }) => symbol)).toEqual(['12/KH-UBND']);
    expect(table?.template.id).toBe(pl3.id);
  });

  it('dòng “Tổng (I+II)”, “Tổng số các xã” không phải đơn vị; “Tổng công ty” thì phải', () => {
    const [table] = recognize(
      [
        ...top,
        line('II', heading, 5),
        line('1', 'UBND xã Hòa', 6),
        line('2', 'Tổng công ty Cấp nước', 7),
        line('', 'Tổng (I+II)', 8),
        line('', 'Tổng số các xã', 9),
      ],
      merges,
    ).tables;
    expect(new Set(table?.rows.map(({ member }) => member))).toEqual(
      new Set(['communes', 'UBND xã Hòa', 'Tổng công ty Cấp nước']),
    );
  });

  it('bỏ dòng đầu mục thì các xã vẫn là xã, phòng ban thì không', () => {
    const [table] = recognize(
      [
        ...top,
        line('I', units.rows[0]?.label ?? '', 5),
        line('1', 'UBND xã Hòa', 6),
        line('2', 'Phòng Tư pháp', 7),
      ],
      merges,
    ).tables;
    expect(new Set(table?.rows.map(({ member }) => member))).toEqual(new Set(['district', 'UBND xã Hòa']));
  });

  it('đánh lại số thứ tự cột sau khi bỏ một cột: theo chữ, không theo số', () => {
    const gone = 8;
    const without = <T>(row: readonly T[]): T[] => row.filter((_, n) => n !== gone);
    const counted = without(units.columns).map((_, n): Drawn => String(n + 1));
    const [table] = recognize(
      [
        ...top.slice(0, 3).map(without),
        counted,
        without(line('II', heading, 5)),
        without(line('1', 'Xã Hòa', 6)),
      ],
      ['A1:A3', 'B1:B3', 'C1:F1', 'C2:C3', 'D2:E2', 'F2:F3', 'G1:L1', 'G2:I2', 'J2:L2', 'M1:M3', 'N1:N3'],
    ).tables;
    const kept = without(units.columns);
    const bound = table?.rows.filter(({ member }) => member === 'Xã Hòa') ?? [];
    expect(bound).toHaveLength(12);
    for (const { indicator, cell } of bound) expect(kept[cell.column]?.indicator).toBe(indicator);
  });

  it('biểu dưới không có đầu bảng mà thêm một cột số: hỏi, không đoán', () => {
    const two = body(pl7, 500).map(([code, label, unit, value]): Drawn[] => [
      code,
      label,
      unit,
      value === '' ? '' : 7,
      value,
    ]);
    const { tables, questions } = recognize([HEADER, ...body(pl3, 100), [], ['Phụ lục 7'], ...two]);
    expect(tables.map(({ template }) => template.id)).toEqual([pl3.id]);
    expect(questions.map(({ kind, template }) => [kind, template])).toEqual([['column', pl7.id]]);
  });
});
