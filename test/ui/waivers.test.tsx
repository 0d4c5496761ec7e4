/**
 * @jest-environment jsdom
 */
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { WorkbookSession } from '../../src/app/surface';
import type { DescribedFinding } from '../../src/app/workspace/workspace';
import { Trouble } from '../../src/core/workbook/trouble';
import { Workbench } from '../../src/ui';
import { fakeActions, fakePane, finding, workspace } from './fakes';

configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const open = [finding('a', 'error', 3), finding('b', 'warning', 4)];
const WHY = 'Theo văn bản của Sở';

const entry = {
  cell: { sheet: 'Nhật ký kiểm tra', row: 4, column: 7 },
  kind: 'waiver' as const,
  key: 'a',
  choice: '516',
  decision: 'Giữ nguyên số liệu',
  at: '05/04/2024 14:30',
  who: 'Trần Văn An',
  place: 'PL4!D4',
  about: 'Câu về a',
  reason: WHY,
};
const passed = (one: DescribedFinding): DescribedFinding => ({
  ...one,
  waived: { by: entry.who, at: entry.at, reason: entry.reason, entry },
});

async function openPane(findings: readonly DescribedFinding[], more: Partial<WorkbookSession> = {}) {
  const asked: unknown[] = [];
  const session: Partial<WorkbookSession> = {
    waive: async (_, one, account) => {
      asked.push([one.id, account]);
      return {
        workspace: workspace(open.map((other) => (other.id === one.id ? passed(other) : other))),
        remarks: [],
      };
    },
    changeWaiver: async (_, given, back) => {
      asked.push([given.key, back]);
      const after = open.map((one) => (one.id === given.key && !back ? passed(one) : one));
      return { workspace: workspace(after), remarks: [] };
    },
    ...more,
  };
  const actions = fakeActions(workspace(findings), []);
  render(<Workbench actions={fakePane(actions, session)} surface="pane" startTask={{ task: 'check' }} />);
  await screen.findByText('Câu về a');
  return asked;
}

const rowOf = (text: string) => within(screen.getByText(text).closest('li') as HTMLElement);
const startForm = () => fireEvent.click(screen.getByRole('button', { name: 'Bỏ qua có lý do: Câu về a' }));
const badge = () => screen.getByRole('button', { name: /^Phụ lục 4/ }).textContent;

test('bỏ qua có lý do: hỏi lý do, nhớ tên, xám đi và không đếm nữa; hoàn tác thì hiện lại', async () => {
  const asked = await openPane(open);
  expect(badge()).toMatch(/2$/);
  startForm();
  expect(document.activeElement).toBe(screen.getByLabelText(/Lý do bỏ qua/));
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ qua' }));
  expect(screen.getByText('Cần ghi lý do để người xem báo cáo hiểu.')).toBeTruthy();
  expect(asked).toEqual([]);
  fireEvent.change(screen.getByLabelText(/Lý do bỏ qua/), { target: { value: ` ${WHY} ` } });
  fireEvent.change(screen.getByLabelText('Người giải trình'), { target: { value: 'Trần Văn An' } });
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ qua' }));
  await screen.findByText('Đã bỏ qua; lý do ở trang “Nhật ký kiểm tra”.');
  expect(asked).toEqual([['a', { reason: WHY, name: 'Trần Văn An' }]]);
  const row = rowOf('Câu về a');
  expect(row.getByText('Đã bỏ qua')).toBeTruthy();
  expect(row.getByText('Lý do: Theo văn bản của Sở (Trần Văn An, 05/4/2024).')).toBeTruthy();
  expect(badge()).toMatch(/1$/);
  // It stands below what is open, and focus with it.
  const ids = [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(
    ({ dataset }) => dataset.finding,
  );
  expect(ids).toEqual(['b', 'a']);
  await waitFor(() => expect((document.activeElement as HTMLElement).dataset.finding).toBe('a'));
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await screen.findByText('Chỗ này lại cần xem.');
  expect(asked[1]).toEqual(['a', true]);
  expect(badge()).toMatch(/2$/);
  startForm();
  expect((screen.getByLabelText('Người giải trình') as HTMLInputElement).value).toBe('Trần Văn An');
  fireEvent.keyDown(screen.getByLabelText(/Lý do bỏ qua/), { key: 'Escape' });
  expect(screen.queryByLabelText(/Lý do bỏ qua/)).toBeNull();
});

test('nút lọc “đã bỏ qua”, xem lại từ đó', async () => {
  const asked = await openPane(open.map((one) => (one.id === 'a' ? passed(one) : one)));
  fireEvent.click(screen.getByRole('button', { name: '1 đã bỏ qua' }));
  expect(screen.queryByText('Câu về b')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Xem lại: Câu về a' }));
  await screen.findByText('Chỗ này lại cần xem.');
  expect(asked).toEqual([['a', true]]);
  // None is left of that kind: all are shown.
  expect(screen.getByText('Câu về b')).toBeTruthy();
});

test('không ghi được: phát hiện và lời đã gõ còn nguyên', async () => {
  await openPane(open, {
    waive: async () => {
      throw new Trouble({ code: 'SHEET_PROTECTED', sheets: ['Nhật ký kiểm tra'] });
    },
  });
  startForm();
  fireEvent.change(screen.getByLabelText(/Lý do bỏ qua/), { target: { value: WHY } });
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ qua' }));
  await screen.findByText(/đang được bảo vệ/);
  expect((screen.getByLabelText(/Lý do bỏ qua/) as HTMLTextAreaElement).value).toBe(WHY);
});
