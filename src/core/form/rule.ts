// Rules as data. A rule names indicators, never cells: it holds for every form that has them.
// What a kind of rule means is said in src/rules, one file a kind; its sentences stand in src/messages.

export type Severity = 'error' | 'warning' | 'info';

/** What every rule has, whatever its kind. */
export interface RuleBase<Id extends string> {
  readonly id: string;
  readonly severity: Severity;
  /** Form, law or arithmetic that the rule follows from, in Vietnamese; shown to the user. */
  readonly source: string;
  /** What the person should look at, one short Vietnamese sentence; optional. */
  readonly advice?: string;
  /** Rules that together imply this one: while one of them is violated, this one is only its effect. */
  readonly follows?: readonly string[];
  /** Figures that satisfy the rule and figures that break it, as shown in cells. */
  readonly passes: Example<Id>;
  readonly fails: Example<Id>;
}

/** Cell texts by indicator, as a person would type them ("99,6"); `notes` are texts of the column Ghi chú. */
export interface Example<Id extends string = string> {
  readonly figures: { readonly [K in Id]?: string };
  /** Figures of repeated rows, one record a row; `figures` then holds the total row under "id@member". */
  readonly members?: readonly { readonly [K in Id]?: string }[];
  readonly notes?: { readonly [K in Id]?: string };
}

/**
 * The kinds of rules by name. Each file of src/rules adds its own kind, `declare module`: what a kind holds stands
 * beside what is known of it, and a rule of the catalogue is checked against it all the same.
 */
export interface RuleKinds<Id extends string> {
  readonly [unnamed: symbol]: RuleBase<Id>;
}

export type RuleKindName = keyof RuleKinds<string> & string;

export type Rule<Id extends string = string> = RuleKinds<Id>[RuleKindName];

/** Literal ids of the set's indicators: a rule that names another one does not compile. */
export function defineRules<Id extends string>() {
  return <const R extends readonly Rule<Id>[]>(rules: R): R => rules;
}
