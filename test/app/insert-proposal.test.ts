// Chèn phụ lục mở ra với kỳ nào, cấp nào, bộ mẫu nào.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeInsert } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import type { AgencyLevel } from '../../src/core/calendar/agency-level';
import type { CalendarDate } from '../../src/core/calendar/calendar-date';
import type { Period } from '../../src/core/calendar/report-info';
import { openXlsx } from '../../src/hosts/xlsx';
import { openWorkspace } from '../support/app';

const nothing = { period: null, level: null };
const day = (year: number, month: number, date: number): CalendarDate => ({ year, month, day: date });
const best = ({ offers }: ReturnType<typeof proposeInsert>) => offers.find(({ fit }) => fit === 'now')?.setId;

describe('Chưa mở sổ tính nào: theo ngày hôm nay', () => {
  test.each<[CalendarDate, Period, AgencyLevel, string]>([
    [day(2024, 3, 10), { kind: 'quarter', index: 1, year: 2024 }, 'district', 'tth-2024'],
    [day(2025, 9, 10), { kind: 'quarter', index: 3, year: 2025 }, 'commune', 'hai-cap-2025-xa'],
    [day(2026, 6, 1), { kind: 'halfYear', index: 1, year: 2026 }, 'commune', 'hai-cap-2025-xa'],
    [day(2026, 12, 1), { kind: 'year', index: 1, year: 2026 }, 'commune', 'hai-cap-2026-xa'],
  ])('ngày %j', (today, period, level, set) => {
    const proposal = proposeInsert(nothing, null, today, builtIn);
    expect(proposal).toMatchObject({ period, level });
    expect(best(proposal)).toBe(set);
  });
});

describe('Đang mở sổ tính', () => {
  const sample = readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx'));
  const open = async () => openWorkspace(await openXlsx(new Uint8Array(sample)));
  const today = day(2026, 11, 22);

  test('kỳ và cấp của chính sổ tính, dù hôm nay là ngày nào', async () => {
    const proposal = proposeInsert(nothing, await open(), today, builtIn);
    expect(proposal).toMatchObject({ period: { kind: 'quarter', index: 1, year: 2024 }, level: 'district' });
    expect(best(proposal)).toBe('tth-2024');
  });

  test('kỳ chọn sau ngày 01/7/2025: cấp huyện của sổ cũ không còn, đề xuất cấp xã', async () => {
    const period: Period = { kind: 'quarter', index: 3, year: 2025 };
    const proposal = proposeInsert({ period, level: null }, await open(), today, builtIn);
    expect(proposal.level).toBe('commune');
    expect(best(proposal)).toBe('hai-cap-2025-xa');
  });

  test('mốc riêng của sổ tính chỉ dùng cho kỳ của nó; kỳ khác theo lịch chung', async () => {
    const workspace = await open();
    const period: Period = { kind: 'halfYear', index: 1, year: 2025 };
    const window = { period, from: day(2024, 12, 15), to: day(2025, 7, 5) };
    const late = { ...workspace, report: { ...workspace.report, window } };
    const setFor = (asked: Period) =>
      best(proposeInsert({ period: asked, level: 'commune' }, late, today, builtIn));
    expect(setFor(period)).toBe('hai-cap-2025-xa');
    expect(setFor({ ...period, year: 2024 })).not.toBe('hai-cap-2025-xa');
  });

  test('chọn gì thì theo nấy; kỳ không có mốc chung thì không có mốc', async () => {
    const period: Period = { kind: 'quarter', index: 2, year: 2024 };
    const proposal = proposeInsert({ period, level: 'province' }, await open(), today, builtIn);
    expect(proposal).toMatchObject({ period, level: 'province', window: null });
  });
});
