// What the first screen stands without: the state of the work and everything that shows it. Loaded as soon as the
// first screen stands; see workbench.

import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, startTransition, useLayoutEffect, useRef } from 'react';
import type { Actions } from '../../app/surface';
import { holdsForms } from '../../core/form/unread';
import type { HeaderProps } from './header';
import { isStoppable } from './jobs';
import { labels } from './labels';
import { NoticeBar } from './notice-bar';
import { announcement } from './notice-text';
import { returnFocus } from './places';
import { ProgressLine } from './progress-line';
import { everyTask } from './state';
import type { MoreCommands } from './task';
import { useWorkspace, type Workspace } from './use-workspace';

export { Habits } from './habits';

const TaskScreen = lazy(async () => ({ default: (await import('../tasks/screens')).TaskScreen }));
/** Asked rarely. */
const LeaveDialog = lazy(async () => ({ default: (await import('./leave-dialog')).LeaveDialog }));
/** List and sheet come with the first workbook. */
const openWorkbook = () => import('./open-workbook');
const OpenWorkbook = lazy(async () => ({ default: (await openWorkbook()).OpenWorkbook }));

/** Fetches before anybody asks what the first workbook is shown with. */
export const fetchAhead = openWorkbook;

const useStyles = makeStyles({
  alone: {
    flex: 1,
    maxWidth: '640px',
    marginInline: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface BenchProps {
  readonly actions: Actions;
  /** Told before anything is painted. */
  readonly onChange: (workspace: Workspace) => void;
}

/** Holds the state; shows nothing itself. */
export function Bench({ actions, onChange }: BenchProps) {
  const workspace = useWorkspace(actions);
  const before = useRef(workspace);
  useLayoutEffect(() => {
    const hasEnded = before.current.state.task !== null && workspace.state.task === null;
    before.current = workspace;
    // What a job brings may be a whole list and a sheet: it is drawn in slices, between which clicks get their turn.
    if (hasEnded) startTransition(() => onChange(workspace));
    else onChange(workspace);
  }, [onChange, workspace]);
  return null;
}

/** What of the work the header shows. */
export function headerOf(
  workspace: Workspace,
  onPage: boolean,
): Pick<HeaderProps, 'name' | 'ready' | 'checked' | 'unsaved' | 'more'> {
  const { state, canSave } = workspace;
  const nothingKnown = state.noTables || (state.workspace !== null && !holdsForms(state.workspace));
  return {
    name: state.name,
    ready: state.workspace !== null || !onPage,
    checked: state.checked || nothingKnown,
    unsaved: state.unsaved && canSave,
    more: moreCommands(workspace),
  };
}

/** What stands under "Thêm": absent what this surface cannot do, null what cannot be done yet. */
const moreCommands = (workspace: Workspace): MoreCommands =>
  Object.assign({}, ...everyTask.map((task) => task.more?.(workspace) ?? {}));

/** Under the header: what runs, what has happened, what is asked. */
export function Reports({ workspace }: { readonly workspace: Workspace }) {
  const { state } = workspace;
  return (
    <>
      <ProgressLine
        task={state.task}
        stoppable={state.task !== null && isStoppable(state.task)}
        onCancel={workspace.cancel}
      />
      {state.notice && <NoticeBar notice={state.notice} workspace={workspace} />}
      {state.waiting && (
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
    </>
  );
}

/** True where nothing but the first screen is to be shown. */
export const isBare = ({ state }: Workspace): boolean =>
  state.workspace === null && state.screen === 'tables';

/** The open workbook, or a screen that needs none. */
export function Content({ workspace, onPage }: { readonly workspace: Workspace; readonly onPage: boolean }) {
  const { alone } = useStyles();
  const { state } = workspace;
  return state.workspace ? (
    <Suspense>
      <OpenWorkbook workspace={workspace} checked={state.workspace} onPage={onPage} />
    </Suspense>
  ) : (
    <section className={alone} aria-label={labels.list} data-region="list">
      <Suspense>
        <TaskScreen bench={workspace} />
      </Suspense>
    </section>
  );
}

/** What a screen reader is told. */
export const spoken = ({ state }: Workspace): string => announcement(state);
