// Which of a form's columns each column of a header is: by its titles, and by its number where the sheet numbers its
// columns as the form does. What two claim about equally well is left out.

import { columnNumber, type HeadedColumn } from '../core/form/header-path';
import { foldLabel } from '../core/text/fold';
import type { ColumnForm } from './column-form';

/** Less alike is another column. */
const LEAST_SCORE = 0.6;
/** The printed number of a column speaks for or against a match. */
const NUMBER = 0.25;
/** A second column nearly as good: neither is taken. */
const MARGIN = 0.08;

/** Column of the sheet by the form's column, with how sure the match is. */
export type ClaimedColumns = ReadonlyMap<HeadedColumn, { readonly column: number; readonly sure: number }>;

interface Claim {
  readonly column: number;
  readonly headed: HeadedColumn;
  readonly score: number;
}

/** Share of the figures' titles that must have the number of the form's column they are most like. */
const AGREED = 0.8;
/** Fewer such titles are chance. */
const FEWEST_KNOWN = 2;

/**
 * True where the sheet numbers its columns as the form does: counted anew after a change, or on another form, they
 * tell nothing, and where no title is known nothing agrees. "STT" is column 1 everywhere: only figures are asked.
 */
function numbersAgree(
  paths: readonly (readonly string[])[],
  numbers: readonly string[] | undefined,
  form: ColumnForm,
): boolean {
  if (!numbers) return false;
  let known = 0;
  let agreed = 0;
  for (const [column, path] of paths.entries()) {
    const number = columnNumber(numbers[column] ?? '');
    const headed = likeliest(path, form).filter((one) => one.column.role === 'value');
    if (headed.length === 0 || number === '') continue;
    known += 1;
    if (headed.some((one) => one.number === number)) agreed += 1;
  }
  return known >= FEWEST_KNOWN && agreed >= known * AGREED;
}

/** The form's columns whose title is most like that of a column of the sheet; none where it is like no other's. */
function likeliest(path: readonly string[], form: ColumnForm): readonly HeadedColumn[] {
  const [best] = [...form.titles.alike(foldLabel(path.join(' ')))].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST_SCORE ? (form.columnsOf.get(best[0]) ?? []) : [];
}

/** What a column of the sheet may be, by its titles and its number. */
function claimsOf(column: number, path: readonly string[], number: string, form: ColumnForm): Claim[] {
  const claims: Claim[] = [];
  const alike = form.titles.alike(foldLabel(path.join(' ')));
  for (const [id, similarity] of alike) {
    for (const headed of form.columnsOf.get(id) ?? []) {
      const told = number !== '' && headed.number !== '';
      const score = similarity + (told ? (number === headed.number ? NUMBER : -NUMBER) : 0);
      if (score >= LEAST_SCORE) claims.push({ column, headed, score });
    }
  }
  return claims;
}

/**
 * The form's columns found in a header.
 * @param paths titles over each column of the sheet; none for a column without a title of its own.
 * @param numbers the row that numbers the columns, where there is one.
 */
export function claimColumns(
  paths: readonly (readonly string[])[],
  numbers: readonly string[] | undefined,
  form: ColumnForm,
): ClaimedColumns {
  const told = numbersAgree(paths, numbers, form) ? numbers : undefined;
  return settle(
    paths.flatMap((path, column) =>
      path.length > 0 ? claimsOf(column, path, columnNumber(told?.[column] ?? ''), form) : [],
    ),
  );
}

/** Best claims first; a column that two of the other side claim about equally well is left out. */
function settle(claims: readonly Claim[]): ClaimedColumns {
  const sorted = [...claims].sort((a, b) => b.score - a.score || a.column - b.column);
  const columns = new Map<HeadedColumn, { column: number; sure: number }>();
  const taken = new Set<number>();
  for (const claim of sorted) {
    if (columns.has(claim.headed) || taken.has(claim.column)) continue;
    const rival = sorted.some(
      (other) =>
        other !== claim &&
        other.score > claim.score - MARGIN &&
        ((other.headed === claim.headed && !taken.has(other.column)) ||
          (other.column === claim.column && !columns.has(other.headed))),
    );
    if (rival) continue;
    columns.set(claim.headed, { column: claim.column, sure: Math.min(1, claim.score) });
    taken.add(claim.column);
  }
  return columns;
}
