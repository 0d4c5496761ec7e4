// What each kind of form holds of the cells, told to the ledger.

import { placesOf, type Question } from '../core/form/question';
import type { BoundTable } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import type { CellRef } from '../core/workbook/address';
import type { PlacedAgencies } from './agencies';
import type { Asking } from './ask';
import { areaOf, type Placed } from './bind';
import { partsBeside } from './figure-columns';
import type { Found } from './found';
import type { Held, KnownTable, Place } from './ledger';
import type { ReadBand } from './read-band';
import type { TemplateIndex } from './template-index';

/** A table that was found, whose figures wait for an answer. */
export interface OpenTable {
  readonly read: ReadBand;
  readonly found: Found;
  readonly why: NonNullable<KnownTable['open']>;
  /** What stands over its only figures, where that is no result: "Ví dụ", "Chỉ tiêu kế hoạch 2027". */
  readonly marked?: string;
}

const none: ReadonlySet<number> = new Set();

/** What recognition has of a workbook's cells. */
export function heldOf(all: {
  readonly placed: readonly Placed[];
  readonly open: readonly OpenTable[];
  readonly agencies: readonly PlacedAgencies[];
  readonly tables: readonly BoundTable[];
  readonly ask: Asking;
  readonly index: TemplateIndex;
}): Held {
  const { placed, open, agencies, tables, ask, index } = all;
  const agencyAt = new Map(agencies.map((one) => [`${one.sheet.name}!${one.header.top}`, one.header]));
  return {
    bound: tables.flatMap(boundCells),
    tables: [
      ...placed.map((one) => rowTable(one, index)),
      ...open.map((one) => openTable(one, tables)),
      ...tables.flatMap((table): KnownTable[] => {
        if (table.documents) return [{ ...basics(table), columns: 'documents', foreign: none, open: null }];
        const header = agencyAt.get(`${table.sheet}!${table.area.top}`);
        if (!header) return [];
        const columns = new Set(table.rows.map(({ cell }) => cell.column));
        const { foreign, bottom } = header;
        const units = new Set(table.units);
        return [{ ...basics(table), header: bottom, columns, foreign, units, open: null }];
      }),
      ...ask.questions.flatMap(askedTable),
    ],
    asked: ask.questions.flatMap(placesOf),
    declined: ask.declined.map(placeOf),
  };
}

const placeOf = ({ cell, area }: Pick<Question, 'cell' | 'area'>): Place => ({ sheet: cell.sheet, area });

const basics = ({ sheet, area, template }: BoundTable) => ({ sheet, area, form: printedNumber(template) });

function boundCells({ rows, documents = [] }: BoundTable): readonly CellRef[] {
  const listed = documents.flatMap(({ cell, places }) => [cell, ...Object.values(places)]);
  return [...rows.map(({ cell }) => cell), ...listed];
}

function rowTable(placed: Placed, index: TemplateIndex): KnownTable {
  const { read, found, columns } = placed;
  return {
    sheet: read.sheet.name,
    area: areaOf(placed),
    form: printedNumber(found.template.template),
    columns: new Set(columns.map(({ column }) => column)),
    foreign: partsBeside(read, found, placed.header, columns, index),
    units: new Set(read.units),
    open: null,
  };
}

function openTable({ read, found, why, marked }: OpenTable, tables: readonly BoundTable[]): KnownTable {
  const top = read.lines[found.from]?.row ?? 0;
  const { label } = read.band.layout;
  const { template } = found.template;
  const isElsewhere = tables.some((table) => table.template.id === template.id);
  return {
    sheet: read.sheet.name,
    area: { top, left: label, bottom: read.lines[found.to]?.row ?? top, right: label },
    form: printedNumber(template),
    columns: none,
    foreign: none,
    open: why,
    ...(marked !== undefined && isElsewhere ? { marked } : {}),
  };
}

/** Figures beside the asked region belong to the form that it may be. */
function askedTable(question: Question): readonly KnownTable[] {
  const [likeliest] = question.choices;
  if (question.kind !== 'table' || !likeliest) return [];
  const form = question.form ?? likeliest.label;
  return placesOf(question).map((place) => ({
    ...place,
    form,
    columns: none,
    foreign: none,
    open: 'COLUMN_NOT_TOLD',
  }));
}
