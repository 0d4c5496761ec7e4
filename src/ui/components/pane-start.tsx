// The pane before a table is known: what can be done in this workbook.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { labels } from '../labels';

const useStyles = makeStyles({
  box: { padding: '24px 16px', maxWidth: '460px', marginInline: 'auto' },
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, lineHeight: '20px', textWrap: 'pretty' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '8px' },
});

export interface PaneStartProps {
  /** The workbook was read: it holds no table that we know. */
  readonly noTables: boolean;
  readonly busy: boolean;
  readonly onInsert: () => void;
  readonly onCheck: () => void;
}

export function PaneStart({ noTables, busy, onInsert, onCheck }: PaneStartProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <h2 className={styles.title} tabIndex={-1} data-focus="list">
        {noTables ? labels.pane.none : labels.pane.title}
      </h2>
      <p className={styles.text}>{labels.pane.what}</p>
      <p className={styles.text}>{labels.pane.safe}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<TableAdd20Regular />} disabled={busy} onClick={onInsert}>
          {labels.insert}
        </Button>
        <Button disabled={busy} onClick={onCheck}>
          {labels.check}
        </Button>
      </div>
    </div>
  );
}
