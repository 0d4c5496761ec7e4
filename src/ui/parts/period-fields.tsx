// Kỳ báo cáo: its kind and its year, or the years it spans.

import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Period } from '../../core/calendar/report-info';
import { periodName, periods, periodWords as words } from './period-words';
import { WholeNumberField } from './whole-number-field';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: '8px',
    '& > *': { flex: '1 1 0', minWidth: 0 },
    '& > :first-child': { flexGrow: 1.6 },
    '& input, & select, & .fui-Input': { minWidth: 0, width: '100%' },
  },
});

export interface PeriodFieldsProps {
  readonly period: Period | null;
  /** The year that a newly chosen period gets. */
  readonly year: number;
  /** "Chưa chọn" is offered. */
  readonly optional: boolean;
  readonly onChange: (period: Period | null) => void;
}

export function PeriodFields({ period, year, optional, onChange }: PeriodFieldsProps) {
  const styles = useStyles();
  const choose = (key: string) => {
    const found = offered(period).find((one) => keyOf(one) === key);
    if (found) onChange(periodOf(found, period?.year ?? year));
    else if (optional) onChange(null);
  };
  const spans = period?.kind === 'multiYear';
  // An emptied field is year 0 in the period: no year at all.
  const shown = (one: number | undefined) => one || null;
  return (
    <div className={styles.line}>
      <Field label={words.period}>
        <Select value={period ? keyOf(period) : ''} onChange={(_, { value }) => choose(value)}>
          {(optional || !period) && <option value="">{words.none}</option>}
          {offered(period).map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {periodName(one)}
            </option>
          ))}
        </Select>
      </Field>
      {spans && (
        <WholeNumberField
          label={words.fromYear}
          value={shown(period.from)}
          onChange={(from) => onChange({ ...period, from: from ?? 0 })}
        />
      )}
      <WholeNumberField
        label={spans ? words.toYear : words.year}
        value={shown(period?.year)}
        disabled={!period}
        onChange={(to) => period && onChange({ ...period, year: to ?? 0 })}
      />
    </div>
  );
}

/** A span of years looks back on five of them until somebody says otherwise. */
function periodOf({ kind, index }: Pick<Period, 'kind' | 'index'>, year: number): Period {
  return kind === 'multiYear' ? { kind, index, from: year - 4, year } : { kind, index, year };
}

/** The usual ones, and the present one where it is not among them. */
function offered(period: Period | null): readonly Pick<Period, 'kind' | 'index'>[] {
  return !period || periods.some((one) => keyOf(one) === keyOf(period)) ? periods : [...periods, period];
}

const keyOf = ({ kind, index }: Pick<Period, 'kind' | 'index'>): string => `${kind}-${index}`;
