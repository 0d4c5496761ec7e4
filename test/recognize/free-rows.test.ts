// Bảng kết quả giải quyết TTHC có dòng tự do: lĩnh vực, đơn vị, hệ thống; nhận ra theo cột, bộ mẫu theo kỳ.

import { indicators, templateSets } from '../../src/catalog';
import { NONE } from '../../src/core/form/question';
import type { BoundTable } from '../../src/core/form/table';
import { type KnownOfReport, nothingKnownOfReport, recognizeAndAsk } from '../../src/recognize';
import { drawSheet, workbookOf } from '../support/sheet';

const recognize = (title: string, rows: string, known?: KnownOfReport) =>
  recognizeAndAsk(
    workbookOf(
      drawSheet(
        'T',
        `
${title}

STT | Lĩnh vực | Tiếp nhận |            |           |            | Đã giải quyết |           |          |         | Đang giải quyết |          |
    |          | Tổng số   | Trực tuyến | Trực tiếp | Kỳ trước chuyển sang | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số   | Trong hạn | Quá hạn
${rows}
`,
        ['C3:F3', 'G3:J3', 'K3:M3'],
      ),
    ),
    templateSets,
    indicators,
    undefined,
    known,
  );

const figures = (total: number): string =>
  `#${total} | #${total} | #0 | #0 | #${total} | #0 | #${total} | #0 | #0 | #0 | #0`;
const row = (code: string, label: string, total: number): string => `${code} | ${label} | ${figures(total)}`;
/** Rows of a table as "member: total", those that the total does not count with a plus before them. */
const told = ({ rows }: BoundTable): readonly string[] =>
  rows
    .filter(({ indicator }) => indicator === 'dossiers.received.total')
    .map(({ row: own, member, printedFigure }) =>
      own.member === undefined
        ? `${own.parent === undefined ? '+' : ''}${member}: ${printedFigure}`
        : `= ${printedFigure}`,
    );
const ids = (recognized: ReturnType<typeof recognize>) =>
  recognized.tables.map(({ template }) => template.id);

const fields = [row('1', 'Chứng thực', 5), row('2', 'Hộ tịch', 7), row('', 'Tổng cộng', 12)].join('\n');
const communes = [row('1', 'Xã Hòa An', 5), row('2', 'Xã Hồng Nam', 7), row('', 'Tổng cộng', 12)].join('\n');
const headings = [
  row('I', 'TTHC thuộc phạm vi thẩm quyền giải quyết của UBND cấp huyện', 9),
  row('II', 'TTHC thuộc phạm vi thẩm quyền giải quyết của UBND cấp xã', 12),
].join('\n');

describe('Bảng kết quả giải quyết TTHC, dòng tự do', () => {
  test.each([
    ['KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2026', fields, 'hai-cap-2026-xa/tthc'],
    ['KẾT QUẢ GIẢI QUYẾT TTHC QUÝ IV/2025', fields, 'hai-cap-2025-xa/tthc'],
    ['Từ ngày 15/6/2026 đến ngày 14/9/2026', communes, 'hai-cap-2026-tinh/tthc'],
    ['KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 9 NĂM 2025', fields, 'hai-cap-2025-xa/tthc'],
    ['KẾT QUẢ GIẢI QUYẾT TTHC', fields, 'hai-cap-2026-xa/tthc'],
    // Communes of a district without the headings of the form, and without a period: the form they have always had.
    ['KẾT QUẢ GIẢI QUYẾT TTHC', communes, 'cao-bang-2023/pl2'],
    ['KẾT QUẢ GIẢI QUYẾT TTHC QUÝ I NĂM 2023', communes, 'cao-bang-2023/pl2'],
    ['KẾT QUẢ GIẢI QUYẾT TTHC', `${headings}\n${communes}`, 'cao-bang-2023/pl2'],
    // The old form kept on is told as such, not taken for another one.
    ['KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2026', `${headings}\n${communes}`, 'cao-bang-2023/pl2'],
  ])('%s: %#', (title, rows, id) => {
    expect(ids(recognize(title, rows))).toEqual([id]);
  });

  test('lĩnh vực của kỳ còn ba cấp: chưa có biểu nào như vậy, hỏi có phải Phụ lục II không', () => {
    const { tables, questions, unread } = recognize('KẾT QUẢ GIẢI QUYẾT TTHC QUÝ I NĂM 2023', fields);
    expect([tables, unread]).toEqual([[], []]);
    expect(questions.map(({ choices }) => choices.map(({ id }) => id))).toEqual([
      ['cao-bang-2023/pl2', NONE],
    ]);
  });

  test('Thông tin báo cáo nói cấp, kỳ, bộ mẫu thì theo đó', () => {
    const dataTo = { day: 14, month: 3, year: 2026 };
    const known = { ...nothingKnownOfReport, dataTo };
    expect(ids(recognize('KẾT QUẢ', fields, known))).toEqual(['hai-cap-2025-xa/tthc']);
    expect(ids(recognize('KẾT QUẢ', fields, { ...known, level: 'province' }))).toEqual([
      'hai-cap-2025-tinh/tthc',
    ]);
    expect(ids(recognize('KẾT QUẢ', fields, { ...known, setId: 'hai-cap-2025-tinh' }))).toEqual([
      'hai-cap-2025-tinh/tthc',
    ]);
  });

  test('nhóm có cộng riêng không bị tính hai lần; tên có ở hai nhóm được gọi kèm tên nhóm', () => {
    const { tables } = recognize(
      'KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2026',
      [
        row('I', 'Hệ thống của bộ', 12),
        row('1', 'Chứng thực', 5),
        row('2', 'Hộ tịch', 7),
        'II | Hệ thống của tỉnh',
        row('1', 'Chứng thực', 3),
        row('', 'Tổng số', 15),
      ].join('\n'),
    );
    expect(tables.map(told)).toEqual([
      [
        '+Hệ thống của bộ: 12',
        'Chứng thực (Hệ thống của bộ): 5',
        'Hộ tịch: 7',
        'Chứng thực (Hệ thống của tỉnh): 3',
        '= 15',
      ],
    ]);
  });

  test('thủ tục dưới lĩnh vực là chi tiết của lĩnh vực; thủ tục không có lĩnh vực nào ở trên thì là dòng của biểu', () => {
    const read = (...rows: readonly string[]) => {
      const { tables, unread } = recognize('KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2026', rows.join('\n'));
      const beside = unread.map(
        ({ reason, foreign, area }) => `${reason.code} ${foreign} ${area.top}-${area.bottom}`,
      );
      return [tables.flatMap(told), tables.flatMap(({ units = [] }) => units), beside];
    };
    const birth = '1.004227.000.00.00.H08 - Đăng ký khai sinh';
    const death = '1.004231 Đăng ký khai tử';
    expect(
      read(
        row('I', 'Hộ tịch', 12),
        row('1', birth, 5),
        row('2', death, 7),
        row('II', 'Đất đai', 3),
        row('', 'Tổng', 15),
      ),
    ).toEqual([['Hộ tịch: 12', 'Đất đai: 3', '= 15'], [5, 6], ['OTHER_FIGURES true 5-6']]);
    // Numbers of one system, the last field's own at the end of the table, words in place of codes.
    expect(
      read(row('1', 'Đất đai', 3), row('2', 'Hộ tịch', 12), row('2.1', birth, 5), row('', death, 7)),
    ).toEqual([['Đất đai: 3', 'Hộ tịch: 12'], [6, 7], ['OTHER_FIGURES true 6-7']]);
    expect(read(row('I', 'Hộ tịch', 12), row('1', 'Thủ tục đăng ký khai sinh', 12))).toEqual([
      ['Hộ tịch: 12'],
      [5],
      ['OTHER_FIGURES true 5-5'],
    ]);
    expect(read('I | Hộ tịch', row('1', birth, 5), row('2', death, 7), row('', 'Tổng', 12))).toEqual([
      [`${birth}: 5`, `${death}: 7`, '= 12'],
      [],
      [],
    ]);
    expect(read(row('1', 'Việc khác', 3), row('2', birth, 5))).toEqual([
      ['Việc khác: 3', `${birth}: 5`],
      [],
      [],
    ]);
  });

  test('dòng tổng đứng đầu, cộng từng nhóm đứng cuối nhóm, số thứ tự La Mã không có nhóm', () => {
    const of = (...rows: readonly string[]) =>
      recognize('QUÝ III/2026', rows.join('\n')).tables.flatMap((table) => told(table));
    expect(of(row('', 'TỔNG SỐ', 12), row('1', 'Chứng thực', 5), row('2', 'Hộ tịch', 7))).toEqual([
      '= 12',
      'Chứng thực: 5',
      'Hộ tịch: 7',
    ]);
    expect(of(row('1', 'Hộ tịch', 5), row('', 'Cộng I', 5), row('', 'Tổng cộng', 5))).toEqual([
      'Hộ tịch: 5',
      '+Cộng I: 5',
      '= 5',
    ]);
    expect(of(row('I', 'Chứng thực', 5), row('II', 'Hộ tịch', 7))).toEqual(['Chứng thực: 5', 'Hộ tịch: 7']);
  });

  test('đầu bảng một hàng: mỗi “Quá hạn” là của phần đứng ngay trước nó; chỉ có một thì hỏi', () => {
    const flat = (titles: string) =>
      recognizeAndAsk(
        workbookOf(
          drawSheet(
            'T',
            `
QUÝ III/2026
STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tổng số đã giải quyết | ${titles}
1 | Hộ tịch | #9 | #5 | #4 | #1 | #4 | #2 | #2
`,
          ),
        ),
        templateSets,
        indicators,
      );
    const two = flat('Đúng hạn | Quá hạn | Tổng số đang giải quyết | Trong hạn | Quá hạn');
    const late = two.tables.flatMap(({ rows }) =>
      rows.flatMap(({ indicator, cell }) =>
        /late|overdue/.test(indicator) ? [`${indicator} ${cell.column}`] : [],
      ),
    );
    expect(late).toEqual(['dossiers.resolved.late 5', 'dossiers.pending.overdue 8']);
    expect(two.questions).toEqual([]);
    const one = flat('Đúng hạn | Trong hạn | Tổng số đang giải quyết | Chưa đến hạn | Quá hạn');
    expect(one.questions.map(({ cell }) => cell.column)).toContain(8);
  });
});
