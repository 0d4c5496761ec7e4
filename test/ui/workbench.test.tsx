/**
 * @jest-environment jsdom
 */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Actions, WorkbookSession } from '../../src/app/surface';
import { type CellRef, cellText } from '../../src/core/workbook/address';
import { Trouble } from '../../src/core/workbook/trouble';
import { type StartTask, Workbench } from '../../src/ui';
import { fakeActions, fakePane, finding, proposal, table, workspace } from './fakes';

const checked = workspace([finding('a', 'error', 3), finding('b', 'warning', 4)]);
const offers = [proposal(5, 'fill', 'Hồ sơ trực tuyến'), proposal(3, 'replace', 'Tổng số hồ sơ')];

function start(actions: Actions) {
  render(<Workbench actions={actions} surface="page" startWith={{ kind: 'sample' }} />);
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const enabled = (name: string) =>
  screen.findByRole('button', { name }).then((button) => expect(button).toHaveProperty('disabled', false));

afterEach(cleanup);

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
