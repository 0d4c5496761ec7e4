// From inserting a set with its "Thông tin báo cáo" to what Kiểm tra says of the era.

import { readPeriod } from '../../src/core/calendar/period';
import type { ReportInfo } from '../../src/core/calendar/report-info';
import { a1 } from '../../src/core/workbook/address';
import type { WorkbookFile } from '../../src/hosts/ports';
import { newWorkbook } from '../../src/hosts/xlsx';
import { checkSnapshot, insertTemplates } from '../support/app';

interface Wanted {
  readonly setId: string;
  readonly templates: readonly string[];
  readonly info: Partial<ReportInfo>;
  readonly agencies?: readonly string[];
}

/** Every value cell that the form leaves blank holds 4; rows of `zero` hold 0. */
async function filled({ setId, templates, info, agencies = [] }: Wanted, zero: readonly string[] = []) {
  const file: WorkbookFile & Parameters<typeof insertTemplates>[0] = await newWorkbook();
  await insertTemplates(
    file,
    setId,
    templates.map((one) => `${setId}/${one}`),
    { supporting: ['info'], info, agencies },
  );
  const { tables } = checkSnapshot(await file.read());
  const changes = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cell, reading, row, member }) =>
      reading.kind === 'blank' && (row.unit !== '' || row.member !== undefined || member !== '')
        ? [{ ...cell, before: null, value: zero.includes(row.key) ? 0 : 4 }]
        : [],
    ),
  );
  await file.apply({ changes });
  return checkSnapshot(await file.read()).findings.filter(({ code }) => code.startsWith('ERA_'));
}

const period = (text: string): Partial<ReportInfo> => ({ period: readPeriod(text) });

describe('kỳ báo cáo ghi ở “Thông tin báo cáo”', () => {
  const set = { setId: 'tth-2024', templates: ['pl3', 'pl4'] };

  test('quý III/2025 với bộ mẫu ba cấp: một phát hiện', async () => {
    const found = await filled({ ...set, info: period('quý III/2025') });
    expect(found.map(({ id }) => id)).toEqual(['era_set@tth-2024']);
  });

  test('quý III/2024: không có gì để nhắc', async () => {
    expect(await filled({ ...set, info: period('quý III/2024') })).toEqual([]);
  });

  test('ngày chốt người dùng ghi mạnh hơn kỳ', async () => {
    const dataTo = { year: 2025, month: 7, day: 1 };
    const found = await filled({ ...set, info: { ...period('6 tháng đầu năm 2025'), dataTo } });
    expect(found.map(({ id }) => id)).toEqual(['era_set@tth-2024']);
  });

  test('cơ quan ghi ở đó cho biết cấp: chỉ nêu bộ mẫu cấp xã', async () => {
    const [found] = await filled({
      ...set,
      info: { ...period('quý III/2025'), agency: 'UBND phường Hương Thủy' },
    });
    expect(found?.message).toContain('Hai cấp, xã phường');
    expect(found?.message).not.toContain('tỉnh và sở ngành');
  });
});

describe('Phụ lục II theo từng đơn vị', () => {
  const table = {
    setId: 'cao-bang-2023',
    templates: ['pl2'],
    agencies: ['UBND xã Hồng Nam', 'UBND thị xã Trà Lĩnh', 'UBND xã Nam Tuấn'],
  };

  test('dòng cấp huyện và dòng mang tên thị xã được gom vào phát hiện về bộ mẫu', async () => {
    const [found, second] = await filled({ ...table, info: period('quý III/2025') });
    expect(second).toBeUndefined();
    const rows = new Set(found?.cells.map(({ row, column }) => a1(row, column).replace(/^[A-Z]+/, '')));
    expect(found?.code).toBe('ERA_SET');
    expect(rows.size).toBe(2);
  });

  test('dòng cấp huyện bằng 0 thì chỉ còn dòng thị xã', async () => {
    const [found] = await filled({ ...table, info: period('quý III/2025') }, ['I']);
    expect(new Set(found?.cells.map(({ row }) => row)).size).toBe(1);
  });

  test('trước ngày 01/7/2025 thì bình thường', async () => {
    expect(await filled({ ...table, info: period('quý I/2025') })).toEqual([]);
  });
});

test('năm 2025 theo bộ mẫu hai cấp, không thêm dòng nào: không có gì để nhắc', async () => {
  const templates = ['pl1', 'pl2', 'pl3', 'pl4', 'pl5', 'pl6', 'pl7'];
  expect(await filled({ setId: 'hai-cap-2025-xa', templates, info: period('năm 2025') })).toEqual([]);
});
