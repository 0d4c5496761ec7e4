// A small command above a list.

import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface ToolProps {
  readonly name: string;
  readonly icon: ReactElement;
  readonly label: string;
  /** What the label alone does not tell. */
  readonly hint?: string;
  readonly keys?: string;
  readonly busy: boolean;
  readonly onClick: () => void;
}

export function Tool({ name, icon, label, hint, keys, busy, onClick }: ToolProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      disabled={busy}
      {...(hint === undefined ? {} : { title: hint })}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys })}
      onClick={onClick}
      data-command={name}
    >
      {label}
    </Button>
  );
}
