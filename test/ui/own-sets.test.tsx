/**
 * @jest-environment jsdom
 */

// Ngăn "Lưu thành bộ mẫu" và "Bộ mẫu của tôi": không có gì được lấy khi chưa đánh dấu, không có gì mất khi chưa hỏi lại.

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { makeOwnSet } from '../../src/app';
import type { Confirmation } from '../../src/app/own-sets/own-sets';
import { Trouble } from '../../src/core/workbook/trouble';
import { OwnSetList, type OwnSetListProps } from '../../src/ui/tasks/own-sets/list';
import { OwnSetPanel, type OwnSetPanelProps } from '../../src/ui/tasks/own-sets/panel';
import { strange, strangeSheets } from '../own/own-sets';
import { draftOwnSet } from '../support/app';
import { drawSheet, sheetOf } from '../support/sheet';

afterEach(cleanup);

const sheets = strangeSheets.map(({ name }) => name);
const draftOf = (...names: readonly string[]) => draftOwnSet({ sheets: strangeSheets }, names);
const unsureSheet = drawSheet(
  'Khác',
  `
STT | Chỉ tiêu | ĐVT | Kết quả
1 | Tổng số nhiệm vụ được giao | Nhiệm vụ
2 | Số nhiệm vụ hoàn thành đúng hạn | Nhiệm vụ
3 | Số nhiệm vụ hoàn thành quá hạn | Nhiệm vụ
4 | Có trang tin | Có/Không
`,
);

function show(props: Partial<OwnSetPanelProps> = {}) {
  const saved: Confirmation[] = [];
  const asked: (readonly string[])[] = [];
  const all: OwnSetPanelProps = {
    form: { sheets, chosen: ['Rừng'], draft: draftOf('Rừng') },
    known: [],
    busy: false,
    onSheets: (chosen) => asked.push(chosen),
    onSave: (confirmation) => saved.push(confirmation),
    onBack: () => {},
    ...props,
  };
  const { rerender } = render(<OwnSetPanel {...all} />);
  return {
    saved,
    asked,
    again: (more: Partial<OwnSetPanelProps>) => rerender(<OwnSetPanel {...all} {...more} />),
  };
}

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const type = (text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: /Tên bộ mẫu/ }), { target: { value: text } });

describe('lưu thành bộ mẫu', () => {
  test('thấy biểu đã đọc với từng dòng, đơn vị tính; phép tính chắc chắn đã đánh dấu', () => {
    show();
    expect(screen.getByText('Phụ lục số 01. TÌNH HÌNH TRỒNG RỪNG TRÊN ĐỊA BÀN')).toBeTruthy();
    expect(screen.getByText('Khu vực rừng phòng hộ')).toBeTruthy();
    expect(screen.getByText('Chưa = 0; Rồi = 1')).toBeTruthy();
    expect(box(/^Dòng 1 \(Tổng số khu vực trồng mới\) = dòng 1\.1 \+ dòng 1\.2\./).checked).toBe(true);
  });

  test('lưu đúng những phép tính được đánh dấu, với tên đã cắt khoảng trắng', () => {
    const { saved } = show();
    fireEvent.click(box(/^Dòng 1 \(Tổng số khu vực/));
    type('  Ngành rừng ');
    fireEvent.click(button('Lưu bộ mẫu với 3 phép tính'));
    const others = draftOf('Rừng').proposals.filter(({ rules }) => rules[0]?.kind !== 'sum');
    expect(saved).toEqual([{ name: 'Ngành rừng', chosenRules: others.map(({ id }) => id), changes: {} }]);
  });

  test('phép tính chưa chắc đứng riêng, chưa đánh dấu; đánh dấu cả nhóm một lần', () => {
    const { saved } = show({
      form: { sheets: ['Khác'], chosen: ['Khác'], draft: draftOwnSet({ sheets: [unsureSheet] }, 'Khác') },
    });
    const group = screen.getByRole('region', { name: 'Phép tính cần bạn quyết định' });
    const boxes = within(group).getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.some(({ checked }) => checked)).toBe(false);
    for (const one of boxes.slice(0, 1)) fireEvent.click(one);
    type('A');
    fireEvent.click(button(/^Lưu bộ mẫu với 2/));
    expect(saved[0]?.chosenRules).toHaveLength(2);
  });

  test('số và tên biểu sửa được; để trống thì giữ như đã đọc', () => {
    const { saved, again } = show();
    const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
    expect([field('Số biểu').value, field('Tên biểu').value]).toEqual([
      'Phụ lục số 01',
      'TÌNH HÌNH TRỒNG RỪNG TRÊN ĐỊA BÀN',
    ]);
    fireEvent.change(field('Số biểu'), { target: { value: 'Biểu 3' } });
    fireEvent.change(field('Tên biểu'), { target: { value: ' ' } });
    expect(screen.getByText('Biểu 3. TÌNH HÌNH TRỒNG RỪNG TRÊN ĐỊA BÀN')).toBeTruthy();
    type('Ngành rừng');
    fireEvent.click(button(/^Lưu bộ mẫu/));
    const [confirmation] = saved;
    if (!confirmation) throw new Error('the set was not saved');
    const [template] = makeOwnSet(draftOf('Rừng'), confirmation).set.templates;
    expect([template?.number, template?.title]).toEqual(['Biểu 3', 'TÌNH HÌNH TRỒNG RỪNG TRÊN ĐỊA BÀN']);
    again({ form: { sheets, chosen: ['Rừng'], draft: draftOf('Rừng') } });
    expect(field('Số biểu').value).toBe('Phụ lục số 01');
  });

  test('một ô một cách tính: đánh dấu cách này thì bỏ dấu cách kia; phép tính trái số liệu không vào “tất cả”', () => {
    const sum = (formula: string) => ({ content: '', formula });
    const twoWays = sheetOf('Năm', [
      ['STT', 'Chỉ tiêu', 'Năm 2023', 'Năm 2024'],
      ['1', 'Nhân lực', sum('C3+C4'), sum('D3+D5')],
      ['2', 'Phòng một'],
      ['3', 'Phòng hai'],
      ['4', 'Phòng ba'],
    ]);
    show({ form: { sheets: ['Năm'], chosen: ['Năm'], draft: draftOwnSet({ sheets: [twoWays] }, 'Năm') } });
    const [first, second] = [/= dòng 2 \+ dòng 3/, /= dòng 2 \+ dòng 4/];
    fireEvent.click(box(second));
    expect([box(first).checked, box(second).checked]).toEqual([false, true]);
    fireEvent.click(box(first));
    expect([box(first).checked, box(second).checked]).toEqual([true, false]);
    cleanup();
    const against = drawSheet(
      'Khác',
      `
STT | Chỉ tiêu | ĐVT | Kết quả
1 | Tổng số nhiệm vụ được giao | Nhiệm vụ | #10
2 | Số nhiệm vụ hoàn thành đúng hạn | Nhiệm vụ | #3
3 | Số nhiệm vụ hoàn thành quá hạn | Nhiệm vụ | #2
4 | Tổng số văn bản được giao | Văn bản
5 | Số văn bản hoàn thành đúng hạn | Văn bản
6 | Số văn bản hoàn thành quá hạn | Văn bản
7 | Tổng số đề án được giao | Đề án
8 | Số đề án hoàn thành đúng hạn | Đề án
9 | Số đề án hoàn thành quá hạn | Đề án
`,
    );
    const draft = draftOwnSet({ sheets: [against] }, 'Khác');
    show({ form: { sheets: ['Khác'], chosen: ['Khác'], draft } });
    const group = screen.getByRole('region', { name: 'Phép tính cần bạn quyết định' });
    const [all, ...others] = within(group).getAllByRole<HTMLInputElement>('checkbox');
    if (!all) throw new Error('a box for all was expected');
    fireEvent.click(all);
    const odd = draft.proposals.filter(({ sure, figures }) => !sure && figures === 'disagree').length;
    expect(odd).toBe(1);
    expect([all.checked, others.filter(({ checked }) => !checked).length]).toEqual([true, odd]);
    fireEvent.click(all);
    expect(others.some(({ checked }) => checked)).toBe(false);
  });

  test('chưa có tên thì nói và đưa về ô tên; trùng tên thì nói sẽ thay', () => {
    const { saved } = show({ known: ['Ngành Rừng'] });
    fireEvent.click(button(/^Lưu bộ mẫu/));
    expect(saved).toEqual([]);
    expect(screen.getByText('Ghi tên bộ mẫu để lưu.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Tên bộ mẫu/ }));
    type('ngành rừng');
    expect(screen.getByText(/lưu sẽ thay bộ cũ/)).toBeTruthy();
  });

  test('chọn thêm trang thì đọc lại; phép tính của lần đọc mới được đánh dấu từ đầu', () => {
    const { asked, again } = show();
    fireEvent.click(box(/^Dòng 1 \(Tổng số khu vực/));
    fireEvent.click(box('Theo xã'));
    expect(asked).toEqual([['Rừng', 'Theo xã']]);
    again({ form: { sheets, chosen: ['Rừng', 'Theo xã'], draft: draftOf('Rừng', 'Theo xã') } });
    expect(box(/^Dòng 1 \(Tổng số khu vực/).checked).toBe(true);
    expect(
      screen.getByText(/Danh sách 3 đơn vị \(Phường An Hòa, Phường Hương Sơ, Xã Quảng Điền\)/),
    ).toBeTruthy();
  });

  test('trang không có biểu: nói ra, chưa lưu được', () => {
    show({ form: { sheets, chosen: ['Rừng'], draft: null } });
    expect(screen.getByRole('status').textContent).toContain('Chưa đọc được biểu nào');
    expect(button(/^Lưu bộ mẫu/).disabled).toBe(true);
  });
});

function list(props: Partial<OwnSetListProps> = {}) {
  const calls: string[] = [];
  render(
    <OwnSetList
      ownSets={{ sets: [strange], unreadable: [] }}
      busy={false}
      onImport={({ name, bytes }) => void bytes().then((own) => calls.push(`nhập ${name} ${own.length}`))}
      onExport={({ set }) => calls.push(`xuất ${set.id}`)}
      onRemove={(id, name) => calls.push(`bỏ ${id} ${name}`)}
      onBack={() => {}}
      {...props}
    />,
  );
  return calls;
}

describe('bộ mẫu của tôi', () => {
  test('kể bộ mẫu; xuất tệp; bỏ thì hỏi lại, giữ lại được', () => {
    const calls = list();
    expect(
      screen.getByText(`3 biểu, ${strange.rules.length} phép tính · Phụ lục số 01; Biểu số 02; Phụ lục 9`),
    ).toBeTruthy();
    fireEvent.click(button('Xuất tệp bộ mẫu Sở Nông nghiệp 2025'));
    fireEvent.click(button('Bỏ bộ mẫu Sở Nông nghiệp 2025'));
    expect(calls).toEqual(['xuất rieng-so-nong-nghiep-2025']);
    expect(document.activeElement).toBe(button('Giữ lại'));
    fireEvent.click(button('Giữ lại'));
    expect(screen.queryByText('Bỏ khỏi máy này?')).toBeNull();
    fireEvent.click(button('Bỏ bộ mẫu Sở Nông nghiệp 2025'));
    fireEvent.click(button('Bỏ bộ mẫu Sở Nông nghiệp 2025'));
    expect(calls.at(-1)).toBe('bỏ rieng-so-nong-nghiep-2025 Sở Nông nghiệp 2025');
  });

  test('nhập tệp: tên và nội dung tới nơi, chọn lại cùng tệp được', async () => {
    const calls = list();
    const input = screen.getByLabelText<HTMLInputElement>('Nhập tệp bộ mẫu', { selector: 'input' });
    const file = new File(['{}'], 'mau.json');
    Object.defineProperty(file, 'arrayBuffer', { value: async () => new ArrayBuffer(2) });
    fireEvent.change(input, { target: { files: [file] } });
    await waitFor(() => expect(calls).toEqual(['nhập mau.json 2']));
    expect(input.value).toBe('');
  });

  test('bộ không đọc được: nói dòng nào, vẫn bỏ được; chưa có bộ nào: nói cách có', () => {
    const cause = new Trouble({ code: 'BAD_TEMPLATE_FILE', line: 12, fault: 'missing', name: 'rows' });
    list({ ownSets: { sets: [], unreadable: [{ id: 'rieng-cu', cause }] } });
    expect(screen.getByText(/dòng 12, thiếu mục “rows”/)).toBeTruthy();
    expect(button('Bỏ bộ mẫu rieng-cu')).toBeTruthy();
    cleanup();
    list({ ownSets: { sets: [], unreadable: [] } });
    expect(screen.getByText(/Chưa có bộ mẫu nào/)).toBeTruthy();
  });
});
