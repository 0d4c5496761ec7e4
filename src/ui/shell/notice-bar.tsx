// What has just happened, good or bad, with what can be done about it.

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { AnyNotice } from './base';
import { labels } from './labels';
import { isTrouble, lookOf } from './notice-looks';
import { noticeText, remarksOf } from './notice-text';
import type { Workspace } from './use-workspace';

const useStyles = makeStyles({
  bar: { borderRadius: 0, borderInlineStyle: 'none', minHeight: '36px', flexShrink: 0 },
  body: { paddingBlock: '6px', textWrap: 'pretty', whiteSpace: 'normal' },
});

function intentOf(notice: AnyNotice): 'error' | 'warning' | 'info' | 'success' {
  if (isTrouble(notice)) return 'error';
  if (remarksOf(notice).length > 0) return 'warning';
  const { intent = 'success' } = lookOf(notice);
  return typeof intent === 'function' ? intent(notice) : intent;
}

export interface NoticeBarProps {
  readonly notice: AnyNotice;
  readonly workspace: Workspace;
}

export function NoticeBar({ notice, workspace }: NoticeBarProps) {
  const styles = useStyles();
  const buttons = lookOf(notice).buttons?.(notice, workspace) ?? [];
  return (
    <section aria-label={labels.notice}>
      <MessageBar
        className={styles.bar}
        intent={intentOf(notice)}
        // Buttons stand in a line of their own: without any, that line would stay empty.
        layout={buttons.length > 0 ? 'multiline' : 'singleline'}
        politeness="polite"
      >
        <MessageBarBody className={styles.body}>
          {noticeText(notice, workspace.state.name, workspace.canSave)}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss20Regular />}
              aria-label={labels.close}
              onClick={() => workspace.dispatch({ type: 'noticeClosed' })}
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
