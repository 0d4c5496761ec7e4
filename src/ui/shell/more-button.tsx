// "Thêm": the rarer commands. Their menu comes with the first look at it, not with the page.

import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, useState } from 'react';
import { firstLabels as labels } from './first-labels';
import { useSecondaryCommand } from './secondary-command';
import type { MoreCommands } from './task';

const MoreMenu = lazy(async () => ({ default: (await import('./more-menu')).MoreMenu }));

export interface MoreButtonProps {
  /** Null while they are still on their way: the menu then opens with them. */
  readonly commands: MoreCommands | null;
  readonly busy: boolean;
}

export function MoreButton({ commands, busy }: MoreButtonProps) {
  const styles = useSecondaryCommand();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  /** Set at the first look: from then on the menu itself knows how to come and go. */
  const [looked, setLooked] = useState(false);
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => setButton(element)}
        className={styles.button}
        icon={<MoreHorizontal20Regular />}
        disabled={busy}
        aria-haspopup="menu"
        aria-expanded={open}
        title={labels.more}
        onClick={() => {
          setLooked(true);
          setOpen(!open);
        }}
        data-command="more"
      >
        <span className={styles.word}>{labels.more}</span>
      </Button>
      {looked && commands && (
        <Suspense>
          <MoreMenu
            commands={commands}
            anchor={button}
            open={open}
            onClose={(focus) => {
              setOpen(false);
              if (focus) button?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
