// Chưa rõ bản nào là của báo cáo: Sang kỳ mới nói đúng điều ấy, không nói là không có biểu.

import { planNextPeriod } from '../../src/app';
import { tth2024 } from '../../src/catalog';
import { checkSnapshot } from '../support/app';
import { type Drawn, sheetOf } from '../support/sheet';

const [, form] = tth2024.templates;

const copy = (name: string, from: number) =>
  sheetOf(name, [
    ...(form?.header ?? []),
    ...(form?.rows ?? []).map(({ code, label, unit }, at): Drawn[] => [
      code,
      label,
      unit,
      unit === '' ? '' : from + at,
    ]),
  ]);

test('hai bản khác số liệu, không gì cho biết bản nào', () => {
  const workspace = checkSnapshot({ sheets: [copy('PL3', 20), copy('PL3 (2)', 50)] });
  expect(workspace.tables).toEqual([]);
  expect(() => planNextPeriod(workspace, { period: { kind: 'quarter', index: 2, year: 2024 } })).toThrow(
    expect.objectContaining({
      told: { code: 'NO_KNOWN_TABLE', missed: expect.stringContaining('Phụ lục 3 có 2 bản') },
    }),
  );
});
