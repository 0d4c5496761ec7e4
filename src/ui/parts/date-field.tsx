// A day typed as people write it. What is not yet a day stays in the field and goes no further.

import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { type CalendarDate, dateText, isoDate, readDate } from '../../core/calendar/calendar-date';

export interface DateFieldProps {
  readonly label: string;
  /** How to write a day; said once something else stands there. */
  readonly form: string;
  readonly value: CalendarDate | null;
  /** What stood in the field when it was left, where that is no day. */
  readonly unread: string;
  /** null: blank, or not yet a day; `text` is what stands in the field. */
  readonly onChange: (value: CalendarDate | null, text: string) => void;
}

const keyOf = (date: CalendarDate | null): string => (date ? isoDate(date) : '');
const shown = (date: CalendarDate | null) => ({ key: keyOf(date), text: date ? dateText(date) : '' });

export function DateField({ label, form, value, unread, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState(() => (value ? shown(value) : { key: '', text: unread }));
  const [typing, setTyping] = useState(false);
  // A day set from elsewhere (another period) takes the place of what was typed.
  if (typed.key !== keyOf(value)) setTyped(shown(value));
  const wrong = !typing && typed.text.trim() !== '' && typed.key === '';
  return (
    <Field label={label} {...(wrong ? { validationMessage: form, validationState: 'warning' } : {})}>
      <Input
        value={typed.text}
        autoComplete="off"
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        onChange={(_, { value: text }) => {
          const date = readDate(text);
          setTyped({ key: keyOf(date), text });
          onChange(date, text);
        }}
      />
    </Field>
  );
}
