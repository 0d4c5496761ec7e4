// Lists of documents, as registers and other provinces print them.

import { type Kind, kind } from '../kind';
import { Page } from '../page';
import {
  column,
  dayOf,
  dayWords,
  fourColumns,
  listBook,
  listPage,
  numbers,
  type Paper,
  papersOf,
  serial,
  subject,
  subjectWords,
  symbolOf,
  symbolWords,
  types,
} from '../paper-list';
import { communes } from '../places';
import { counter, drawTable, type Head, type Line } from '../table';

export const documentLists: readonly Kind[] = [
  kind('D01', 'other words for the four columns', (c) => listBook(c, { heads: fourColumns(c) })),
  kind('D02', 'who issued it, who signed, where it went', (c) =>
    listBook(c, {
      heads: [
        numbers(c),
        column('Cơ quan ban hành', () => `UBND ${c.pick(communes)}`),
        column(c.pick(symbolWords), symbolOf),
        column(c.pick(dayWords), dayOf),
        subject(c.pick(subjectWords)),
        column('Người ký', () => c.pick(['Nguyễn Văn An', 'Lê Thị Hoa'])),
        column('Nơi nhận', () => 'Các thôn, tổ dân phố'),
      ],
    }),
  ),
  kind('D03', 'symbol and day in one column', (c) =>
    listBook(c, {
      heads: [
        numbers(c),
        column(
          c.pick(['Số, ký hiệu, ngày tháng ban hành', 'Số, ngày ban hành', 'Số, ký hiệu; ngày ban hành']),
          (one) => `${symbolOf(one)}${c.pick([' ngày ', ', ngày ', '\nngày '])}${dayOf(one)}`,
        ),
        subject(c.pick(subjectWords)),
      ],
    }),
  ),
  kind('D04', 'everything in one column', (c) =>
    listBook(c, {
      heads: [
        numbers(c),
        subject(
          c.pick(['Tên văn bản', 'Văn bản', 'Nội dung']),
          (one) => `${one.type} số ${symbolOf(one)} ngày ${dayOf(one)} của UBND xã về ${one.subject}`,
        ),
        column('Ghi chú', () => ''),
      ],
    }),
  ),
  kind('D05', 'groups by who issued them, the numbers begin again', (c) => {
    const group = (title: string): readonly Line<Paper>[] => [
      { words: [title], across: 4 },
      ...papersOf(c, 3).map((row) => ({ row })),
    ];
    return listBook(c, {
      heads: fourColumns(c),
      lines: [
        ...group('I. VĂN BẢN CỦA ĐẢNG ỦY'),
        ...group('II. VĂN BẢN CỦA HĐND'),
        ...group('III. VĂN BẢN CỦA UBND'),
      ],
    });
  }),
  kind('D06', 'number and sign in columns of their own', (c) =>
    listBook(c, {
      heads: [
        numbers(c),
        {
          text: 'Số, ký hiệu',
          parts: [column('Số', ({ number }) => Number(number)), column('Ký hiệu', ({ sign }) => sign)],
        },
        column(c.pick(dayWords), dayOf),
        subject(c.pick(subjectWords)),
      ],
    }),
  ),
  kind('D07', 'days as Excel holds them', (c) =>
    listBook(c, {
      heads: [
        numbers(c),
        column(c.pick(symbolWords), symbolOf),
        column(c.pick(dayWords), (one) => ({ value: serial(one), format: 'dd/mm/yyyy' })),
        subject(c.pick(subjectWords)),
      ],
    }),
  ),
  kind('D08', 'a register’s export: type, secrecy, pages, copies', (c) =>
    listBook(c, {
      heads: [
        numbers(c),
        column('Loại văn bản', ({ type }) => type),
        column('Số đi', symbolOf),
        column('Ngày văn bản', dayOf),
        subject('Trích yếu', ({ subject: what }) => `V/v ${what}`),
        column('Đơn vị soạn thảo', () => 'Văn phòng'),
        column('Độ mật', () => 'Thường'),
        column('Số trang', () => c.between(1, 20)),
        column('Số bản', () => c.between(5, 40)),
      ],
    }),
  ),
  kind('D09', 'day, month and year in columns of their own', (c) =>
    listBook(c, {
      heads: [
        numbers(c),
        column(c.pick(symbolWords), symbolOf),
        {
          text: 'Thời gian ban hành',
          parts: [
            column('Ngày', ({ day }) => day),
            column('Tháng', ({ month }) => month),
            column('Năm', ({ year }) => year),
          ],
        },
        subject(c.pick(subjectWords)),
      ],
    }),
  ),
  kind('D10', 'the subject before symbol and day', (c) =>
    listBook(c, {
      heads: [
        numbers(c),
        subject('Tên loại và trích yếu nội dung văn bản'),
        column(c.pick(symbolWords), symbolOf),
        column(c.pick(dayWords), dayOf),
        column('Kết quả thực hiện', () => c.pick(['Đã hoàn thành', 'Đang thực hiện', '85%'])),
      ],
    }),
  ),
  kind('D11', 'titles not merged, an empty row below, pages', (c) => {
    const list = papersOf(c, 8).map((row): Line<Paper> => ({ row }));
    return listBook(c, {
      heads: fourColumns(c, [column('Ghi chú', () => '')]),
      lines: [...list.slice(0, 4), 'blank', 'header', ...list.slice(4)],
      look: { merging: 'none', gapBelow: true },
    });
  }),
  kind('D12', 'each by its link to the register', (c) =>
    listBook(c, {
      heads: fourColumns(c, [column('Đường dẫn', (one) => `https://vanban.example.vn/vb/${one.number}`)]),
    }),
  ),
  kind('D13', 'counts of documents by type beside the list', (c) => {
    const page = listPage(c, { heads: fourColumns(c) });
    page.line(5, 7, ['Loại văn bản', 'Số lượng']);
    for (const [index, [type]] of types.entries()) page.line(6 + index, 7, [type, c.between(0, 12)]);
    return { pages: [page] };
  }),
  kind('D14', 'legal documents with the day they come into force', (c) =>
    listBook(c, {
      title: 'DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT CÒN HIỆU LỰC',
      heads: [
        numbers(c),
        column('Số, ký hiệu', ({ number }) => `${number}/2024/QĐ-UBND`),
        column('Ngày ban hành', dayOf),
        subject('Tên gọi của văn bản', ({ subject: what }) => `Quyết định ban hành Quy định về ${what}`, {
          open: true,
          member: null,
        }),
        column('Thời điểm có hiệu lực', dayOf),
      ],
    }),
  ),
  kind('D16', 'the kind in a column of its own, under one of its many names', (c) => {
    const short = c.chance(0.4);
    const kindWords = ['Loại VB', 'Loại văn bản', 'Hình thức', 'Hình thức văn bản', 'Tên loại văn bản'];
    const wordless = c.pick(['Nội dung', 'Nội dung', 'Tóm tắt', 'Về vấn đề', 'Trích yếu']);
    return listBook(c, {
      heads: [
        numbers(c),
        ...c.shuffled<Head<Paper>>([
          column(c.pick(kindWords), ({ type, sign }) =>
            short ? sign.replace(/-UBND$|UBND-VP$/, '') || 'CV' : type,
          ),
          column(c.pick(symbolWords), symbolOf),
          column(c.pick(dayWords), dayOf),
          subject(wordless, ({ subject: what }) => `${c.pick(['V/v', 'Về việc', 'Về'])} ${what}`),
          column('Người ký', () => c.pick(['Nguyễn Văn An', 'Lê Thị Hoa'])),
        ]),
      ],
    });
  }),
  kind('D17', 'number and letters apart, grouped by kind, the numbers begin again', (c) => {
    const group = (title: string): readonly Line<Paper>[] => [
      { words: [title], across: 5 },
      ...papersOf(c, 3).map((row) => ({ row })),
    ];
    const number = column(c.pick(['Số', 'Số văn bản', 'Số hiệu']), ({ number: own }) =>
      c.chance(0.5) ? Number(own) : own,
    );
    const sign = column(c.pick(['Ký hiệu', 'Ký hiệu VB', 'KH']), ({ sign: own }) =>
      c.chance(0.2) ? `/${own}` : own,
    );
    return listBook(c, {
      heads: [
        numbers(c),
        ...c.shuffled<Head<Paper>>([number, sign, column(c.pick(dayWords), dayOf)]),
        subject(c.pick(subjectWords)),
      ],
      lines: [...group('I. KẾ HOẠCH'), ...group('II. CÔNG VĂN'), ...group('III. QUYẾT ĐỊNH')],
    });
  }),
  kind(
    'D18',
    'each in one sentence, under titles of the clerk’s own, with or without numbers in front',
    (c) => {
      const front = counter();
      const inside = c.chance(0.4);
      const sentence = subject(
        c.pick(['Tên văn bản (số, ngày tháng, trích yếu)', 'Các văn bản đã ban hành', 'Văn bản chỉ đạo']),
        (one) => {
          const by = c.pick([' của UBND xã', '', ' của Chủ tịch UBND xã']);
          return `${inside ? `${front()}. ` : ''}${one.type} số ${symbolOf(one)} ngày ${dayOf(one)}${by} ${c.pick(['về', 'về việc', 'V/v'])} ${one.subject}`;
        },
      );
      const more = c.chance(0.5) ? [column('Ghi chú', () => c.pick(['', 'Đã gửi các thôn']))] : [];
      return listBook(c, { heads: inside ? [sentence, ...more] : [numbers(c), sentence, ...more] });
    },
  ),
  kind('D15', 'procedures with the decisions that published them', (c) => {
    const page = new Page('TTHC');
    page.put(1, 1, 'DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN CẤP XÃ');
    const list = papersOf(c, 6);
    drawTable(
      page,
      { row: 3, column: 1 },
      [
        numbers(c),
        column('Mã TTHC', () => `1.0${c.between(10000, 99999)}.000.00.00.H08`),
        column('Tên thủ tục hành chính', () =>
          c.pick(['Đăng ký khai sinh', 'Chứng thực chữ ký', 'Xác nhận tình trạng hôn nhân']),
        ),
        column('Quyết định công bố', (one) => `${one.number}/QĐ-UBND ngày ${dayOf(one)}`),
        column('Thời hạn (ngày)', () => c.between(1, 15)),
      ],
      list.map((row) => ({ row })),
    );
    return { pages: [page] };
  }),
];
