/**
 * @jest-environment jsdom
 */
import { cleanup, configure, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { GivenEarlier } from '../../src/app/check/given';
import type { OpenRequest, WorkbookSession } from '../../src/app/surface';
import { Trouble } from '../../src/core/workbook/trouble';
import { Workbench } from '../../src/ui';
import { fakeActions, fakePane, finding, workspace } from './fakes';

configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const given = (file: string, period: string, doubt: string): GivenEarlier => ({
  file,
  period,
  doubt,
  figures: { sheet: file, inFile: true, period: null, from: null, to: null, figures: [] },
});
const DOUBT = 'Chưa so với “quy-3.xlsx”, vì tệp đó không phải của kỳ trước.';
const known = new Map([
  ['quy-1.xlsx', given('quy-1.xlsx', 'Quý I năm 2024', '')],
  ['quy-3.xlsx', given('quy-3.xlsx', 'Quý III năm 2024', DOUBT)],
]);

const before = [finding('a', 'error', 3)];
const after = [...before, finding('b', 'info', 4)];

async function openWorkbench(surface: 'page' | 'pane' = 'pane') {
  let kept: readonly GivenEarlier[] = [];
  const asked: unknown[] = [];
  const reading = () => ({
    workspace: { ...workspace(kept.length > 0 ? after : before), given: kept },
    remarks: [],
  });
  const session: Partial<WorkbookSession> = {
    giveEarlier: async (name, bytes) => {
      asked.push(['give', name, [...bytes]]);
      const one = known.get(name);
      if (!one) throw new Trouble({ code: 'NO_EARLIER_FIGURES', file: name });
      kept = [...kept, one];
      return reading();
    },
    dropEarlier: async (name) => {
      asked.push(['drop', name]);
      kept = kept.filter(({ file }) => file !== name);
      return reading();
    },
  };
  const actions = fakeActions(workspace(before), []);
  if (surface === 'page') {
    const open = async (request: OpenRequest) => {
      asked.push(['open', request.kind === 'file' ? request.name : 'sample']);
      return { session: { ...actions.session, ...session }, workspace: workspace(before) };
    };
    render(<Workbench actions={{ ...actions, open }} surface="page" startWith={{ kind: 'sample' }} />);
    await screen.findByRole('region', { name: 'Kỳ trước' });
    asked.length = 0;
    return asked;
  }
  render(<Workbench actions={fakePane(actions, session)} surface="pane" startTask={{ task: 'check' }} />);
  await screen.findByText('Câu về a');
  return asked;
}

const fileOf = (name: string) => ({ name, arrayBuffer: async () => new Uint8Array([1, 2]).buffer });
const choose = (name: string) =>
  fireEvent.change(screen.getByLabelText('Chọn tệp báo cáo kỳ trước', { selector: 'input' }), {
    target: { files: [fileOf(name)] },
  });
const place = () => screen.getByRole('region', { name: 'Kỳ trước' });

test('chọn tệp kỳ trước: thấy tên, kỳ và phát hiện mới; bỏ đi thì về như cũ, tiêu điểm còn chỗ đứng', async () => {
  const asked = await openWorkbench();
  choose('quy-1.xlsx');
  await screen.findByText('Câu về b');
  expect(asked).toEqual([['give', 'quy-1.xlsx', [1, 2]]]);
  expect(place().textContent).toMatch(/quy-1\.xlsx · Quý I năm 2024/);
  await screen.findByText(/^Đã nhận “quy-1\.xlsx” \(Quý I năm 2024\) để so sánh\./);
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ tệp kỳ trước “quy-1.xlsx”' }));
  await waitFor(() => expect(screen.queryByText('Câu về b')).toBeNull());
  expect(asked[1]).toEqual(['drop', 'quy-1.xlsx']);
  const again = screen.getByRole('button', { name: 'Chọn tệp báo cáo kỳ trước' });
  await waitFor(() => expect(document.activeElement).toBe(again));
});

test('tệp không phải của kỳ trước: nói ngay, và còn nói cạnh tên tệp', async () => {
  await openWorkbench();
  choose('quy-3.xlsx');
  await waitFor(() => expect(screen.getAllByText(DOUBT)).toHaveLength(2));
  expect(place().textContent).toContain(DOUBT);
});

test('tệp không đọc được: một câu, danh sách vẫn như cũ', async () => {
  await openWorkbench();
  choose('khac.xlsx');
  await screen.findByText(/^Chưa đọc được số liệu phụ lục nào trong “khac\.xlsx”/);
  expect(screen.getByText('Câu về a')).toBeTruthy();
  expect(place().querySelector('li')).toBeNull();
});

test('trên trang: thả vào ô “Kỳ trước” thì so, không mở thay sổ tính; thả chỗ khác thì mở', async () => {
  const asked = await openWorkbench('page');
  const dropOn = (target: Element, name: string) => {
    const drop = createEvent.drop(target);
    Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files: [fileOf(name)] } });
    fireEvent(target, drop);
    return drop.defaultPrevented;
  };
  expect(dropOn(place(), 'quy-1.xlsx')).toBe(true);
  await waitFor(() => expect(place().textContent).toMatch(/quy-1\.xlsx · Quý I năm 2024/));
  expect(asked).toEqual([['give', 'quy-1.xlsx', [1, 2]]]);
  dropOn(document.body, 'khac.xlsx');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toEqual(['open', 'khac.xlsx']);
});
