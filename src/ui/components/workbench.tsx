// The whole interface: the web page and the task pane show this one component.

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import type { Actions, OpenRequest } from '../actions';
import { announcement } from '../notice-text';
import { nextRegion, returnFocus } from '../places';
import { useTheme } from '../theme';
import { isStoppable, useWorkspace } from '../use-workspace';
import { EmptyState } from './empty-state';
import { FilePicker, type FilePickerHandle } from './file-picker';
import { Header } from './header';
import { NoticeBar } from './notice-bar';
import { ProgressLine } from './progress-line';

/** List and sheet come with the first workbook: the page itself is there sooner. */
const OpenWorkbook = lazy(async () => ({ default: (await import('./open-workbook')).OpenWorkbook }));

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground2, fontSize: '14px' },
  frame: { display: 'flex', flexDirection: 'column', height: '100%', position: 'relative' },
  main: { flex: 1, minHeight: 0, display: 'flex' },
  empty: { flex: 1, overflow: 'auto' },
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
        <main className={styles.main}>
          {state.workspace ? (
            <Suspense>
              <OpenWorkbook workspace={workspace} checked={state.workspace} onPage={onPage} />
            </Suspense>
          ) : (
            onPage && (
              <div className={styles.empty} data-region="list">
                <EmptyState
                  busy={state.task !== null}
                  onOpen={pick}
                  onSample={() => open({ kind: 'sample' })}
                />
              </div>
            )
          )}
        </main>
        <p className={styles.unseen} role="status" aria-live="polite">
          {announcement(state)}
        </p>
      </div>
    </FluentProvider>
  );
}
