// The plan of the next period in lists: what is to be looked at first, then what is emptied, kept and carried on.

import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';
import { emptiedFigures, type NextPeriodPlan } from '../../../core/form/next-period';
import { a1, type CellRef } from '../../../core/workbook/address';
import { describeCarried, describeNote, whyKept } from '../../../messages/next-period';
import { nextPeriodWords as words } from './words';

const useStyles = makeStyles({
  notes: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
    margin: '0 12px 8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  icon: { marginTop: '1px', color: tokens.colorStatusWarningForeground3 },
  note: { margin: '0 0 4px', textWrap: 'pretty', '&:last-child': { marginBottom: 0 } },
  part: { padding: '4px 0 8px' },
  title: {
    margin: 0,
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '12px',
    padding: '5px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    lineHeight: '20px',
  },
  sheet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  count: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  cell: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '12px',
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
  why: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  sentences: { margin: 0, padding: '0 12px 0 28px', lineHeight: '20px', '& > li': { marginBottom: '4px' } },
});

export interface NextPeriodOutcomeProps {
  readonly plan: NextPeriodPlan;
  readonly onCell: (cell: CellRef, byKeyboard: boolean) => void;
}

export function NextPeriodOutcome({ plan, onCell }: NextPeriodOutcomeProps) {
  const styles = useStyles();
  const figures = emptiedFigures(plan);
  const carried = describeCarried(plan);
  return (
    <>
      {plan.notes.length > 0 && (
        <section className={styles.notes} aria-label={words.notes}>
          <Info16Regular className={styles.icon} aria-hidden />
          <div>
            {plan.notes.map(describeNote).map((note) => (
              <p key={note} className={styles.note}>
                {note}
              </p>
            ))}
          </div>
        </section>
      )}
      <Part title={figures > 0 ? words.emptied(figures) : words.nothingEmptied}>
        <ul className={styles.list}>
          {plan.emptied
            .filter((table) => table.figures + table.documents > 0)
            .map(({ template, sheet, number, figures: own, documents }) => (
              <li key={`${template} ${sheet}`} className={styles.item}>
                <span>
                  {number} <span className={styles.sheet}>· {sheet}</span>
                </span>
                <span className={styles.count}>{words.table(own, documents)}</span>
              </li>
            ))}
        </ul>
      </Part>
      {plan.kept.length > 0 && (
        <Part title={words.kept(plan.kept.length)}>
          <ul className={styles.list}>
            {plan.kept.map(({ cell, label, shown, why }) => (
              <li key={`${cell.sheet}!${a1(cell.row, cell.column)}`} className={styles.item}>
                <button
                  type="button"
                  className={styles.cell}
                  onClick={(event) => onCell(cell, event.detail === 0)}
                >
                  <span>{label}</span>
                  <span className={styles.count}>{shown}</span>
                  <span className={styles.why}>
                    {cell.sheet}!{a1(cell.row, cell.column)} · {whyKept(why)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {carried.length > 0 && (
        <Part title={words.carried}>
          <ul className={styles.sentences}>
            {carried.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
