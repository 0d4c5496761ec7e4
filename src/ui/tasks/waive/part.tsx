// In the row of a finding: the way to pass it over with a reason, or to look at it again.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Account } from '../../../app/waive/verbs';
import type { DescribedFinding } from '../../../app/workspace/workspace';
import { link } from '../../parts/link';
import { WaiveForm } from './form';
import { waiveWords as words } from './words';

const useStyles = makeStyles({
  button: { ...link, minHeight: '24px', marginInlineStart: 'auto', fontSize: tokens.fontSizeBase200 },
});

export interface WaivePartProps {
  readonly finding: DescribedFinding;
  /** Offered as the person's own. */
  readonly name: string;
  readonly busy: boolean;
  readonly tabIndex: number;
  readonly onWaive: (account: Account) => void;
  readonly onBack: () => void;
}

export function WaivePart({ finding, name, busy, tabIndex, onWaive, onBack }: WaivePartProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  // The form that had the focus is gone.
  useEffect(() => {
    if (!open && left.current) button.current?.focus();
    left.current = false;
  }, [open]);
  const { waived, detail } = finding;
  useEffect(() => {
    if (waived) setOpen(false);
  }, [waived]);
  if (open && !waived)
    return (
      <WaiveForm
        name={name}
        reason={finding.lapsed?.reason ?? ''}
        busy={busy}
        onWaive={onWaive}
        onCancel={() => {
          left.current = true;
          setOpen(false);
        }}
      />
    );
  return (
    <button
      ref={button}
      type="button"
      className={styles.button}
      tabIndex={tabIndex}
      disabled={busy}
      aria-label={waived ? words.backOf(detail) : words.openOf(detail)}
      {...(waived ? {} : { 'aria-expanded': false })}
      onClick={() => (waived ? onBack() : setOpen(true))}
    >
      {waived ? words.back : words.open}
    </button>
  );
}
