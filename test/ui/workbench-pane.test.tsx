/** @jest-environment jsdom */

// The task pane as a person in Excel sees it.

import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { WorkbookSession } from '../../src/app/surface';
import { type CellRef, cellText } from '../../src/core/workbook/address';
import { Trouble } from '../../src/core/workbook/trouble';
import { type StartTask, Workbench } from '../../src/ui';
import { fakeActions, fakePane } from './fakes';
import { checked, offers, press } from './workbench-start';

afterEach(cleanup);

describe('Ngăn trong Excel', () => {
  const pane = (more: Partial<WorkbookSession> = {}, startTask?: StartTask) => {
    const actions = fakeActions(checked, offers);
    render(
      <Workbench actions={fakePane(actions, more)} surface="pane" {...(startTask ? { startTask } : {})} />,
    );
    return actions;
  };
  const inBar = (name: string) =>
    fireEvent.click(within(screen.getByRole('toolbar')).getByRole('button', { name }));

  test('không có nút mở và lưu tệp; phát hiện gọi Excel tới ô', async () => {
    const revealed: string[] = [];
    pane({ reveal: async (cell) => void revealed.push(cellText(cell)) });
    const bar = within(screen.getByRole('toolbar'));
    expect(bar.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Chèn phụ lục',
      'Kiểm tra',
      'Điền',
      'Tạo báo cáo',
    ]);
    inBar('Kiểm tra');
    fireEvent.click(await screen.findByText('Câu về a'));
    expect(revealed).toEqual(['PL4!D4']);
    expect(screen.queryByRole('grid')).toBeNull();
  });

  test('mở ngăn trong sổ tính chưa có biểu: lời mời chèn, không phải lỗi', async () => {
    const none = () => Promise.reject(new Trouble({ code: 'NO_KNOWN_TABLE' }));
    pane({ read: none, check: none }, { task: 'read' });
    await screen.findByText('Sổ tính này chưa có biểu phụ lục');
    expect(screen.queryByText(/Chưa tìm thấy/)).toBeNull();
    inBar('Kiểm tra');
    expect(await screen.findByText(/Chưa tìm thấy biểu phụ lục nào/)).toBeTruthy();
  });

  test('nút Kiểm tra, Tạo báo cáo trên thanh công cụ: làm ngay khi ngăn mở', async () => {
    pane({}, { task: 'check' });
    expect(await screen.findByText('Câu về a')).toBeTruthy();
    cleanup();
    pane({}, { task: 'report' });
    expect(await screen.findByRole('heading', { name: 'Tạo báo cáo' })).toBeTruthy();
  });

  test('người khác sửa ô: phát hiện của ô ấy ghi rõ chưa kiểm tra lại; Ctrl+Enter kiểm tra lại', async () => {
    let tell: (cells: readonly CellRef[]) => void = () => {};
    pane({
      onChange: (listener) => {
        tell = listener;
        return () => {};
      },
    });
    inBar('Kiểm tra');
    await screen.findByText('Câu về b');
    act(() => tell([{ sheet: 'PL4', row: 3, column: 3 }]));
    expect(screen.getByText('Số liệu đã thay đổi: 1 phát hiện chưa kiểm tra lại.')).toBeTruthy();
    expect(screen.getAllByText(/chưa kiểm tra lại$/)).toHaveLength(1);
    fireEvent.keyDown(screen.getByText('Câu về b'), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(screen.queryByText(/chưa kiểm tra lại/)).toBeNull());
  });

  test('điền xong: hoàn tác ở đây khi Excel không hoàn tác một bước', async () => {
    const actions = pane();
    inBar('Điền');
    await press('Điền 1 ô');
    await screen.findByText('Đã điền 1 ô và kiểm tra lại.');
    await press('Hoàn tác');
    await screen.findByText('Đã trả 1 ô về như trước khi điền.');
    expect(actions.log.undone).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeNull();
  });

  test('điền xong: chỉ Ctrl+Z khi Excel hoàn tác một bước; nói trang nào bị bỏ qua', async () => {
    pane({
      applyFill: async () => ({
        workspace: checked,
        count: 1,
        undo: null,
        byHost: true,
        remarks: [{ kind: 'notFilled', sheets: ['PL 8'] }],
      }),
    });
    inBar('Điền');
    await press('Điền 1 ô');
    const told = await screen.findByText(/^Đã điền 1 ô và kiểm tra lại\./);
    expect(told.textContent).toContain('nhấn Ctrl+Z');
    expect(told.textContent).toContain('Bỏ qua trang đang được bảo vệ: “PL 8”');
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
  });

  test('Excel bận: một câu và “Thử lại” làm lại đúng việc ấy', async () => {
    let tries = 0;
    pane({
      check: async () => {
        tries += 1;
        if (tries === 1) throw new Trouble({ code: 'HOST_BUSY' });
        return { workspace: checked, remarks: [] };
      },
    });
    inBar('Kiểm tra');
    await screen.findByText(/^Excel đang bận/);
    await press('Thử lại');
    expect(await screen.findByText('Câu về a')).toBeTruthy();
    expect(screen.queryByText(/^Excel đang bận/)).toBeNull();
  });

  test('báo cáo: luôn còn cách thứ hai; không nói đã lưu', async () => {
    const actions = pane({}, { task: 'report' });
    await press('Sao chép nội dung');
    await screen.findByText(/^Đã chép nội dung báo cáo/);
    expect(actions.log.copied).toEqual(['Báo cáo']);
    await press('Vẫn tạo tệp Word');
    await screen.findByText(/^Đã chuyển tệp/);
    await press('Sao chép nội dung');
    await waitFor(() => expect(actions.log.copied).toHaveLength(2));
    expect(document.body.textContent).not.toMatch(/đã lưu/i);
  });

  test('xóa đánh dấu: chỉ có khi đang đánh dấu', async () => {
    pane({ clearMarks: async () => [] });
    expect(screen.queryByRole('button', { name: 'Xóa đánh dấu' })).toBeNull();
    inBar('Kiểm tra');
    await press('Xóa đánh dấu');
    await screen.findByText(/^Đã xóa các ô đánh dấu/);
    expect(screen.queryByRole('button', { name: 'Xóa đánh dấu' })).toBeNull();
  });
});
