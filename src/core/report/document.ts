// The report before it is a file: what it says and which role each piece plays.
// Sizes and fonts are the business of the adapter that writes it (src/hosts/docx), by Nghị định 30/2020.

import type { CellRef } from '../workbook/address';

/** What the reader of a draft is told of a piece of it: beside the text, never in it. */
export interface Remark {
  /**
   * disputed: the check denies the figure. waived: it does, and a person accounts for it. computed: its cell is blank, it
   * was calculated from other cells.
   */
  readonly kind: 'disputed' | 'waived' | 'computed';
  /** At least one. */
  readonly sentences: readonly string[];
}

export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly remark?: Remark;
    }
  /** A figure of the tables: `text` as written in the sentence ("99,6"), traceable to its cell. */
  | {
      readonly kind: 'figure';
      readonly text: string;
      /** Of which row, of whom and when: `indicator[@member][@period]`; the report's own period is left out. */
      readonly indicator: string;
      readonly cell: CellRef;
      /** Last of the cells, where the figure is made of several: a total over years, a count of answers. */
      readonly through?: CellRef;
      readonly remark?: Remark;
    }
  /** Something only a person can write; drawn so that nobody overlooks it. `hint` says what. */
  | { readonly kind: 'blank'; readonly hint: string; readonly remark?: Remark }
  | { readonly kind: 'footnote'; readonly runs: readonly Run[] };

/** Components of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export type Block =
  /** A line over the document that is no part of it: the person deletes it before the report is signed. */
  | { readonly kind: 'notice'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'letterhead';
      readonly superior: readonly Run[];
      readonly agency: readonly Run[];
      readonly number: readonly Run[];
      readonly placeDate: readonly Run[];
    }
  | { readonly kind: 'title'; readonly type: string; readonly subject: readonly Run[] }
  | { readonly kind: 'addressee'; readonly names: readonly (readonly Run[])[] }
  /** level 1: "I. …" upper case bold; 2: "1. …" and 3: "1.1. …" bold; 4: "a) …" upright. */
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly number: string;
      readonly runs: readonly Run[];
      /** Heads one of the parts of a long report ("Phần thứ nhất"), above the sections of level 1. */
      readonly part?: true;
    }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly runs: readonly Run[] }
  | { readonly kind: 'closing'; readonly recipients: readonly string[]; readonly signature: SignatureBlock }
  | {
      readonly kind: 'appendix';
      readonly number: string;
      readonly title: string;
      /** Lines between title and caption: the days of the figures, where the form prints them. */
      readonly lines?: readonly string[];
      readonly caption: readonly Run[];
      readonly table: DocumentTable;
      readonly orientation: 'portrait' | 'landscape';
    };

export interface SignatureBlock {
  /** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": one line each. */
  readonly roles: readonly string[];
  readonly name: readonly Run[];
}

export interface DocumentTable {
  readonly header: readonly (readonly string[])[];
  readonly headerMerges: readonly string[];
  /** Relative widths. */
  readonly widths: readonly number[];
  readonly rows: readonly DocumentTableRow[];
  /** Font size in points where the table has more columns than the usual size leaves room for. */
  readonly points?: number;
}

export interface DocumentTableRow {
  readonly bold: boolean;
  readonly cells: readonly { readonly runs: readonly Run[]; readonly align: 'left' | 'center' | 'right' }[];
}

/** What a draft was made from: the file carries it, so that its figures can be refreshed later. */
export interface Origin {
  /** Ids of the sets of its tables, each once. */
  readonly sets: readonly string[];
  /** As {@link periodPhrase} writes it and {@link readPeriod} reads it; "" where it is not known. */
  readonly period: string;
  /** Name of the workbook's file; "" where it has none. */
  readonly workbook: string;
}

export interface DocumentModel {
  readonly title: string;
  readonly origin?: Origin;
  readonly blocks: readonly Block[];
}
