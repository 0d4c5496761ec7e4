// A workbook in which no table is known: what can be done in it.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { firstLabels as labels, noneText } from './first-labels';

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
  /** Something stands there that was not read: nobody can say that no form is there. */
  readonly unread?: boolean;
  readonly busy: boolean;
  readonly onInsert: () => void;
  readonly onCheck: () => void;
  /** Absent where no form can be read off a sheet. */
  readonly onOwnForm: (() => void) | undefined;
}

export function PaneStart({ noTables, unread = false, busy, onInsert, onCheck, onOwnForm }: PaneStartProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <h2 className={styles.title} tabIndex={-1} data-focus="list">
        {noTables ? noneText(unread) : labels.pane.title}
      </h2>
      <p className={styles.text}>{labels.pane.what}</p>
      {noTables && onOwnForm && <p className={styles.text}>{labels.pane.ownForm}</p>}
      <p className={styles.text}>{labels.pane.safe}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<TableAdd20Regular />} disabled={busy} onClick={onInsert}>
          {labels.insert}
        </Button>
        <Button disabled={busy} onClick={onCheck}>
          {labels.check}
        </Button>
        {noTables && onOwnForm && (
          <Button disabled={busy} onClick={onOwnForm}>
            {labels.saveAsSet}
          </Button>
        )}
      </div>
    </div>
  );
}
