// The whole interface: the web page and the task pane show this one component. The first screen stands by itself;
// everything else comes behind it and takes its places without drawing it anew.

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import type { Actions, OpenRequest } from '../../app/surface';
import { canInsert } from '../tasks/insert/can-insert';
import { EmptyState } from './empty-state';
import { FilePicker, type FilePickerHandle } from './file-picker';
import { Header } from './header';
import { PaneStart } from './pane-start';
import type { StartTask } from './start-task';
import { useTheme } from './theme';
import { useBench } from './use-bench';
import type { Workspace } from './use-workspace';

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground2, fontSize: '14px' },
  frame: { display: 'flex', flexDirection: 'column', height: '100%', position: 'relative' },
  line: { height: '2px', backgroundColor: tokens.colorNeutralStroke2 },
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
  /** Done as soon as the pane is there; another object starts another one. */
  readonly startTask?: StartTask;
  /** One more sentence for the page before a file is open. */
  readonly note?: string;
}

export function Workbench({ actions, surface, startWith, startTask, note }: WorkbenchProps) {
  const styles = useStyles();
  const theme = useTheme();
  const picker = useRef<FilePickerHandle>(null);
  const { parts, workspace, onChange, waiting, act } = useBench();
  const onPage = surface === 'page';
  const busy = waiting || (workspace !== null && workspace.state.task !== null);
  const inserts = workspace?.canInsert ?? canInsert(actions, actions.current ?? null);
  const bound = (wish: (bench: Workspace) => void) => () => act(wish);
  const toInsert = inserts ? bound((bench) => bench.startInsert()) : undefined;
  const toCheck = bound((bench) => bench.check());

  const pick = useCallback(() => picker.current?.pick(), []);
  const open = useCallback((request: OpenRequest) => act((bench) => bench.open(request)), [act]);
  const known =
    parts && workspace
      ? parts.headerOf(workspace, onPage)
      : { name: actions.current?.name ?? null, ready: !onPage, checked: false, unsaved: false, more: null };
  return (
    <FluentProvider
      theme={theme.theme}
      // A menu is drawn outside: with the page's own height and ground it would lie over everything.
      applyStylesToPortals={false}
      className={styles.page}
      style={{ colorScheme: theme.dark ? 'dark' : 'light' }}
    >
      <div className={styles.frame} data-theme={theme.dark ? 'dark' : 'light'}>
        {parts && <parts.Bench actions={actions} onChange={onChange} />}
        <Header
          {...known}
          busy={busy}
          themeChoice={theme.choice}
          onTheme={theme.next}
          onOpen={onPage ? pick : undefined}
          onSave={onPage ? bound((bench) => bench.saveCopy()) : undefined}
          onInsert={toInsert}
          onCheck={toCheck}
          onFill={bound((bench) => bench.proposeFill())}
          onReport={bound((bench) => bench.startReport())}
        />
        {parts && workspace ? <parts.Reports workspace={workspace} /> : <div className={styles.line} />}
        {onPage && <FilePicker ref={picker} onFile={open} />}
        <main className={styles.main}>
          {parts && workspace && !parts.isBare(workspace) ? (
            <parts.Content workspace={workspace} onPage={onPage} />
          ) : (
            <div className={styles.empty} data-region="list">
              {onPage ? (
                <EmptyState
                  busy={busy}
                  note={note}
                  onOpen={pick}
                  onSample={() => open({ kind: 'sample' })}
                  onNew={toInsert}
                />
              ) : (
                <PaneStart
                  noTables={workspace?.state.noTables ?? false}
                  busy={busy}
                  onInsert={bound((bench) => bench.startInsert())}
                  onCheck={toCheck}
                  onOwnForm={workspace?.canOwnForm ? workspace.startOwnForm : undefined}
                />
              )}
            </div>
          )}
        </main>
        <p className={styles.unseen} role="status" aria-live="polite">
          {parts && workspace ? parts.spoken(workspace) : ''}
        </p>
        {parts && workspace && (
          <parts.Habits workspace={workspace} onPage={onPage} startWith={startWith} startTask={startTask} />
        )}
      </div>
    </FluentProvider>
  );
}
