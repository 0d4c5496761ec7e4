// Live formulas of the sheet's own cells as rules: =SUM(D5:D7), =D5+D6, =ROUND(D8/D7*100,1).

import { kindOf } from '../core/form/template';
import { parseArea } from '../core/workbook/address';
import { parseFormula } from '../core/workbook/formula-reader';
import type { SheetSnapshot } from '../core/workbook/workbook';
import type { DraftForm } from './draft';
import { type FormulaMeaning, meaningOf } from './formula-meaning';
import type { Guess } from './guess';
import { type Place, Places } from './places';
import type { RuleCore } from './rule-makers';

/** Somebody calculates so already. */
const LIVE = 0.97;
/** A total over more cells than this is no total of a form. */
const MOST_CELLS = 500;

interface Ref {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** "D5", "'Phụ lục 1'!D5": the sheet is the formula's own where none is named. */
function refOf(name: string, home: string): Ref | null {
  const cut = name.lastIndexOf('!');
  const area = parseArea(name.slice(cut + 1));
  if (!area) return null;
  const sheet = cut < 0 ? home : name.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet, row: area.top, column: area.left };
}

function listRange(from: string, to: string, home: string): readonly string[] | null {
  const [start, end] = [refOf(from, home), refOf(to, home)];
  if (!start || !end) return null;
  const prefix = from.slice(0, from.lastIndexOf('!') + 1);
  const area = parseArea(`${from.slice(prefix.length)}:${to.slice(to.lastIndexOf('!') + 1)}`);
  if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return null;
  const names: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      names.push(`${prefix}${lettersOf(column)}${row + 1}`);
  }
  return names;
}

const lettersOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);

/** Rules of all live formulas, each once; formulas that lead out of the forms are left alone. */
export function guessFromFormulas(
  forms: readonly DraftForm[],
  sheets: readonly SheetSnapshot[],
): readonly Guess[] {
  const places = new Places(forms);
  const guesses: Guess[] = [];
  const rowSums = new Map<string, { readonly columns: string[]; readonly words: string }>();
  for (const sheet of sheets) {
    for (const { row, cells } of sheet.rows) {
      for (const { column, cell } of cells) {
        if (cell.formula === undefined) continue;
        const target = places.at(sheet.name, row, column);
        const tree = target && parseFormula(cell.formula);
        const meaning = tree && meaningOf(tree, (from, to) => listRange(from, to, sheet.name));
        if (!target || !meaning) continue;
        const words = `=${cell.formula}`;
        const list = countedList(target, meaning, places, sheet.name);
        if (list !== null) {
          const sum = rowSums.get(list) ?? { columns: [], words };
          if (!sum.columns.includes(target.id)) sum.columns.push(target.id);
          rowSums.set(list, sum);
          continue;
        }
        const core = coreOf(target, meaning, places, sheet.name);
        if (core) guesses.push({ core, words, confidence: LIVE, severity: 'error', source: 'formula' });
      }
    }
  }
  for (const [total, { columns, words }] of rowSums) {
    guesses.push({
      core: { kind: 'rowSum', total, columns },
      words,
      confidence: LIVE,
      severity: 'error',
      source: 'formula',
    });
  }
  return guesses;
}

/** Member of a total row whose formula adds up listed units in its own column; null for any other formula. */
function countedList(target: Place, meaning: FormulaMeaning, places: Places, home: string): string | null {
  if (meaning.kind !== 'linear' || meaning.minus.length > 0 || kindOf(target.form.template) !== 'agencies')
    return null;
  const { member, key } = target.row.row;
  const parts = placesOf(meaning.plus, places, home);
  const listed = parts?.every(({ row, id }) => row.row.repeats && row.row.parent === key && id === target.id);
  return member !== undefined && listed && meaning.plus.length > 0 ? member : null;
}

function placesOf(names: readonly string[], places: Places, home: string): readonly Place[] | null {
  const found = names.map((name) => {
    const ref = refOf(name, home);
    return ref ? places.at(ref.sheet, ref.row, ref.column) : undefined;
  });
  return found.every((one) => one !== undefined) ? found : null;
}

function coreOf(target: Place, meaning: FormulaMeaning, places: Places, home: string): RuleCore | null {
  const names =
    meaning.kind === 'ratio' ? [meaning.part, meaning.whole] : [...meaning.plus, ...meaning.minus];
  const others = placesOf(names, places, home);
  if (!others) return null;
  const all = [target, ...others];
  const grouped = all.every(({ group }) => group === target.group);
  const ids = grouped ? all.map(({ id }) => id) : all.map(({ common }) => common);
  if (ids.some((id) => id === null) || new Set(ids).size !== ids.length) return null;
  return coreFrom(
    ids.filter((id) => id !== null),
    meaning,
  );
}

/** The rule of a formula whose figures have these ids: the target first, then the others in their order. */
export function coreFrom(ids: readonly string[], meaning: FormulaMeaning): RuleCore | null {
  const [target = '', ...others] = ids;
  if (meaning.kind === 'ratio') {
    const [part = '', whole = ''] = others;
    return { kind: 'rate', rate: target, part, whole };
  }
  const plus = others.slice(0, meaning.plus.length);
  const minus = others.slice(meaning.plus.length);
  if (minus.length === 0) return plus.length >= 2 ? { kind: 'sum', total: target, parts: plus } : null;
  // a = b − c is b = a + c; with more than one figure on the left no sum says the same.
  const [total] = plus;
  return total !== undefined && plus.length === 1 ? { kind: 'sum', total, parts: [target, ...minus] } : null;
}
