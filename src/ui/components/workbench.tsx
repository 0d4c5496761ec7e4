// The whole interface: the web page and the task pane show this one component.

import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type CellRef, sameCell } from '../../core/address';
import type { Actions, OpenRequest } from '../actions';
import { labels } from '../labels';
import { sheetMarks } from '../marks';
import { announcement } from '../notice-text';
import { isNarrow, nextRegion, returnFocus } from '../places';
import { useTheme } from '../theme';
import { isStoppable, useWorkspace, type Workspace } from '../use-workspace';
import { EmptyState } from './empty-state';
import { FilePicker, type FilePickerHandle } from './file-picker';
import { FillPanel } from './fill-panel';
import { Header } from './header';
import { NoticeBar } from './notice-bar';
import { ProgressLine } from './progress-line';
import { ReportForm } from './report-form';
import { SheetPane } from './sheet-pane';
import { TableList } from './table-list';

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground2, fontSize: '14px' },
  frame: { display: 'flex', flexDirection: 'column', height: '100%', position: 'relative' },
  main: { flex: 1, minHeight: 0, display: 'flex' },
  list: {
    width: 'clamp(340px, 34vw, 460px)',
    flex: 'none',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 759px)': { width: '100%', borderRightStyle: 'none' },
  },
  alone: { width: '100%', flex: 1, borderRightStyle: 'none' },
  sheet: { flex: 1, minWidth: 0 },
  away: { '@media (max-width: 759px)': { display: 'none' } },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface WorkbenchProps {
  readonly actions: Actions;
  /** 'page': files are opened here and their sheets shown; 'pane': the host (Excel) has both. */
  readonly surface: 'page' | 'pane';
  /** Opened as soon as the page is there. */
  readonly startWith?: OpenRequest;
}

export function Workbench({ actions, surface, startWith }: WorkbenchProps) {
  const styles = useStyles();
  const theme = useTheme();
  const workspace = useWorkspace(actions);
  const picker = useRef<FilePickerHandle>(null);
  const { state, open } = workspace;
  const onPage = surface === 'page';

  const started = useRef(false);
  useEffect(() => {
    if (started.current || !startWith) return;
    started.current = true;
    open(startWith);
  }, [open, startWith]);

  // Leaving "Điền" or "Tạo báo cáo" brings focus back to where the work began.
  const { screen, checked } = state;
  const before = useRef(screen);
  useEffect(() => {
    if (before.current !== screen && screen === 'tables') returnFocus(before.current);
    before.current = screen;
  }, [screen]);
  useEffect(() => {
    if (checked) returnFocus('list');
  }, [checked]);

  const pick = useCallback(() => picker.current?.pick(), []);
  return (
    <FluentProvider
      theme={theme.theme}
      className={styles.page}
      style={{ colorScheme: theme.dark ? 'dark' : 'light' }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: F6 works wherever focus is */}
      <div className={styles.frame} onKeyDown={nextRegion} data-theme={theme.dark ? 'dark' : 'light'}>
        <Header
          name={state.name}
          ready={state.workspace !== null}
          checked={state.checked}
          busy={state.task !== null}
          unsaved={state.unsaved && workspace.canSave}
          themeChoice={theme.choice}
          onTheme={theme.next}
          onOpen={onPage ? pick : undefined}
          onSave={onPage ? workspace.saveCopy : undefined}
          onCheck={workspace.check}
          onFill={workspace.proposeFill}
          onReport={workspace.startReport}
        />
        <ProgressLine
          task={state.task}
          stoppable={state.task !== null && isStoppable(state.task)}
          onCancel={workspace.cancel}
        />
        {state.notice && (
          <NoticeBar
            notice={state.notice}
            name={state.name}
            canSave={workspace.canSave}
            onAgain={workspace.deliverAgain}
            onClose={() => workspace.dispatch({ type: 'noticeClosed' })}
          />
        )}
        {onPage && <FilePicker ref={picker} onFile={open} />}
        <Content workspace={workspace} onPage={onPage} onPick={pick} />
        <p className={styles.unseen} role="status" aria-live="polite">
          {announcement(state)}
        </p>
      </div>
    </FluentProvider>
  );
}

interface ContentProps {
  readonly workspace: Workspace;
  readonly onPage: boolean;
  readonly onPick: () => void;
}

function Content({ workspace, onPage, onPick }: ContentProps) {
  const styles = useStyles();
  const { state, dispatch, open, reveal } = workspace;
  const marks = useMemo(() => sheetMarks(state), [state]);
  const toFinding = (id: string, byKeyboard: boolean) => {
    dispatch({ type: 'findingChosen', id, focus: byKeyboard || isNarrow() });
    const cell = state.workspace?.findings.find((finding) => finding.id === id)?.cell;
    if (cell) reveal(cell);
  };
  const toCell = (cell: CellRef, byKeyboard: boolean) => {
    dispatch({ type: 'cellChosen', cell, focus: byKeyboard || isNarrow() });
    reveal(cell);
  };
  const leaveSheet = () => {
    dispatch({ type: 'listWanted' });
    const finding =
      state.finding ??
      state.workspace?.findings.find(({ cell }) => cell && state.cell && sameCell(cell, state.cell))?.id;
    returnFocus('finding', finding);
  };
  if (!state.workspace) {
    return (
      <main className={styles.main} data-region="list">
        <div className={mergeClasses(styles.list, styles.alone)}>
          {onPage && (
            <EmptyState
              busy={state.task !== null}
              onOpen={onPick}
              onSample={() => open({ kind: 'sample' })}
            />
          )}
        </div>
      </main>
    );
  }
  const showList = !onPage || state.pane === 'list';
  return (
    <main className={styles.main}>
      <section
        className={mergeClasses(styles.list, !onPage && styles.alone, !showList && styles.away)}
        aria-label={labels.list}
        data-region="list"
      >
        {state.screen === 'tables' && (
          <TableList
            workspace={state.workspace}
            checked={state.checked}
            hidden={state.hidden}
            chosen={state.finding}
            onFinding={toFinding}
            onCell={toCell}
            onSheet={(sheet) => dispatch({ type: 'sheetChosen', sheet })}
            onFilter={(severity) => dispatch({ type: 'severityToggled', severity })}
          />
        )}
        {state.screen === 'fill' && (
          <FillPanel
            proposals={state.proposals}
            chosen={state.chosen}
            busy={state.task !== null}
            onToggle={(key, on) => dispatch({ type: 'proposalToggled', key, on })}
            onToggleKind={(kind, on) => dispatch({ type: 'kindToggled', kind, on })}
            onCell={toCell}
            onApply={workspace.applyFill}
            onBack={() => dispatch({ type: 'screenLeft' })}
          />
        )}
        {state.screen === 'report' && (
          <ReportForm
            info={state.info}
            busy={state.task !== null}
            onChange={(change) => dispatch({ type: 'infoChanged', change })}
            onMake={() => workspace.writeReport(state.info)}
            onBack={() => dispatch({ type: 'screenLeft' })}
          />
        )}
      </section>
      {onPage && state.sheet !== null && (
        <section
          className={mergeClasses(styles.sheet, showList && styles.away)}
          aria-label={labels.sheetRegion}
          data-region="sheet"
        >
          <SheetPane
            workspace={state.workspace}
            name={state.sheet}
            marks={marks}
            finding={state.finding}
            focusMoves={state.focusMoves}
            onSheet={(sheet) => dispatch({ type: 'sheetChosen', sheet })}
            onCell={(cell) => dispatch({ type: 'cellChosen', cell, focus: true })}
            onLeave={leaveSheet}
          />
        </section>
      )}
    </main>
  );
}
