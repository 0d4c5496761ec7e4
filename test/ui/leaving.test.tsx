/**
 * @jest-environment jsdom
 */
// Nothing of anybody's is lost on the page: leaving, reloading, opening another file.

import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Actions } from '../../src/app/surface';
import { Trouble } from '../../src/core/workbook/trouble';
import { Workbench } from '../../src/ui';
import { fakeActions, finding, proposal, workspace } from './fakes';

// Parts of the interface come when they are first needed: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const checked = workspace([finding('a', 'error', 3)]);

/** A page on which every opened file bears its own name. */
async function page(more: Partial<Actions> = {}) {
  const actions = fakeActions(checked, [proposal(5, 'fill', 'Hồ sơ trực tuyến')]);
  const open: Actions['open'] = async (request) => ({
    session: { ...actions.session, name: request.kind === 'file' ? request.name : 'xa-thu.xlsx' },
    workspace: checked,
  });
  render(<Workbench actions={{ ...actions, open, ...more }} surface="page" startWith={{ kind: 'sample' }} />);
  await screen.findByText('Nhận ra 1 biểu');
  return actions;
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

async function fill() {
  await waitFor(() => expect(screen.getByRole('button', { name: 'Điền' })).toHaveProperty('disabled', false));
  await press('Điền');
  await press('Điền 1 ô');
  await screen.findByText(/^Đã điền 1 ô/);
}

async function typeInReport() {
  await press('Tạo báo cáo');
  fireEvent.change(await screen.findByLabelText('Cơ quan báo cáo'), { target: { value: 'UBND xã Mới' } });
}

function drop(name: string) {
  const dataTransfer = { types: ['Files'], files: [{ name, arrayBuffer: async () => new ArrayBuffer(0) }] };
  act(() => void window.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer })));
}

// Behind the dialog, and until it is wholly gone, the rest of the page is out of reach.
const isOpen = (name: string) =>
  within(screen.getByRole('banner', { hidden: true })).queryByTitle(name) !== null;
const asked = () => screen.findByRole('alertdialog');

/** True where the browser would ask before the page goes. */
function promptsOnLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('rời trang, tải lại trang', () => {
  test('chỉ hỏi khi có thay đổi chưa lưu', async () => {
    await page();
    expect(promptsOnLeaving()).toBe(false);
    await fill();
    expect(screen.getByRole('banner').textContent).toContain('Chưa lưu');
    expect(promptsOnLeaving()).toBe(true);
    await press('Lưu bản sao');
    await screen.findByText(/^Đã chuyển tệp/);
    expect(promptsOnLeaving()).toBe(false);
  });

  test('những gì nhập ở Tạo báo cáo mà chưa dùng cũng được hỏi', async () => {
    await page();
    await typeInReport();
    expect(promptsOnLeaving()).toBe(true);
    await press('Vẫn tạo tệp Word');
    await screen.findByText(/^Đã chuyển tệp/);
    expect(promptsOnLeaving()).toBe(false);
  });
});

describe('mở tệp khác', () => {
  test('không có gì để mất: mở ngay', async () => {
    await page();
    drop('xa-khac.xlsx');
    await waitFor(() => expect(isOpen('xa-khac.xlsx')).toBe(true));
  });

  test('ở lại: sổ tính và thay đổi còn nguyên', async () => {
    await page();
    await fill();
    drop('xa-khac.xlsx');
    expect((await asked()).textContent).toContain('“xa-thu.xlsx” có thay đổi chưa lưu');
    await press('Ở lại');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect([isOpen('xa-thu.xlsx'), promptsOnLeaving()]).toEqual([true, true]);
  });

  test('Esc là ở lại', async () => {
    await page();
    await fill();
    drop('xa-khac.xlsx');
    fireEvent.keyDown(await asked(), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(isOpen('xa-thu.xlsx')).toBe(true);
  });

  test('bỏ: tệp mới mở, không còn gì chưa lưu', async () => {
    const actions = await page();
    await fill();
    drop('xa-khac.xlsx');
    await asked();
    await press('Bỏ');
    await waitFor(() => expect(isOpen('xa-khac.xlsx')).toBe(true));
    expect([actions.log.delivered, promptsOnLeaving()]).toEqual([[], false]);
  });

  test('lưu bản sao: bản sao đi trước, rồi mới mở tệp', async () => {
    const actions = await page();
    await fill();
    drop('xa-khac.xlsx');
    fireEvent.click(within(await asked()).getByRole('button', { name: 'Lưu bản sao' }));
    await waitFor(() => expect(isOpen('xa-khac.xlsx')).toBe(true));
    expect(actions.log.delivered).toEqual(['xa-thu (đã điền).xlsx']);
    expect(screen.getByText(/^Đã chuyển tệp “xa-thu \(đã điền\)\.xlsx”/)).toBeTruthy();
    expect(promptsOnLeaving()).toBe(false);
  });

  test('lưu bản sao không được: không mở gì, thay đổi còn đó', async () => {
    await page({
      deliver: () => Promise.reject(new Trouble({ code: 'CANNOT_WRITE', target: 'xa-thu.xlsx' })),
    });
    await fill();
    drop('xa-khac.xlsx');
    fireEvent.click(within(await asked()).getByRole('button', { name: 'Lưu bản sao' }));
    await screen.findByText(/Không ghi được “xa-thu.xlsx”/);
    expect([isOpen('xa-thu.xlsx'), promptsOnLeaving()]).toEqual([true, true]);
  });

  test('chỉ có thông tin vừa nhập: nói rõ, không mời lưu bản sao', async () => {
    await page();
    await typeInReport();
    drop('xa-khac.xlsx');
    const dialog = within(await asked());
    expect(dialog.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Bỏ', 'Ở lại']);
    fireEvent.click(dialog.getByRole('button', { name: 'Ở lại' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(screen.getByLabelText('Cơ quan báo cáo')).toHaveProperty('value', 'UBND xã Mới');
  });
});
