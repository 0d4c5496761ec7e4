// The draft of the real workbook, through the real adapters.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators, templateSets } from '../../src/catalog';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../src/recognize';
import { proposeReportInfo } from '../../src/report';
import { documentText } from './document-text';
import { draft } from './fixture';
import { expectGolden } from './golden-file';

const sample = join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');

test('sổ thật Quảng Điền quý I/2024: dự thảo như bản mẫu', async () => {
  const snapshot = await (await openXlsx(new Uint8Array(readFileSync(sample)))).read();
  const tables = recognizeWorkbook(snapshot, templateSets, indicators);
  expectGolden('quang-dien-2024-q1.txt', documentText(draft(tables, proposeReportInfo(snapshot, tables))));
});
