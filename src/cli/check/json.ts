// The machine form of a check (fixed contract: README, "Dòng lệnh").

import {
  type CheckedWorkspace,
  type DescribedFinding,
  type DescribedRepair,
  proposeRepairs,
} from '../../app';
import { isoDate, readDate } from '../../core/calendar/calendar-date';
import { completenessOf } from '../../core/form/completeness';
import type { Question } from '../../core/form/question';
import { type BoundTable, matchedRows } from '../../core/form/table';
import type { Waiver } from '../../core/form/waiver';
import { type Decimal, toNumber } from '../../core/number/decimal';
import { a1, areaA1, cellText } from '../../core/workbook/address';
import { describeQuestion } from '../../messages';
import { type UnreadJson, unreadJson } from '../shared/unread-json';

export interface FileJson {
  readonly file: string;
  readonly tables: readonly TableJson[];
  /** What is not certain and not answered yet; the tables and findings leave it out. */
  readonly questions: readonly QuestionJson[];
  /** Tables that were neither read nor asked about. */
  readonly unread: readonly UnreadJson[];
  readonly findings: readonly FindingJson[];
  /** Best first for each cause; alternatives share the `cause`, the id of the first finding it explains. */
  readonly repairs: readonly RepairJson[];
}

interface RepairJson {
  readonly cause: string;
  readonly cells: readonly { readonly cell: string; readonly from: number | null; readonly to: number }[];
  readonly mends: readonly string[];
  readonly reason: string;
}

interface TableJson {
  readonly template: string;
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
  readonly matched: number;
  readonly missing: readonly string[];
  /** Cells that a person fills in, calculated ones left out, and hold something; of a list its documents. */
  readonly filled: number;
  /** How many such cells the table has; 0 for a list. */
  readonly asked: number;
}

interface QuestionJson {
  readonly id: string;
  readonly kind: string;
  readonly sheet: string;
  readonly cell: string;
  readonly range: string;
  readonly template: string | null;
  readonly title: string;
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly confidence: number }[];
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
  /** Who passed it over, when ("2024-04-05", or as the log has it) and why; null for an open finding. */
  readonly waived: { readonly by: string; readonly date: string; readonly reason: string } | null;
}

export function toJson(file: string, workspace: CheckedWorkspace): FileJson {
  return {
    file,
    tables: workspace.tables.map((table) => tableJson(table, workspace.calculated)),
    questions: workspace.questions.map(questionJson),
    unread: workspace.unread.map(unreadJson),
    findings: workspace.findings.map(findingJson),
    repairs: proposeRepairs(workspace).map(repairJson),
  };
}

function tableJson(table: BoundTable, calculated: ReadonlySet<string>): TableJson {
  const { filled, asked } = completenessOf(table, calculated);
  return {
    template: table.template.id,
    sheet: table.sheet,
    range: areaA1(table.area),
    rows: table.template.rows.length,
    matched: matchedRows(table),
    missing: table.missing.map((row) => row.key),
    filled,
    asked,
  };
}

function questionJson(question: Question): QuestionJson {
  const { id, kind, cell, area, template } = question;
  const { title, text, choices } = describeQuestion(question);
  return {
    id,
    kind,
    sheet: cell.sheet,
    cell: a1(cell.row, cell.column),
    range: areaA1(area),
    template,
    title,
    text,
    choices: choices.map((choice, at) => ({
      ...choice,
      confidence: Math.round((question.choices[at]?.confidence ?? 0) * 100) / 100,
    })),
  };
}

function repairJson({ cause, cells, mends, reason }: DescribedRepair): RepairJson {
  return {
    cause,
    cells: cells.map(({ cell, from, to }) => ({
      cell: cellText(cell),
      from: number(from),
      to: toNumber(to),
    })),
    mends,
    reason,
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
    waived: finding.waived ? waivedJson(finding.waived) : null,
  };
}

function waivedJson({ by, at, reason }: Waiver): FindingJson['waived'] {
  const [day = ''] = at.split(' ');
  const date = readDate(day);
  return { by, date: date ? isoDate(date) : at, reason };
}
