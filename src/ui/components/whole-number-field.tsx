// A whole number typed digit by digit: what is not yet one stays in the field and goes no further.

import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

export interface WholeNumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly disabled?: boolean;
  /** Only ever called with a whole number, or null where the field was emptied. */
  readonly onChange: (value: number | null) => void;
}

export function WholeNumberField({ label, value, disabled = false, onChange }: WholeNumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // The field shows what is typed as long as it means the value; a value from elsewhere takes its place.
  const shown = typed !== null && (numberOf(typed) ?? 0) === (value ?? 0) ? typed : String(value ?? '');
  return (
    <Field label={label}>
      <Input
        value={shown}
        disabled={disabled}
        inputMode="numeric"
        autoComplete="off"
        onChange={(_, { value: text }) => {
          const next = numberOf(text);
          if (next === undefined) return;
          setTyped(text);
          onChange(next);
        }}
      />
    </Field>
  );
}

/** undefined for anything that is not digits alone. */
function numberOf(text: string): number | null | undefined {
  const digits = text.trim();
  if (digits === '') return null;
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}
