// What a kind of layout is.

import type { Chance } from './chance';
import type { Book } from './page';

export interface Kind {
  /** "R07": the letter tells the kind of form. */
  readonly id: string;
  readonly what: string;
  readonly draw: (chance: Chance) => Book;
}

export const kind = (id: string, what: string, draw: (chance: Chance) => Book): Kind => ({ id, what, draw });
