// Sections of a person's own stand after the section under which they were written, and are numbered with the others.

import fc from 'fast-check';
import { composeDraft, draftContent } from '../../src/app';
import { communeReport, periodicReport } from '../../src/catalog/outlines';
import { summaryReport } from '../../src/catalog/outlines/summary';
import { isOwn, withOwnSections } from '../../src/report/own-sections';
import { readSnapshot } from '../support/app';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

type Row = readonly [heading: string, text: string];

const written = (rows: readonly Row[]) =>
  sheetOf('Thuyết minh', [
    ['Mục', 'Gợi ý', 'Nội dung'],
    ...rows.map(([heading, text]): readonly Drawn[] => [heading, '', text]),
  ]);
const listed = (section: string) =>
  sheetOf('Văn bản', [
    ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu', 'Mục báo cáo'],
    ['1', '10/KH-UBND', '05/01/2024', 'UBND xã Bình An', 'Kế hoạch thu hút đầu tư', section],
  ]);
const headings = (text: string) =>
  text.split('\n').filter((line) => /^(?:[IVX]+\.|\d+\.|[a-e]\)) /.test(line));
const draftOf = (...sheets: readonly ReturnType<typeof sheetOf>[]) => {
  const workspace = readSnapshot(workbookOf(...sheets));
  return { workspace, text: draftContent(composeDraft(workspace, workspace.report.info)).text };
};
/** The headings from the one before the person's own to the one after it. */
const around = (rows: readonly Row[], own: string) => {
  const all = headings(draftOf(written(rows)).text);
  const at = all.findIndex((line) => line.toLowerCase().includes(own.toLowerCase()));
  return all.slice(at - 1, at + 2);
};

const SIX = 'Xây dựng và phát triển chính quyền điện tử, chính quyền số';
const OWN = 'Công tác dân vận';
const known: readonly Row[] = [
  ['Kiểm tra cải cách hành chính', 'Đã kiểm tra.'],
  ['Cải cách thể chế', 'Đã làm.'],
];

test.each<[string, readonly Row[], readonly string[]]>([
  ['sau mục II.6', [...known, [SIX, ''], [OWN, 'Có.']], [`6. ${SIX}`, `7. ${OWN}`, 'III. ĐÁNH GIÁ CHUNG']],
  [
    'giữa chương II: các mục sau lùi một số',
    [...known, [OWN, 'Có.']],
    ['1. Cải cách thể chế', `2. ${OWN}`, '3. Cải cách thủ tục hành chính (TTHC)'],
  ],
  [
    'tự đánh số: số của báo cáo',
    [...known, [SIX, ''], [`8. ${OWN}`, 'Có.']],
    [`6. ${SIX}`, `7. ${OWN}`, 'III. ĐÁNH GIÁ CHUNG'],
  ],
  [
    'viết hoa: một chương',
    [...known, [SIX, ''], [OWN.toUpperCase(), 'Có.']],
    [`6. ${SIX}`, `III. ${OWN.toUpperCase()}`, 'IV. ĐÁNH GIÁ CHUNG'],
  ],
  [
    'số La Mã: một chương',
    [...known, [`VI. ${OWN}`, 'Có.']],
    [`6. ${SIX}`, `III. ${OWN.toUpperCase()}`, 'IV. ĐÁNH GIÁ CHUNG'],
  ],
  [
    'ngay dưới tên chương: mục đầu của chương',
    [...known, ['KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TRONG KỲ', ''], [OWN, 'Có.']],
    ['II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH […KỲ BÁO CÁO…]', `1. ${OWN}`, '2. Cải cách thể chế'],
  ],
  [
    'sau mục cuối',
    [...known, ['Kiến nghị, đề xuất', 'Không có.'], [OWN, 'Có.']],
    ['V. KIẾN NGHỊ, ĐỀ XUẤT', `VI. ${OWN.toUpperCase()}`],
  ],
])('%s', (_, rows, expected) => {
  const told = around(rows, OWN).map((line) => line.replace(/kỳ báo cáo/i, 'KỲ BÁO CÁO'));
  expect(told).toEqual(expected);
});

test('hai mục riêng liền nhau giữ thứ tự, nội dung xuống dòng đi theo mục của nó', () => {
  const { text } = draftOf(
    written([...known, ['Việc A', 'Một.'], ['', 'Hai.'], ['Việc B', 'Ba.'], [SIX, 'Bốn.']]),
  );
  expect(text).toContain('\n2. Việc A\n- Một.\n- Hai.\n\n3. Việc B\n- Ba.\n\n4. Cải cách thủ tục');
  expect(text).toContain('- Bốn.');
});

test('dấu ngoặc nhọn trong tên mục là chữ của người viết', () => {
  expect(draftOf(written([...known, ['Việc {khác} [x]', 'Có.']])).text).toContain(
    '2. Việc {khác} [x]\n- Có.',
  );
});

test('văn bản ghi mục riêng ấy được nêu ở mục ấy, và không bị báo là mục lạ', () => {
  const { workspace, text } = draftOf(written([...known, [SIX, ''], [OWN, 'Có.']]), listed(OWN));
  expect(text).toMatch(/7\. Công tác dân vận\n- Ban hành Kế hoạch số 10\/KH-UBND [^\n]*\n- Có\./);
  expect(workspace.findings.map(({ message }) => message)).toEqual([
    `Trang tính Thuyết minh, ô A5: mục “${OWN}” không có trong đề cương; báo cáo sẽ có mục riêng này ngay sau mục “${SIX}”. Nếu thuộc một mục có sẵn, ghi đúng tên mục đó.`,
  ]);
});

test('với mọi cách đặt, đề cương còn nguyên thứ tự và mục riêng đứng sau mục đã viết', () => {
  const outline = fc.constantFrom(periodicReport, communeReport, summaryReport);
  fc.assert(
    fc.property(
      outline,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('Việc', 'VIỆC LẠ', 'V. Việc'))),
      (one, own) => {
        const keys = one.sections.map(({ key }) => key);
        const placed = withOwnSections(
          one.sections,
          own.map(([at, heading], index) => ({
            key: `own ${index}`,
            heading,
            after: keys[at % keys.length] ?? null,
          })),
        );
        expect(placed.filter((section) => !isOwn(section)).map(({ key }) => key)).toEqual(keys);
        expect(placed).toHaveLength(keys.length + own.length);
        own.forEach(([at], index) => {
          const order = placed.map(({ key }) => key);
          const home = order.indexOf(keys[at % keys.length] ?? '');
          expect(order.indexOf(`own ${index}`)).toBeGreaterThan(home);
        });
      },
    ),
  );
});
