// The machine form of a check (fixed contract: README, "Dòng lệnh").

import type { CheckedWorkspace, DescribedFinding } from '../app';
import { a1, areaA1, cellText } from '../core/address';
import { type Decimal, toNumber } from '../core/decimal';
import { type BoundTable, matchedRows } from '../core/table';

export interface FileJson {
  readonly file: string;
  readonly tables: readonly TableJson[];
  readonly findings: readonly FindingJson[];
  /** Filled once repairs are proposed; empty until then, so that readers need no special case. */
  readonly repairs: readonly never[];
}

interface TableJson {
  readonly template: string;
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
  readonly matched: number;
  readonly missing: readonly string[];
}

interface FindingJson {
  readonly id: string;
  readonly code: string;
  readonly severity: string;
  readonly rule: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly cells: readonly string[];
  readonly actual: number | string | null;
  readonly expected: readonly [number | null, number | null] | null;
  readonly difference: number | null;
  readonly message: string;
}

export function toJson(file: string, workspace: CheckedWorkspace): FileJson {
  return {
    file,
    tables: workspace.tables.map(tableJson),
    findings: workspace.findings.map(findingJson),
    repairs: [],
  };
}

function tableJson(table: BoundTable): TableJson {
  return {
    template: table.template.id,
    sheet: table.sheet,
    range: areaA1(table.area),
    rows: table.template.rows.length,
    matched: matchedRows(table),
    missing: table.missing.map((row) => row.key),
  };
}

const number = (value: Decimal | null): number | null => value && toNumber(value);

function findingJson(finding: DescribedFinding): FindingJson {
  const { cell, expected, actual } = finding;
  return {
    id: finding.id,
    code: finding.code,
    severity: finding.severity,
    rule: finding.rule,
    sheet: cell?.sheet ?? null,
    cell: cell && a1(cell.row, cell.column),
    cells: finding.cells.map(cellText),
    actual: typeof actual === 'string' ? actual : number(actual),
    expected: expected && [number(expected.low), number(expected.high)],
    difference: number(finding.difference),
    message: finding.message,
  };
}
