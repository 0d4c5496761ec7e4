// A sheet that is to be made: what stands where, how it looks and how it prints. Hosts draw it; none invents a look.

import type { Area } from './address';
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
  | 'groupNote';

export interface DesignedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
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
}

export interface SheetDesign {
  /** A legal Excel sheet name: at most 31 characters, none of []:*?/\. */
  readonly name: string;
  /** Characters of the default font, as Excel counts widths. */
  readonly columnWidths: readonly number[];
  /** Points by row; rows left out keep the host's own height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Points by row that the texts need as they are now; the host may fit these rows anew when a text changes. */
  readonly fittedHeights?: ReadonlyMap<number, number>;
  readonly cells: readonly DesignedCell[];
  readonly merges: readonly Area[];
  readonly choices: readonly DesignedChoice[];
  readonly print: {
    readonly area: Area;
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
}

export const SHEET_FONT = 'Times New Roman';

const body = { bold: false, italic: false, size: 12, border: true, fill: null } as const;
const group = { ...body, bold: true } as const;
const derivedFill = '#F2F2F2';

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
};
