// The list as text where the clipboard is refused: chosen already, the person copies it.

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { outWords as words } from './words';

const useStyles = makeStyles({
  what: { margin: '0 0 8px', textWrap: 'pretty', lineHeight: '20px' },
  text: { width: '100%', '& textarea': { height: '40vh', maxHeight: 'none' } },
});

export interface TextDialogProps {
  readonly text: string;
  readonly onClose: () => void;
}

export function TextDialog({ text, onClose }: TextDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.refused}</DialogTitle>
          <DialogContent>
            <p className={styles.what}>{words.refusedWhat}</p>
            <Textarea
              className={styles.text}
              readOnly
              value={text}
              aria-label={words.text}
              onFocus={(event) => event.currentTarget.select()}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
