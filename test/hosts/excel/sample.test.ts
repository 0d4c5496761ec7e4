// The sample workbook of the page, put into the stand-in host: Excel must find what the file adapter finds.

import { a1, cellText } from '../../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../../src/core/workbook/workbook';
import { openXlsx } from '../../../src/hosts/xlsx';
import { checkSnapshot, openWorkspace } from '../../support/app';
import { changedSample, figureIn } from '../../support/changed-sample';
import type { BuiltWorkbook } from '../../support/xlsx/build';
import { closeHosts, openHost } from './open-host';

afterEach(closeHosts);

/** The same workbook as a description for the stand-in host. Merged areas stay out: Excel is not asked for them. */
function described({ sheets }: WorkbookSnapshot): BuiltWorkbook {
  return {
    sheets: sheets.map(({ name, rows, hidden }) => ({
      name,
      hidden,
      cells: Object.fromEntries(
        rows.flatMap(({ row, cells }) =>
          cells.map(({ column, cell: { content, formula, format, font } }) => [
            a1(row, column),
            {
              value: content,
              ...(formula === undefined ? {} : { formula }),
              ...(format === undefined ? {} : { format }),
              ...(font === undefined ? {} : { font }),
            },
          ]),
        ),
      ),
    })),
  };
}

test.each([
  ['sổ mẫu Quảng Điền', []],
  ['sổ ấy với số đếm có phần lẻ bị che', [{ ...figureIn('PL4', 24, 1353, 1.353), format: '#,##0' }]],
])('%s: cùng biểu, cùng phát hiện với khi mở từ tệp, hai lượt đọc', async (_, changes) => {
  const file = await openXlsx(await changedSample(...changes));
  const snapshot = await file.read();
  const expected = checkSnapshot(snapshot);
  const { host, port } = await openHost(described(snapshot));
  const actual = await openWorkspace(port);
  expect(host.requests).toHaveLength(2);
  const tables = (workspace: typeof expected) =>
    workspace.tables.map(({ template, sheet, area }) => [template.id, sheet, area]);
  expect(tables(actual)).toEqual(tables(expected));
  const findings = (workspace: typeof expected) =>
    workspace.findings.map(({ id, cell, message }) => [id, cell && cellText(cell), message]);
  expect(findings(expected).length).toBeGreaterThan(5);
  expect(findings(actual)).toEqual(findings(expected));
});
