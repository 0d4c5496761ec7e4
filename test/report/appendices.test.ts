// Appendices of every kind of table: what the sheet shows stands in the draft, in the form's own order.

import { caoBang2023, giaiDoan20112020, indicators } from '../../src/catalog';
import { builtIn } from '../../src/catalog/built-in';
import type { BoundTable } from '../../src/core/form/table';
import type { Template } from '../../src/core/form/template';
import type { Block, Run } from '../../src/core/report/document';
import { recognizeWorkbook } from '../../src/recognize';
import { appendicesOf } from '../../src/report/appendices';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';
import { tables } from './fixture';

type Appendix = Extract<Block, { kind: 'appendix' }>;

const templateOf = (id: string): Template =>
  [...caoBang2023.templates, ...giaiDoan20112020.templates].find((one) => one.id === id) as Template;
const recognize = (rows: readonly (readonly Drawn[])[]): readonly BoundTable[] =>
  recognizeWorkbook(workbookOf(sheetOf('S', rows)), [caoBang2023, giaiDoan20112020], indicators);
const appendices = (tables: readonly BoundTable[]): readonly Appendix[] =>
  appendicesOf(tables, []).filter((block): block is Appendix => block.kind === 'appendix');
const textOf = (runs: readonly Run[]): string => runs.map((run) => ('text' in run ? run.text : '')).join('');
const bodyOf = ({ table }: Appendix): readonly (readonly string[])[] =>
  table.rows.map(({ cells }) => cells.map(({ runs }) => textOf(runs)));

function expectRectangular({ table }: Appendix): void {
  const width = table.widths.length;
  for (const row of [...table.header, ...table.rows.map(({ cells }) => cells)])
    expect(row).toHaveLength(width);
}

describe('Phụ lục của dự thảo', () => {
  it('cùng một phụ lục có ở hai trang, một trang còn trống: chỉ in trang có số; cả hai trống thì giữ cả hai', () => {
    const typed = tables();
    const blank = typed.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        reading: { kind: 'blank' as const },
        printedFigure: '',
        note: '',
      })),
    }));
    const numbers = (of: readonly BoundTable[]) => appendices(of).map(({ number }) => number);
    const usual = numbers(typed);
    expect(usual).toHaveLength(7);
    expect(numbers([...blank, ...typed])).toEqual(usual);
    expect(appendices([...blank, ...typed])).toEqual(appendices(typed));
    expect(numbers([...typed, ...typed])).toEqual([...usual, ...usual]);
    expect(numbers(blank)).toEqual(usual);
    expect(numbers([...blank, ...blank])).toEqual([...usual, ...usual]);
  });

  it('bảng có dòng tự ghi: tiêu đề nhóm không có số vẫn đứng trên các dòng của nhóm, chữ ký bên dưới thì không', () => {
    const figures = [10, 4, 6, 0, 9, 5, 4, 0, 1, 1, 0];
    const tables = recognizeWorkbook(
      workbookOf(
        sheetOf('TTHC', [
          ['KẾT QUẢ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ III NĂM 2026'],
          [],
          [
            ...['STT', 'Lĩnh vực', 'Tổng số tiếp nhận', 'Tiếp nhận trực tuyến', 'Tiếp nhận trực tiếp'],
            ...['Kỳ trước chuyển sang', 'Tổng số đã giải quyết', 'Đã giải quyết trước hạn'],
            ...['Đã giải quyết đúng hạn', 'Đã giải quyết quá hạn', 'Tổng số đang giải quyết'],
            ...['Đang giải quyết trong hạn', 'Đang giải quyết quá hạn'],
          ],
          ['I', 'Hệ thống của bộ'],
          [1, 'Hộ tịch', ...figures],
          [2, 'Chứng thực', ...figures],
          ['II', 'Hệ thống của tỉnh'],
          [1, 'Đất đai', ...figures],
          ['', 'NGƯỜI LẬP BIỂU'],
        ]),
      ),
      builtIn.sets,
      indicators,
    );
    const [appendix] = appendices(tables);
    if (!appendix) throw new Error('no appendix');
    expectRectangular(appendix);
    expect(
      appendix.table.rows.map(({ bold }, n) => [bold, ...(bodyOf(appendix)[n] ?? []).slice(0, 3)]),
    ).toEqual([
      [true, 'I', 'Hệ thống của bộ', ''],
      [false, '1', 'Hộ tịch', '10'],
      [false, '2', 'Chứng thực', '10'],
      [true, 'II', 'Hệ thống của tỉnh', ''],
      [false, '1', 'Đất đai', '10'],
    ]);
  });

  it('bảng theo đơn vị: mỗi đơn vị một dòng, mười lăm cột, khổ ngang, chữ nhỏ', () => {
    const { header } = templateOf('cao-bang-2023/pl2');
    const figures = (first: number) => Array.from({ length: 13 }, (_, n) => first + n);
    const lines: Drawn[][] = [
      ['I', templateOf('cao-bang-2023/pl2').rows[0]?.label, ...figures(100)],
      ['II', templateOf('cao-bang-2023/pl2').rows[1]?.label, ...figures(200)],
      ['1', 'UBND xã Hồng Nam', ...figures(300)],
      ['2', 'UBND thị trấn Nước Hai', ...figures(400)],
    ];
    const [appendix, ...others] = appendices(recognize([...header, ...lines]));
    expect(others).toEqual([]);
    if (!appendix) throw new Error('no appendix');
    expectRectangular(appendix);
    expect(bodyOf(appendix)).toEqual(lines.map((line) => line.map(String)));
    expect(appendix.orientation).toBe('landscape');
    expect(appendix.table.points).toBeLessThan(12);
    const figureRuns = appendix.table.rows.map(({ cells }) =>
      cells.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'figure' ? [run.indicator] : []))),
    );
    // Figures of the fixed rows speak for the report; those of one commune tell whose they are.
    expect(figureRuns.map((row) => row[0])).toEqual([
      'dossiers.received.total@district',
      'dossiers.received.total@communes',
      'dossiers.received.total@UBND xã Hồng Nam',
      'dossiers.received.total@UBND thị trấn Nước Hai',
    ]);
  });

  it('dòng kỳ số liệu chỉ ở phụ lục có in dòng ấy', () => {
    const { header, rows } = templateOf('cao-bang-2023/pl2');
    const zeros = Array.from({ length: 13 }, () => 0);
    const tables = [
      ...recognize([
        ...header,
        ['I', rows[0]?.label, ...zeros],
        ['II', rows[1]?.label, ...zeros],
        ['1', 'UBND xã A', ...zeros],
      ]),
      ...recognize([
        ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'],
        ['1', '02/KH-UBND', '04/01/2023', 'Kế hoạch CCHC năm 2023'],
      ]),
    ];
    const days = { dataFrom: { year: 2022, month: 12, day: 15 }, dataTo: null };
    const blocks = appendicesOf(tables, [], days);
    expect(blocks.map((block) => (block.kind === 'appendix' ? [block.number, block.lines] : []))).toEqual([
      ['Phụ lục II', ['(Từ ngày 15/12/2022 đến ngày …)']],
      ['Phụ lục I', undefined],
    ]);
  });

  describe('danh mục văn bản', () => {
    const listed = (lines: readonly (readonly Drawn[])[]) =>
      appendices(recognize([['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'], ...lines]));
    const unwritten = Array.from({ length: 15 }, (_, n) => [`${n + 1}`]);

    it('chưa kê văn bản nào: một dòng chờ điền, không khẳng định là không có', () => {
      const [appendix] = listed(unwritten);
      const rows = appendix?.table.rows ?? [];
      expect(rows).toHaveLength(1);
      const runs = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs));
      expect(runs).toEqual([{ kind: 'blank', hint: expect.stringContaining('văn bản') }]);
      if (appendix) expectRectangular(appendix);
    });

    it('dòng đánh số chưa kê thì không in', () => {
      const first = ['1', '02/KH-UBND', '04/01/2023', 'Kế hoạch CCHC năm 2023'];
      const [appendix] = listed([first, ...unwritten.slice(1)]);
      expect(appendix && bodyOf(appendix)).toEqual([first]);
    });
  });

  it.each([
    ['đúng các năm của mẫu', [2015, 2016, 2017, 2018, 2019, 2020]],
    ['ít năm hơn mẫu', [2021, 2022]],
    ['nhiều năm hơn mẫu', [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018]],
  ])('bảng theo năm, %s: mỗi năm một cột', (_, years) => {
    const template = templateOf('giai-doan-2011-2020/pl5');
    const lines = template.rows.map(({ code, label }, row): Drawn[] => [
      code,
      label,
      ...years.map((__, n) => row * 10 + n),
    ]);
    const [appendix] = appendices(
      recognize([['STT', 'Chỉ tiêu', ...years.map((year) => `Năm ${year}`)], ...lines]),
    );
    if (!appendix) throw new Error('no appendix');
    expectRectangular(appendix);
    expect(appendix.table.widths).toHaveLength(2 + years.length);
    expect(bodyOf(appendix)).toEqual(lines.map((line) => line.map(String)));
    const titles = appendix.table.header.at(-1)?.slice(-years.length);
    for (const [n, year] of years.entries()) expect(titles?.[n]).toContain(String(year));
    const ids = appendix.table.rows[0]?.cells.flatMap(({ runs }) =>
      runs.flatMap((run) => (run.kind === 'figure' ? run.indicator.split('@')[1] : [])),
    );
    expect(ids).toEqual(years.map(String));
  });

  it('danh mục văn bản: từng văn bản đúng cột của mẫu', () => {
    const lines = [
      ['1', '191/KH-UBND', '01/12/2022', 'Kế hoạch về chuyển đổi số'],
      ['2', '09/KH-UBND', '11/01/2023', 'Kế hoạch về đào tạo'],
    ];
    const [appendix] = appendices(recognize([...templateOf('cao-bang-2023/pl1').header, ...lines]));
    expect(appendix && bodyOf(appendix)).toEqual(lines);
  });

  it('các phần của một phụ lục thành một phụ lục, mỗi phần có dòng tên', () => {
    const parts = ['i', 'ii', 'iii'].map((end) => templateOf(`cao-bang-2023/pl3-${end}`));
    const rows = parts.flatMap((template): Drawn[][] => [
      [template.part?.numeral, template.title],
      ...template.rows.map(({ code, label, unit }): Drawn[] => [code, label, unit]),
    ]);
    const [appendix, ...others] = appendices(
      recognize([['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'], ...rows]),
    );
    expect(others).toEqual([]);
    expect(appendix?.title).toBe(parts[0]?.part?.of);
    const body = appendix ? bodyOf(appendix) : [];
    expect(body.map((row) => row.slice(0, 2))).toEqual(rows.map((row) => [row[0], row[1]]));
  });
});
