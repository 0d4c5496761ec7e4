// A whole number typed digit by digit: what is not one goes no further than the field.

import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

export interface WholeNumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly disabled?: boolean;
  /** 9999 where left out. */
  readonly most?: number;
  /** null where the field was emptied. */
  readonly onChange: (value: number | null) => void;
}

const shown = (value: number | null) => ({ value, text: value === null ? '' : String(value) });

export function WholeNumberField({ label, value, disabled, most = 9999, onChange }: WholeNumberFieldProps) {
  const [typed, setTyped] = useState(() => shown(value));
  // A number set from elsewhere takes the place of what was typed.
  if (typed.value !== value) setTyped(shown(value));
  return (
    <Field label={label}>
      <Input
        value={typed.text}
        disabled={disabled ?? false}
        inputMode="numeric"
        autoComplete="off"
        onChange={(_, { value: text }) => {
          const digits = text.trim();
          if (!/^\d*$/.test(digits) || Number(digits) > most) return;
          const number = digits === '' ? null : Number(digits);
          setTyped({ value: number, text: digits });
          onChange(number);
        }}
      />
    </Field>
  );
}
