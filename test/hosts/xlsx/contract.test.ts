import { openXlsx } from '../../../src/hosts/xlsx';
import { workbookPortContract } from '../../contract/workbook-port';
import { buildXlsx } from '../../support/xlsx/build';

workbookPortContract('tệp .xlsx', (workbook) => openXlsx(buildXlsx(workbook)));

workbookPortContract('tệp .xlsx mở lại từ bản đã lưu', async (workbook) => {
  const file = await openXlsx(buildXlsx(workbook));
  const place = { sheet: workbook.sheets[0]?.name ?? '', row: 60, column: 0 };
  await file.apply({ changes: [{ ...place, before: null, value: 'tạm' }] });
  await file.apply({ changes: [{ ...place, before: 'tạm', value: null }] });
  return openXlsx(await file.toBytes());
});
