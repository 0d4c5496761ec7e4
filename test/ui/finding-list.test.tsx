/**
 * @jest-environment jsdom
 */
// Working through the findings: looked for, narrowed to one level, gone through by keys.

import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Actions, WorkbookSession } from '../../src/app/surface';
import type { DescribedFinding } from '../../src/app/workspace/workspace';
import { Trouble } from '../../src/core/workbook/trouble';
import { Workbench } from '../../src/ui';
import { nextFinding } from '../../src/ui/tasks/check/shown';
import { listFileName } from '../../src/ui/tasks/list/task';
import { fakeActions, fakePane, finding, workspace } from './fakes';

const told = (id: string, severity: DescribedFinding['severity'], row: number, text: string) => ({
  ...finding(id, severity, row),
  message: `Phụ lục 4 (trang tính PL4), ô D${row + 1} – ${text}`,
  detail: text,
});
const found = [
  told('a', 'error', 3, 'Tổng số hồ sơ: đang là 516'),
  told('b', 'warning', 4, 'Hồ sơ trực tiếp: đang là 300'),
  told('c', 'error', 5, 'Hồ sơ trực tuyến: chưa đúng tỷ lệ 31,3%'),
];

const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-finding]')].map((one) => one.dataset.finding);
const type = (value: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value } });
const key = (pressed: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed, ...more });
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.finding;

async function openChecked(
  surface: 'page' | 'pane',
  more: Partial<Actions> = {},
  able: Partial<WorkbookSession> = {},
) {
  const { log, ...host } = fakeActions(workspace(found), []);
  const actions = { log, ...host, ...more };
  const reveal = jest.fn(async () => {});
  if (surface === 'pane') {
    const pane = fakePane(actions, { reveal, ...able });
    render(<Workbench actions={pane} surface="pane" startTask={{ task: 'check' }} />);
  } else {
    render(<Workbench actions={actions} surface="page" startWith={{ kind: 'sample' }} />);
    await screen.findByText('Nhận ra 1 biểu');
    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  }
  await screen.findByRole('searchbox');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Nhận ra 1 biểu'));
  return { reveal, log };
}

afterEach(cleanup);

test('tìm không cần dấu, mọi từ; đếm theo mức đi cùng; không có thì nói; Esc là xem lại cả', async () => {
  await openChecked('page');
  type('HO SO TRUC');
  expect(rows()).toEqual(['b', 'c']);
  expect(screen.getByRole('button', { name: '1 cần sửa' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Tìm thấy 2 phát hiện.');
  fireEvent.click(screen.getByRole('button', { name: '1 cần sửa' }));
  expect(rows()).toEqual(['c']);
  expect(screen.getByRole('button', { name: '1 cần sửa' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: '1 cần sửa' }));
  expect(rows()).toEqual(['b', 'c']);
  for (const [text, ids] of [
    ['31,3%', ['c']],
    ['pl4!d4', ['a']],
    ['cần  xem', ['b']],
    ['tỷ lệ đúng', ['c']],
  ] as const) {
    type(text);
    expect(rows()).toEqual(ids);
  }
  type('giao thông');
  expect(rows()).toEqual([]);
  expect(screen.getByText('Không có kết quả cho “giao thông”.')).toBeTruthy();
  // Nothing goes out where nothing is shown.
  expect(screen.getByRole('button', { name: 'In' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('status').textContent).toBe('Không có kết quả.');
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
  expect(rows()).toEqual(['a', 'b', 'c']);
});

test('ngăn Excel: F8, Shift+F8 đi trong những gì đang hiện, tới ô trong Excel, hết thì quay vòng', async () => {
  const { reveal } = await openChecked('pane');
  const steps: (string | undefined)[] = [];
  const press = async (back: boolean) => {
    const before = reveal.mock.calls.length;
    key('F8', { shiftKey: back });
    await waitFor(() => expect(reveal.mock.calls.length).toBe(before + 1));
    await act(async () => void (await new Promise(requestAnimationFrame)));
    steps.push(focused());
  };
  for (const back of [false, false, false, false, true, true]) await press(back);
  expect(steps).toEqual(['a', 'b', 'c', 'a', 'c', 'b']);
  // The row that had the focus is gone: keys still count.
  type('D4');
  expect(document.activeElement).toBe(document.body);
  await press(false);
  expect(focused()).toBe('a');
  expect(reveal).toHaveBeenLastCalledWith(found[0]?.cell, undefined);
});

test('F8 bỏ qua những chỗ đang gập dưới nguyên nhân: sửa xong thì chúng tự đúng', async () => {
  const repair = { reason: 'Sửa ô D4', mends: ['b'], changed: [], writings: null };
  await openChecked('pane', {}, { suggestRepairs: async () => new Map([['a', [repair]]]) });
  await waitFor(() => expect(rows()).toEqual(['a', 'c']));
  const steps: (string | undefined)[] = [];
  for (let at = 0; at < 3; at += 1) {
    key('F8');
    await act(async () => void (await new Promise(requestAnimationFrame)));
    steps.push(focused());
  }
  expect(steps).toEqual(['a', 'c', 'a']);
});

test('phím mũi tên: từ ô tìm xuống kết quả đầu; Tab về lại đúng dòng đã tới', async () => {
  await openChecked('page');
  type('truc');
  act(() => screen.getByRole('searchbox').focus());
  key('ArrowDown');
  expect(focused()).toBe('b');
  key('ArrowDown');
  expect(focused()).toBe('c');
  const reachable = [...document.querySelectorAll<HTMLElement>('[data-finding]')].filter(
    ({ tabIndex }) => tabIndex === 0,
  );
  expect(reachable.map(({ dataset }) => dataset.finding)).toEqual(['c']);
});

test('phát hiện vừa hết: F8 đi tiếp từ ô ấy, không về đầu', () => {
  const [a, b, c] = found;
  const next = (cell: DescribedFinding['cell'], back = false) =>
    nextFinding(found, { finding: 'gone', cell }, back)?.id;
  expect(next(b?.cell ?? null)).toBe('b');
  expect(next(b?.cell ?? null, true)).toBe('a');
  expect(next(null)).toBe(a?.id);
  expect(next(null, true)).toBe(c?.id);
  expect(nextFinding([], { finding: null, cell: null }, false)).toBeUndefined();
});

describe('đưa danh sách ra ngoài: đúng những gì đang hiện', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('in, sao chép, xuất Excel', async () => {
    const { log } = await openChecked('page');
    type('truc');
    press('In');
    await waitFor(() => expect(log.printed).toEqual(['b c']));
    press('Sao chép');
    await screen.findByText(/^Đã chép danh sách\./);
    expect(log.copied).toEqual(['b c']);
    press('Xuất Excel');
    await screen.findByText(/^Đã chuyển tệp “xa-thu \(danh sách kiểm tra\)\.xlsx” cho trình duyệt/);
    expect(listFileName('a.b.xlsm')).toBe('a.b (danh sách kiểm tra).xlsx');
  });

  test('bộ nhớ tạm bị từ chối: phần chữ hiện ra, chọn sẵn; đóng thì về nút đã bấm', async () => {
    await openChecked('page', { copy: () => Promise.reject(new Trouble({ code: 'CANNOT_COPY' })) });
    press('Sao chép');
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Danh sách dạng chữ' });
    expect(text.value).toBe('a b c');
    act(() => text.focus());
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('a b c');
    press('Đóng');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Sao chép'));
  });

  test('không biết đã in được chưa: chỉ cách khác', async () => {
    await openChecked('pane', { print: async () => false });
    press('In');
    await screen.findByText(/^Không thấy hộp thoại in/);
  });
});
