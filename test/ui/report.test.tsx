/**
 * @jest-environment jsdom
 */
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { CheckedWorkspace } from '../../src/app/workspace';
import { noSupporting } from '../../src/core/supporting';
import { Trouble } from '../../src/core/trouble';
import { Workbench } from '../../src/ui';
import { fakeActions, fakePane, question, windowOf, workspace } from './fakes';

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
  await screen.findByText(/^Đã gửi tệp/);
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
  });

  test('đã ghi lại mà chưa tạo được báo cáo: ngăn vẫn biết sổ tính đã đổi', async () => {
    const pane = fakePane(fakeActions(withInfo, []), {
      saveInfo: async (before) => ({ workspace: { ...before, questions: [question('q')] }, remarks: [] }),
      writeReport: () => Promise.reject(new Trouble('HOST_BUSY')),
    });
    render(<Workbench actions={pane} surface="pane" startTask={{ task: 'report' }} />);
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Ghi lại/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Tạo tệp Word' }));
    await screen.findByText(/^Excel đang bận/);
    fireEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
    expect(await screen.findByRole('region', { name: 'Cần xác nhận (1)' })).toBeTruthy();
  });
});
