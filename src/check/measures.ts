// What the figures of each indicator are measured in, as the dictionary says it.

import type { Dictionary, Measure } from '../core/form/template';
import { PlaceNumbers } from './places';

const made = new WeakMap<Dictionary, Measures>();

/** A dictionary is one object for as long as the program runs. */
export function measuresOf(dictionary: Dictionary): Measures {
  const known = made.get(dictionary) ?? new Measures(dictionary);
  made.set(dictionary, known);
  return known;
}

/** Rows of a form are asked for in their order: see {@link PlaceNumbers.next}. */
class Measures {
  private readonly numbers = new PlaceNumbers();
  private readonly measures: Measure[] = [];
  private before = -1;

  constructor(private readonly dictionary: Dictionary) {}

  of(indicator: string): Measure {
    const place = this.numbers.next(this.before, indicator) ?? this.numbers.add(indicator);
    this.before = place;
    this.measures[place] ??= this.dictionary[indicator]?.measure ?? 'count';
    return this.measures[place];
  }
}
