// One table of the list: its name, how complete it is, and what disagrees in it.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId, useState } from 'react';
import { areaA1, type CellRef } from '../../core/address';
import type { Severity } from '../../core/rule';
import { type BoundTable, isListed, matchedRows } from '../../core/table';
import { kindOf, printedNumber } from '../../core/template';
import type { TableGroup as Group } from '../groups';
import { count, labels } from '../labels';
import { shortTitle } from '../short-title';
import { FindingList, type FindingListProps } from './finding-list';
import { Lacks } from './lacks';

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingTop: '10px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  show: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    width: '100%',
    padding: '0 12px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    outlineOffset: '-1px',
    '&:hover': { color: tokens.colorBrandForegroundLinkHover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: {
    flex: 1,
    minWidth: 0,
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
  },
  badge: {
    flex: 'none',
    minWidth: '22px',
    padding: '0 6px',
    borderRadius: '10px',
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
    boxSizing: 'border-box',
  },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '10px',
    padding: '2px 12px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  lacks: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    '&:hover': { textDecoration: 'underline' },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
  quiet: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    padding: '0 12px 10px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** Rows of the form that are there, units that are listed, documents that are listed. */
function rowsText(table: BoundTable): string {
  const { template, documents = [], rows } = table;
  if (kindOf(template) === 'documents') {
    // The form comes with numbered rows that nobody has written in yet.
    return labels.documents(documents.filter(isListed).length);
  }
  if (kindOf(template) !== 'agencies') return labels.rows(matchedRows(table), template.rows.length);
  return labels.units(new Set(rows.flatMap(({ row, cell }) => (row.repeats ? [cell.row] : []))).size);
}

export interface TableGroupProps extends Omit<FindingListProps, 'findings' | 'withSheet'> {
  readonly group: Group;
  readonly checked: boolean;
  readonly hidden: readonly Severity[];
  readonly onCell: (cell: CellRef, byKeyboard: boolean) => void;
  readonly onSheet: (sheet: string) => void;
}

export function TableGroup(props: TableGroupProps) {
  const { group, checked } = props;
  const { table, findings, blanks } = group;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const lacksId = useId();
  const shown = findings.filter(({ severity }) => !props.hidden.includes(severity));
  const name = printedNumber(table.template);
  const parts = [
    table.missing.length > 0 ? labels.missing(table.missing.length) : '',
    blanks.length > 0 ? labels.blanks(blanks.length) : '',
  ].filter((part) => part !== '');
  return (
    <section className={styles.group} aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <button
            type="button"
            className={styles.show}
            title={table.template.title}
            onClick={() => props.onSheet(table.sheet)}
          >
            <span className={styles.name}>
              {name}. {shortTitle(table.template.title)}
            </span>
            {checked && findings.length > 0 && <span className={styles.badge}>{count(findings.length)}</span>}
          </button>
        </h3>
        <div className={styles.meta}>
          <span>{labels.sheetRange(table.sheet, areaA1(table.area))}</span>
          <span>{rowsText(table)}</span>
          {parts.length > 0 && (
            <button
              type="button"
              className={styles.lacks}
              aria-expanded={open}
              aria-controls={open ? lacksId : undefined}
              title={labels.lacks(name)}
              onClick={() => setOpen(!open)}
            >
              {parts.join(' · ')}
            </button>
          )}
        </div>
      </div>
      {open && <Lacks id={lacksId} group={group} onCell={props.onCell} />}
      {checked && findings.length === 0 && (
        <p className={styles.quiet}>
          <CheckmarkCircle16Regular aria-hidden className={styles.good} />
          {labels.noFinding}
        </p>
      )}
      {checked && findings.length > 0 && shown.length === 0 && (
        <p className={mergeClasses(styles.quiet)}>{labels.nothingShown}</p>
      )}
      {checked && shown.length > 0 && <FindingList {...props} findings={shown} />}
    </section>
  );
}
