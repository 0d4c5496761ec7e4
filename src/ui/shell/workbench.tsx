// The whole interface: the web page and the task pane show this one component.

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import type { Actions, OpenRequest } from '../../app/surface';
import { holdsForms } from '../../core/form/unread';
import { EmptyState } from './empty-state';
import { FilePicker, type FilePickerHandle } from './file-picker';
import { Header } from './header';
import { isStoppable } from './jobs';
import { labels } from './labels';
import { NoticeBar } from './notice-bar';
import { announcement } from './notice-text';
import { atStake } from './openings';
import { PaneStart } from './pane-start';
import { nextRegion, returnFocus } from './places';
import { ProgressLine } from './progress-line';
import { everyTask } from './state';
import type { MoreCommands } from './task';
import { useTheme } from './theme';
import { toNextFinding } from './to-finding';
import { undoKey } from './undo';
import { useWorkspace, type Workspace } from './use-workspace';
import { useWindowKeys } from './window-keys';

const TaskScreen = lazy(async () => ({ default: (await import('../tasks/screens')).TaskScreen }));
/** Asked rarely. */
const LeaveDialog = lazy(async () => ({ default: (await import('./leave-dialog')).LeaveDialog }));
/** List and sheet come with the first workbook: the page itself is there sooner. */
const OpenWorkbook = lazy(async () => ({ default: (await import('./open-workbook')).OpenWorkbook }));

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground2, fontSize: '14px' },
  frame: { display: 'flex', flexDirection: 'column', height: '100%', position: 'relative' },
  main: { flex: 1, minHeight: 0, display: 'flex' },
  empty: { flex: 1, overflow: 'auto' },
  alone: {
    flex: 1,
    maxWidth: '640px',
    marginInline: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What a pane does by itself when it opens: the ribbon button that opened it. */
export interface StartTask {
  readonly task: 'read' | 'check' | 'report';
}

export interface WorkbenchProps {
  readonly actions: Actions;
  /** 'page': files are opened here and their sheets shown; 'pane': the host (Excel) has both. */
  readonly surface: 'page' | 'pane';
  /** Opened as soon as the page is there. */
  readonly startWith?: OpenRequest;
  /** Done as soon as the pane is there; another object starts another one. */
  readonly startTask?: StartTask;
  /** One more sentence for the page before a file is open. */
  readonly note?: string;
}

export function Workbench({ actions, surface, startWith, startTask, note }: WorkbenchProps) {
  const styles = useStyles();
  const theme = useTheme();
  const workspace = useWorkspace(actions);
  const picker = useRef<FilePickerHandle>(null);
  const { state, open } = workspace;
  const onPage = surface === 'page';
  const nothingKnown = state.noTables || (state.workspace !== null && !holdsForms(state.workspace));
  const busy = state.task !== null;

  const started = useRef<OpenRequest | StartTask | null>(null);
  useEffect(() => {
    const start = startTask ?? startWith ?? null;
    if (start === null || started.current === start) return;
    started.current = start;
    if ('kind' in start) open(start);
    else if (start.task === 'report') workspace.startReport();
    else workspace[start.task]();
  }, [open, startWith, startTask, workspace]);

  // Leaving "Điền" or "Tạo báo cáo" brings focus back to where the work began.
  const { screen, checked, waiting } = state;
  const before = useRef(screen);
  useEffect(() => {
    if (before.current !== screen && screen === 'tables') returnFocus(before.current);
    before.current = screen;
  }, [screen]);
  useEffect(() => {
    if (checked) returnFocus('list');
  }, [checked]);

  // The browser asks in its own words before the page goes.
  const stake = onPage && atStake(state, workspace.canSave) !== 'nothing';
  useEffect(() => {
    if (!stake) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chromium before 119 looks at this alone.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [stake]);

  // The question that was answered, the finding that was mended is gone, and with it the button that had the focus.
  const { notice } = state;
  useEffect(() => {
    if (notice?.kind === 'answered') returnFocus('question');
    if (notice?.kind === 'repaired') returnFocus('list');
    if (notice?.home !== undefined) returnFocus(notice.home);
    // The button that took it back is gone.
    else if (notice?.kind === 'reverted' && document.activeElement === document.body) returnFocus('list');
    if (notice?.finding !== undefined) returnFocus('finding', notice.finding);
  }, [notice]);

  // On the window: where a button that had the focus is gone, keys arrive at no element of ours.
  useWindowKeys((event) => {
    if (event.key === 'Enter' && event.ctrlKey && screen === 'tables') {
      event.preventDefault();
      if (!busy && (state.workspace || !onPage)) workspace.check();
      return;
    }
    const wanted = screen === 'tables' ? undoKey(event, state) : null;
    if (wanted) {
      event.preventDefault();
      if (!busy) workspace[wanted]();
      return;
    }
    if (event.key === 'F8' && screen === 'tables' && state.workspace && checked) {
      event.preventDefault();
      toNextFinding(workspace, state.workspace, { back: event.shiftKey, onPage });
      return;
    }
    nextRegion(event);
  });

  const pick = useCallback(() => picker.current?.pick(), []);
  return (
    <FluentProvider
      theme={theme.theme}
      // A menu is drawn outside: with the page's own height and ground it would lie over everything.
      applyStylesToPortals={false}
      className={styles.page}
      style={{ colorScheme: theme.dark ? 'dark' : 'light' }}
    >
      <div className={styles.frame} data-theme={theme.dark ? 'dark' : 'light'}>
        <Header
          name={state.name}
          ready={state.workspace !== null || !onPage}
          checked={state.checked || nothingKnown}
          busy={busy}
          unsaved={state.unsaved && workspace.canSave}
          themeChoice={theme.choice}
          onTheme={theme.next}
          onOpen={onPage ? pick : undefined}
          onSave={onPage ? workspace.saveCopy : undefined}
          onInsert={workspace.canInsert ? workspace.startInsert : undefined}
          onCheck={workspace.check}
          onFill={workspace.proposeFill}
          onReport={workspace.startReport}
          more={moreCommands(workspace)}
        />
        <ProgressLine
          task={state.task}
          stoppable={state.task !== null && isStoppable(state.task)}
          onCancel={workspace.cancel}
        />
        {state.notice && <NoticeBar notice={state.notice} workspace={workspace} />}
        {waiting && (
          <Suspense>
            <LeaveDialog
              name={state.name ?? ''}
              unsaved={state.unsaved}
              unused={state.unused}
              onSave={workspace.saveThenOpen}
              onDrop={workspace.openAnyway}
              onStay={() => {
                workspace.stay();
                returnFocus('open');
              }}
            />
          </Suspense>
        )}
        {onPage && <FilePicker ref={picker} onFile={open} />}
        <main className={styles.main}>
          {state.workspace ? (
            <Suspense>
              <OpenWorkbook workspace={workspace} checked={state.workspace} onPage={onPage} />
            </Suspense>
          ) : screen !== 'tables' ? (
            <section className={styles.alone} aria-label={labels.list} data-region="list">
              <Suspense>
                <TaskScreen bench={workspace} />
              </Suspense>
            </section>
          ) : (
            <div className={styles.empty} data-region="list">
              {onPage ? (
                <EmptyState
                  busy={busy}
                  note={note}
                  onOpen={pick}
                  onSample={() => open({ kind: 'sample' })}
                  onNew={workspace.canInsert ? workspace.startInsert : undefined}
                />
              ) : (
                <PaneStart
                  noTables={state.noTables}
                  busy={busy}
                  onInsert={workspace.startInsert}
                  onCheck={workspace.check}
                  onOwnForm={workspace.canOwnForm ? workspace.startOwnForm : undefined}
                />
              )}
            </div>
          )}
        </main>
        <p className={styles.unseen} role="status" aria-live="polite">
          {announcement(state)}
        </p>
      </div>
    </FluentProvider>
  );
}

/** What stands under "Thêm": absent what this surface cannot do, null what cannot be done yet. */
const moreCommands = (workspace: Workspace): MoreCommands =>
  Object.assign({}, ...everyTask.map((task) => task.more?.(workspace) ?? {}));
