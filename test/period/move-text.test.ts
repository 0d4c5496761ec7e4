// Dòng tiêu đề của kỳ cũ đọc thế nào ở kỳ mới.

import { readPeriod } from '../../src/core/calendar/period';
import { moveText, type TextPlace } from '../../src/period/move-text';
import { followingPeriod, officialWindow } from '../support/app';

function move(text: string, period: string, place: TextPlace = 'above'): string | null {
  const from = readPeriod(period);
  if (!from) throw new Error(period);
  const to = followingPeriod(from);
  return moveText(text, { from, to, window: officialWindow(to) }, place);
}

describe('số và ngày của báo cáo', () => {
  test.each([
    [
      '(Kèm theo Báo cáo số 105/BC-UBND ngày 15/3/2024 của UBND huyện Hòa An)',
      '(Kèm theo Báo cáo số …/BC-UBND ngày …/…/2024 của UBND huyện Hòa An)',
    ],
    [
      '(Kèm theo Báo cáo số 105/BC-UBND ngày 06 tháng 3 năm 2024\ncủa Ủy ban nhân dân huyện Hòa An)',
      '(Kèm theo Báo cáo số …/BC-UBND ngày … tháng … năm 2024\ncủa Ủy ban nhân dân huyện Hòa An)',
    ],
    [
      '(Ban hành kèm theo Báo cáo số:        /BC-UBND ngày      /3/2024 của UBND huyện Quảng Điền)',
      '(Ban hành kèm theo Báo cáo số:        /BC-UBND ngày      /6/2024 của UBND huyện Quảng Điền)',
    ],
    [
      '(Ban hành kèm theo Báo cáo số …/BC-UBND ngày … tháng 3 năm 2024 của UBND xã)',
      '(Ban hành kèm theo Báo cáo số …/BC-UBND ngày … tháng 6 năm 2024 của UBND xã)',
    ],
    ['Quảng Điền, ngày 15 tháng 3 năm 2024', 'Quảng Điền, ngày … tháng … năm 2024'],
  ])('%s', (before, after) => {
    expect(move(before, 'quý I/2024')).toBe(after);
  });

  test('sang năm sau thì năm cũng đổi', () => {
    expect(move('(Kèm theo Báo cáo số 9/BC-UBND ngày 15/12/2024 của UBND xã)', 'năm 2024')).toBe(
      '(Kèm theo Báo cáo số …/BC-UBND ngày …/…/2025 của UBND xã)',
    );
  });
});

describe('kỳ và ngày chốt số liệu', () => {
  test.each([
    ['quý I/2024', '(Từ ngày 15/12/2023 đến ngày 01/3/2024)', '(Từ ngày 15/12/2023 đến ngày 14/6/2024)'],
    [
      'quý I/2024',
      'Số liệu từ ngày 15 tháng 12 năm 2023 đến hết ngày 14 tháng 3 năm 2024',
      'Số liệu từ ngày 15 tháng 12 năm 2023 đến hết ngày 14 tháng 6 năm 2024',
    ],
    ['quý I/2024', 'QUÝ I NĂM 2024', '6 THÁNG ĐẦU NĂM 2024'],
    ['quý I/2024', 'KẾT QUẢ CÔNG TÁC CCHC QUÝ I', 'KẾT QUẢ CÔNG TÁC CCHC 6 THÁNG ĐẦU NĂM'],
    ['6 tháng đầu năm 2024', 'Kết quả 6 tháng đầu năm 2024', 'Kết quả quý III năm 2024'],
    ['6 tháng đầu năm 2024', '6 THÁNG ĐẦU NĂM 2024', 'QUÝ III NĂM 2024'],
    ['quý III/2024', 'Biểu số liệu quý III/2024', 'Biểu số liệu năm 2024'],
    ['năm 2024', 'BIỂU SỐ LIỆU NĂM 2024', 'BIỂU SỐ LIỆU QUÝ I NĂM 2025'],
    ['giai đoạn 2011-2020', 'GIAI ĐOẠN 2011-2020', 'GIAI ĐOẠN 2021-2030'],
    ['giai đoạn 2011-2020', 'kết quả giai đoạn 2011 - 2020', 'kết quả giai đoạn 2021 - 2030'],
  ])('%s: %s', (period, before, after) => {
    expect(move(before, period)).toBe(after);
    expect(move(before.normalize('NFD'), period)).toBe(after);
  });

  test('lịch chung không có kỳ mới thì ngày để trống', () => {
    const [from, to] = [readPeriod('quý I/2024'), readPeriod('quý II/2024')];
    if (!from || !to) throw new Error('period');
    expect(moveText('(Từ ngày 15/12/2023 đến ngày 14/3/2024)', { from, to, window: null }, 'above')).toBe(
      '(Từ ngày …/…/… đến ngày …/…/…)',
    );
  });
});

describe('không đụng đến', () => {
  test.each([
    ['quý I/2024', 'Phụ lục 2'],
    ['quý I/2024', '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của …)'],
    ['quý I/2024', 'QUÝ II NĂM 2024'],
    ['quý I/2024', 'Quý I năm 2023'],
    ['quý III/2024', 'Quý I, II/2024'],
    ['năm 2024', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020'],
    ['năm 2024', 'Kế hoạch số 12/KH-UBND về CCHC năm 2024'],
    ['năm 2024', 'Tính đến tháng 3 năm 2024'],
    ['năm 2024', 'Thông tư 06/2026/TT-BNV ngày 10 tháng 3 năm 2024'],
  ])('%s: %s', (period, text) => {
    expect(move(text, period)).toBeNull();
  });
});
