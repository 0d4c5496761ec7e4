// A table without labels of which a person said which form it is: its rows by their codes, where these agree as a
// whole, else one by one as the person says.

import { NONE } from '../../core/form/question';
import type { SheetRow, SheetSnapshot } from '../../core/workbook/workbook';
import type { SettledChain } from '../align';
import type { Asking } from '../ask';
import { figureColumns } from '../figure-columns';
import type { AskedRow, Found } from '../found';
import { findHeaders, type Header } from '../header';
import { readLayout } from '../layout';
import type { FormChoice, UnreadBlock } from '../ledger';
import type { Line } from '../lines';
import type { Pair } from '../pair-score';
import { type ReadBand, readBand } from '../read-band';
import { quoteRows, rowDraft } from '../row-question';
import type { IndexedTemplate, TemplateIndex } from '../template-index';
import { codedPairs, contrary, hasCodeAlone, SURE, settleCodes } from './coded-rows';

/** A table by rows that a person told. */
export interface ToldRows {
  readonly read: ReadBand;
  readonly found: Found;
}

/** null where no row has its code alone, or where what there is waits for answers. */
export function rowsByCodes(
  sheet: SheetSnapshot,
  number: number,
  block: UnreadBlock,
  index: TemplateIndex,
  ask: Asking,
): ToldRows | null {
  const template = index.templates[number];
  const read = template && readCoded(sheet, block, index);
  if (!read) return null;
  const pairs = codedPairs(read.lines, template);
  const settled = settleCodes(read, template, pairs) ?? { certain: [], doubtful: pairs };
  const open = openPairs(read.lines, template, settled);
  const waiting = foundOf(read, number, template, open);
  const { said, asked } = askedRows(read, waiting, ask);
  const all = [...settled.certain, ...said].sort((a, b) => a.line - b.line);
  if (all.length > 0) return { read, found: { ...foundOf(read, number, template, all), asked } };
  const [header] = read.band.headers;
  const figures = figureColumns(read, waiting, read.band.layout.value, false, header, true, index);
  if (figures.length === 1) quoteRows(read, asked, figures, ask);
  return null;
}

/** The forms of which the codes alone agree with those of the table, all in their order where none does or labels speak. */
export function fittingCodes(
  sheet: SheetSnapshot,
  block: UnreadBlock,
  choices: readonly FormChoice[],
  index: TemplateIndex,
): readonly FormChoice[] {
  const read = choices.length > 1 ? readCoded(sheet, block, index) : null;
  if (!read) return choices;
  const fitting = choices.filter((one) => {
    const template = index.templates.find(
      ({ set, template: own }) => set === one.set && own === one.template,
    );
    return template && settleCodes(read, template, codedPairs(read.lines, template)) !== null;
  });
  return fitting.length > 0 ? fitting : choices;
}

/** The rows of a table in which codes stand where labels should; null for any other table. */
function readCoded(sheet: SheetSnapshot, { area, body }: UnreadBlock, index: TemplateIndex): ReadBand | null {
  const rows = sheet.rows.filter(({ row }) => row >= (body ?? area.top) && row <= area.bottom);
  const header =
    findHeaders(sheet, index).findLast((one) => area.top <= one.top && one.bottom <= area.bottom) ?? null;
  const layout = readLayout(rows, labelColumn(rows, header), header, index);
  const read = layout && readBand(sheet, { layout, headers: header ? [header] : [], rows }, index);
  return read?.lines.some(hasCodeAlone) ? read : null;
}

/** Where labels would stand: nothing is there. Right of everything where the sheet has no column for them. */
function labelColumn(rows: readonly SheetRow[], header: Header | null): number {
  const named = header?.roles.label;
  if (named !== undefined) return named;
  const filled = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return Math.max(0, ...filled) + 1;
}

/** Lines that are open, each with the rows of its code and those that its place between certain ones leaves. */
function openPairs(
  lines: readonly Line[],
  { rows }: IndexedTemplate,
  { certain, doubtful }: SettledChain,
): readonly Pair[] {
  return [...new Set(doubtful.map(({ line }) => line))].flatMap((n): readonly Pair[] => {
    const line = lines[n];
    if (!line) return [];
    const own = doubtful.filter((pair) => pair.line === n);
    const low =
      certain.findLast((pair) => pair.line < n)?.position ?? (certain.length > 0 ? -1 : rows.length);
    const high = certain.find((pair) => pair.line > n)?.position ?? rows.length;
    const beside = rows.filter(
      ({ position, unit }) =>
        low < position &&
        position < high &&
        !contrary(line, unit) &&
        !own.some((pair) => pair.position === position),
    );
    const rough = { line: n, score: 0, likeness: SURE / 2, similarity: 0, codeAgrees: false };
    return [...own, ...beside.map(({ position }) => ({ ...rough, position }))];
  });
}

/** Rows as a person said of each; what is not answered yet is asked. */
function askedRows(
  read: ReadBand,
  one: Found,
  ask: Asking,
): { readonly said: readonly Pair[]; readonly asked: readonly AskedRow[] } {
  const said = new Map<number, Pair>();
  const asked: AskedRow[] = [];
  for (const line of new Set(one.pairs.map((pair) => pair.line))) {
    const pairs = one.pairs.filter((pair) => pair.line === line);
    const draft = rowDraft({ line, pairs, alike: [], around: [] }, read, one);
    const { answer, question } = ask.settleQuestion(draft);
    if (answer === null) asked.push({ line, id: question.id });
    const pair = pairs.find(({ position }) => one.template.rows[position]?.row.key === answer);
    if (answer !== NONE && pair && !said.has(pair.position))
      said.set(pair.position, { ...pair, likeness: 1 });
  }
  return { said: [...said.values()], asked };
}

const foundOf = (
  { lines }: ReadBand,
  number: number,
  template: IndexedTemplate,
  pairs: readonly Pair[],
): Found => ({
  number,
  template,
  pairs,
  doubtful: [],
  region: [0, lines.length],
  from: pairs[0]?.line ?? 0,
  to: pairs.at(-1)?.line ?? 0,
  score: 0,
  rank: 0,
});
