// What to change so that everything agrees, and why one may think so.

import type { Decimal } from '../core/number/decimal';
import type { CellRef } from '../core/workbook/address';
import { cellText } from '../core/workbook/address';
import { cellName, joinAnd, withUnit } from './words';

/** How a figure may have come to be wrong; one sentence part each. */
const slips = {
  blank: null,
  swapped: 'có thể hai chữ số cạnh nhau bị gõ đảo',
  missing: 'có thể gõ thiếu một chữ số',
  extra: 'có thể gõ thừa một chữ số',
  digit: 'có thể gõ nhầm một chữ số',
  sign: 'có thể nhầm dấu âm',
  thousand: 'có thể nhầm đơn vị nghìn',
} as const;

/** One figure to put in. */
export interface ChangeWords {
  readonly cell: CellRef;
  /** null where the cell is blank. */
  readonly from: Decimal | null;
  readonly to: Decimal;
  readonly unit: string;
  readonly formula: boolean;
  readonly slip: keyof typeof slips | null;
  /** It was so in the period before. */
  readonly asBefore: boolean;
}

export interface RepairWords {
  readonly cells: readonly ChangeWords[];
  readonly exchanged: boolean;
  /** How many sums and rates hold the changed cells. */
  readonly proofs: number;
}

/**
 * "Sửa ô D11 từ 219 thành 217 (có thể gõ nhầm một chữ số) thì cả 4 phép tính có ô này đều khớp."
 * @param home sheet that the reader looks at: cells of another one are named with theirs
 */
export function describeRepair({ cells, exchanged, proofs }: RepairWords, home: string | null): string {
  const name = (cell: CellRef): string => (cell.sheet === home ? cellName(cell) : `ô ${cellText(cell)}`);
  const [first, second] = cells;
  const what =
    exchanged && first && second
      ? `Đổi chỗ hai số ở ${name(first.cell)} và ${name(second.cell)}`
      : capital(joinAnd(cells.map((change) => changeWords(change, name(change.cell)))));
  const these = cells.length > 1 ? 'các ô này' : 'ô này';
  return `${what} thì ${proofs > 1 ? `cả ${proofs} phép tính có ${these} đều khớp` : 'số liệu khớp'}.`;
}

function changeWords({ from, to, unit, formula, slip, asBefore }: ChangeWords, name: string): string {
  const value = withUnit(to, unit);
  if (formula) return `xem lại công thức ở ${name} để kết quả là ${value}`;
  if (from === null) return `điền ${value} vào ${name}`;
  const why = [slip && slips[slip], asBefore && 'đúng bằng số kỳ trước'].filter(Boolean).join('; ');
  return `sửa ${name} từ ${withUnit(from, unit)} thành ${value}${why ? ` (${why})` : ''}`;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
