// What has just happened, good or bad, with what can be done about it.

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { labels } from '../labels';
import { noticeText } from '../notice-text';
import type { Notice } from '../state';

const useStyles = makeStyles({
  bar: { borderRadius: 0, borderInlineStyle: 'none', minHeight: '36px', flexShrink: 0 },
  body: { paddingBlock: '6px', textWrap: 'pretty' },
});

export interface NoticeBarProps {
  readonly notice: Notice;
  /** File that is still open. */
  readonly name: string | null;
  readonly canSave: boolean;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

export function NoticeBar({ notice, name, canSave, onAgain, onClose }: NoticeBarProps) {
  const styles = useStyles();
  const intent = notice.kind === 'trouble' ? 'error' : notice.kind === 'nothingToFill' ? 'info' : 'success';
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>{noticeText(notice, name, canSave)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label={labels.close}
            onClick={onClose}
          />
        }
      >
        {notice.kind === 'delivered' && !notice.certain && (
          <Button size="small" onClick={onAgain}>
            {labels.again}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
