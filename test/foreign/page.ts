// A sheet while somebody else draws it, and what a careful clerk says of its cells.

import { a1, areaA1 } from '../../src/core/workbook/address';
import type { BuiltCell, BuiltSheet, BuiltWorkbook } from '../support/xlsx/build';

/** Which figure of which form a cell holds. */
export interface Fact {
  readonly template: string;
  /** Key of the form's row; '*' in a list of documents. */
  readonly row: string;
  /** 'doc' for the title of a document. */
  readonly indicator: string;
  /** The year or the agency; null where the figure is the whole report's. */
  readonly member: string | null;
  readonly column: string | null;
  readonly value: number | string;
  /** Even a person could not tell: to ask, to leave it, and this figure are all right. */
  readonly open?: true;
}

export type Written = string | number | BuiltCell;

export interface Filled {
  readonly content: Written;
  readonly fact?: Fact;
}

/** Rows and columns are counted from 1, as Excel shows them. */
export class Page {
  readonly cells: Record<string, Written> = {};
  readonly merges: string[] = [];
  readonly hiddenRows: number[] = [];
  /** By address: "D7". */
  readonly facts = new Map<string, Fact>();
  /** Last row with something in it. */
  bottom = 0;

  constructor(
    readonly name: string,
    readonly hidden = false,
  ) {}

  put(row: number, column: number, content: Written, fact?: Fact): void {
    if (content === '') return;
    const address = a1(row - 1, column - 1);
    this.cells[address] = content;
    this.bottom = Math.max(this.bottom, row);
    if (fact) this.facts.set(address, fact);
  }

  fill(row: number, column: number, { content, fact }: Filled): void {
    this.put(row, column, content, fact);
  }

  /** Texts side by side from a column on; '' leaves a cell empty. */
  line(row: number, column: number, texts: readonly Written[]): void {
    for (const [index, text] of texts.entries()) this.put(row, column + index, text);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    this.merges.push(areaA1({ top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 }));
  }
}

export interface Book {
  readonly pages: readonly Page[];
}

export function builtOf({ pages }: Book): BuiltWorkbook {
  return {
    sheets: pages.map(
      ({ name, hidden, merges, hiddenRows, cells }): BuiltSheet => ({
        name,
        hidden,
        merges,
        hiddenRows,
        cells,
      }),
    ),
  };
}

/** By cell: "Sheet!D7". */
export function factsOf({ pages }: Book): ReadonlyMap<string, Fact> {
  return new Map(
    pages.flatMap(({ name, facts }) => [...facts].map(([at, fact]) => [`${name}!${at}`, fact] as const)),
  );
}
