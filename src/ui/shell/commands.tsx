// The commands of the product, in the order of the work.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { TableEdit20Regular } from '@fluentui/react-icons/svg/table-edit';
import { firstLabels as labels } from './first-labels';
import { MoreButton } from './more-button';
import { useSecondaryCommand } from './secondary-command';
import type { MoreCommands } from './task';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    '@media (max-width: 759px)': { display: 'contents' },
  },
  button: {
    paddingInline: '10px',
    minWidth: 'auto',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    // In a narrow window the commands of the work get a line of their own.
    '@media (max-width: 759px)': {
      order: 2,
      flexGrow: 1,
      paddingInline: '3px',
      fontSize: tokens.fontSizeBase200,
      '& .fui-Button__icon': { display: 'none' },
    },
    // The narrowest pane of Excel: all four in one line.
    '@media (max-width: 759px) and (max-width: 319px)': { paddingInline: '1px' },
  },
});

export interface CommandsProps {
  readonly ready: boolean;
  readonly checked: boolean;
  readonly busy: boolean;
  /** Cells were written: the copy is what remains to be done. */
  readonly unsaved: boolean;
  /** Absent where the host opens and saves (Excel). */
  readonly onOpen: (() => void) | undefined;
  readonly onSave: (() => void) | undefined;
  /** Absent where no sheet can be added. */
  readonly onInsert: (() => void) | undefined;
  readonly onCheck: () => void;
  readonly onFill: () => void;
  readonly onReport: () => void;
  /** Null while they are still on their way. */
  readonly more: MoreCommands | null;
}

export function Commands(props: CommandsProps) {
  const { ready, checked, busy, unsaved } = props;
  const { button, bar } = useStyles();
  const { button: file, word } = useSecondaryCommand();
  const idle = ready && !busy;
  const next = !ready ? 'open' : !checked ? 'check' : unsaved ? 'save' : 'none';
  const look = (command: string) => (command === next ? 'primary' : 'secondary');
  return (
    <div className={bar} role="toolbar" aria-label={labels.commands}>
      {props.onOpen && (
        <Button
          className={file}
          appearance={look('open')}
          icon={<FolderOpen20Regular />}
          disabled={busy}
          onClick={props.onOpen}
          data-command="open"
        >
          <span className={word}>{labels.open}</span>
        </Button>
      )}
      {props.onInsert && (
        <Button
          className={button}
          icon={<TableAdd20Regular />}
          disabled={busy}
          onClick={props.onInsert}
          data-command="insert"
        >
          {labels.insert}
        </Button>
      )}
      <Button
        className={button}
        appearance={look('check')}
        icon={<ClipboardCheckmark20Regular />}
        disabled={!idle}
        title={labels.withKey(labels.check, labels.recheckKey)}
        aria-keyshortcuts="Control+Enter"
        onClick={props.onCheck}
        data-command="check"
      >
        {labels.check}
      </Button>
      <Button
        className={button}
        icon={<TableEdit20Regular />}
        disabled={!idle}
        onClick={props.onFill}
        data-command="fill"
      >
        {labels.fill}
      </Button>
      <Button
        className={button}
        icon={<DocumentText20Regular />}
        disabled={!idle}
        onClick={props.onReport}
        data-command="report"
      >
        {labels.report}
      </Button>
      {props.onSave && (
        <Button
          className={file}
          appearance={look('save')}
          icon={<ArrowDownload20Regular />}
          disabled={!idle}
          title={labels.saveHint}
          onClick={props.onSave}
          data-command="save"
        >
          <span className={word}>{labels.save}</span>
        </Button>
      )}
      {(!props.more || Object.keys(props.more).length > 0) && (
        <MoreButton commands={props.more} busy={busy} />
      )}
    </div>
  );
}
