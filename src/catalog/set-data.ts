// How a template set is written: forms of rows, each a code and an indicator, and what the types say of the set made of them.

import type { AgencyLevel } from '../core/calendar/agency-level';
import type { Answer, Template, TemplateColumn, TemplateRow, TemplateSet } from '../core/form/template';
import type { IndicatorId } from './indicators';

/** What the dictionary does not say of a row. */
export interface RowPrint
  extends Partial<Pick<TemplateRow, 'label' | 'unit' | 'key' | 'member' | 'repeats'>> {
  readonly answers?: readonly Answer[];
  readonly parent?: string;
  /** Only in sets for agencies of the level. */
  readonly for?: AgencyLevel;
  /** ISO dates of the first and the last day on which the row stands in forms. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * - code: as printed ("1.5.4.", "-", ""); or the depth, 1 outermost, of a row that is numbered where it comes to stand;
 * - print: the label, where nothing else differs.
 */
export type RowData = readonly [
  code: string | number,
  indicator: IndicatorId | '',
  print?: string | RowPrint,
];

/** What several forms print alike. */
export type Layout = Pick<Template, 'kind' | 'header' | 'headerMerges' | 'columns' | 'orientation'>;

export interface FormData extends Omit<Template, 'id' | 'rows' | 'caption' | keyof Layout> {
  /** That of the set where left out. */
  readonly layout?: Layout;
  readonly rows: readonly RowData[];
}

export interface SetData extends Omit<TemplateSet, 'templates'> {
  /** The line under every title. */
  readonly caption: string;
  readonly layout: Layout;
  /** By what the id of the form adds to that of the set: "pl4". In the order of the appendices. */
  readonly forms: Readonly<Record<string, FormData>>;
}

type Digits = '0123456789';
/** Of two ISO dates. */
type Before<A extends string, B extends string> = A extends `${infer X}${infer Xs}`
  ? B extends `${infer Y}${infer Ys}`
    ? X extends Y
      ? Before<Xs, Ys>
      : Digits extends `${string}${X}${string}${Y}${string}`
        ? true
        : false
    : false
  : false;

type PrintOf<R> = R extends readonly [unknown, unknown, infer P] ? P : unknown;
type Starts<S> = S extends { readonly validFrom: infer Day extends string } ? Day : '';
type LevelOf<S> = S extends { readonly levels: readonly (infer L)[] } ? L : unknown;
type OfLevel<R, S> = PrintOf<R> extends { readonly for: infer L } ? (L extends LevelOf<S> ? R : never) : R;
type Begun<R, S> =
  PrintOf<R> extends { readonly from: infer D extends string }
    ? Before<Starts<S>, D> extends true
      ? never
      : R
    : R;
type NotEnded<R, S> =
  PrintOf<R> extends { readonly to: infer D extends string }
    ? Before<D, Starts<S>> extends true
      ? never
      : R
    : R;
/** The rows of the form that stand in the set. */
type Standing<R, S> = R extends unknown ? OfLevel<R, S> & Begun<R, S> & NotEnded<R, S> : never;

type RowOf<R> = R extends readonly [unknown, infer Id extends string, ...unknown[]]
  ? TemplateRow & { readonly indicator: Id } & (PrintOf<R> extends { readonly member: infer M }
        ? { readonly member: M }
        : unknown)
  : never;
type ColumnOf<F> = F extends { readonly layout: { readonly columns: readonly (infer C)[] } }
  ? C
  : TemplateColumn;
type FormOf<F extends FormData, S> = Omit<Template, 'rows' | 'columns'> & {
  readonly rows: readonly RowOf<Standing<F['rows'][number], S>>[];
  readonly columns: readonly ColumnOf<F>[];
};

/** A set whose rows and columns keep the literal ids of their indicators. */
export type ComposedSet<S extends SetData> = Omit<TemplateSet, 'id' | 'templates'> & {
  readonly id: S['id'];
  readonly templates: readonly {
    readonly [K in keyof S['forms']]: FormOf<S['forms'][K], S>;
  }[keyof S['forms']][];
};
