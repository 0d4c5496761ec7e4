// The figures of the sample workbook, by the cells where the inserted templates want them.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BoundTable } from '../../src/core/form/table';
import { a1 } from '../../src/core/workbook/address';
import type { CellContent, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { insertTemplates, openWorkspace } from '../support/app';

const SET = 'tth-2024';

export interface TypedFigure {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

/** What a person would type who copies the sample by hand, totals too. */
export async function sampleFigures(): Promise<readonly TypedFigure[]> {
  const bytes = await readFile(path.join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx'));
  const sample = await openWorkspace(await openXlsx(new Uint8Array(bytes)));
  const blank = await newWorkbook();
  await insertTemplates(blank, SET, 'all');
  const inserted = await openWorkspace(blank);
  return inserted.tables.flatMap((table) => {
    const from = sample.tables.find(({ template }) => template.id === table.template.id);
    return table.rows.flatMap(({ row, cell }): TypedFigure[] => {
      const source = from?.rows.find((one) => one.row.key === row.key);
      const value = source && contentAt(sample.snapshot, source.cell);
      return value === undefined || value === null
        ? []
        : [
            {
              sheet: cell.sheet,
              address: a1(cell.row, cell.column),
              row: cell.row,
              column: cell.column,
              value,
            },
          ];
    });
  });
}

function contentAt(
  { sheets }: WorkbookSnapshot,
  { sheet, row, column }: BoundTable['rows'][number]['cell'],
): CellContent | undefined {
  const line = sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === row);
  return line?.cells.find((one) => one.column === column)?.cell.content;
}
