// The right column: which sheet, the sheet itself, and (narrow windows) the way back to the list.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useId, useMemo } from 'react';
import type { ShownWorkspace } from '../../app/workspace/shown';
import { mayBeForm } from '../../core/form/unread';
import type { CellRef } from '../../core/workbook/address';
import { SeverityMark } from '../parts/severity-mark';
import { SheetTabs } from './sheet-tabs';
import { type SheetMarks, SheetView } from './sheet-view';
import { sheetWords } from './words';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  bar: {
    display: 'flex',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  back: {
    display: 'none',
    '@media (max-width: 759px)': { display: 'inline-flex', minWidth: 'auto', paddingInline: '8px' },
  },
  said: {
    display: 'none',
    '@media (max-width: 759px)': {
      display: 'block',
      padding: '8px 12px',
      maxHeight: '30%',
      overflow: 'auto',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground2,
    },
  },
  message: { margin: '2px 0 0' },
  sheet: { flex: 1, minHeight: 0 },
});

export interface SheetPaneProps {
  readonly workspace: ShownWorkspace;
  /** Sheet to show. */
  readonly name: string;
  readonly marks: SheetMarks;
  readonly finding: string | null;
  readonly focusMoves: number;
  readonly onSheet: (sheet: string) => void;
  readonly onCell: (cell: CellRef) => void;
  readonly onLeave: () => void;
}

export function SheetPane({ workspace, name, marks, focusMoves, ...props }: SheetPaneProps) {
  const styles = useStyles();
  const panel = useId();
  const { snapshot, tables } = workspace;
  const mine = useMemo(() => tables.filter(({ sheet }) => sheet === name), [tables, name]);
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const finding = workspace.findings.find(({ id }) => id === props.finding);
  // Where no table is known, people look for their own: every sheet is shown.
  const { questions, unread, supporting } = workspace;
  const others = tables.length > 0 ? Object.values(supporting.sheets) : [];
  const asked = [...tables, ...questions.map(({ cell }) => cell), ...others];
  const likely = [...asked, ...unread.filter(asked.length > 0 ? ({ foreign }) => !foreign : mayBeForm)];
  const withTables = snapshot.sheets.filter(
    (one) =>
      one.name === name ||
      (likely.length === 0 ? !one.hidden : likely.some(({ sheet }) => sheet === one.name)),
  );
  return (
    <div className={styles.pane}>
      <div className={styles.bar}>
        <Button
          className={styles.back}
          appearance="transparent"
          icon={<ArrowLeft20Regular />}
          onClick={props.onLeave}
          data-command="back"
        >
          {sheetWords.backToList}
        </Button>
        <SheetTabs
          names={withTables.map((one) => one.name)}
          chosen={name}
          panel={panel}
          onChoose={props.onSheet}
        />
      </div>
      {finding && (
        <div className={styles.said}>
          <SeverityMark severity={finding.severity} />
          <p className={styles.message}>{finding.message}</p>
        </div>
      )}
      <div className={styles.sheet} id={panel} role="tabpanel" aria-label={sheetWords.sheetTable(name)}>
        {sheet && (
          <SheetView
            sheet={sheet}
            tables={mine}
            marks={marks}
            focusMoves={focusMoves}
            onCell={props.onCell}
            onLeave={props.onLeave}
          />
        )}
      </div>
    </div>
  );
}
