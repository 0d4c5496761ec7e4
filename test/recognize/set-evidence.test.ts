// Which set a workbook is made from: the sum of evidence, and the period that its titles tell.

import { builtIn } from '../../src/catalog/built-in';
import { toldDay, weighSets } from '../../src/recognize/set-evidence';
import { sheetOf } from '../support/sheet';

const day = (...titles: readonly string[]) =>
  toldDay([
    sheetOf(
      'S',
      titles.map((title) => [title]),
    ),
  ]);

describe('Bộ mẫu của cả sổ tính', () => {
  it.each([
    ['BÁO CÁO CCHC QUÝ I NĂM 2023', { year: 2023, month: 3, day: 31 }],
    ['(Số liệu 6 tháng đầu năm 2024)', { year: 2024, month: 6, day: 30 }],
    ['(Kèm theo Báo cáo số 12/BC-UBND ngày 18/9/2025 của UBND xã)', { year: 2025, month: 9, day: 18 }],
    ['Nghị định số 42/2022/NĐ-CP ngày 24/6/2022', null],
    ['CẢI CÁCH THỂ CHẾ', null],
  ])('kỳ ghi ở tiêu đề: %s', (title, expected) => expect(day(title)).toEqual(expected));

  it('nhiều kỳ: kỳ sau cùng', () => {
    expect(day('Quý I/2024', 'Quý III/2025', 'Quý II/2025')).toEqual({ year: 2025, month: 9, day: 30 });
  });

  it('bộ hợp nhất là của sổ tính, bộ kém xa thì không', () => {
    const totals = new Map([
      ['tth-2024', 40],
      ['cao-bang-2023', 35],
      ['hai-cap-2025-xa', 12],
    ]);
    const { best, against } = weighSets(totals, builtIn.sets, null);
    expect(best).toBe('tth-2024');
    expect([...against]).toContain('hai-cap-2025-xa');
    expect([...against]).not.toContain('cao-bang-2023');
  });

  it('gần ngang nhau thì kỳ phân định', () => {
    const totals = new Map([
      ['tth-2024', 40],
      ['hai-cap-2025-xa', 39],
    ]);
    const best = (date: ReturnType<typeof toldDay>) => weighSets(totals, builtIn.sets, date).best;
    expect(best(null)).toBe('tth-2024');
    expect(best({ year: 2025, month: 9, day: 30 })).toBe('hai-cap-2025-xa');
  });

  it('vài dòng chưa đủ để loại bộ nào', () => {
    expect(weighSets(new Map([['tth-2024', 5]]), builtIn.sets, null).against.size).toBe(0);
  });
});
