// What has just happened, good or bad, with what can be done about it.

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { labels } from './labels';
import { noticeText, remarksOf } from './notice-text';
import { remedyOf } from './remedy';
import type { Notice } from './state';

const useStyles = makeStyles({
  bar: { borderRadius: 0, borderInlineStyle: 'none', minHeight: '36px', flexShrink: 0 },
  body: { paddingBlock: '6px', textWrap: 'pretty', whiteSpace: 'normal' },
});

export interface NoticeBarProps {
  readonly notice: Notice;
  /** File that is still open. */
  readonly name: string | null;
  readonly canSave: boolean;
  readonly canUndo: boolean;
  readonly onAgain: () => void;
  readonly onCopy: () => void;
  readonly onUndo: () => void;
  /** Takes the last answer back. */
  readonly onForget: () => void;
  readonly onRetry: () => void;
  readonly onCheck: () => void;
  readonly onClose: () => void;
}

/** Notices that tell of nothing good or bad. */
const PLAIN: readonly Notice['kind'][] = ['nothingToFill', 'oneOfMany', 'undone', 'cleared', 'ownRemoved'];

function intentOf(notice: Notice): 'error' | 'warning' | 'info' | 'success' {
  if (notice.kind === 'trouble') return 'error';
  if (remarksOf(notice).length > 0 || (notice.kind === 'ownSaved' && !notice.saved.kept)) return 'warning';
  return PLAIN.includes(notice.kind) ? 'info' : 'success';
}

export function NoticeBar(props: NoticeBarProps) {
  const { notice, name, canSave } = props;
  const styles = useStyles();
  const buttons = buttonsOf(props);
  return (
    <section aria-label={labels.notice}>
      <MessageBar
        className={styles.bar}
        intent={intentOf(notice)}
        // Buttons stand in a line of their own: without any, that line would stay empty.
        layout={buttons.length > 0 ? 'multiline' : 'singleline'}
        politeness="polite"
      >
        <MessageBarBody className={styles.body}>{noticeText(notice, name, canSave)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss20Regular />}
              aria-label={labels.close}
              onClick={props.onClose}
            />
          }
        >
          {buttons.map(([label, act]) => (
            <Button key={label} size="small" onClick={act}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}

function buttonsOf(props: NoticeBarProps): readonly (readonly [string, () => void])[] {
  const { notice } = props;
  switch (notice.kind) {
    case 'delivered': {
      if (notice.delivery.kind === 'saved') return [];
      const again = [labels.again, props.onAgain] as const;
      return notice.report ? [again, [labels.copy, props.onCopy]] : [again];
    }
    case 'filled':
      return props.canUndo ? [[labels.undo, props.onUndo]] : [];
    case 'answered':
      return notice.choice === null ? [] : [[labels.undo, props.onForget]];
    case 'trouble': {
      const remedy = remedyOf(notice);
      if (remedy === 'check') return [[labels.recheck, props.onCheck]];
      return remedy === 'retry' ? [[labels.retry, props.onRetry]] : [];
    }
    default:
      return [];
  }
}
