// One table of the list: its name, how complete it is, and what disagrees in it.

import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId, useState } from 'react';
import { type DescribedFinding, isOpen } from '../../../app/workspace/workspace';
import { unitsIn } from '../../../core/form/completeness';
import { matchedRows } from '../../../core/form/table';
import { kindOf, printedNumber } from '../../../core/form/template';
import { areaA1, type CellRef } from '../../../core/workbook/address';
import { link } from '../../parts/link';
import { shortTitle } from '../../parts/short-title';
import { count } from '../../shell/labels';
import { ownRows } from './causes';
import { FindingList, type FindingListProps } from './finding-list';
import { type TableGroup as Group, type Kind, standsIn } from './groups';
import { Lacks } from './lacks';
import { MendedLine } from './mended-line';
import { listWords } from './words';

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
  lacks: link,
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
function rowsText({ table, completeness }: Group): string {
  switch (kindOf(table.template)) {
    case 'documents':
      return listWords.documents(completeness.filled);
    case 'agencies':
      return table.template.freeRows ? listWords.listed(unitsIn(table)) : listWords.units(unitsIn(table));
    default:
      return listWords.rows(matchedRows(table), table.template.rows.length);
  }
}

/** What is not there, in the shortest words; "" where nothing lacks. */
function lacksText({ table, blanks, completeness: { begun } }: Group): string {
  const isList = kindOf(table.template) === 'documents';
  const parts = [
    table.missing.length > 0 ? listWords.missing(table.missing.length) : '',
    begun && blanks.length > 0 ? listWords.blanks(blanks.length) : '',
    begun || isList ? '' : listWords.notFilled,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

export interface TableGroupProps extends Omit<FindingListProps, 'findings' | 'withSheet'> {
  readonly group: Group;
  readonly mended: readonly DescribedFinding[];
  readonly checked: boolean;
  /** What the list is narrowed to. */
  readonly only: Kind | null;
  readonly onCell: (cell: CellRef, byKeyboard: boolean) => void;
  readonly onSheet: (sheet: string) => void;
}

export function TableGroup(props: TableGroupProps) {
  const { group, checked } = props;
  const { table, findings, blanks, completeness } = group;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const lacksId = useId();
  const { rows, elsewhere } = ownRows(findings, props.causes);
  const mended = props.mended.filter((finding) => standsIn(table, finding));
  const left = findings.filter(isOpen).length;
  const name = printedNumber(table.template);
  const lacks = lacksText(group);
  const canList = table.missing.length + blanks.length > 0;
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
            {checked && left > 0 && <span className={styles.badge}>{count(left)}</span>}
          </button>
        </h3>
        <div className={styles.meta}>
          <span>{listWords.sheetRange(table.sheet, areaA1(table.area))}</span>
          <span>{rowsText(group)}</span>
          {completeness.asked > 0 && <span>{listWords.filled(completeness.filled, completeness.asked)}</span>}
          {!canList && lacks !== '' && <span>{lacks}</span>}
          {canList && (
            <button
              type="button"
              className={styles.lacks}
              aria-expanded={open}
              aria-controls={open ? lacksId : undefined}
              title={listWords.lacks(name)}
              onClick={() => setOpen(!open)}
            >
              {lacks}
            </button>
          )}
        </div>
      </div>
      {open && <Lacks id={lacksId} group={group} onCell={props.onCell} />}
      {/* Nothing was checked where nothing stands yet. */}
      {checked && left === 0 && props.only !== 'waived' && completeness.begun && (
        <p className={styles.quiet}>
          <CheckmarkCircle16Regular aria-hidden className={styles.good} />
          {findings.length === 0 ? listWords.noFinding : listWords.noneLeft}
        </p>
      )}
      {checked && <MendedLine findings={mended} />}
      {checked && rows.length > 0 && <FindingList {...props} findings={rows} />}
      {checked &&
        elsewhere.map(({ cause, count: effects }) => (
          <p key={cause.id} className={styles.quiet}>
            <button
              type="button"
              className={styles.lacks}
              onClick={(event) => props.onFinding(cause.id, event.detail === 0)}
            >
              {listWords.elsewhere(effects, cause)}
            </button>
          </p>
        ))}
    </section>
  );
}
