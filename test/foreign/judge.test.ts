// The judge tells a right figure from a wrong one, one that is nobody's, and one that nothing was said of.

import { readSnapshot } from '../support/app';
import { drawSheet, workbookOf } from '../support/sheet';
import { judge } from './judge';
import type { Fact } from './page';

const read = readSnapshot(
  workbookOf(
    drawSheet(
      'PL3',
      `
STT  | Chỉ tiêu thống kê                                | Đơn vị tính | Số liệu | Ghi chú
1.   | Tổng số VBQPPL do địa phương ban hành            | Văn bản     | #12     |
1.1. | Số VBQPPL do cấp huyện ban hành                  | Văn bản     | #4      |
1.2. | Số VBQPPL do cấp xã ban hành                     | Văn bản     | #8      |
2.   | Kiểm tra, xử lý VBQPPL                           |             |         |
2.1. | Số VBQPPL đã kiểm tra theo thẩm quyền            | Văn bản     | #11     |
2.2. | Tỷ lệ xử lý VBQPPL sau kiểm tra                  | %           | #50     |
2.2.1. | Tổng số VBQPPL cần phải xử lý sau kiểm tra     | Văn bản     | #2      |
2.2.2. | Số VBQPPL có kiến nghị xử lý đã được xử lý xong | Văn bản    | #1      |
`,
    ),
  ),
);

const fact = (row: string, indicator: string, value: number, more: Partial<Fact> = {}): Fact => ({
  template: 'tth-2024/pl3',
  row,
  indicator,
  member: null,
  column: null,
  value,
  ...more,
});

const all = new Map<string, Fact>([
  ['PL3!D2', fact('1', 'legalDocuments.issued.total', 12)],
  ['PL3!D3', fact('1.1', 'legalDocuments.issued.district', 4)],
  ['PL3!D4', fact('1.2', 'legalDocuments.issued.commune', 8)],
  ['PL3!D6', fact('2.1', 'legalDocuments.inspection.inspected', 11)],
  ['PL3!D7', fact('2.2', 'legalDocuments.inspection.resolutionRate', 50)],
  ['PL3!D8', fact('2.2.1', 'legalDocuments.inspection.needingAction', 2)],
  ['PL3!D9', fact('2.2.2', 'legalDocuments.inspection.resolved', 1)],
]);

const none = { right: 0, worded: 0, asked: 0, named: 0, silent: 0, wrong: 0, alien: 0, misses: [] };
const judged = (change: (facts: Map<string, Fact>) => void): ReturnType<typeof judge> => {
  const facts = new Map(all);
  change(facts);
  return judge(facts, read);
};

it('every figure right', () => {
  expect(judged(() => undefined)).toEqual({ ...none, right: 7 });
});

it('a cell bound to another figure, or read as another number, is wrong', () => {
  const other = judged((facts) => facts.set('PL3!D3', fact('1.2', 'legalDocuments.issued.commune', 4)));
  expect(other).toMatchObject({ right: 6, wrong: 1 });
  expect(
    judged((facts) => facts.set('PL3!D3', fact('1.1', 'legalDocuments.issued.district', 5))),
  ).toMatchObject({
    right: 6,
    wrong: 1,
  });
});

it('a bound cell that is nobody’s figure is alien', () => {
  expect(judged((facts) => facts.delete('PL3!D3'))).toMatchObject({ right: 6, wrong: 0, alien: 1 });
});

it('a figure that nothing was said of is silent', () => {
  const silent = judged((facts) => facts.set('PL3!F3', fact('3.1', 'legalDocuments.review.reviewed', 3)));
  expect(silent).toMatchObject({
    right: 7,
    silent: 1,
    misses: ['silent PL3!F3: 3.1 legalDocuments.review.reviewed 3'],
  });
});

it('where a person could not tell, silence is right and another figure is not', () => {
  const open = { open: true } as const;
  const silent = judged((facts) =>
    facts.set('PL3!F3', fact('3.1', 'legalDocuments.review.reviewed', 3, open)),
  );
  expect(silent).toEqual({ ...none, right: 7 });
  const wrong = judged((facts) =>
    facts.set('PL3!D3', fact('3.1', 'legalDocuments.review.reviewed', 4, open)),
  );
  expect(wrong).toMatchObject({ right: 6, wrong: 1 });
});
