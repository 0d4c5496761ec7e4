/**
 * @jest-environment jsdom
 */
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { CheckedWorkspace } from '../../src/app/workspace/workspace';
import { noSupporting } from '../../src/companion/companion';
import { Trouble } from '../../src/core/workbook/trouble';
import { Workbench } from '../../src/ui';
import { fakeActions, fakePane, finding, proposal, question, windowOf, workspace } from './fakes';

// Parts of the interface come when they are first needed: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const area = { top: 0, left: 0, bottom: 9, right: 3 };
const withInfo: CheckedWorkspace = {
  ...workspace([]),
  supporting: { ...noSupporting, sheets: { info: { sheet: 'Thông tin báo cáo', area } } },
};

async function openReport(checked = withInfo) {
  const actions = fakeActions(checked, []);
  render(<Workbench actions={fakePane(actions)} surface="pane" startTask={{ task: 'report' }} />);
  await screen.findByLabelText('Kính gửi');
  return actions;
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const make = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Tạo tệp Word' }));
  await screen.findByText(/^Đã chuyển tệp/);
};

describe('Tạo báo cáo: thông tin ngoài số liệu', () => {
  test('chọn kỳ thì mốc số liệu và hạn gửi được đề xuất, sửa được; dòng trống bị bỏ', async () => {
    const actions = await openReport();
    type('Kỳ báo cáo', 'year-1');
    type('Năm báo cáo', '2025');
    await waitFor(() =>
      expect(screen.getByLabelText('Số liệu từ ngày')).toHaveProperty('value', '01/01/2025'),
    );
    expect(screen.getByLabelText('Hạn gửi')).toHaveProperty('value', '31/12/2025');
    type('Hạn gửi', '20/12/2025');
    type('Căn cứ', 'Kế hoạch số 1/KH-UBND\n\n Nghị quyết số 76/NQ-CP ');
    type('Nơi nhận', 'Sở Nội vụ\nLưu: VT');
    type('Đơn vị soạn thảo', 'VHXH');
    await make();
    const { from, to } = windowOf(2025);
    expect(actions.log.reported).toMatchObject([
      {
        period: { kind: 'year', index: 1, year: 2025 },
        dataFrom: from,
        dataTo: to,
        deadline: { year: 2025, month: 12, day: 20 },
        basis: ['Kế hoạch số 1/KH-UBND', 'Nghị quyết số 76/NQ-CP'],
        recipients: ['Sở Nội vụ', 'Lưu: VT'],
        draftingUnit: 'VHXH',
      },
    ]);
    expect(actions.log.saved).toEqual([]);
  });

  test('giai đoạn: từ năm, đến năm; tên tệp mang cả hai', async () => {
    const actions = await openReport();
    type('Kỳ báo cáo', 'multiYear-1');
    type('Từ năm', '2011');
    type('Đến năm', '2020');
    await make();
    expect(actions.log.reported).toMatchObject([{ period: { kind: 'multiYear', from: 2011, year: 2020 } }]);
    expect(actions.log.delivered).toEqual(['Báo cáo CCHC Giai đoạn 2011-2020.docx']);
  });

  test('kỳ không có mốc chính thức: mốc của kỳ trước đó không ở lại', async () => {
    const actions = await openReport();
    type('Kỳ báo cáo', 'year-1');
    await waitFor(() => expect(screen.getByLabelText('Hạn gửi')).not.toHaveProperty('value', ''));
    type('Kỳ báo cáo', 'quarter-2');
    await waitFor(() => expect(screen.getByLabelText('Hạn gửi')).toHaveProperty('value', ''));
    await make();
    expect(actions.log.reported).toMatchObject([{ dataFrom: null, dataTo: null, deadline: null }]);
  });

  test('ngày ghi chưa đúng: nhắc cách ghi, báo cáo để trống', async () => {
    const actions = await openReport();
    const field = screen.getByLabelText('Số liệu từ ngày');
    fireEvent.focus(field);
    type('Số liệu từ ngày', '31/2/2024');
    expect(screen.queryByText('Ghi như 14/3/2024')).toBeNull();
    fireEvent.blur(field);
    expect(screen.getByText('Ghi như 14/3/2024')).toBeTruthy();
    await make();
    expect(actions.log.reported).toMatchObject([{ dataFrom: null }]);
  });

  test('chỉ ghi lại vào sổ tính khi được đánh dấu, và chỉ khi có trang ấy', async () => {
    const actions = await openReport();
    type('Cơ quan báo cáo', 'UBND xã Mới');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ghi lại vào trang “Thông tin báo cáo”' }));
    await make();
    expect(actions.log.saved).toMatchObject([{ agency: 'UBND xã Mới' }]);
    expect(actions.log.reported).toMatchObject([{ agency: 'UBND xã Mới' }]);
    cleanup();
    await openReport({ ...withInfo, supporting: noSupporting });
    expect(screen.queryByRole('checkbox', { name: /^Ghi lại/ })).toBeNull();
    expect(
      screen.getByRole('checkbox', { name: 'Thêm trang “Thông tin báo cáo” vào sổ tính' }),
    ).toHaveProperty('checked', false);
  });

  test('sao chép nội dung: mục được đánh dấu cũng được ghi lại', async () => {
    const actions = await openReport();
    type('Cơ quan báo cáo', 'UBND xã Mới');
    fireEvent.click(screen.getByRole('checkbox', { name: /^Ghi lại/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Sao chép nội dung' }));
    await screen.findByText(/^Đã chép nội dung/);
    expect(actions.log.copied).toHaveLength(1);
    expect(actions.log.saved).toMatchObject([{ agency: 'UBND xã Mới' }]);
  });

  test('đã ghi lại mà chưa tạo được báo cáo: ngăn vẫn biết sổ tính đã đổi', async () => {
    const pane = fakePane(fakeActions(withInfo, []), {
      saveInfo: async (before) => ({ workspace: { ...before, questions: [question('q')] }, remarks: [] }),
      writeReport: () => Promise.reject(new Trouble({ code: 'HOST_BUSY' })),
    });
    render(<Workbench actions={pane} surface="pane" startTask={{ task: 'report' }} />);
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Ghi lại/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Tạo tệp Word' }));
    await screen.findByText(/^Excel đang bận/);
    fireEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
    expect(await screen.findByRole('region', { name: 'Cần xác nhận (1)' })).toBeTruthy();
  });
});

describe('Những gì đã nhập ở Tạo báo cáo', () => {
  const leave = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
    await waitFor(() => expect(screen.queryByLabelText('Kính gửi')).toBeNull());
  };
  const comeBack = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Tạo báo cáo' }));
    await screen.findByLabelText('Kính gửi');
  };

  test('còn nguyên khi sang màn hình khác rồi trở lại, cả ngày ghi dở và dấu đã đánh', async () => {
    await openReport();
    type('Cơ quan báo cáo', 'UBND xã Mới');
    type('Nơi nhận', 'Sở Nội vụ');
    type('Kỳ báo cáo', 'year-1');
    type('Năm báo cáo', '2025');
    await waitFor(() => expect(screen.getByLabelText('Hạn gửi')).toHaveProperty('value', '31/12/2025'));
    type('Số liệu từ ngày', '31/2');
    fireEvent.click(screen.getByRole('checkbox', { name: /^Ghi lại/ }));
    await leave();
    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await screen.findByText('Chưa phát hiện chỗ nào không khớp.');
    await comeBack();
    const shown = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;
    expect(['Cơ quan báo cáo', 'Nơi nhận', 'Kỳ báo cáo', 'Số liệu từ ngày', 'Hạn gửi'].map(shown)).toEqual([
      'UBND xã Mới',
      'Sở Nội vụ',
      'year-1',
      '31/2',
      '31/12/2025',
    ]);
    expect(screen.getByRole('checkbox', { name: /^Ghi lại/ })).toHaveProperty('checked', true);
  });

  test('làm xong một dự thảo vẫn còn cho dự thảo sau', async () => {
    const actions = await openReport();
    type('Cơ quan báo cáo', 'UBND xã Mới');
    await make();
    await comeBack();
    await make();
    expect(actions.log.reported.map(({ agency }) => agency)).toEqual(['UBND xã Mới', 'UBND xã Mới']);
  });

  test('sổ tính đã ghi nhận thì theo sổ tính: người sửa sau ở trang ấy không bị che', async () => {
    let agency = 'UBND xã Thử';
    const base = fakeActions(withInfo, []);
    const pane = fakePane(base, {
      proposeInfo: async (known) => {
        const proposed = await base.session.proposeInfo(known);
        return { ...proposed, info: { ...proposed.info, agency } };
      },
    });
    render(<Workbench actions={pane} surface="pane" startTask={{ task: 'report' }} />);
    await screen.findByLabelText('Kính gửi');
    type('Cơ quan báo cáo', 'UBND xã Mới');
    agency = 'UBND xã Mới';
    await leave();
    await comeBack();
    agency = 'UBND xã Sau';
    await leave();
    await comeBack();
    expect(screen.getByLabelText('Cơ quan báo cáo')).toHaveProperty('value', 'UBND xã Sau');
  });
});

describe('Trước khi tạo báo cáo', () => {
  const errors = [finding('a', 'error', 3), finding('b', 'error', 4), finding('c', 'warning', 5)];

  async function openOver(toMend: number, fillable: number) {
    const actions = fakeActions(workspace(errors), [proposal(5, 'fill', 'Hồ sơ trực tuyến')]);
    const pane = fakePane(actions, {
      proposeInfo: async (known) => ({
        ...(await actions.session.proposeInfo(known)),
        before: { toMend, disputed: toMend, fillable },
      }),
    });
    render(<Workbench actions={pane} surface="pane" startTask={{ task: 'report' }} />);
    await screen.findByLabelText('Kính gửi');
    return actions;
  }

  test('nói còn bao nhiêu chỗ, rồi để người dùng chọn: vẫn tạo', async () => {
    const actions = await openOver(2, 6);
    const told = 'Số liệu còn 2 chỗ cần sửa, 6 ô tính được còn trống.';
    expect(screen.getByRole('region', { name: told })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Vẫn tạo tệp Word' }));
    await screen.findByText(/^Đã chuyển tệp/);
    expect(actions.log.reported).toHaveLength(1);
  });

  test('xem: danh sách chỉ còn những chỗ cần sửa', async () => {
    await openOver(2, 0);
    expect(screen.queryByRole('button', { name: /^Điền \d/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Xem 2 chỗ' }));
    await screen.findByText('Câu về a');
    const shown = [...document.querySelectorAll('[data-finding]')].map((one) =>
      one.getAttribute('data-finding'),
    );
    expect(shown).toEqual(['a', 'b']);
  });

  test('điền: tới bảng so sánh; những gì đã nhập còn đó khi trở lại', async () => {
    await openOver(0, 6);
    type('Cơ quan báo cáo', 'UBND xã Mới');
    fireEvent.click(screen.getByRole('button', { name: 'Điền 6 ô' }));
    await screen.findByRole('heading', { name: 'Điền số tính được' });
    fireEvent.click(screen.getByRole('button', { name: 'Tạo báo cáo' }));
    expect(await screen.findByLabelText('Cơ quan báo cáo')).toHaveProperty('value', 'UBND xã Mới');
  });

  test('không còn gì: không hỏi', async () => {
    await openOver(0, 0);
    expect(screen.queryByText(/^Số liệu còn/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Tạo tệp Word' })).toBeTruthy();
  });
});
