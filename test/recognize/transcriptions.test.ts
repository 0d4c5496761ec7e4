// The appendices of 2023 and of 2011–2020 as they were printed, drawn as sheets from their transcriptions.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables } from '../../src/check';
import type { BoundRow, BoundTable } from '../../src/core/form/table';
import type { Template } from '../../src/core/form/template';
import { toNumber } from '../../src/core/number/decimal';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { recognizeWorkbook } from '../../src/recognize';
import { type Line, printedLines } from '../support/printed';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const templateOf = (id: string): Template => {
  const found = templateSets.flatMap(({ templates }) => templates).find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

const recognize = (...sheets: readonly SheetSnapshot[]): readonly BoundTable[] =>
  recognizeWorkbook(workbookOf(...sheets), templateSets, indicators);

/** The text of the value cell as drawn; 'key year|agency column' -> printed. */
const printedBy = (table: BoundTable | undefined, keyOf: (row: BoundRow) => string) =>
  Object.fromEntries((table?.rows ?? []).map((row) => [keyOf(row), row.printedFigure]));

const parts = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'].map((part) => `cao-bang-2023/pl3-${part}`);
const header = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];

/** All seven parts of Phụ lục III on one sheet. */
function stacked(repeated: boolean): SheetSnapshot {
  const rows: Drawn[][] = [['Phụ lục III'], [], header];
  for (const [n, name] of parts.entries()) {
    const { title, part } = templateOf(name);
    if (repeated && n > 0) rows.push([], header);
    rows.push([part?.numeral ?? '', title]);
    for (const { code, label, unit, value, note } of printedLines(name)) {
      rows.push([code, label, unit, value, note]);
    }
  }
  return sheetOf('PL III', rows);
}

describe('Phụ lục của huyện Hòa An quý I/2023', () => {
  it.each([
    ['một đầu bảng ở trên cùng', false],
    ['đầu bảng lặp lại ở mỗi phần', true],
  ])('bảy phần của Phụ lục III trên một trang tính, %s', (_, repeated) => {
    const tables = recognize(stacked(repeated));
    expect(tables.map(({ template }) => template.id)).toEqual(parts);
    for (const [n, table] of tables.entries()) {
      const lines = printedLines(parts[n] ?? '');
      expect(printedBy(table, ({ row }) => row.key)).toEqual(
        Object.fromEntries(lines.map(({ key = '', value = '' }) => [key, value])),
      );
      expect(table.missing).toEqual([]);
      expect(table.extra).toEqual([]);
    }
  });

  const columns = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map(String);
  const numberOfColumn = (name: string): string => /\[(\d+)/.exec(name)?.[1] ?? '';
  const unitsSheet = (): SheetSnapshot => {
    const template = templateOf('cao-bang-2023/pl2');
    const rows: Drawn[][] = [['Phụ lục II'], [], [], ...template.header.map((row) => [...row])];
    for (const line of printedLines('cao-bang-2023/pl2')) {
      rows.push(
        Object.entries(line)
          .filter(([name]) => !['key', 'level', 'parent'].includes(name))
          .map(([name, text]) => (numberOfColumn(name) === '' ? text : Number(text))),
      );
    }
    const merges = template.headerMerges.map((text) =>
      text.replace(/\d+/g, (row) => String(Number(row) + 3)),
    );
    return sheetOf('PL II', rows, merges);
  };

  it('Phụ lục II: 17 dòng, 13 cột, số nào vào đúng đơn vị và đúng cột', () => {
    const [table, ...others] = recognize(unitsSheet());
    expect(others).toEqual([]);
    const byIndicator = new Map(table?.template.columns.map(({ indicator, key }) => [indicator, key]));
    const lines = printedLines('cao-bang-2023/pl2');
    expect(
      printedBy(table, ({ indicator, printedLabel }) => `${printedLabel} ${byIndicator.get(indicator)}`),
    ).toEqual(
      Object.fromEntries(
        lines.flatMap((line) =>
          Object.entries(line)
            .filter(([name]) => columns.includes(numberOfColumn(name)))
            .map(([name, text]) => [
              `${line['Lĩnh vực giải quyết']} ${numberOfColumn(name)}`,
              text.replace(/\B(?=(\d{3})+$)/g, '.'),
            ]),
        ),
      ),
    );
    expect(table?.rows).toHaveLength(17 * 13);
    expect(table?.missing).toEqual([]);
  });

  it('Phụ lục II: mọi phép tính đúng, trừ cân đối của một xã', () => {
    const findings = checkTables(recognize(unitsSheet()), rulesBySet, indicators);
    expect(findings.map(({ id, actual, expected }) => [id, actual, expected])).toEqual([
      [
        'cao-bang-2023/balance/dossiers.received.total@PL II!C11',
        { units: 217n, scale: 0 },
        { low: { units: 225n, scale: 0 }, high: { units: 225n, scale: 0 } },
      ],
    ]);
    expect(findings[0]?.slots.target?.member).toEqual({ kind: 'agency', name: 'UBND xã Nam Tuấn' });
  });

  it('danh mục văn bản: đủ 23 văn bản', () => {
    const lines = printedLines('cao-bang-2023/pl1');
    const rows = lines.map((line) => Object.values(line));
    const [table, ...others] = recognize(
      sheetOf('PL I', [['PHỤ LỤC'], [], Object.keys(lines[0] ?? {}), ...rows]),
    );
    expect(others).toEqual([]);
    expect(table?.template.id).toBe('cao-bang-2023/pl1');
    expect(table?.documents?.map(({ code, symbol, date, title }) => [code, symbol, date, title])).toEqual(
      rows,
    );
  });
});

describe('Tổng kết 2011–2020', () => {
  const names = ['1', '2', '3', '5', '6'];
  const yearsOf = (line: Line): readonly string[] =>
    Object.keys(line).filter((name) => name.includes('Năm 20'));
  const yearOf = (name: string): string => /Năm (\d{4})/.exec(name)?.[1] ?? '';

  function sheet(name: string, shift: number, title: (year: string) => Drawn): SheetSnapshot {
    const lines = printedLines(`giai-doan-2011-2020/pl${name}`);
    const years = yearsOf(lines[0] ?? {});
    return sheetOf(`Phụ lục ${name}`, [
      [`Phụ lục ${name}`],
      ['STT', 'Chỉ tiêu', 'Các đơn vị, địa phương thuộc huyện'],
      ['', '', ...years.map((year) => title(String(Number(yearOf(year)) + shift)))],
      ...lines.map((line) => [line.code, line.label, ...years.map((year) => line[year])]),
    ]);
  }

  it.each(names.flatMap((name) => [[name, 0] as const, [name, 5] as const]))(
    'Phụ lục %s: số nào vào đúng dòng, đúng năm (năm in ở đầu bảng lệch %i)',
    (name, shift) => {
      const [table, ...others] = recognize(sheet(name, shift, (year) => `Năm ${year} (Tính đến 31/3)`));
      expect(others).toEqual([]);
      expect(table?.template.id).toBe(`giai-doan-2011-2020/pl${name}`);
      const lines = printedLines(`giai-doan-2011-2020/pl${name}`);
      expect(printedBy(table, ({ row, member }) => `${row.key} ${member}`)).toEqual(
        Object.fromEntries(
          lines.flatMap((line) =>
            yearsOf(line).map((year) => [`${line.key} ${Number(yearOf(year)) + shift}`, line[year]]),
          ),
        ),
      );
    },
  );

  it('năm ghi bằng số, không có chữ', () => {
    const [table] = recognize(sheet('2', 0, (year) => Number(year)));
    expect(new Set(table?.rows.map(({ member }) => member))).toEqual(
      new Set(['2015', '2016', '2017', '2018', '2019', '2020']),
    );
  });

  it('không có năm nào ở đầu bảng thì không đoán', () => {
    expect(recognize(sheet('2', 0, () => 'Số liệu'))).toEqual([]);
  });

  it('tỷ lệ ghi 40% và 100% đọc là 40 và 100', () => {
    const [table] = recognize(sheet('6', 0, (year) => `Năm ${year}`));
    const read = table?.rows
      .filter(({ row }) => row.key === '1')
      .map(({ reading }) => (reading.kind === 'figure' ? toNumber(reading.figure.value) : reading.kind));
    expect(read).toEqual([0, 0, 0, 40, 70, 100]);
  });

  it('mười sáu mục tiêu: Đạt, Không đạt và ô trống', () => {
    const lines = printedLines('giai-doan-2011-2020/pl8');
    const answer = 'Đánh giá kết quả đạt được (Đạt/Không đạt)';
    const [table, ...others] = recognize(
      sheetOf('PL8', [
        ['STT', 'Các mục tiêu cải cách', answer],
        ...lines.map((l) => [l.code, l.label, l[answer]]),
      ]),
    );
    expect(others).toEqual([]);
    const values: Readonly<Record<string, number | string>> = { Đạt: 1, 'Không đạt': 0, '': 'blank' };
    expect(
      table?.rows.map(({ row, reading }) => [
        row.key,
        reading.kind === 'figure' ? toNumber(reading.figure.value) : reading.kind,
      ]),
    ).toEqual(lines.map((line) => [line.key, values[line[answer] ?? '']]));
  });
});
