// Before anything is open: what to do, and that the file stays on this machine.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTable24Regular } from '@fluentui/react-icons/svg/document-table';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { firstLabels as labels } from './first-labels';

const useStyles = makeStyles({
  place: {
    height: '100%',
    display: 'grid',
    placeItems: 'center',
    padding: '24px 16px',
    boxSizing: 'border-box',
    overflow: 'auto',
  },
  box: {
    maxWidth: '460px',
    padding: '36px 32px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'center',
    '@media (max-width: 759px)': { padding: '24px 16px' },
  },
  icon: { color: tokens.colorBrandForeground1, width: '40px', height: '40px' },
  title: {
    margin: '8px 0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, lineHeight: '20px', textWrap: 'pretty' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', paddingTop: '12px' },
});

export interface EmptyStateProps {
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  /** Absent where no workbook can be made. */
  readonly onNew: (() => void) | undefined;
  /** One more sentence, above the others. */
  readonly note: string | undefined;
}

export function EmptyState({ busy, onOpen, onSample, onNew, note }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <div className={styles.box}>
        <DocumentTable24Regular className={styles.icon} aria-hidden />
        <h2 className={styles.title}>{labels.empty.title}</h2>
        {note !== undefined && <p className={styles.text}>{note}</p>}
        <p className={styles.text}>{labels.empty.what}</p>
        <p className={styles.text}>{labels.empty.safe}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" icon={<FolderOpen20Regular />} disabled={busy} onClick={onOpen}>
            {labels.open}
          </Button>
          <Button disabled={busy} onClick={onSample}>
            {labels.openSample}
          </Button>
          {onNew && (
            <Button disabled={busy} onClick={onNew}>
              {labels.newWorkbook}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
