// Asked before another file takes the place of work that is kept nowhere else.

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { openingWords as words } from './opening-words';

const useStyles = makeStyles({
  text: { textWrap: 'pretty', overflowWrap: 'anywhere', lineHeight: '20px' },
  // In a narrow window the three buttons stand below each other.
  buttons: { '& button': { whiteSpace: 'nowrap' } },
});

export interface LeaveDialogProps {
  /** Name of the open workbook. */
  readonly name: string;
  /** Cells or sheets of it were written since the last copy. */
  readonly unsaved: boolean;
  /** Something was typed in "Tạo báo cáo" that no report has taken up. */
  readonly unused: boolean;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly onStay: () => void;
}

export function LeaveDialog({ name, unsaved, unused, onSave, onDrop, onStay }: LeaveDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{unsaved ? words.unsaved(name) : words.unused}</DialogTitle>
          <DialogContent className={styles.text}>{words.lost(unsaved, unused)}</DialogContent>
          <DialogActions className={styles.buttons} fluid>
            {unsaved && (
              <Button appearance="primary" onClick={onSave}>
                {words.save}
              </Button>
            )}
            <Button onClick={onDrop}>{words.drop}</Button>
            <Button appearance={unsaved ? 'secondary' : 'primary'} onClick={onStay}>
              {words.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
