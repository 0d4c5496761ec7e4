// What the report needs besides figures. Every field may stay blank: the draft then has a visible blank.

import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { Period, ReportInfo } from '../../core/report-info';
import { labels, periodName, periods } from '../labels';
import { Panel } from './panel';

const { form } = labels;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '0 12px 20px' },
  group: { display: 'contents' },
  title: {
    margin: '8px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    display: 'flex',
    gap: '8px',
    '& > *': { flex: '1 1 0', minWidth: 0 },
    '& input, & select, & .fui-Input': { minWidth: 0, width: '100%' },
  },
});

export interface ReportFormProps {
  readonly info: ReportInfo;
  readonly busy: boolean;
  readonly onChange: (change: Partial<ReportInfo>) => void;
  readonly onMake: () => void;
  /** The second way, always there: nothing tells whether a file arrived. */
  readonly onCopy: () => void;
  readonly onBack: () => void;
}

type TextKey = 'superior' | 'agency' | 'place' | 'number' | 'symbol' | 'signerName';
type NumberKey = 'day' | 'month' | 'year';

const limits: Readonly<Record<NumberKey, number>> = { day: 31, month: 12, year: 2100 };

export function ReportForm({ info, busy, onChange, onMake, onCopy, onBack }: ReportFormProps) {
  const styles = useStyles();
  const text = (key: TextKey) => (
    <Field label={form[key]}>
      <Input value={info[key]} autoComplete="off" onChange={(_, { value }) => onChange({ [key]: value })} />
    </Field>
  );
  const whole = (key: NumberKey) => (
    <Field label={form[key]}>
      <Input
        value={info[key] === null ? '' : String(info[key])}
        inputMode="numeric"
        autoComplete="off"
        onChange={(_, { value }) => onChange({ [key]: wholeNumber(value, limits[key], info[key]) })}
      />
    </Field>
  );
  return (
    <Panel
      title={labels.reportTitle}
      lead={labels.reportLead}
      onBack={onBack}
      foot={
        <>
          <Button appearance="primary" disabled={busy} onClick={onMake}>
            {labels.reportMake}
          </Button>
          <Button disabled={busy} onClick={onCopy}>
            {labels.copy}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onMake();
        }}
      >
        <PeriodFields info={info} onChange={onChange} />
        <h3 className={styles.title}>{form.groups.agency}</h3>
        {text('superior')}
        {text('agency')}
        <h3 className={styles.title}>{form.groups.paper}</h3>
        <div className={styles.line}>
          {text('number')}
          {text('symbol')}
        </div>
        {text('place')}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame */}
        <div className={styles.line} role="group" aria-label={form.date}>
          {whole('day')}
          {whole('month')}
          {whole('year')}
        </div>
        <h3 className={styles.title}>{form.groups.signing}</h3>
        <Field label={form.addressees} hint={form.addresseesHint}>
          <Textarea
            rows={2}
            resize="vertical"
            value={info.addressees.join('\n')}
            onChange={(_, { value }) => onChange({ addressees: value === '' ? [] : value.split('\n') })}
          />
        </Field>
        <Field label={form.signer}>
          <Select
            value={info.signer}
            onChange={(_, { value }) => onChange({ signer: value === 'viceChair' ? 'viceChair' : 'chair' })}
          >
            <option value="chair">{form.signers.chair}</option>
            <option value="viceChair">{form.signers.viceChair}</option>
          </Select>
        </Field>
        {text('signerName')}
        {/* Enter in any field makes the report: a form without such a button would not send. */}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Panel>
  );
}

function PeriodFields({ info, onChange }: Pick<ReportFormProps, 'info' | 'onChange'>) {
  const styles = useStyles();
  const { period } = info;
  const year = period?.year ?? info.year ?? new Date().getFullYear();
  const choose = (value: string) => {
    const found = periods.find((one) => periodKey(one) === value);
    onChange({ period: found ? { ...found, year } : null });
  };
  return (
    <div className={styles.line}>
      <Field label={form.period}>
        <Select value={period ? periodKey(period) : ''} onChange={(_, { value }) => choose(value)}>
          <option value="">{form.noPeriod}</option>
          {periods.map((one) => (
            <option key={periodKey(one)} value={periodKey(one)}>
              {periodName(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={form.periodYear}>
        <Input
          value={period ? String(period.year) : ''}
          disabled={!period}
          inputMode="numeric"
          onChange={(_, { value }) =>
            period && onChange({ period: { ...period, year: wholeNumber(value, 2100, period.year) ?? 0 } })
          }
        />
      </Field>
    </div>
  );
}

const periodKey = ({ kind, index }: Pick<Period, 'kind' | 'index'>): string => `${kind}-${index}`;

/** What was typed if it is a whole number up to `most`; null for nothing; else what stood there before. */
function wholeNumber(text: string, most: number, before: number | null): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d+$/.test(trimmed) && Number(trimmed) <= most ? Number(trimmed) : before;
}
