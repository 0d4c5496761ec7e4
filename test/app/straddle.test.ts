// The report of the year 2025 by the forms of two levels: what counts of the time before is told until people say it.

import { type CheckedWorkspace, composeDraft, draftContent, proposeSet } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import type { Period, ReportInfo } from '../../src/core/calendar/report-info';
import { newWorkbook } from '../../src/hosts/xlsx';
import { insertTemplates, readSnapshot } from '../support/app';
import { sheetOf } from '../support/sheet';
import { type SetWorkbook, workbookOfSet } from './era-workbook';

const told = ({ findings }: ReturnType<typeof readSnapshot>) =>
  findings.filter(({ code }) => code === 'STRADDLES');
const draft = (workspace: CheckedWorkspace) =>
  draftContent(composeDraft(workspace, workspace.report.info)).text;
const BLANK = 'Số liệu trước ngày 01/7/2025: […có tính vào hay không, nêu cách tính…].';
const YEAR: Period = { kind: 'year', index: 1, year: 2025 };

async function inserted(info: Partial<ReportInfo>) {
  const file = await newWorkbook();
  await insertTemplates(file, 'hai-cap-2025-xa', 'all', { supporting: ['info'], info });
  return readSnapshot(await file.read());
}
const printed = (wanted: Omit<SetWorkbook, 'setId'>, said = '', setId = 'hai-cap-2025-tinh') => {
  const { sheets } = workbookOfSet({ setId, ...wanted });
  const written = sheetOf('Thuyết minh', [
    ['Mục', 'Gợi ý', 'Nội dung'],
    ['Đánh giá chung', '', said],
  ]);
  return readSnapshot({ sheets: said === '' ? sheets : [...sheets, written] });
};

test('báo cáo năm 2025 chèn theo bộ mẫu hai cấp: nói một lần ở ô kỳ báo cáo, như khi chèn; dự thảo có chỗ trống', async () => {
  const workspace = await inserted({ period: YEAR });
  const [finding, ...more] = told(workspace);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'info', template: '', cell: { sheet: 'Thông tin báo cáo' } });
  const [note = ''] = proposeSet(builtIn, { dataTo: null, level: 'commune', period: YEAR }).notes;
  expect(note).toMatch(/^Kỳ số liệu từ 15\/12\/2024 đến 14\/12\/2025/);
  expect(finding?.detail).toContain(note);
  // How the tool goes on is no part of the finding.
  expect([finding?.detail, finding?.why].map((text) => text?.includes('thì không nhắc lại'))).toEqual([
    false,
    true,
  ]);
  const text = draft(workspace);
  expect(text.split(BLANK)).toHaveLength(2);
  expect(text.indexOf(BLANK)).toBeLessThan(text.indexOf('\nI. '));
});

test('không có trang Thông tin báo cáo: nói ở biểu đầu tiên', () => {
  const workspace = printed({ period: 'năm 2025' });
  const [finding, ...more] = told(workspace);
  expect(more).toEqual([]);
  expect(finding?.template).toBe(workspace.tables[0]?.template.id);
  expect(finding?.message).toMatch(/^Phụ lục .*: kỳ số liệu từ 15\/12\/2024/);
});

test.each([
  'Số liệu trước ngày 01/7/2025 không tính vào báo cáo này.',
  'Cộng cả số liệu cấp huyện đến 30/06/2025.',
  'Số liệu cấp huyện tính đến hết ngày 30 tháng 6 năm 2025.',
])('thuyết minh đã viết “%s”: thôi nhắc', (said) => {
  const workspace = printed({ period: 'năm 2025' }, said);
  expect(told(workspace)).toEqual([]);
  expect(draft(workspace)).not.toContain('Số liệu trước ngày 01/7/2025: […');
  expect(draft(workspace)).toContain(said);
});

test.each(['Đã làm xong.', 'Ngày 30/6/2024 đã họp.', 'Xong ngày 21/7/2025.'])(
  'thuyết minh chỉ viết “%s”: vẫn nhắc',
  (said) => {
    const workspace = printed({ period: 'năm 2025' }, said);
    expect(told(workspace)).toHaveLength(1);
    expect(draft(workspace)).toContain(BLANK);
  },
);

test.each([
  ['quý III năm 2025', 'hai-cap-2025-tinh'],
  ['quý IV năm 2025', 'hai-cap-2025-tinh'],
  ['năm 2025', 'tth-2024'],
  ['năm 2024', 'tth-2024'],
  ['', 'hai-cap-2025-tinh'],
])('kỳ “%s” theo bộ mẫu %s: không nhắc', (period, setId) => {
  const workspace = printed({ period }, '', setId);
  expect(told(workspace)).toEqual([]);
  expect(draft(workspace)).not.toContain('Số liệu trước ngày 01/7/2025');
});
