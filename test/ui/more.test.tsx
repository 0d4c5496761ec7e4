/**
 * @jest-environment jsdom
 */
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { KeptOwnSets } from '../../src/app/own-sets/kept-sets';
import type { OwnSetActions } from '../../src/app/own-sets/verbs';
import type { Actions, WorkbookSession } from '../../src/app/surface';
import type { Period } from '../../src/core/calendar/report-info';
import type { OwnSet } from '../../src/core/form/catalogue';
import type { NextPeriodPlan } from '../../src/core/form/next-period';
import { Trouble } from '../../src/core/workbook/trouble';
import { Workbench } from '../../src/ui';
import { fakeActions, fakePane, workspace } from './fakes';

// Parts of the interface come when they are first needed: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const checked = workspace([]);
const quarter: Period = { kind: 'quarter', index: 1, year: 2024 };

function planTo(to: Period): NextPeriodPlan {
  return {
    from: quarter,
    to,
    window: { dataFrom: null, dataTo: null, deadline: null },
    emptied: [],
    kept: [],
    moved: [],
    notesKept: 0,
    notesEmptied: 0,
    keeps: { notes: true, documents: true },
    carried: { documents: 0, paragraphs: 0, answers: 0 },
    waiversEnded: 0,
    notes: [],
    previous: null,
    previousFigures: 0,
    changes: [],
    outdated: [],
  };
}

function openPane(more: Partial<WorkbookSession>, rest: Partial<Actions> = {}) {
  const actions = fakeActions(checked, []);
  const pane = { ...fakePane(actions, more), ...rest };
  render(<Workbench actions={pane} surface="pane" startTask={{ task: 'read' }} />);
  return actions;
}

async function choose(name: string) {
  await screen.findByText('Nhận ra 1 biểu');
  fireEvent.click(screen.getByRole('button', { name: 'Thêm' }));
  fireEvent.click(await screen.findByRole('menuitem', { name }));
}

describe('Thêm', () => {
  test('chỉ có những việc làm được ở đây; không có việc nào thì không có nút', async () => {
    openPane({});
    await screen.findByText('Nhận ra 1 biểu');
    expect(screen.queryByRole('button', { name: 'Thêm' })).toBeNull();
    cleanup();
    openPane({ nextPeriod: { plan: () => Promise.reject(), make: () => Promise.reject() } });
    await screen.findByText('Nhận ra 1 biểu');
    fireEvent.click(screen.getByRole('button', { name: 'Thêm' }));
    const items = await screen.findAllByRole('menuitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Sang kỳ mới']);
  });

  test('sang kỳ mới: kỳ khác thì kế hoạch khác; tệp mang tên kỳ ấy', async () => {
    const asked: (Period | undefined)[] = [];
    const actions = openPane({
      nextPeriod: {
        plan: async (before, { period }) => {
          asked.push(period);
          const plan = planTo(period ?? { kind: 'halfYear', index: 1, year: 2024 });
          return { workspace: before ?? checked, remarks: [], plan };
        },
        make: async () => ({ kind: 'file', bytes: new Uint8Array([3]) }),
      },
    });
    await choose('Sang kỳ mới');
    const kind = await screen.findByLabelText('Kỳ báo cáo');
    fireEvent.change(kind, { target: { value: 'quarter-3' } });
    const make = screen.getByRole('button', { name: 'Tạo tệp kỳ mới' });
    await waitFor(() => expect(make).toHaveProperty('disabled', false));
    fireEvent.click(make);
    await screen.findByText(/^Đã chuyển tệp/);
    expect(asked).toEqual([undefined, { kind: 'quarter', index: 3, year: 2024 }]);
    expect(actions.log.delivered).toEqual(['xa-thu (Quý III 2024).xlsx']);
    expect(screen.queryByLabelText('Kỳ báo cáo')).toBeNull();
  });

  test('Excel tự mở sổ tính mới: nói, không giao tệp', async () => {
    const actions = openPane({
      nextPeriod: {
        plan: async () => ({ workspace: checked, remarks: [], plan: planTo({ ...quarter, index: 3 }) }),
        make: async () => ({ kind: 'opened' }),
      },
    });
    await choose('Sang kỳ mới');
    fireEvent.click(await screen.findByRole('button', { name: 'Tạo tệp kỳ mới' }));
    await screen.findByText(/^Đã mở sổ tính của kỳ mới/);
    expect(actions.log.delivered).toEqual([]);
  });

  test('sổ tính không cho biết kỳ: hỏi kỳ, chưa tạo được tệp', async () => {
    openPane({
      nextPeriod: {
        plan: async () => ({ workspace: checked, remarks: [], plan: null }),
        make: () => Promise.reject(new Error('not asked for')),
      },
    });
    await choose('Sang kỳ mới');
    const make = await screen.findByRole('button', { name: 'Tạo tệp kỳ mới' });
    expect(make).toHaveProperty('disabled', true);
  });
});

describe('Bộ mẫu của tôi', () => {
  const own: OwnSet = {
    set: { id: 'rieng-thu', name: 'Bộ riêng', source: '', templates: [] },
    rules: [],
    dictionary: {},
  };
  const shelf = (first: KeptOwnSets, kept = true) => {
    let now = first;
    const actions: OwnSetActions = {
      list: async () => now,
      save: () => Promise.reject(new Error('not asked for')),
      remove: async (id) => {
        now = { ...now, sets: now.sets.filter(({ set }) => set.id !== id) };
      },
      exportFile: async () => ({ bytes: new Uint8Array([4]), fileName: 'Bộ mẫu Bộ riêng.json' }),
      importFile: async () => {
        now = { ...now, sets: [own] };
        return { own, kept };
      },
    };
    return actions;
  };
  const pick = (input: Element | null) => {
    const file = { name: 'bo-mau.json', arrayBuffer: async () => new ArrayBuffer(2) };
    if (input) fireEvent.change(input, { target: { files: [file] } });
  };

  test('xuất, bỏ; sổ tính được đọc lại vì biểu của bộ đã bỏ không còn nhận ra', async () => {
    let reads = 0;
    const actions = openPane(
      {
        read: async () => {
          reads += 1;
          if (reads > 1) throw new Trouble({ code: 'NO_KNOWN_TABLE' });
          return { workspace: checked, remarks: [] };
        },
      },
      { ownSets: shelf({ sets: [own], unreadable: [] }) },
    );
    await choose('Bộ mẫu của tôi');
    fireEvent.click(await screen.findByRole('button', { name: 'Xuất tệp bộ mẫu Bộ riêng' }));
    await waitFor(() => expect(actions.log.delivered).toEqual(['Bộ mẫu Bộ riêng.json']));
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ bộ mẫu Bộ riêng' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ bộ mẫu Bộ riêng' }));
    await screen.findByText(/^Đã bỏ bộ mẫu “Bộ riêng”/);
    fireEvent.click(await screen.findByRole('button', { name: 'Quay lại' }));
    expect(await screen.findByText('Sổ tính này chưa có biểu phụ lục')).toBeTruthy();
  });

  test('máy không cho lưu: nói rõ chỉ dùng được đến khi đóng', async () => {
    openPane({}, { ownSets: shelf({ sets: [], unreadable: [] }, false) });
    await choose('Bộ mẫu của tôi');
    await screen.findByText(/^Chưa có bộ mẫu nào/);
    pick(document.querySelector('input[type=file]'));
    expect(await screen.findByText(/máy không cho lưu lâu dài/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Bộ riêng' })).toBeTruthy();
  });
});
