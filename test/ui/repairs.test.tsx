/**
 * @jest-environment jsdom
 */
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Suggestion } from '../../src/app/repair/verbs';
import type { WorkbookSession } from '../../src/app/surface';
import { Trouble } from '../../src/core/workbook/trouble';
import { Workbench } from '../../src/ui';
import { fakeActions, fakePane, finding, workspace } from './fakes';

configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const wrong = workspace([finding('a', 'error', 3), finding('b', 'error', 4), finding('c', 'warning', 5)]);
const right = workspace([finding('c', 'warning', 5)]);
const cell = { sheet: 'PL4', row: 4, column: 3 };
const suggestion: Suggestion = {
  reason: 'Sửa ô D5 từ 300 thành 221 thì cả 2 phép tính có ô này đều khớp.',
  mends: ['b'],
  changed: [cell],
  writings: [{ cell, written: 221 }],
};

/** A pane whose check finds something wrong, and what it was asked. */
async function openPane(
  suggested: Suggestion | readonly Suggestion[],
  more: Partial<WorkbookSession> = {},
  told = /^Gợi ý: Sửa ô D5/,
) {
  const asked: unknown[] = [];
  const actions = fakeActions(wrong, []);
  const session: Partial<WorkbookSession> = {
    suggestRepairs: async (of) => {
      asked.push(of);
      return new Map(of === wrong ? [['a', [suggested].flat()]] : []);
    },
    applyRepair: async (_, writings) => {
      asked.push(writings);
      const undo = { changes: [{ ...cell, value: 300, before: 221 }] };
      return { workspace: right, remarks: [], count: 1, byHost: false, undo };
    },
    ...more,
  };
  render(<Workbench actions={fakePane(actions, session)} surface="pane" startTask={{ task: 'check' }} />);
  const row = within((await screen.findByText('Câu về a')).closest('li') as HTMLElement);
  fireEvent.click(row.getByRole('button', { name: 'Vì sao?' }));
  await row.findByText(told);
  return { actions, asked, row };
}

const shown = () =>
  [...document.querySelectorAll('[data-finding]')].map((one) => one.getAttribute('data-finding'));

describe('Gợi ý dưới phát hiện', () => {
  test('tìm → sửa → phần còn lại tự đúng → hoàn tác', async () => {
    const { actions, asked, row } = await openPane(suggestion);
    expect(row.getByText(/Sửa xong, 1 chỗ khác tự đúng\.$/)).toBeTruthy();
    // The effect stands under its cause, folded away.
    expect(row.getByRole('button', { name: 'Sửa 1 ô, 1 chỗ khác tự đúng' })).toBeTruthy();
    expect(shown()).toEqual(['a', 'c']);
    fireEvent.click(row.getByRole('button', { name: '1 chỗ kéo theo, tự đúng khi sửa xong' }));
    expect(shown()).toEqual(['a', 'b', 'c']);
    // Worked out once, however often the list is drawn.
    expect(asked).toEqual([wrong]);
    fireEvent.click(row.getByRole('button', { name: 'Sửa' }));
    await screen.findByText('Đã sửa và kiểm tra lại: 2 chỗ đã khớp.');
    expect(asked[1]).toEqual(suggestion.writings);
    expect(shown()).toEqual(['c']);
    // What turned right leaves with a sign, until the next thing is done.
    expect(screen.getByText('2 chỗ đã đúng: D4, D5')).toBeTruthy();
    // The button that was pressed is gone: focus is on the list, not nowhere.
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Nhận ra 1 biểu'));
    expect(screen.getByRole('button', { name: 'Hoàn tác lần sửa' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText('Đã trả lại số trước khi sửa.');
    expect(actions.log.undone).toHaveLength(1);
    expect(document.querySelector('[data-mended]')).toBeNull();
    await waitFor(() => expect(shown()).toEqual(['a', 'c']));
    expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeNull();
  });

  test('nhiều cách sửa: chọn một cách, cách ấy được ghi', async () => {
    const other: Suggestion = {
      reason: 'Sửa ô D6 từ 16 thành 95 thì số liệu khớp.',
      mends: [],
      changed: [cell],
      writings: [{ cell: { ...cell, row: 5 }, written: 95 }],
    };
    const { asked, row } = await openPane([suggestion, other], {}, /^Sửa ô D5/);
    const ways = row.getAllByRole('radio');
    expect(ways.map((one) => (one as HTMLInputElement).checked)).toEqual([true, false]);
    fireEvent.click(row.getByRole('radio', { name: other.reason }));
    fireEvent.click(row.getByRole('button', { name: 'Sửa' }));
    await screen.findByText(/^Đã sửa và kiểm tra lại/);
    expect(asked[1]).toEqual(other.writings);
  });

  test('đang lọc mà nguyên nhân không hiện: chỗ kéo theo đứng riêng', async () => {
    await openPane({ ...suggestion, mends: ['c'] });
    expect(shown()).toEqual(['a', 'b']);
    fireEvent.click(screen.getByRole('button', { name: /^1 cần xem lại/ }));
    expect(shown()).toEqual(['c']);
  });

  test('ô có công thức: chỉ có lời gợi ý, không có nút', async () => {
    const { row } = await openPane({ ...suggestion, writings: null });
    expect(row.queryByRole('button', { name: 'Sửa' })).toBeNull();
  });

  test('ô đã đổi trong lúc ấy: không ghi, nói rõ, phát hiện còn nguyên', async () => {
    const { row } = await openPane(suggestion, {
      applyRepair: async () => {
        throw new Trouble({ code: 'CHANGED_MEANWHILE', cell: 'D5', sheet: 'PL4' });
      },
    });
    fireEvent.click(row.getByRole('button', { name: 'Sửa' }));
    expect(await screen.findByRole('button', { name: 'Kiểm tra lại' })).toBeTruthy();
    expect(shown()).toEqual(['a', 'c']);
  });

  test('số liệu vừa thay đổi: gợi ý cũ không còn, chờ kiểm tra lại', async () => {
    let tell: (cells: 'unknown') => void = () => {};
    const { row } = await openPane(suggestion, {
      onChange: (listener) => {
        tell = listener;
        return () => {};
      },
    });
    act(() => tell('unknown'));
    await waitFor(() => expect(row.queryByText(/^Gợi ý/)).toBeNull());
  });
});
