// The draft of the real workbook in ../shared, through the real adapters. Skipped where that folder is absent.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators, templateSets } from '../../src/catalog';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../src/recognize';
import { proposeReportInfo } from '../../src/report';
import { documentText } from './document-text';
import { draft } from './fixture';
import { expectGolden } from './golden-file';

const samples = join(__dirname, '../../../shared/samples');
const there = existsSync(samples);
const name = there ? 'sổ thật Quảng Điền quý I/2024' : 'sổ thật (bỏ qua: không có thư mục ../shared)';

(there ? describe : describe.skip)(name, () => {
  test('dự thảo như bản mẫu', async () => {
    const bytes = new Uint8Array(readFileSync(join(samples, 'quang-dien-2024-q1.xlsx')));
    const snapshot = await (await openXlsx(bytes)).read();
    const tables = recognizeWorkbook(snapshot, templateSets, indicators);
    expectGolden('quang-dien-2024-q1.txt', documentText(draft(tables, proposeReportInfo(snapshot, tables))));
  });
});
