/**
 * @jest-environment jsdom
 */

// Ngăn "Sang kỳ mới": thấy trước những gì sẽ bỏ trống, giữ, mang sang; đổi kỳ thì xem lại.

import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { NextPeriodOptions } from '../../src/app/next-period/plan';
import type { Period } from '../../src/core/calendar/report-info';
import type { NextPeriodPlan } from '../../src/core/form/next-period';
import { NextPeriodPanel, type NextPeriodPanelProps } from '../../src/ui/tasks/next-period/panel';

const quarter = (index: number, year = 2024): Period => ({ kind: 'quarter', index, year });
const half: Period = { kind: 'halfYear', index: 1, year: 2024 };

const plan: NextPeriodPlan = {
  from: quarter(1),
  to: half,
  keeps: { notes: true, documents: true },
  window: {
    dataFrom: { year: 2023, month: 12, day: 15 },
    dataTo: { year: 2024, month: 6, day: 14 },
    deadline: { year: 2024, month: 6, day: 20 },
  },
  emptied: [
    { template: 'a', number: 'Phụ lục 2', sheet: 'PL2', figures: 17, formulas: 3, documents: 0 },
    { template: 'b', number: 'Phụ lục 1', sheet: 'PL1', figures: 0, formulas: 0, documents: 4 },
    { template: 'c', number: 'Phụ lục 8', sheet: 'PL8', figures: 0, formulas: 5, documents: 0 },
  ],
  kept: [
    { cell: { sheet: 'PL5', row: 17, column: 3 }, label: '2.1. Biên chế', shown: '77', why: 'fixedInYear' },
  ],
  moved: [],
  notesKept: 16,
  notesEmptied: 0,
  carried: { documents: 3, paragraphs: 2, answers: 0 },
  waiversEnded: 1,
  notes: [{ kind: 'noInfoSheet' }],
  previous: null,
  previousFigures: 0,
  changes: [],
  outdated: [],
};

function show(props: Partial<NextPeriodPanelProps> = {}) {
  const asked: NextPeriodOptions[] = [];
  const calls = { make: 0, cells: [] as string[] };
  render(
    <NextPeriodPanel
      plan={plan}
      choice={{}}
      year={2026}
      busy={false}
      onChange={(choice) => asked.push(choice)}
      onCell={({ sheet, row }) => calls.cells.push(`${sheet} ${row}`)}
      onMake={() => {
        calls.make += 1;
      }}
      onBack={() => {}}
      {...props}
    />,
  );
  return { asked, calls };
}

const make = () => screen.getByRole('button', { name: 'Tạo tệp kỳ mới' });
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

test('nói kỳ cũ, kỳ mới, số bỏ trống từng biểu, ô được giữ và vì sao, điều cần xem lại', () => {
  const { calls } = show();
  expect(screen.getByText('Từ quý I năm 2024 sang:')).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('Kỳ báo cáo').selectedOptions[0]?.text).toBe(
    '6 tháng đầu năm',
  );
  const emptied = within(screen.getByRole('region', { name: 'Bỏ trống 17 ô số liệu' }));
  expect(emptied.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Phụ lục 2 · PL217 ô',
    'Phụ lục 1 · PL14 dòng văn bản',
  ]);
  const kept = within(screen.getByRole('region', { name: 'Giữ nguyên 1 ô' }));
  expect(kept.getByRole('button').textContent).toContain('PL5!D18 · số giao cho cả năm');
  fireEvent.click(kept.getByRole('button'));
  expect(calls.cells).toEqual(['PL5 17']);
  const carried = within(screen.getByRole('region', { name: 'Mang sang kỳ mới' }));
  expect(carried.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Giữ lại: 16 ghi chú, 3 văn bản và 2 đoạn thuyết minh.',
    '1 chỗ đã bỏ qua ở kỳ cũ chỉ còn để xem lại, không áp dụng cho kỳ mới.',
    'Kỳ mới: số liệu từ 15/12/2023 đến 14/6/2024; gửi chậm nhất ngày 20/6/2024.',
  ]);
  expect(screen.getByRole('region', { name: 'Cần xem lại' }).textContent).toContain('Thông tin báo cáo');
  fireEvent.click(make());
  expect(calls.make).toBe(1);
});

test('đổi kỳ: hỏi lại, và chưa tạo được cho đến khi có bản xem trước của kỳ ấy', () => {
  const { asked, calls } = show({ choice: { keepNotes: false } });
  type('Kỳ báo cáo', 'quarter-3');
  expect(asked).toEqual([{ keepNotes: false, period: quarter(3) }]);
  expect(make()).toHaveProperty('disabled', true);
  expect(screen.queryByText('Bỏ trống 17 ô số liệu')).toBeNull();
  fireEvent.click(make());
  expect(calls.make).toBe(0);
});

test('năm đang gõ dở thì chưa hỏi', () => {
  const { asked } = show();
  type('Năm báo cáo', '202');
  expect(asked).toEqual([]);
  type('Năm báo cáo', '2025');
  expect(asked).toEqual([{ period: { ...half, year: 2025 } }]);
});

test('giữ hay bỏ ghi chú, danh mục văn bản: theo lựa chọn', () => {
  const { asked } = show();
  fireEvent.click(screen.getByRole('checkbox', { name: /Giữ ghi chú/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /Giữ danh mục/ }));
  expect(asked).toEqual([{ keepNotes: false }, { keepDocuments: false }]);
});

test('không có ghi chú, không có “Văn bản” thì không hỏi', () => {
  show({ plan: { ...plan, notesKept: 0, carried: { documents: 0, paragraphs: 0, answers: 0 } } });
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
});

test('sổ không cho biết kỳ: mời chọn, chọn rồi mới xem được', () => {
  const { asked } = show({ plan: null });
  expect(screen.getByText('Sổ tính không cho biết đang là kỳ nào.')).toBeTruthy();
  expect(make()).toHaveProperty('disabled', true);
  type('Kỳ báo cáo', 'quarter-1');
  expect(asked).toEqual([{ period: quarter(1, 2026) }]);
});

test('đang bận thì không tạo hai lần', () => {
  show({ busy: true });
  expect(make()).toHaveProperty('disabled', true);
});
