/**
 * @jest-environment jsdom
 */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { Unread } from '../../src/core/form/unread';
import { areaA1, cellText } from '../../src/core/workbook/address';
import { Workbench } from '../../src/ui';
import { fakeActions, fakePane, workspace } from './fakes';

const area = { top: 1, left: 0, bottom: 4, right: 3 };
const titled: Unread = {
  sheet: 'PL4',
  area,
  foreign: false,
  reason: { code: 'TITLED_FORM', form: 'Phụ lục II', by: 'columns' },
};
const unknown: Unread = { ...titled, reason: { code: 'UNKNOWN_TABLE' } };
const withUnread = (...unread: readonly Unread[]) => ({ ...workspace([]), unread });
const onlyUnread = (...unread: readonly Unread[]) => ({ ...withUnread(...unread), tables: [] });

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const sentence = /Trang “PL4” có tiêu đề giống Phụ lục II nhưng chưa đọc được/;

afterEach(cleanup);

describe('Chưa đọc được', () => {
  test('trang web: nêu chỗ, bấm là tới; kiểm tra xong không nói là không có chỗ nào không khớp', async () => {
    render(
      <Workbench
        actions={fakeActions(withUnread(titled), [])}
        surface="page"
        startWith={{ kind: 'sample' }}
      />,
    );
    const list = await screen.findByRole('region', { name: 'Chưa đọc được (1)' });
    expect(list.textContent).toMatch(sentence);
    await press('Kiểm tra');
    const said = await screen.findByText(/Kiểm tra xong những biểu đọc được\. 1 chỗ chưa đọc được\./);
    expect(said.textContent).not.toMatch(/không khớp/);
    const link = within(list).getByRole('button', { name: 'Xem chỗ này: trang PL4, vùng A2:D5' });
    // Who speaks to the machine says what is seen: the name begins with it.
    expect(link.getAttribute('aria-label')).toMatch(new RegExp(`^${link.textContent}`));
    fireEvent.click(link);
    expect(await screen.findByRole('grid', { name: 'Trang tính PL4' })).toBeTruthy();
  });

  test('ngăn trong Excel: sổ chỉ có trang như vậy cũng được nêu, không nói là chưa có biểu', async () => {
    const actions = fakePane(fakeActions(onlyUnread(titled), []));
    render(<Workbench actions={actions} surface="pane" startTask={{ task: 'check' }} />);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText('Chưa nhận ra biểu nào')).toBeTruthy();
  });

  test('bảng không giống biểu nào: nêu tên bên cạnh lối chèn biểu và lưu thành bộ mẫu', async () => {
    const actions = fakePane(fakeActions(onlyUnread(unknown), []));
    render(<Workbench actions={actions} surface="pane" startTask={{ task: 'check' }} />);
    expect(await screen.findByText(/không giống biểu nào trong các bộ mẫu/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Chưa nhận ra biểu phụ lục nào' })).toBeTruthy();
    expect(screen.queryByText(/chưa có biểu phụ lục/)).toBeNull();
    expect(screen.getByRole('status').textContent).toBe(
      'Chưa nhận ra biểu phụ lục nào. 1 chỗ chưa đọc được.',
    );
  });

  test('biểu đứng hai lần: bản không vào báo cáo có danh sách riêng, không đếm là chưa đọc; bảng của đơn vị thì nói', async () => {
    const by = { why: 'marked', words: 'nháp' } as const;
    const draft: Unread = {
      ...titled,
      foreign: true,
      reason: { code: 'SET_ASIDE', form: 'Phụ lục 4', by },
    };
    const shown = withUnread(draft);
    const tables = shown.tables.map((table) => ({ ...table, ofUnit: 'UBND xã A' }));
    render(
      <Workbench
        actions={fakeActions({ ...shown, tables }, [])}
        surface="page"
        startWith={{ kind: 'sample' }}
      />,
    );
    const list = await screen.findByRole('region', { name: 'Ngoài báo cáo (1)' });
    expect(list.textContent).toMatch(/Phụ lục 4 ở đây ghi “nháp”, nên không đưa vào báo cáo\./);
    expect(screen.queryByRole('region', { name: /Chưa đọc được/ })).toBeNull();
    expect(screen.getAllByText(/là số liệu riêng của UBND xã A/).length).toBeGreaterThan(0);
    await press('Kiểm tra');
    await screen.findByText(/Kiểm tra xong/);
    expect(screen.getByRole('status').textContent).not.toMatch(/chưa đọc được/);
  });

  test('đọc được bao nhiêu số thì nói; bấm vào chỗ chưa đọc thì cả vùng được đánh dấu', async () => {
    const counts = { bound: 312, valueless: 0, documents: 0, asked: 0, unread: 8, foreign: 50 };
    const place = { ...titled, area: { top: 0, left: 0, bottom: 3, right: 3 } };
    render(
      <Workbench
        actions={fakeActions({ ...withUnread(place), counts }, [])}
        surface="page"
        startWith={{ kind: 'sample' }}
      />,
    );
    await screen.findByRole('region', { name: 'Chưa đọc được (1)' });
    await press('Kiểm tra');
    expect(await screen.findByText('Đọc được 312/320 số.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/ Đọc được 312\/320 số\. 1 chỗ chưa đọc được\./);
    await press('Xem chỗ này: trang PL4, vùng A1:D4');
    const grid = await screen.findByRole('grid', { name: 'Trang tính PL4' });
    expect(grid.querySelectorAll('[data-involved]').length).toBeGreaterThan(1);
  });

  test('ngăn trong Excel: bấm vào chỗ chưa đọc thì cả vùng được chọn', async () => {
    const revealed: string[] = [];
    const pane = fakePane(fakeActions(withUnread(titled), []), {
      reveal: async (cell, area) => void revealed.push(`${cellText(cell)} ${area ? areaA1(area) : ''}`),
    });
    render(<Workbench actions={pane} surface="pane" startTask={{ task: 'check' }} />);
    await press('Xem chỗ này: trang PL4, vùng A2:D5');
    expect(revealed).toEqual(['PL4!A2 A2:D5']);
  });

  test('sổ chỉ có bảng chắc chắn không phải biểu: vẫn nêu, để lưu thành bộ mẫu', async () => {
    const actions = fakePane(fakeActions(onlyUnread({ ...unknown, foreign: true }), []));
    render(<Workbench actions={actions} surface="pane" startTask={{ task: 'check' }} />);
    expect(await screen.findByText(/không giống biểu nào trong các bộ mẫu/)).toBeTruthy();
  });

  test('chỗ chắc chắn là của việc khác thì không nêu', async () => {
    const foreign = withUnread({ ...unknown, foreign: true });
    render(<Workbench actions={fakeActions(foreign, [])} surface="page" startWith={{ kind: 'sample' }} />);
    await screen.findByText('Nhận ra 1 biểu');
    expect(screen.queryByText(/Chưa đọc được/)).toBeNull();
  });
});
