// Forms by columns: how titles are merged, which lines stand under them, what stands beside and below.

import {
  type Agency,
  asFree,
  beside,
  communesOf,
  departmentsOf,
  fieldsOf,
  officesOf,
  totalOf,
} from '../agencies';
import { agencyBook, agencyPage, anyTitles, communeLines, formLines, lineOf } from '../column-form';
import { alienTable, notes } from '../furniture';
import { type Kind, kind } from '../kind';
import { Page } from '../page';
import { drawTable, type Head, type Leaf, type Line, leavesOf } from '../table';
import { carriedFirst, ministry, serviceCentre, stt, who } from './titles-of-papers';

export const byColumns: readonly Kind[] = [
  kind('C20', 'titles merged only across or down, or not at all', (c) =>
    agencyBook(c, {
      heads: anyTitles(c),
      lines: formLines(c),
      look: { merging: c.pick(['across', 'down', 'none']) },
    }),
  ),
  kind('C21', 'upper titles typed again over each column, nothing merged', (c) =>
    agencyBook(c, { heads: anyTitles(c), lines: formLines(c), look: { merging: 'again' } }),
  ),
  kind('C22', 'an empty row in the titles and one under them', (c) =>
    agencyBook(c, { heads: anyTitles(c), lines: formLines(c), look: { gapInside: true, gapBelow: true } }),
  ),
  kind('C23', 'empty columns between the groups', (c) =>
    agencyBook(c, {
      heads: anyTitles(c).flatMap((head): readonly Head<Agency>[] =>
        'parts' in head ? [{ text: '' }, head] : [head],
      ),
      lines: formLines(c),
    }),
  ),
  kind('C24', 'printed pages: titles again, Cộng mang sang', (c) => {
    const heads = anyTitles(c);
    const carried = (text: string): Line<Agency> => ({
      words: ['', text, ...Array.from({ length: leavesOf(heads).length - 2 }, () => c.between(10, 900))],
    });
    const lines = communeLines(c);
    return agencyBook(c, {
      heads,
      lines: [
        ...lines.slice(0, 3),
        carried('Cộng mang sang'),
        'blank',
        'header',
        carried('Trang trước chuyển sang'),
        ...lines.slice(3),
      ],
    });
  }),
  kind('C25', 'fields of work of one commune', (c) => {
    const list = fieldsOf(c).map((one): Agency => ({ ...one, place: 'II.*', open: true }));
    return agencyBook(c, { heads: ministry(c), lines: [...list.map(lineOf), { words: ['', 'Tổng cộng'] }] });
  }),
  kind('C26', 'offices of the district under I, communes under II', (c) => {
    const own = officesOf(c);
    const list = communesOf(c);
    const lines = [
      totalOf('I', 'UBND huyện', 'I', own),
      ...own,
      totalOf('II', 'UBND các xã, thị trấn', 'II', list),
      ...list,
    ];
    return agencyBook(c, { heads: anyTitles(c), lines: lines.map(lineOf) });
  }),
  kind('C27', 'two tiers: sở, ngành, then xã, phường', (c) => {
    const own = asFree(departmentsOf(c));
    const list = asFree(communesOf(c));
    const lines = [
      totalOf('A', 'CẤP TỈNH', 'group', own),
      ...own,
      totalOf('B', 'CẤP XÃ', 'group', list),
      ...list,
    ];
    return agencyBook(c, {
      heads: c.pick([ministry, serviceCentre])(c),
      lines: lines.map(lineOf),
      period: 'Từ ngày 01/07/2025 đến ngày 31/12/2025',
    });
  }),
  kind('C36', 'the procedures of each field under it, with their numbers in the national register', (c) => {
    const codes = c.shuffled(['1.004227', '2.000815.000.00.00.H08', '1.000656', '1.003583', '2.001035']);
    const fields = fieldsOf(c).map((field, n): readonly Agency[] => {
      const own = communesOf(c, c.between(2, 4)).map(
        (one): Agency => ({ ...one, name: `Thủ tục ${one.name}`, place: 'none' }),
      );
      return [totalOf(['I', 'II', 'III', 'IV'][n] ?? '', field.name, 'free', own), ...own];
    });
    const numbered: Leaf<Agency> = {
      text: c.pick(['Mã TTHC', 'Mã số TTHC', 'Mã thủ tục']),
      cell: ({ place, code }) => ({ content: place === 'none' ? (codes[Number(code)] ?? '1.000100') : '' }),
    };
    const [first, ...rest] = ministry(c);
    return agencyBook(c, {
      heads: c.shuffled([first, numbered].flatMap((head) => head ?? [])).concat(rest),
      lines: fields.flat().map(lineOf),
      period: 'Quý II năm 2026',
    });
  }),
  kind('C28', 'a sheet for each month', (c) => ({
    pages: ['Tháng 1', 'Tháng 2', 'Tháng 3'].map((sheet) =>
      agencyPage(c, {
        heads: ministry(c),
        lines: communesOf(c, 5).map((row) => ({ row: { ...row, open: true as const } })),
        sheet,
        period: `${sheet}/2023`,
      }),
    ),
  })),
  kind('C29', 'rank, score and note columns at the end', (c) =>
    agencyBook(c, {
      heads: [
        ...anyTitles(c),
        beside('Xếp hạng', () => c.between(1, 15)),
        { text: 'Điểm', cell: () => ({ content: c.between(60, 100) }) },
        { text: 'Ghi chú', cell: () => ({ content: c.pick(['', 'Tăng 12 hồ sơ so với kỳ trước']) }) },
      ],
      lines: formLines(c),
    }),
  ),
  kind('C30', 'notes and a table of another trade below', (c) =>
    agencyBook(c, {
      heads: anyTitles(c),
      lines: communeLines(c),
      after: (page, row) => void alienTable(page, c, notes(page, c, row) + 1, 1),
    }),
  ),
  kind('C31', 'figures typed as text: 1.234, 05', (c) => {
    const text = (figure: number): string =>
      figure < 10 ? `0${figure}` : String(figure).replace(/(\d)(?=(\d{3})+$)/g, '$1.');
    const typed = (heads: readonly Head<Agency>[]): readonly Head<Agency>[] =>
      heads.map((head) => {
        if ('parts' in head) return { ...head, parts: typed(head.parts) };
        const { text: title, cell } = head;
        return {
          text: title,
          cell: (row: Agency) => {
            const filled = cell?.(row);
            return filled?.fact && typeof filled.content === 'number'
              ? { ...filled, content: text(filled.content) }
              : filled;
          },
        };
      });
    return agencyBook(c, { heads: typed(ministry(c)), lines: formLines(c) });
  }),
  kind('C32', 'the table begins in column C, an empty row between communes', (c) =>
    agencyBook(c, {
      heads: anyTitles(c),
      lines: formLines(c).flatMap((line, index) =>
        index > 2 && index % 3 === 0 ? ['blank' as const, line] : [line],
      ),
      left: 3,
    }),
  ),
  kind('C33', 'only communes, no total, names without UBND', (c) =>
    agencyBook(c, { heads: c.pick([ministry, carriedFirst])(c), lines: communeLines(c, 'none') }),
  ),
  kind('C34', 'tables of received and of resolved ones under each other', (c) => {
    const heads = ministry(c);
    const list = communesOf(c);
    const [received, resolved, pending] = heads.slice(2);
    if (!received || !resolved || !pending) throw new Error('three groups of titles');
    const page = agencyPage(c, {
      heads: [stt(c), who(c), received],
      lines: list.map(lineOf),
      after: () => undefined,
    });
    page.put(page.bottom + 2, 1, 'Kết quả giải quyết');
    drawTable(
      page,
      { row: page.bottom + 1, column: 1 },
      [stt(c), who(c), resolved, pending],
      list.map(lineOf),
    );
    return { pages: [page] };
  }),
  kind('C35', 'a table of complaints, with the same words', (c) => {
    const count = (text: string) => ({ text, cell: () => ({ content: c.between(0, 40) }) });
    const heads: readonly Head<Agency>[] = [
      stt(c),
      who(c),
      {
        text: 'Tiếp nhận đơn thư',
        parts: [count('Tổng số đơn'), count('Kỳ trước chuyển sang'), count('Trong kỳ')],
      },
      { text: 'Kết quả giải quyết', parts: [count('Tổng số'), count('Đúng thời hạn'), count('Quá hạn')] },
      { text: 'Đang giải quyết', parts: [count('Trong hạn'), count('Quá hạn')] },
    ];
    const page = new Page('Đơn thư');
    page.put(1, 1, 'TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN, GIẢI QUYẾT KHIẾU NẠI, TỐ CÁO');
    drawTable(page, { row: 3, column: 1 }, heads, communesOf(c, 5).map(lineOf));
    return { pages: [page] };
  }),
];
