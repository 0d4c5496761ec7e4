// The sheet as it looks, read-only: the cell of a finding is outlined and scrolled into view.

import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react';
import type { Severity } from '../../core/form/rule';
import type { BoundTable } from '../../core/form/table';
import { type CellRef, cellKey, columnLetters } from '../../core/workbook/address';
import type { SheetSnapshot } from '../../core/workbook/workbook';
import { labels } from '../shell/labels';
import { neighbour, type SheetLine, sheetModel, shownAt } from './sheet-model';
import { useSheetStyles } from './sheet-styles';
import { sheetWords } from './words';

/** 'effect': right by itself once another cell is mended. */
export type MarkedAs = Severity | 'effect';

export interface SheetMarks {
  /** The cell being looked at, and the severity of what was found there. */
  readonly cell: CellRef | null;
  readonly severity: Severity | null;
  /** Keys of the cells that took part in the finding. */
  readonly involved: ReadonlySet<string>;
  /** How each cell is marked, the gravest by cell key. */
  readonly severities: ReadonlyMap<string, MarkedAs>;
  /** Figures that would be written, by cell key. */
  readonly after: ReadonlyMap<string, string>;
}

export interface SheetViewProps {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly BoundTable[];
  readonly marks: SheetMarks;
  /** Grows when focus is to move to the marked cell. */
  readonly focusMoves: number;
  readonly onCell: (cell: CellRef) => void;
  /** Escape: back to where the person came from. */
  readonly onLeave: () => void;
}

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function SheetView({ sheet, tables, marks, focusMoves, onCell, onLeave }: SheetViewProps) {
  const styles = useSheetStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const model = useMemo(() => sheetModel(sheet, tables), [sheet, tables]);
  const { cell } = marks;
  const looked = cell && cell.sheet === sheet.name ? shownAt(sheet, cell) : null;
  const here = looked ?? { sheet: sheet.name, row: 0, column: 0 };
  const lookedKey = looked && cellKey(looked);

  useEffect(() => {
    const box = scroll.current;
    const target = box?.querySelector<HTMLElement>('[data-marked]');
    if (box && target && lookedKey) bringIntoView(box, target);
  }, [lookedKey]);

  useEffect(() => {
    if (focusMoves > 0)
      scroll.current?.querySelector<HTMLElement>('[data-marked]')?.focus({ preventScroll: true });
  }, [focusMoves]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
    const [rows, columns] = arrows[event.key] ?? [0, 0];
    if (rows === 0 && columns === 0) return;
    event.preventDefault();
    const next = neighbour(model, here, rows, columns);
    if (next) onCell(next);
  };

  return (
    <div ref={scroll} className={styles.scroll} key={sheet.name}>
      <table
        className={styles.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys walk through its cells
        role="grid"
        aria-label={sheetWords.sheetTable(sheet.name)}
        aria-readonly
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th aria-hidden />
            {model.columns.map(({ column, width }) => (
              <th key={column} scope="col" className={styles[width]}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.lines.map((line) => (
            <Line key={line.row} sheet={sheet.name} line={line} marks={marks} here={here} onCell={onCell} />
          ))}
        </tbody>
      </table>
      {model.left > 0 && <p className={styles.left}>{sheetWords.sheetLeft(model.left)}</p>}
    </div>
  );
}

interface LineProps {
  readonly sheet: string;
  readonly line: SheetLine;
  readonly marks: SheetMarks;
  /** The cell that the Tab key reaches. */
  readonly here: CellRef;
  readonly onCell: (cell: CellRef) => void;
}

const Line = memo(function Line({ sheet, line, marks, here, onCell }: LineProps) {
  const styles = useSheetStyles();
  return (
    <tr data-kind={line.kind}>
      <th scope="row">{line.row + 1}</th>
      {line.cells.map((cell) => {
        const ref = { sheet, row: line.row, column: cell.column };
        const key = cellKey(ref);
        const isHere = line.row === here.row && cell.column === here.column;
        const marked = isHere && marks.cell !== null && marks.cell.sheet === sheet;
        const involved = marks.involved.has(key);
        const severity = marks.severities.get(key);
        const after = marks.after.get(key);
        const words = [
          marked ? sheetWords.marked : '',
          involved && !marked ? sheetWords.involved : '',
          severity === 'effect' ? sheetWords.effect : '',
          severity && severity !== 'effect' ? `${sheetWords.hasFinding}: ${labels.severity[severity]}` : '',
        ].filter((word) => word !== '');
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the table answers the arrow keys for all its cells
          <td
            key={cell.column}
            rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
            colSpan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
            data-cell={key}
            data-figure={cell.figure && cell.column > 0 ? '' : undefined}
            data-code={cell.column === 0 && cell.columnSpan === 1 ? '' : undefined}
            data-aside={cell.text.startsWith('(') ? '' : undefined}
            data-involved={involved ? '' : undefined}
            data-severity={severity}
            data-marked={marked ? (marks.severity ?? 'plain') : undefined}
            tabIndex={isHere ? 0 : -1}
            onClick={() => onCell(ref)}
          >
            {cell.text}
            {after !== undefined && (
              <span className={styles.after}>
                <span aria-hidden>→ {after}</span>
                <span className={styles.unseen}>{sheetWords.willBe(after)}</span>
              </span>
            )}
            {words.length > 0 && <span className={styles.unseen}>{` (${words.join(', ')})`}</span>}
          </td>
        );
      })}
    </tr>
  );
});

/** Scrolls only this box: the browser's own way would also move the page around it. */
function bringIntoView(box: HTMLElement, target: HTMLElement): void {
  const outer = box.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  const margin = 40;
  const top = inner.top - outer.top;
  const left = inner.left - outer.left;
  if (top < margin || top + inner.height > outer.height - margin) {
    box.scrollTop += top - (outer.height - inner.height) / 2;
  }
  // Sideways only as far as needed: the names of the indicators should stay in view.
  if (left < margin) box.scrollLeft += left - margin;
  else box.scrollLeft += Math.max(0, left + inner.width - box.clientWidth + 2);
}
