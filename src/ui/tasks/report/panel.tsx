// What the report needs besides figures. Every field may stay blank: the draft then has a visible blank.

import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BeforeDraft } from '../../../app/report/before-draft';
import type { ReportInfo } from '../../../core/calendar/report-info';
import { DateField } from '../../parts/date-field';
import { Panel } from '../../parts/panel';
import { PeriodFields } from '../../parts/period-fields';
import { WholeNumberField } from '../../parts/whole-number-field';
import { labels } from '../../shell/labels';
import { BeforeDraftBar, isOver } from './before-draft-bar';
import type { ReportDay } from './state';
import { reportWords as words } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '0 12px 20px' },
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
  keep: { marginInlineStart: '-8px' },
});

export interface ReportFormProps {
  readonly info: ReportInfo;
  /** Days that are no days yet, as typed. */
  readonly unreadDays: Readonly<Partial<Record<ReportDay, string>>>;
  /** What may be settled before. */
  readonly before: BeforeDraft;
  readonly busy: boolean;
  /** Whether the form is also written into "Thông tin báo cáo"; null where the workbook cannot keep it. */
  readonly keep: boolean | null;
  /** The workbook has that sheet; else it would be made. */
  readonly hasSheet: boolean;
  /** Places that people account for, and whether the draft tells them in an annex. */
  readonly accounted: { readonly count: number; readonly on: boolean };
  readonly onAccounted: (on: boolean) => void;
  readonly onChange: (change: Partial<ReportInfo>) => void;
  readonly onUnreadDay: (day: ReportDay, text: string) => void;
  readonly onKeep: (keep: boolean) => void;
  readonly onShow: () => void;
  readonly onFill: () => void;
  readonly onMake: () => void;
  /** The second way, always there: nothing tells whether a file arrived. */
  readonly onCopy: () => void;
  readonly onBack: () => void;
}

type TextKey = 'superior' | 'agency' | 'place' | 'number' | 'symbol' | 'draftingUnit' | 'signerName';
type LinesKey = 'addressees' | 'basis' | 'recipients';
type DayKey = 'day' | 'month' | 'year';

const most: Readonly<Record<DayKey, number>> = { day: 31, month: 12, year: 2100 };

export function ReportForm(props: ReportFormProps) {
  const { info, before, busy, keep, hasSheet, accounted, onChange, onMake } = props;
  const styles = useStyles();
  const text = (key: TextKey, hint?: string) => (
    <Field label={words[key]} {...(hint ? { hint } : {})}>
      <Input value={info[key]} autoComplete="off" onChange={(_, { value }) => onChange({ [key]: value })} />
    </Field>
  );
  const lines = (key: LinesKey, hint: string) => (
    <Field label={words[key]} hint={hint}>
      <Textarea
        rows={Math.min(6, Math.max(2, info[key].length))}
        resize="vertical"
        value={info[key].join('\n')}
        onChange={(_, { value }) => onChange({ [key]: value === '' ? [] : value.split('\n') })}
      />
    </Field>
  );
  const date = (key: ReportDay) => (
    <DateField
      label={words[key]}
      form={words.dateForm}
      value={info[key]}
      unread={props.unreadDays[key] ?? ''}
      onChange={(value, text) => {
        onChange({ [key]: value });
        props.onUnreadDay(key, value ? '' : text);
      }}
    />
  );
  const whole = (key: DayKey) => (
    <WholeNumberField
      label={words[key]}
      value={info[key]}
      most={most[key]}
      onChange={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <Panel
      title={words.title}
      lead={words.lead}
      onBack={props.onBack}
      foot={
        <>
          <Button appearance="primary" disabled={busy} onClick={onMake}>
            {isOver(before) ? words.makeAnyway : words.make}
          </Button>
          <Button disabled={busy} onClick={props.onCopy}>
            {labels.copy}
          </Button>
        </>
      }
    >
      <BeforeDraftBar before={before} busy={busy} onShow={props.onShow} onFill={props.onFill} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onMake();
        }}
      >
        <PeriodFields
          period={info.period}
          year={info.year ?? new Date().getFullYear()}
          optional
          onChange={(period) => onChange({ period })}
        />
        <div className={styles.line}>
          {date('dataFrom')}
          {date('dataTo')}
        </div>
        {date('deadline')}
        <Title>{words.groups.agency}</Title>
        {text('superior')}
        {text('agency')}
        <Title>{words.groups.paper}</Title>
        <div className={styles.line}>
          {text('number')}
          {text('symbol')}
        </div>
        {text('place')}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame */}
        <div className={styles.line} role="group" aria-label={words.date}>
          {whole('day')}
          {whole('month')}
          {whole('year')}
        </div>
        {lines('basis', words.basisHint)}
        <Title>{words.groups.signing}</Title>
        {lines('addressees', words.eachLine)}
        {lines('recipients', words.eachLine)}
        {text('draftingUnit', words.draftingHint)}
        <Field label={words.signer}>
          <Select
            value={info.signer}
            onChange={(_, { value }) => onChange({ signer: value === 'viceChair' ? 'viceChair' : 'chair' })}
          >
            <option value="chair">{words.signers.chair}</option>
            <option value="viceChair">{words.signers.viceChair}</option>
          </Select>
        </Field>
        {text('signerName')}
        {accounted.count > 0 && (
          <Checkbox
            className={styles.keep}
            checked={accounted.on}
            label={words.accounted(accounted.count)}
            onChange={(_, { checked }) => props.onAccounted(checked === true)}
          />
        )}
        {keep !== null && (
          <Field hint={hasSheet ? words.keepHint : words.keepNewHint}>
            <Checkbox
              className={styles.keep}
              checked={keep}
              label={hasSheet ? words.keep : words.keepNew}
              onChange={(_, { checked }) => props.onKeep(checked === true)}
            />
          </Field>
        )}
        {/* Enter in any field makes the report: a form without such a button would not send. */}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Panel>
  );
}

function Title({ children }: { readonly children: ReactNode }) {
  return <h3 className={useStyles().title}>{children}</h3>;
}
