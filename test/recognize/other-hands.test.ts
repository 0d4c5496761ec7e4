// Row forms as other people lay them out, with what each cell really holds: nothing is bound to another row, and what
// is not bound is asked about. test/fixtures/other-hands/truth.json: workbook → cell → [indicator, member].

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtIn } from '../../src/catalog/built-in';
import { noAnswers } from '../../src/core/form/question';
import { a1 } from '../../src/core/workbook/address';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeAndAsk } from '../../src/recognize';

const folder = join(__dirname, '../fixtures/other-hands');
const truth: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = JSON.parse(
  readFileSync(join(folder, 'truth.json'), 'utf8'),
);

interface Told {
  readonly right: readonly string[];
  /** Bound to another row than its own, or bound although it belongs to none. */
  readonly wrong: readonly string[];
  /** Neither bound nor in the range of a question. */
  readonly silent: readonly string[];
}

async function told(name: string): Promise<Told> {
  const file = await openXlsx(new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))));
  const { tables, questions } = recognizeAndAsk(
    await file.read(),
    builtIn.sets,
    builtIn.dictionary,
    noAnswers,
  );
  const figures = truth[name] ?? {};
  const right: string[] = [];
  const wrong: string[] = [];
  const asked = new Set<string>();
  for (const { cell, area } of questions) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        asked.add(`${cell.sheet}!${a1(row, column)}`);
    }
  }
  for (const { cell, indicator, member, reading } of tables.flatMap(({ rows }) => rows)) {
    const at = `${cell.sheet}!${a1(cell.row, cell.column)}`;
    const [own, whose] = figures[at] ?? [];
    if (own === indicator && whose === member) right.push(at);
    else if (own !== undefined || reading.kind === 'figure') wrong.push(`${at} ${own} → ${indicator}`);
  }
  const silent = Object.keys(figures).filter((at) => !right.includes(at) && !asked.has(at));
  return { right, wrong, silent };
}

describe('Biểu do người khác lập', () => {
  // Workbook, least share of figures that are bound. What is left is asked.
  it.each([
    ['levels-of-services', 0.8],
    ['levels-of-services-short', 0.8],
    ['on-time', 1],
    ['heading-left-out', 0.85],
    ['rows-left-out', 0.85],
    ['two-rows-alike', 0.9],
    ['typos-two-rows-alike', 0.9],
    ['short-forms', 0.85],
    ['communes-under-rows', 1],
    ['communes-under-rows-many-forms', 1],
    ['every-third-row', 0.85],
    ['labels-indented', 1],
    ['short-forms-no-tones', 0.95],
  ])('%s', async (name, least) => {
    const { right, wrong, silent } = await told(name);
    expect({ wrong, silent }).toEqual({ wrong: [], silent: [] });
    expect(right.length / Object.keys(truth[name] ?? {}).length).toBeGreaterThanOrEqual(least);
  });
});
