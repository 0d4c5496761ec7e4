import { baselineIn } from '../../src/rules/baseline';

describe('số năm gốc trong Ghi chú', () => {
  test.each([
    ['Năm 2015: 55', 55n],
    ['Năm 2015: 86 Năm 2024: 77', 86n],
    ['Năm 2015: 1568', 1568n],
    ['Năm 2015: 1.568 người', 1568n],
    ['Năm 2015 có tổng biên chế công chức là 94', 94n],
    ['NĂM 2015: 55'.normalize('NFD'), 55n],
    ['Năm 2015: 86; năm 2015: 86', 86n],
  ])('“%s” → %s', (note, expected) => {
    expect(baselineIn(note, 2015)?.units).toBe(expected);
  });

  test.each([
    '',
    'Năm 2023',
    'Năm 2015',
    'Năm 2015, năm 2024: 77',
    'Năm 20155: 9',
    'Năm 2015: 86, năm 2015: 87',
    'Năm 2015: 10,5%',
  ])('“%s” không cho biết số nào', (note) => {
    expect(baselineIn(note, 2015)).toBeNull();
  });
});
