/**
 * @jest-environment jsdom
 */
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { CheckedWorkspace } from '../../src/app/workspace/workspace';
import { noSupporting } from '../../src/companion/companion';
import { Workbench } from '../../src/ui';
import { offerAll, requestOf, withProposal, withSet } from '../../src/ui/tasks/insert/choice';
import { fakeActions, fakePane, proposalFor, sets, windowOf, workspace } from './fakes';

// Parts of the interface come when they are first needed: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function openInsert(checked: CheckedWorkspace = workspace([])) {
  const actions = fakeActions(checked, []);
  render(<Workbench actions={fakePane(actions)} surface="pane" startTask={{ task: 'read' }} />);
  await screen.findByText('Nhận ra 1 biểu');
  fireEvent.click(screen.getByRole('button', { name: 'Chèn phụ lục' }));
  await screen.findByLabelText('Kỳ báo cáo');
  return actions;
}

describe('Chèn phụ lục theo kỳ và cấp', () => {
  test('kỳ và cấp đề xuất bộ mẫu; lưu ý và nguồn hiện ngay; mốc số liệu đi vào “Thông tin báo cáo”', async () => {
    const actions = await openInsert();
    expect(screen.getByText(/^Số liệu từ 01\/01\/2024 đến 30\/12\/2024.*Theo văn bản ấy\.$/)).toBeTruthy();
    expect(screen.queryByText(/^Bản thích ứng/)).toBeNull();
    choose('Cấp báo cáo', 'commune');
    choose('Năm báo cáo', '2025');
    await screen.findByText('Bản thích ứng, chưa có mẫu chính thức.');
    expect(screen.getByLabelText('Bộ mẫu')).toHaveProperty('value', 'thu-xa');
    expect(screen.getByText('Công văn thử của xã')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Chèn 1 biểu' }));
    await screen.findByText(/^Đã chèn 1 biểu/);
    const { from, to, deadline } = windowOf(2025);
    expect(actions.log.inserted).toEqual([
      {
        setId: 'thu-xa',
        templates: ['thu-xa-pl1'],
        supporting: true,
        info: {
          period: { kind: 'year', index: 1, year: 2025 },
          dataFrom: from,
          dataTo: to,
          deadline,
        },
      },
    ]);
  });

  test('bộ mẫu khác vẫn chọn được, có câu nói là không hợp kỳ', async () => {
    const actions = await openInsert();
    choose('Bộ mẫu', 'thu-xa');
    expect(screen.getByText('Bộ mẫu này không dành cho kỳ hoặc cấp đã chọn.')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Kèm các trang/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Chèn 1 biểu' }));
    await waitFor(() => expect(actions.log.inserted).toMatchObject([{ setId: 'thu-xa', supporting: false }]));
  });

  test('năm đang gõ dở chưa đề xuất gì; kỳ không có mốc thì nói', async () => {
    await openInsert();
    choose('Năm báo cáo', '20');
    expect(screen.getByLabelText('Bộ mẫu')).toHaveProperty('value', 'thu');
    choose('Năm báo cáo', '2024');
    choose('Kỳ báo cáo', 'quarter-2');
    expect(await screen.findByText(/^Kỳ này không có mốc chốt số liệu/)).toBeTruthy();
  });

  test('trang đi kèm đã có thì nêu tên và giữ nguyên', async () => {
    const area = { top: 0, left: 0, bottom: 9, right: 3 };
    const some = { ...noSupporting, sheets: { info: { sheet: 'Thông tin', area } } };
    await openInsert({ ...workspace([]), supporting: some });
    expect(screen.getByText(/Đã có “Thông tin báo cáo”, giữ nguyên\.$/)).toBeTruthy();
    cleanup();
    const sheet = { sheet: 'x', area };
    const all = {
      ...noSupporting,
      sheets: { info: sheet, figures: sheet, documents: sheet, narrative: sheet, log: sheet },
    };
    await openInsert({ ...workspace([]), supporting: all });
    expect(screen.getByRole('checkbox', { name: /^Kèm các trang/ })).toHaveProperty('disabled', true);
  });

  test('đề xuất của kỳ cũ đến muộn không đổi bộ mẫu của kỳ mới', () => {
    const first = offerAll(sets, proposalFor(null, null));
    if (!first) throw new Error('nothing offered');
    const changed = {
      ...first,
      level: 'commune' as const,
      period: { kind: 'year', index: 1, year: 2026 } as const,
    };
    const late = withProposal(changed, proposalFor({ kind: 'year', index: 1, year: 2024 }, 'commune'));
    expect(late).toBe(changed);
    const fresh = withProposal(changed, proposalFor(changed.period, 'commune'));
    expect(fresh.set).toBe('thu-xa');
    // What is not proposed for the period shown is not written into the workbook either.
    expect(requestOf(withSet(changed, 'thu')).info).toEqual({});
    expect(requestOf(fresh).info).toMatchObject({ period: changed.period });
  });
});
