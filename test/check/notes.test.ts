// Ghi chú beside its figure, as people write it.

import fc from 'fast-check';
import { notedChange, notedFigure, notedParts, notedShare, notedSums } from '../../src/check/note-figures';
import type { CellChange } from '../../src/core/workbook/workbook';
import { checkedSample } from '../support/changed-sample';

const NOTE = 4;
const noteIn = (sheet: string, row: number, before: string | null, value: string): CellChange => ({
  sheet,
  row: row - 1,
  column: NOTE,
  before,
  value,
});

async function told(...changes: readonly CellChange[]): Promise<readonly string[]> {
  const { findings } = await checkedSample(...changes);
  return findings
    .filter(({ code }) => code.startsWith('NOTE_') && code !== 'NOTE_CONFLICT')
    .map(({ code, cell }) => `${code} ${cell?.sheet}!${cell?.row === undefined ? '' : cell.row + 1}`);
}

test('báo cáo thật: Ghi chú nào cũng khớp', async () => {
  expect(await told()).toEqual([]);
});

test('các phần, tỷ lệ, số đã làm, mức giảm trong Ghi chú khác số liệu: nêu tại ô Ghi chú', async () => {
  expect(
    await told(
      noteIn('PL2', 12, null, 'Đã kiểm tra 08 đơn vị'),
      noteIn('PL4', 17, 'Cấp huyện: 55 Cấp xã: 21', 'Cấp huyện: 55 Cấp xã: 31'),
      noteIn('PL5', 9, '11/11 phòng', '9/11 phòng'),
      noteIn(
        'PL5',
        22,
        'Năm 2015: 86 Năm 2024: 77',
        'Năm 2015: 86; năm 2024: 77, giảm 15 biên chế (86 - 77 = 9)',
      ),
    ),
  ).toEqual(['NOTE_FIGURE PL2!12', 'NOTE_PARTS PL4!17', 'NOTE_SHARE PL5!9', 'NOTE_CHANGE PL5!22']);
});

const figures = (all: readonly { readonly units: bigint }[] | undefined) =>
  all?.map(({ units }) => Number(units));

test.each<[string, readonly number[] | undefined]>([
  ['Cấp huyện: 55 Cấp xã: 21', [55, 21]],
  ['cấp huyện: 1.055; cấp xã: 08', [1055, 8]],
  ['Phòng Nội vụ: 3, Phòng Tư pháp: 4', [3, 4]],
  // years beside each other, other things counted, one part only
  ['Năm 2015: 86 Năm 2024: 77', undefined],
  ['Cấp huyện: 55 Cấp xã: 21, giảm 3', undefined],
  ['Số nhiệm vụ chờ xác nhận: 02', undefined],
  ['Cấp xã: 3 Phòng: 4', undefined],
  ['Cấp huyện: 55% Cấp xã: 21%', undefined],
])('các phần trong “%s”', (note, parts) => expect(figures(notedParts(note)?.parts)).toEqual(parts));

test.each<[string, readonly number[] | undefined]>([
  ['9/11 phòng', [9, 11]],
  ['11/11 phòng chuyên môn', [11, 11]],
  ['Kiểm tra trong quý III/2023', undefined],
  ['Báo cáo số 105/BC-UBND ngày 15/3/2024', undefined],
  ['Ngày 15/3 đã gửi', undefined],
  ['12/2023 hoàn thành', undefined],
  ['12/11 phòng', undefined],
])('tỷ lệ trong “%s”', (note, share) => {
  const noted = notedShare(note);
  expect(noted ? figures([noted.part, noted.whole]) : undefined).toEqual(share);
});

test.each<[string, number | undefined]>([
  ['Đã kiểm tra 08 đơn vị', 8],
  ['Đã xử lý 1.234 hồ sơ', 1234],
  ['Đã kiểm tra 8 đơn vị, còn 2 đơn vị', undefined],
  ['Số đã kiểm tra: 8', undefined],
  ['Chưa kiểm tra 8 đơn vị', undefined],
])('số đã làm trong “%s”', (note, said) => {
  const noted = notedFigure(note);
  expect(noted ? Number(noted.said.units) : undefined).toBe(said);
});

test('phép tính viết đúng thì không bao giờ bị nêu, viết sai thì luôn bị nêu', () => {
  const number = fc.integer({ min: 0, max: 99_999 });
  fc.assert(
    fc.property(number, number, fc.constantFrom('-', '–', '+'), number, (a, b, sign, off) => {
      const [more, less] = a > b ? [a, b] : [b, a];
      const result = sign === '+' ? more + less : more - less;
      const [right] = notedSums(`Hiện có (${more} ${sign} ${less} = ${result}) biên chế`);
      expect(right && right.calculated.units === right.result.units).toBe(true);
      const [wrong] = notedSums(`${more} ${sign} ${less} = ${result + off + 1}`);
      expect(wrong && wrong.calculated.units === wrong.result.units).toBe(false);
    }),
  );
  expect(notedChange('giảm 15 biên chế (94 - 77 = 17)')?.said.units).toBe(15n);
  expect(notedChange('giảm 15, tăng 3')).toBeNull();
});
