// What may be settled before a draft is made: to be looked at, to be filled, or left as it is.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import type { BeforeDraft } from '../../../app/report/before-draft';
import { beforeDraftText } from '../../../messages/draft';
import { reportWords as words } from './words';

const useStyles = makeStyles({
  box: {
    margin: '0 12px 8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0, lineHeight: '20px', textWrap: 'pretty' },
  icon: {
    verticalAlign: '-3px',
    marginInlineEnd: '6px',
    color: tokens.colorStatusWarningForeground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingTop: '6px' },
});

export interface BeforeDraftBarProps {
  readonly before: BeforeDraft;
  readonly busy: boolean;
  readonly onShow: () => void;
  readonly onFill: () => void;
}

export function BeforeDraftBar({ before, busy, onShow, onFill }: BeforeDraftBarProps) {
  const styles = useStyles();
  const told = useId();
  const text = beforeDraftText(before);
  if (text === '') return null;
  return (
    <section className={styles.box} aria-labelledby={told}>
      <p className={styles.text} id={told}>
        <Warning16Filled aria-hidden className={styles.icon} />
        {words.before(text)}
      </p>
      <div className={styles.buttons}>
        {before.toMend > 0 && (
          <Button size="small" disabled={busy} onClick={onShow}>
            {words.show(before.toMend)}
          </Button>
        )}
        {before.fillable > 0 && (
          <Button size="small" disabled={busy} onClick={onFill}>
            {words.fill(before.fillable)}
          </Button>
        )}
      </div>
    </section>
  );
}

/** True where the draft would be made over something that is to be settled. */
export const isOver = (before: BeforeDraft): boolean => beforeDraftText(before) !== '';
