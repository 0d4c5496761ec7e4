// Dòng thiếu: mỗi biểu một lời, không nói thiếu dòng mà người lập còn thấy trên trang tính.

import { indicators, templateSets, tth2024 } from '../../src/catalog';
import { checkMissingRows } from '../../src/check';
import { describeFinding } from '../../src/messages';
import { recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const { header, rows } = tth2024.templates.find(({ id }) => id === 'tth-2024/pl2') ?? {
  header: [],
  rows: [],
};

/** What is said of the form, each row drawn as it is printed but for the change; null leaves it out. */
function told(change: (key: string, label: string) => readonly Drawn[] | string | null): readonly string[] {
  const lines = rows.flatMap(({ key, code, label, unit }): (readonly Drawn[])[] => {
    const changed = change(key, label);
    if (changed === null) return [];
    return [typeof changed === 'string' ? [code, changed, unit, unit === '' ? '' : 3] : changed];
  });
  const read = recognizeAndAsk(workbookOf(sheetOf('PL2', [...header, ...lines])), templateSets, indicators);
  expect(read.tables.length).toBe(1);
  return checkMissingRows(read.tables, read).map((finding) => describeFinding(finding));
}

const PLAN = '2, Tỷ lệ hoàn thành Kế hoạch CCHC năm (cả các dòng trong mục)';
const INSPECTION = '3, Kiểm tra CCHC (cả các dòng trong mục)';
const KEEP = 'Nếu không phát sinh, nên giữ dòng và để trống.';
const WRITE = 'ghi tên dòng như biểu mẫu thì đọc được.';

it.each<[string, (key: string) => boolean, string, string]>([
  [
    'một dòng',
    (key) => key === '2.1',
    `không có dòng 2.1, Số nhiệm vụ đề ra trong kế hoạch. ${KEEP}`,
    `chưa thấy dòng 2.1, Số nhiệm vụ đề ra trong kế hoạch. Trên trang có dòng chưa đọc được (ô D5), có thể là dòng ấy: ${WRITE}`,
  ],
  [
    'cả một mục',
    (key) => key.startsWith('2'),
    `không có 3 dòng của biểu: ${PLAN}. ${KEEP}`,
    `chưa thấy 3 dòng của biểu: ${PLAN}. Trên trang có dòng chưa đọc được (ô D4), có thể nằm trong số ấy: ${WRITE}`,
  ],
  [
    'hai mục và vài dòng lẻ: kể ba chỗ đầu',
    (key) => /^[23]/.test(key) || ['4.1', '5.2', '6.1'].includes(key),
    `không có 12 dòng của biểu: ${PLAN}; ${INSPECTION}; 4.1, Tổng số nhiệm vụ được giao; và 2 dòng, mục khác. ${KEEP}`,
    `chưa thấy 12 dòng của biểu: ${PLAN}; ${INSPECTION}; 4.1, Tổng số nhiệm vụ được giao; và 2 dòng, mục khác. Trên trang có dòng chưa đọc được (các ô D4, D14, D20 và D24), có thể nằm trong số ấy: ${WRITE}`,
  ],
])('thiếu %s', (_, gone, without, replaced) => {
  expect(told((key, label) => (gone(key) ? null : label))).toEqual([`Phụ lục 2: trang tính PL2 ${without}`]);
  const own = (key: string, label: string) => (gone(key) ? ['', `Việc riêng ${key}`, 'Việc', 5] : label);
  const [said, ...more] = told(own);
  expect([said?.replace(/^.*?: /, ''), more]).toEqual([replaced, []]);
});

it('đủ dòng thì không nói gì; dòng đang hỏi thì chưa nói là thiếu', () => {
  expect(told((_, label) => label)).toEqual([]);
  const lines = (key: string, label: string) =>
    key === '2.2' ? ['2.1.', rows.find((row) => row.key === '2.1')?.label ?? '', 'Nhiệm vụ', 9] : label;
  const said = told(lines);
  expect(said.join()).toContain('dòng 2.2,');
  expect(said.join()).not.toContain('dòng 2.1,');
});
