// Why a finding is passed over, and who says so.

import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Account } from '../../../app/waive/verbs';
import { waiveWords as words } from './words';

const useStyles = makeStyles({
  form: {
    flex: '1 1 100%',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '4px 0 6px',
    padding: '10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  buttons: { display: 'flex', gap: '8px' },
});

const LONGEST = 1000;

export interface WaiveFormProps {
  readonly name: string;
  /** Given before, for other figures. */
  readonly reason: string;
  readonly busy: boolean;
  readonly onWaive: (account: Account) => void;
  readonly onCancel: () => void;
}

export function WaiveForm({ name, reason, busy, onWaive, onCancel }: WaiveFormProps) {
  const styles = useStyles();
  const [account, setAccount] = useState<Account>({ reason, name });
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const lacks = account.reason.trim() === '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (lacks) field.current?.focus();
    else if (!busy) onWaive({ reason: account.reason.trim(), name: account.name.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    // Elsewhere it checks anew.
    event.stopPropagation();
    onSubmit(event);
  };
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Field
        label={words.reason}
        size="small"
        required
        {...(asked && lacks ? { validationMessage: words.reasonNeeded } : {})}
      >
        <Textarea
          textarea={{ ref: field }}
          size="small"
          rows={2}
          maxLength={LONGEST}
          value={account.reason}
          onChange={(_, { value }) => setAccount({ ...account, reason: value })}
        />
      </Field>
      <Field label={words.name} size="small">
        <Input
          size="small"
          autoComplete="name"
          maxLength={100}
          value={account.name}
          onChange={(_, { value }) => setAccount({ ...account, name: value })}
        />
      </Field>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={busy}>
          {words.apply}
        </Button>
        <Button size="small" disabled={busy} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
