// A sheet that is to be made: what stands where, how it looks and how it prints. Hosts draw it; none invents a look.

import type { Area } from '../workbook/address';
import type { Answer } from './template';

/** Named looks, so that a host makes each style once. */
export type CellLook =
  /** "Phụ lục 2". */
  | 'number'
  /** Title of the table. */
  | 'title'
  /** "(Kèm theo Báo cáo số …)". */
  | 'caption'
  | 'header'
  /** Body cells with a border. */
  | 'code'
  | 'label'
  | 'unit'
  | 'figure'
  | 'derived'
  | 'note'
  | 'groupCode'
  | 'groupLabel'
  | 'groupUnit'
  | 'groupFigure'
  | 'groupDerived'
  | 'groupNote'
  /** The line under a title that tells what the sheet is for. */
  | 'notice'
  /** A title over some rows of a list to be filled in. */
  | 'section'
  | 'fieldLabel'
  /** Where a person writes. */
  | 'field'
  /** How a place is to be filled in. */
  | 'hint'
  /** Rows of a journal: no grid. */
  | 'logText'
  /** What a journal keeps for the program. */
  | 'logCode';

export interface DesignedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** A number, or a day as its serial number; shown instead of the text. */
  readonly value?: number;
  /** Formula without "="; shown instead of the text. */
  readonly formula?: string;
  readonly look: CellLook;
  /** Number format code; General where left out. */
  readonly format?: string;
}

/** A list of coded answers offered in a cell. */
export interface DesignedChoice {
  readonly row: number;
  readonly column: number;
  readonly answers: readonly Answer[];
  /** The words themselves are offered ("Đạt"), not their numbers. */
  readonly inWords?: true;
  /** Other words are taken too: the list only offers. */
  readonly open?: true;
}

export interface SheetDesign {
  /** A legal Excel sheet name: at most 31 characters, none of []:*?/\. */
  readonly name: string;
  /** Characters of the default font, as Excel counts widths. */
  readonly columnWidths: readonly number[];
  /** Points by row; rows left out keep the host's own height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly DesignedCell[];
  readonly merges: readonly Area[];
  readonly choices: readonly DesignedChoice[];
  /** Looks by column of the rows from `from` on in which nothing stands yet: of what is written below later. */
  readonly below?: { readonly from: number; readonly looks: readonly CellLook[] };
  /** Made along the way: the user stays where they are. */
  readonly background?: true;
  /** A file keeps no results of its formulas: whoever opens it calculates them. */
  readonly uncalculated?: true;
  readonly print: {
    readonly area: Area;
    /** Rows are written below later: all that is filled is printed, not the area alone. */
    readonly growing?: true;
    readonly orientation: 'portrait' | 'landscape';
    /** Rows printed again on every page, 0-based, both included. */
    readonly repeat: { readonly first: number; readonly last: number };
  };
}

/** What each look means. Sizes in points (Nghị định 30/2020/NĐ-CP, Phụ lục I; body of a table: office habit). */
export interface LookSpec {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly border: boolean;
  /** Background, "#RRGGBB"; null for none. */
  readonly fill: string | null;
  /** Colour of the text, "#RRGGBB"; black where left out. */
  readonly color?: string;
  /** In the middle of its row where left out. */
  readonly vertical?: 'top';
}

export const SHEET_FONT = 'Times New Roman';

const body = { bold: false, italic: false, size: 12, border: true, fill: null } as const;
const group = { ...body, bold: true } as const;
const derivedFill = '#F2F2F2';
const aside = '#595959';

export const looks: Readonly<Record<CellLook, LookSpec>> = {
  number: { bold: true, italic: false, size: 14, align: 'center', border: false, fill: null },
  title: { bold: true, italic: false, size: 13, align: 'center', border: false, fill: null },
  caption: { bold: false, italic: true, size: 13, align: 'center', border: false, fill: null },
  header: { ...group, align: 'center', fill: '#DDEBF7' },
  code: { ...body, align: 'center' },
  label: { ...body, align: 'left' },
  unit: { ...body, align: 'center' },
  figure: { ...body, align: 'right' },
  derived: { ...body, align: 'right', fill: derivedFill },
  note: { ...body, align: 'left' },
  groupCode: { ...group, align: 'center' },
  groupLabel: { ...group, align: 'left' },
  groupUnit: { ...group, align: 'center' },
  groupFigure: { ...group, align: 'right' },
  groupDerived: { ...group, align: 'right', fill: derivedFill },
  groupNote: { ...group, align: 'left' },
  notice: { bold: false, italic: true, size: 12, align: 'left', border: false, fill: null, color: aside },
  section: { ...group, align: 'left', fill: '#DDEBF7' },
  fieldLabel: { ...body, align: 'left', vertical: 'top' },
  field: { ...body, align: 'left', fill: '#FFFBEF', vertical: 'top' },
  hint: { ...body, italic: true, size: 11, align: 'left', color: aside, vertical: 'top' },
  logText: { ...body, size: 11, align: 'left', border: false, vertical: 'top' },
  logCode: { ...body, size: 8, align: 'left', border: false, color: aside, vertical: 'top' },
};
