// One finding: its sentence leads to the cell, "Vì sao?" opens the rule and its source.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp12Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { type ReactNode, useId, useState } from 'react';
import type { DescribedFinding } from '../../../app/workspace/workspace';
import { a1 } from '../../../core/workbook/address';
import { waiverSentence } from '../../../messages/waiver';
import { link } from '../../parts/link';
import { SeverityMark, WaivedMark } from '../../parts/severity-mark';
import type { RowParts } from './row-parts';
import { listWords } from './words';

const useStyles = makeStyles({
  row: {
    display: 'flow-root',
    position: 'relative',
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '&:hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground2,
    '&::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: 0,
      width: '3px',
      backgroundColor: tokens.colorBrandStroke1,
    },
  },
  stale: { '& *': { color: tokens.colorNeutralForeground3 } },
  waived: { '& [data-finding] *': { color: tokens.colorNeutralForeground3 } },
  go: {
    display: 'block',
    width: '100%',
    padding: '8px 12px 2px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    outlineOffset: '-2px',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  message: {
    display: 'block',
    marginTop: '2px',
    lineHeight: '20px',
    textWrap: 'pretty',
    overflowWrap: 'anywhere',
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    alignItems: 'center',
    padding: '0 12px 6px',
    fontSize: tokens.fontSizeBase200,
  },
  why: { ...link, display: 'inline-flex', alignItems: 'center', gap: '4px', minHeight: '24px' },
  hint: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start' },
  effects: { color: tokens.colorNeutralForeground2 },
  reason: {
    margin: '0 12px 10px',
    padding: '6px 10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
});

export interface FindingRowProps {
  readonly finding: DescribedFinding;
  readonly chosen: boolean;
  /** Cells of it changed since the check. */
  readonly stale: boolean;
  /** The row that the Tab key reaches; the arrow keys lead to the others. */
  readonly reachable: boolean;
  /** The cell is told with its sheet. */
  readonly withSheet?: true;
  readonly parts: RowParts;
  /** `byKeyboard`: focus is to follow to the cell. */
  readonly onChoose: (id: string, byKeyboard: boolean) => void;
  /** What stands under it. */
  readonly children?: ReactNode;
}

export function FindingRow({
  finding,
  chosen,
  stale,
  reachable,
  withSheet,
  parts,
  onChoose,
  children,
}: FindingRowProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const reason = useId();
  const hint = parts.hintOf(finding.id);
  const { cell } = finding;
  const tabIndex = reachable ? 0 : -1;
  return (
    <li
      className={mergeClasses(
        styles.row,
        chosen && styles.chosen,
        stale && styles.stale,
        finding.waived && styles.waived,
      )}
    >
      <button
        type="button"
        className={styles.go}
        data-finding={finding.id}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={tabIndex}
        onClick={(event) => onChoose(finding.id, event.detail === 0)}
      >
        <span className={styles.head}>
          {finding.waived ? (
            <WaivedMark />
          ) : (
            <SeverityMark severity={finding.severity} {...(stale ? { stale } : {})} />
          )}
          {cell && (
            <span className={styles.cell}>
              {withSheet
                ? listWords.sheetRange(cell.sheet, a1(cell.row, cell.column))
                : a1(cell.row, cell.column)}
            </span>
          )}
        </span>
        <span className={styles.message}>{finding.detail}</span>
        {finding.waived && <span className={styles.message}>{waiverSentence(finding.waived)}</span>}
      </button>
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.why}
          tabIndex={tabIndex}
          aria-expanded={open}
          aria-controls={open ? reason : undefined}
          onClick={() => setOpen(!open)}
        >
          {listWords.why}
          {open ? <ChevronUp12Regular aria-hidden /> : <ChevronDown12Regular aria-hidden />}
        </button>
        {finding.effects.length > 0 && (
          <span className={styles.effects}>{listWords.effects(finding.effects.length)}</span>
        )}
        {hint !== '' && (
          <button
            type="button"
            className={mergeClasses(styles.why, styles.hint)}
            tabIndex={tabIndex}
            aria-expanded={open}
            aria-controls={open ? reason : undefined}
            onClick={() => setOpen(!open)}
          >
            <Lightbulb16Regular aria-hidden />
            {hint}
          </button>
        )}
        {parts.inFoot(finding, tabIndex)}
      </div>
      {open && (
        <div id={reason}>
          <div className={styles.reason}>{finding.why}</div>
          {parts.inDetail(finding.id)}
        </div>
      )}
      {children}
    </li>
  );
}
