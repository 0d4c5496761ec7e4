/**
 * @jest-environment jsdom
 */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { Actions } from '../../src/app/surface';
import { Trouble } from '../../src/core/workbook/trouble';
import { Workbench } from '../../src/ui';
import { fakeActions, finding, proposal, table, workspace } from './fakes';
import { checked, offers, press } from './workbench-start';

afterEach(cleanup);

function start(actions: Actions) {
  render(<Workbench actions={actions} surface="page" startWith={{ kind: 'sample' }} />);
}

const enabled = (name: string) =>
  screen.findByRole('button', { name }).then((button) => expect(button).toHaveProperty('disabled', false));

describe('Trang web', () => {
  test('chưa mở gì: nói phải làm gì và tệp không rời máy', () => {
    render(<Workbench actions={fakeActions(checked, [])} surface="page" />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Mở sổ tính phụ lục để bắt đầu');
    expect(document.body.textContent).toContain('không gửi đi đâu');
  });

  test('danh mục văn bản: dòng đánh số sẵn mà chưa ghi gì không tính là văn bản', async () => {
    const listed = (row: number, title: string) => ({
      cell: { sheet: 'PL4', row, column: 3 },
      places: {},
      code: String(row),
      symbol: '',
      date: '',
      title,
    });
    const [table] = checked.tables;
    if (!table) throw new Error('one table');
    const list = (...titles: readonly string[]) => ({
      ...checked,
      tables: [
        {
          ...table,
          template: { ...table.template, kind: 'documents' as const },
          rows: [],
          documents: titles.map((title, at) => listed(at + 5, title)),
        },
      ],
    });
    start(fakeActions(list('', ''), []));
    await screen.findByText('Chưa có văn bản');
    cleanup();
    start(fakeActions(list('Kế hoạch CCHC', '', ''), []));
    await screen.findByText('Có 1 văn bản');
  });

  describe('biểu chưa nhập số liệu', () => {
    const blankTable = {
      ...table,
      rows: table.rows.map((bound) => ({ ...bound, reading: { kind: 'blank' as const } })),
    };
    const empty = { ...workspace([]), tables: [blankTable] };

    test('nói chưa nhập, không bao giờ có dấu tích; trình đọc màn hình cũng nghe vậy', async () => {
      start(fakeActions(empty, []));
      await screen.findByText('Nhận ra 1 biểu');
      await press('Kiểm tra');
      await screen.findByText('Kiểm tra xong, các biểu chưa nhập số liệu.');
      const section = screen.getByRole('region', { name: 'Phụ lục 4' });
      expect(within(section).getByRole('button', { name: 'Chưa nhập số liệu' })).toBeTruthy();
      expect(section.textContent).toContain('0/3 ô');
      expect(screen.getByText('Còn 3 ô, 1 biểu chưa nhập.')).toBeTruthy();
      expect(document.body.textContent).not.toMatch(/không khớp/);
    });

    test('có số liệu và không có gì sai: mới có dấu tích', async () => {
      start(fakeActions(workspace([]), []));
      await screen.findByText('Nhận ra 1 biểu');
      await press('Kiểm tra');
      await screen.findByText('Chưa phát hiện chỗ nào không khớp.');
      const section = screen.getByRole('region', { name: 'Phụ lục 4' });
      expect(section.textContent).toContain('1 ô trống');
    });

    test('Điền: chưa có gì để tính, không nói là đã khớp', async () => {
      start(fakeActions(empty, []));
      await screen.findByText('Nhận ra 1 biểu');
      await enabled('Điền');
      await press('Điền');
      expect(await screen.findByText('Chưa có ô nào tính được: các biểu chưa nhập số liệu.')).toBeTruthy();
    });
  });

  test('bấm “1 cần sửa” thì thấy đúng chỗ ấy, bấm lại thì thấy cả', async () => {
    start(fakeActions(checked, []));
    await screen.findByText('Nhận ra 1 biểu');
    await press('Kiểm tra');
    await screen.findByText('Câu về a');
    const only = screen.getByRole('button', { name: '1 cần sửa' });
    const shown = () =>
      [...document.querySelectorAll('[data-finding]')].map((one) => one.getAttribute('data-finding'));
    expect(only.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(only);
    expect([only.getAttribute('aria-pressed'), shown()]).toEqual(['true', ['a']]);
    expect(screen.getByRole('status').textContent).toContain('Đang chỉ hiện 1 chỗ cần sửa.');
    await press('1 cần xem lại');
    expect(shown()).toEqual(['b']);
    await press('Xem tất cả');
    expect(shown()).toEqual(['a', 'b']);
    expect(screen.getByRole('button', { name: '0 lưu ý' })).toHaveProperty('disabled', true);
  });

  test('kiểm tra → phát hiện → ô được đánh dấu; “Vì sao?” mở căn cứ', async () => {
    start(fakeActions(checked, offers));
    await screen.findByText('Nhận ra 1 biểu');
    expect(screen.queryByText('Câu về a')).toBeNull();
    await press('Kiểm tra');
    fireEvent.click(await screen.findByText('Câu về a'), { detail: 1 });
    const marked = document.querySelectorAll('[data-marked]');
    expect([...marked].map((cell) => cell.getAttribute('data-cell'))).toEqual(['PL4!D4']);
    expect(screen.queryByText('Căn cứ của a')).toBeNull();
    const why = screen.getAllByRole('button', { name: 'Vì sao?' })[0];
    if (why) fireEvent.click(why);
    expect(screen.getByText('Căn cứ của a')).toBeTruthy();
  });

  test('phát hiện chung cả báo cáo đứng trước các biểu, kèm tên trang tính', async () => {
    const cell = { sheet: 'Thông tin báo cáo', row: 8, column: 1 };
    const general = { ...finding('chung', 'warning', null), template: '', cell, cells: [cell] };
    start(fakeActions(workspace([general, finding('a', 'error', 3)]), []));
    await screen.findByText('Nhận ra 1 biểu');
    await press('Kiểm tra');
    const section = await screen.findByRole('region', { name: 'Chung cả báo cáo' });
    expect(section.textContent).toContain('Thông tin báo cáo · B9');
    expect(section.textContent).toContain('Câu về chung');
    const table = screen.getByRole('region', { name: 'Phụ lục 4' });
    expect(table.textContent).toContain('Câu về a');
    expect(table.textContent).not.toContain('Câu về chung');
    const rows = document.querySelectorAll('[data-finding]');
    expect([...rows].map((row) => row.getAttribute('data-finding'))).toEqual(['chung', 'a']);
  });

  test('Enter trên phát hiện đưa con trỏ tới ô; Esc đưa về', async () => {
    start(fakeActions(checked, offers));
    await screen.findByText('Nhận ra 1 biểu');
    await press('Kiểm tra');
    // A press of Enter reaches the page as a click without a pointer: detail 0.
    fireEvent.click(await screen.findByText('Câu về b'), { detail: 0 });
    expect(document.activeElement?.getAttribute('data-cell')).toBe('PL4!D5');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.activeElement?.getAttribute('data-finding')).toBe('b');
  });

  test('điền: chỉ ghi ô được đánh dấu, rồi nhắc lấy bản sao', async () => {
    const actions = fakeActions(checked, offers);
    start(actions);
    await screen.findByText('Nhận ra 1 biểu');
    await enabled('Điền');
    await press('Điền');
    await press('Điền 1 ô');
    expect(await screen.findByText(/Đã điền 1 ô và kiểm tra lại/)).toBeTruthy();
    expect(actions.log.written).toEqual([[offers[0]]]);
    await press('Lưu bản sao');
    expect(
      await screen.findByText(
        /^Đã chuyển tệp “xa-thu \(đã điền\).xlsx” cho trình duyệt; xem trong mục Tải xuống/,
      ),
    ).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/đã lưu/i);
  });

  test('tạo báo cáo từ thông tin gợi ý', async () => {
    const actions = fakeActions(checked, offers);
    start(actions);
    await screen.findByText('Nhận ra 1 biểu');
    await press('Tạo báo cáo');
    const agency = await screen.findByLabelText('Cơ quan báo cáo');
    expect(agency).toHaveProperty('value', 'UBND xã Thử');
    await press('Vẫn tạo tệp Word');
    await screen.findByText(/Đã chuyển tệp “Báo cáo CCHC.docx”/);
    expect(actions.log.delivered).toEqual(['Báo cáo CCHC.docx']);
  });

  test('thả tệp hỏng: báo bằng lời, sổ tính đang mở vẫn đó', async () => {
    const good = fakeActions(checked, offers);
    const open: Actions['open'] = async (request, signal) => {
      if (request.kind === 'file') throw new Trouble({ code: 'NOT_XLSX', file: request.name });
      return good.open(request, signal);
    };
    start({ ...good, open });
    await screen.findByText('Nhận ra 1 biểu');
    const file = Object.assign(new Event('drop'), {
      dataTransfer: {
        types: ['Files'],
        files: [{ name: 'xấu.txt', arrayBuffer: async () => new ArrayBuffer(0) }],
      },
    });
    act(() => void window.dispatchEvent(file));
    expect(await screen.findByText(/không phải sổ tính Excel/)).toBeTruthy();
    expect(document.body.textContent).toContain('“xa-thu.xlsx” vẫn đang mở như trước.');
    expect(screen.getByText('Nhận ra 1 biểu')).toBeTruthy();
  });

  test('thả hai tệp: mở sổ tính, nói tệp nào chưa mở', async () => {
    const good = fakeActions(checked, offers);
    const opened: string[] = [];
    const open: Actions['open'] = async (request, signal) => {
      if (request.kind === 'file') opened.push(request.name);
      return good.open(request, signal);
    };
    start({ ...good, open });
    await screen.findByText('Nhận ra 1 biểu');
    const files = ['báo cáo.docx', 'xã A.xlsx', 'xã B.xlsx'].map((name) => ({
      name,
      arrayBuffer: async () => new ArrayBuffer(0),
    }));
    act(() => {
      window.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer: { types: ['Files'], files } }));
    });
    await screen.findByText('Mỗi lần chỉ mở một tệp; chưa mở “báo cáo.docx”, “xã B.xlsx”.');
    expect(opened).toEqual(['xã A.xlsx']);
  });

  test('không chọn ô nào: nút nói “Điền 0 ô”, không bấm được', async () => {
    start(fakeActions(checked, [proposal(3, 'replace', 'Tổng số hồ sơ')]));
    await screen.findByText('Nhận ra 1 biểu');
    await press('Điền');
    expect(await screen.findByRole('button', { name: 'Điền 0 ô' })).toHaveProperty('disabled', true);
  });

  test('dừng khi đang mở: kết quả đến sau không thay đổi gì', async () => {
    const good = fakeActions(checked, offers);
    let release = () => {};
    const open: Actions['open'] = async (request, signal) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return good.open(request, signal);
    };
    start({ ...good, open });
    fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }, { timeout: 3000 }));
    release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByText('Mở sổ tính phụ lục để bắt đầu')).toBeTruthy();
  });

  test('chưa có tệp: tạo sổ tính mới từ biểu mẫu', async () => {
    const actions = fakeActions(checked, []);
    render(<Workbench actions={{ ...actions, create: async () => actions.session }} surface="page" />);
    await press('Tạo sổ tính từ biểu mẫu');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Tổ chức bộ máy/ }));
    await press('Chèn 1 biểu');
    await screen.findByText(/Đã chèn 1 biểu/);
    expect(actions.log.inserted).toMatchObject([{ setId: 'thu', templates: ['thu-pl4'] }]);
  });
});
