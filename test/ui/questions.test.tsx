/**
 * @jest-environment jsdom
 */
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { WorkbookSession } from '../../src/app/surface';
import type { LogEntry } from '../../src/companion/companion';
import { cellText } from '../../src/core/workbook/address';
import { Workbench } from '../../src/ui';
import { fakeActions, fakePane, finding, question, workspace } from './fakes';

// Parts of the interface come when they are first needed: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const asked = { ...workspace([finding('a', 'error', 3)]), questions: [question('q1')] };

function openPane(more: Partial<WorkbookSession> = {}) {
  const actions = fakeActions(asked, []);
  render(<Workbench actions={fakePane(actions, more)} surface="pane" startTask={{ task: 'check' }} />);
  return actions;
}

describe('Cần xác nhận', () => {
  test('câu hỏi đứng trên phát hiện; chưa chọn thì chưa ghi được; chọn thì thấy chỗ trong trang tính', async () => {
    const revealed: string[] = [];
    const actions = openPane({ reveal: async (cell) => void revealed.push(cellText(cell)) });
    const group = within(await screen.findByRole('region', { name: 'Cần xác nhận (1)' }));
    const list = screen.getByRole('region', { name: 'Phụ lục 4' });
    const first = screen.getByRole('region', { name: 'Cần xác nhận (1)' });
    expect(first.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();

    const remember = group.getByRole('button', { name: 'Ghi nhớ' });
    expect(remember).toHaveProperty('disabled', true);
    const choices = group.getAllByRole('radio');
    expect(choices.map((one) => (one as HTMLInputElement).checked)).toEqual([false, false, false]);
    fireEvent.click(group.getByLabelText(/Hồ sơ trực tuyến/));
    expect(revealed).toEqual(['PL4!D6']);
    fireEvent.click(remember);
    await screen.findByText(/^Đã ghi nhớ/);
    expect(actions.log.answered).toEqual([['q1', '1.2']]);
    expect(screen.queryByRole('region', { name: /^Cần xác nhận/ })).toBeNull();
    // The button that was pressed is gone: focus is on the list, not nowhere.
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Nhận ra 1 biểu'));
  });

  test('trả lời nhầm: hoàn tác thì câu hỏi trở lại, trả lời khác được', async () => {
    const actions = openPane();
    fireEvent.click(await screen.findByLabelText(/Hồ sơ trực tiếp/));
    fireEvent.click(screen.getByRole('button', { name: 'Ghi nhớ' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText(/^Đã bỏ câu trả lời/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Cần xác nhận (1)'));
    fireEvent.click(await screen.findByLabelText(/Dòng khác/));
    fireEvent.click(screen.getByRole('button', { name: 'Ghi nhớ' }));
    await screen.findByText(/^Đã ghi nhớ/);
    expect(actions.log.answered).toEqual([
      ['q1', '1.1'],
      ['q1', null],
      ['q1', 'khong'],
    ]);
  });

  test('câu đã trả lời: mở ra xem, “Hỏi lại” bỏ câu trả lời, hoàn tác thì ghi lại như trước', async () => {
    const given: LogEntry = {
      cell: { sheet: 'Nhật ký kiểm tra', row: 4, column: 7 },
      kind: 'answer',
      key: 'q9',
      choice: '1.1',
      decision: '1.1. Số hồ sơ',
      at: '05/04/2024 14:30',
      who: '',
      place: 'PL4!B6',
      about: 'Trang “PL4”, dòng 6: chưa rõ là dòng nào',
      reason: '',
    };
    const { supporting } = workspace([]);
    const before = { ...workspace([]), supporting: { ...supporting, log: [given] } };
    const actions = fakeActions(before, []);
    render(<Workbench actions={fakePane(actions, {})} surface="pane" startTask={{ task: 'check' }} />);
    expect((await screen.findByText('Đã trả lời (1)')).closest('details')?.open).toBe(false);
    expect(screen.getByText('1.1. Số hồ sơ')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Hỏi lại: Trang “PL4”/, hidden: true }));
    await screen.findByText(/^Đã bỏ câu trả lời/);
    expect(screen.queryByText('Đã trả lời (1)')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText('Đã trả lời (1)')).toBeTruthy();
    expect(actions.log.answered).toEqual([
      ['q9', null],
      ['q9', '1.1'],
    ]);
  });

  test('sổ tính chỉ có câu hỏi, chưa nhận ra biểu nào: mở bình thường', async () => {
    const only = { ...asked, tables: [], findings: [] };
    render(<Workbench actions={fakeActions(only, [])} surface="page" startWith={{ kind: 'sample' }} />);
    expect(await screen.findByRole('region', { name: 'Cần xác nhận (1)' })).toBeTruthy();
    // The page shows the sheet that is asked about.
    expect((await screen.findByRole('tab', { name: 'PL4' })).getAttribute('aria-selected')).toBe('true');
    fireEvent.click(screen.getByLabelText(/Hồ sơ trực tuyến/));
    expect(document.querySelector('[data-marked]')?.getAttribute('data-cell')).toBe('PL4!D6');
    // The list stays where it is: the person is about to answer.
    expect(screen.getByRole('button', { name: 'Ghi nhớ' })).toHaveProperty('disabled', false);
  });

  test('sổ tính không có biểu nào nhận ra được: nói, và vẫn làm tiếp được', async () => {
    const none = { ...asked, tables: [], questions: [], findings: [] };
    render(<Workbench actions={fakeActions(none, [])} surface="page" startWith={{ kind: 'sample' }} />);
    expect(await screen.findByRole('heading', { name: 'Sổ tính này chưa có biểu phụ lục' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Chèn phụ lục' })).toHaveLength(2);
    expect(await screen.findByRole('tab', { name: 'PL4' })).toBeTruthy();
  });
});
