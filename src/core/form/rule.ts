// Rules as data. A rule names indicators, never cells: it holds for every form that has them.
// What a kind of rule means is said in src/rules, one file a kind; its sentences stand in src/messages.

export type Severity = 'error' | 'warning' | 'info';

/** What every rule has, whatever its kind. */
export interface RuleBase {
  readonly id: string;
  readonly severity: Severity;
  /** Form, law or arithmetic that the rule follows from, in Vietnamese; shown to the user. */
  readonly source: string;
  /** What the person should look at, one short Vietnamese sentence; optional. */
  readonly advice?: string;
  /** Rules that together imply this one: while one of them is violated, this one is only its effect. */
  readonly follows?: readonly string[];
}

/**
 * The kinds of rules by name. Each file of src/rules adds its own kind, `declare module`: what a kind holds stands
 * beside what is known of it, and a rule of the catalogue is checked against it all the same.
 */
export interface RuleKinds<Id extends string> {
  /** No kind: it says that whatever is added here is a rule over these ids. */
  readonly [unnamed: symbol]: RuleBase & { readonly target?: Id };
}

export type RuleKindName = keyof RuleKinds<string> & string;

export type Rule<Id extends string = string> = RuleKinds<Id>[RuleKindName];

/** The rules of each set, by its id. */
export type RulesBySet = Readonly<Record<string, readonly Rule[]>>;
