// Headings on "Văn bản" and "Thuyết minh" that the outline does not have: told, and the draft keeps what stands under them.

import { composeDraft, draftContent } from '../../src/app';
import { cellText } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { readSnapshot } from '../support/app';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const listed = (...sections: readonly string[]) =>
  sheetOf('Văn bản', [
    ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu', 'Mục báo cáo'],
    ...sections.map((section, at): readonly Drawn[] => [
      String(at + 1),
      `${at + 10}/KH-UBND`,
      `${at + 10}/3/2024`,
      'UBND xã Thống Nhất',
      'Kế hoạch tuyên truyền',
      section,
    ]),
  ]);
const written = (...rows: readonly (readonly [string, string])[]) =>
  sheetOf('Thuyết minh', [
    ['Mục', 'Gợi ý', 'Nội dung'],
    [
      'Kiểm tra cải cách hành chính',
      'Nêu kế hoạch kiểm tra trong năm, nơi được kiểm tra và kết quả chính',
      '',
    ],
    ...rows.map(([heading, text]): readonly Drawn[] => [heading, '', text]),
  ]);
const workspace = (...sheets: readonly SheetSnapshot[]) => readSnapshot(workbookOf(...sheets));
const said = (...sheets: readonly SheetSnapshot[]) =>
  workspace(...sheets).findings.map(({ severity, cell, message }) => {
    expect(severity).toBe('info');
    return `${cell ? cellText(cell) : ''} ${message}`;
  });

it('tên mục lạ ở trang Văn bản: nói ở ô đó, dự thảo vẫn nêu ở cuối', () => {
  const list = listed('Mục lạ hoắc', 'Kiểm tra cải cách hành chính');
  expect(said(list)).toEqual([
    'Văn bản!F2 Trang tính Văn bản, ô F2: mục “Mục lạ hoắc” không có trong đề cương; văn bản này sẽ nêu ở cuối báo cáo. Chọn tên mục như trên trang Thuyết minh.',
  ]);
  const opened = workspace(list);
  expect(draftContent(composeDraft(opened, opened.report.info)).text).toMatch(
    /MỤC LẠ HOẮC\n- Ban hành Kế hoạch số 10/,
  );
});

it('nhiều dòng cùng một tên lạ: một phát hiện; một ô ghi hai tên thì nêu cả hai', () => {
  const found = said(listed('Mục lạ hoắc', 'mục lạ hoắc', 'Việc A; Kiểm tra cải cách hành chính; Việc B'));
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('2 văn bản ghi mục này (các ô F2 và F3) sẽ nêu ở cuối báo cáo');
  expect(found[1]).toContain('mục “Việc A” và “Việc B”');
});

it('tên mục lạ ở trang Thuyết minh có nội dung: nói ở ô tên mục', () => {
  expect(said(written(['Chuyện bên lề', 'Có một việc.']))).toEqual([
    'Thuyết minh!A3 Trang tính Thuyết minh, ô A3: mục “Chuyện bên lề” không có trong đề cương; báo cáo sẽ có mục riêng này ngay sau mục “Kiểm tra cải cách hành chính”. Nếu thuộc một mục có sẵn, ghi đúng tên mục đó.',
  ]);
});

it.each([
  ['tên đầy đủ', 'Kiểm tra cải cách hành chính'],
  ['viết hoa, có số', '3. KIỂM TRA CẢI CÁCH HÀNH CHÍNH'],
  ['theo số', 'I.3'],
  ['hai mục', 'I.2; Kiểm tra cải cách hành chính'],
  ['để trống', ''],
])('mục của đề cương, %s: không có phát hiện', (_, section) => {
  expect(said(listed(section), written(['Kế hoạch cải cách hành chính', 'Đã ban hành.']))).toEqual([]);
});
