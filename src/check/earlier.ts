// What the checks of history share: the figure of a row in an earlier period, and how its place is called.

import type { Earlier, EarlierFigures } from '../core/form/earlier';
import type { EarlierPlace } from '../core/form/finding';
import type { BoundRow, BoundTable } from '../core/form/table';
import type { Dictionary } from '../core/form/template';
import type { Decimal } from '../core/number/decimal';

/** Tables, and what is known of the periods before them. */
export interface EarlierInput {
  readonly tables: readonly BoundTable[];
  readonly dictionary: Dictionary;
  readonly earlier: Earlier;
}

/** The figure that stands in a row; null for none, or for words. */
export const figureNow = ({ reading }: BoundRow): Decimal | null =>
  reading.kind === 'figure' ? reading.figure.value : null;

export const placeOf = ({ name, inFile }: EarlierFigures): EarlierPlace => ({ name, inFile });
