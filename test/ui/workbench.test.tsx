/**
 * @jest-environment jsdom
 */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Trouble } from '../../src/core/trouble';
import { type Actions, Workbench } from '../../src/ui';
import { fakeActions, fakePane, finding, proposal, workspace } from './fakes';

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
      await screen.findByText(/^Đã gửi tệp “xa-thu \(đã điền\).xlsx” tới trình duyệt để tải về/),
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
    await press('Tạo tệp Word');
    await screen.findByText(/Đã gửi tệp “Báo cáo CCHC.docx”/);
    expect(actions.log.delivered).toEqual(['Báo cáo CCHC.docx']);
  });

  test('thả tệp hỏng: báo bằng lời, sổ tính đang mở vẫn đó', async () => {
    const good = fakeActions(checked, offers);
    const open: Actions['open'] = async (request, signal) => {
      if (request.kind === 'file') throw new Trouble('NOT_XLSX', [request.name]);
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
    window.dispatchEvent(file);
    expect(await screen.findByText(/không phải sổ tính Excel/)).toBeTruthy();
    expect(document.body.textContent).toContain('“xa-thu.xlsx” vẫn đang mở như trước.');
    expect(screen.getByText('Nhận ra 1 biểu')).toBeTruthy();
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

  test('trong Excel: không có nút mở và lưu tệp, phát hiện gọi Excel tới ô', async () => {
    const actions = fakeActions(checked, offers);
    render(<Workbench actions={fakePane(actions)} surface="pane" />);
    const bar = within(screen.getByRole('toolbar'));
    expect(bar.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Chèn phụ lục',
      'Kiểm tra',
      'Điền',
      'Tạo báo cáo',
    ]);
    fireEvent.click(bar.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByText('Câu về a')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });
});
