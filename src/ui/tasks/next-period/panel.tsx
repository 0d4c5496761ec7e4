// What the next period's file would be: from which period to which, what is emptied, kept and carried on.

import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NextPeriodOptions } from '../../../app/next-period/plan';
import { type Period, samePeriod } from '../../../core/calendar/report-info';
import type { NextPeriodPlan } from '../../../core/form/next-period';
import type { CellRef } from '../../../core/workbook/address';
import { Panel } from '../../parts/panel';
import { PeriodFields } from '../../parts/period-fields';
import { NextPeriodOutcome } from './outcome';
import { nextPeriodWords as words } from './words';

const useStyles = makeStyles({
  choice: { display: 'grid', rowGap: '8px', padding: '4px 12px 8px' },
  from: { margin: 0, lineHeight: '20px', textWrap: 'pretty' },
  boxes: { display: 'grid', margin: '0 -8px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  label: { display: 'grid', lineHeight: '20px', textWrap: 'pretty' },
});

export interface NextPeriodPanelProps {
  /** null: the workbook does not tell its period, and none is chosen yet. */
  readonly plan: NextPeriodPlan | null;
  readonly choice: NextPeriodOptions;
  /** The year that a newly chosen period gets where the workbook tells none. */
  readonly year: number;
  readonly busy: boolean;
  /** A plan for the choice is asked for; until it is there the old one is shown. */
  readonly onChange: (choice: NextPeriodOptions) => void;
  readonly onCell: (cell: CellRef, byKeyboard: boolean) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

export function NextPeriodPanel(props: NextPeriodPanelProps) {
  const styles = useStyles();
  const { plan, choice, busy, onChange } = props;
  const [typed, setTyped] = useState<Period | null>(plan?.to ?? null);
  const choosePeriod = (period: Period | null) => {
    setTyped(period);
    // A year that is still being typed asks for no plan yet.
    if (period && isWhole(period)) onChange({ ...choice, period });
  };
  const planned = plan !== null && typed !== null && samePeriod(plan.to, typed);
  const lists = (plan?.carried.documents ?? 0) > 0 || choice.keepDocuments === false;
  const notes = plan !== null && plan.notesKept + plan.notesEmptied > 0;
  return (
    <Panel
      title={words.title}
      lead={words.lead}
      onBack={props.onBack}
      foot={
        <Button appearance="primary" disabled={busy || !planned} onClick={props.onMake}>
          {words.make}
        </Button>
      }
    >
      <section className={styles.choice} aria-label={words.fromTo}>
        <p className={styles.from}>{words.from(plan?.from ?? null)}</p>
        <PeriodFields
          period={typed}
          year={plan?.from?.year ?? props.year}
          optional={false}
          onChange={choosePeriod}
        />
        {plan && (notes || lists) && (
          <div className={styles.boxes}>
            {notes && (
              <Checkbox
                checked={choice.keepNotes ?? true}
                onChange={(_, { checked }) => onChange({ ...choice, keepNotes: checked === true })}
                label={
                  <span className={styles.label}>
                    {words.keepNotes}
                    <span className={styles.hint}>{words.keepNotesHint}</span>
                  </span>
                }
              />
            )}
            {lists && (
              <Checkbox
                checked={choice.keepDocuments ?? true}
                onChange={(_, { checked }) => onChange({ ...choice, keepDocuments: checked === true })}
                label={words.keepDocuments}
              />
            )}
          </div>
        )}
        {!plan && <p className={styles.from}>{words.choose}</p>}
      </section>
      {plan && planned && <NextPeriodOutcome plan={plan} onCell={props.onCell} />}
    </Panel>
  );
}

const isWhole = ({ year, from = year }: Period): boolean =>
  [year, from].every((one) => Number.isInteger(one) && one >= 1900 && one <= 2999) && from <= year;
