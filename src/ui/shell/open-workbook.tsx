// An open workbook: the list (or a side task in its place) and, on the web page, the sheet beside it.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { progressOf } from '../../app/check/progress';
import { answersGiven } from '../../app/questions/given-answers';
import { knownName } from '../../app/waive/known-name';
import type { ShownWorkspace } from '../../app/workspace/shown';
import type { DescribedFinding } from '../../app/workspace/workspace';
import { holdsForms, setAside, toldUnread } from '../../core/form/unread';
import { sameCell } from '../../core/workbook/address';
import { describeProgress } from '../../messages/progress';
import { sheetMarks } from '../sheet/marks';
import { SheetPane } from '../sheet/sheet-pane';
import { TableList } from '../tasks/check/table-list';
import { UnreadList } from '../tasks/check/unread-list';
import { listWords } from '../tasks/check/words';
import { EarlierFiles } from '../tasks/earlier/files';
import { ownSheets } from '../tasks/earlier/own-sheets';
import { ListOut } from '../tasks/list/tools';
import { GivenAnswers } from '../tasks/questions/given';
import { QuestionList } from '../tasks/questions/list';
import { RepairNote } from '../tasks/repair/note';
import { useSuggestions } from '../tasks/repair/use-suggestions';
import { repairWords } from '../tasks/repair/words';
import { TaskScreen } from '../tasks/screens';
import { WaivePart } from '../tasks/waive/part';
import { labels } from './labels';
import { PaneStart } from './pane-start';
import { isNarrow, returnFocus } from './places';
import { toCell, toPlace } from './to-cell';
import { toFinding } from './to-finding';
import { isTouched, staleFindings } from './touched';
import type { Workspace } from './use-workspace';

/** Asked for only where a clipboard is refused. */
const TextDialog = lazy(async () => ({ default: (await import('../tasks/list/text-dialog')).TextDialog }));

const useStyles = makeStyles({
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
});

export interface OpenWorkbookProps {
  readonly workspace: Workspace;
  readonly checked: ShownWorkspace;
  /** The sheet is shown here, not by the host. */
  readonly onPage: boolean;
}

export function OpenWorkbook({ workspace, checked, onPage }: OpenWorkbookProps) {
  const styles = useStyles();
  const { state, dispatch, reveal } = workspace;
  // The list is there first; the sheet is laid out in a frame of its own.
  const withSheet = useDeferredValue(true, false);
  const marks = useMemo(() => sheetMarks(state), [state]);
  const stale = useMemo(() => staleFindings(checked, state.touched), [checked, state.touched]);
  const suggestions = useSuggestions(workspace, checked);
  const busy = state.task !== null;
  const tools = {
    changed: isTouched(state.touched),
    busy,
    onRecheck: workspace.check,
    undo: state.done.at(-1),
    redo: state.undone.at(-1),
    onUndo: workspace.undo,
    onRedo: workspace.redo,
    onClearMarks: state.marked && workspace.canMark ? workspace.clearMarks : undefined,
  };
  // Worked out from figures that may no longer stand there.
  const ways = (id: string) => (isTouched(state.touched) ? [] : (suggestions.get(id) ?? []));
  const inDetail = (id: string) => {
    const [best, ...others] = ways(id);
    if (!best) return null;
    return <RepairNote suggestions={[best, ...others]} busy={busy} onApply={workspace.applyRepair} />;
  };
  const hintOf = (id: string) => {
    const [best] = ways(id);
    if (!best) return '';
    return best.mends.length > 0
      ? repairWords.cause(best.changed.length, best.mends.length)
      : repairWords.hint;
  };
  const name = state.waiverName ?? knownName(checked);
  const inFoot = (finding: DescribedFinding, tabIndex: number) =>
    workspace.canWaive && (
      <WaivePart
        finding={finding}
        name={name}
        busy={busy}
        tabIndex={tabIndex}
        onWaive={(account) => workspace.waive(finding, account)}
        onBack={() => finding.waived && workspace.takeWaiver(finding.id, finding.waived)}
      />
    );
  const leaveSheet = () => {
    dispatch({ type: 'listWanted' });
    const finding =
      state.finding ??
      checked.findings.find(({ cell }) => cell && state.cell && sameCell(cell, state.cell))?.id;
    returnFocus('finding', finding);
  };
  const nothingKnown = !holdsForms(checked);
  const told = toldUnread(checked);
  const unread = (
    <>
      <UnreadList title={listWords.unread} unread={told} onPlace={toPlace(workspace)} />
      <UnreadList title={listWords.aside} unread={setAside(checked)} onPlace={toPlace(workspace)} />
    </>
  );
  const given = workspace.canAnswer && (
    <GivenAnswers given={answersGiven(checked)} busy={busy} onAskAgain={workspace.takeGiven} />
  );
  const earlier = workspace.canCompare && (
    <EarlierFiles
      given={checked.given}
      sheets={ownSheets(checked.earlier)}
      busy={busy}
      onPage={onPage}
      onGive={workspace.giveEarlier}
      onDrop={workspace.dropEarlier}
    />
  );
  const showList = !onPage || state.pane === 'list';
  return (
    <>
      <section
        className={mergeClasses(styles.list, !onPage && styles.alone, !showList && styles.away)}
        aria-label={labels.list}
        data-region="list"
      >
        {state.screen === 'tables' && nothingKnown && (
          <PaneStart
            noTables
            unread={told.length > 0}
            busy={busy}
            onInsert={workspace.startInsert}
            onCheck={workspace.check}
            onOwnForm={workspace.canOwnForm ? workspace.startOwnForm : undefined}
          />
        )}
        {state.screen === 'tables' && nothingKnown && unread}
        {state.screen === 'tables' && nothingKnown && given}
        {state.screen === 'tables' && !nothingKnown && (
          <TableList
            workspace={checked}
            progress={describeProgress(progressOf(checked), workspace.today())}
            above={
              <>
                {earlier}
                {unread}
                {checked.questions.length > 0 && workspace.canAnswer && (
                  <QuestionList
                    questions={checked.questions}
                    busy={busy}
                    onTouch={(cell) => {
                      dispatch({ type: 'cellShown', cell });
                      reveal(cell);
                    }}
                    onCell={toCell(workspace)}
                    onAnswer={workspace.answer}
                  />
                )}
                {given}
              </>
            }
            out={(isEmpty) => workspace.canHandList && <ListOut bench={workspace} busy={busy || isEmpty} />}
            checked={state.checked}
            only={state.only}
            search={state.search}
            chosen={state.finding}
            stale={stale}
            tools={tools}
            parts={{ inDetail, hintOf, inFoot }}
            effectsOf={(id) => ways(id)[0]?.mends ?? []}
            mended={state.mended}
            onFinding={(id, byKeyboard) => toFinding(workspace, checked, id, byKeyboard || isNarrow())}
            onCell={toCell(workspace)}
            onSheet={(sheet) => dispatch({ type: 'sheetChosen', sheet })}
            onSearch={(text) => dispatch({ type: 'searched', text })}
            onFilter={(severity) => dispatch({ type: 'severityToggled', severity })}
          />
        )}
        <TaskScreen bench={workspace} />
        {state.toCopy !== null && (
          <Suspense>
            <TextDialog
              text={state.toCopy}
              onClose={() => {
                dispatch({ type: 'listTextClosed' });
                returnFocus('copy-list');
              }}
            />
          </Suspense>
        )}
      </section>
      {onPage && state.sheet !== null && (
        <section
          className={mergeClasses(styles.sheet, showList && styles.away)}
          aria-label={labels.sheetRegion}
          data-region="sheet"
        >
          {withSheet && (
            <SheetPane
              workspace={checked}
              name={state.sheet}
              marks={marks}
              finding={state.finding}
              focusMoves={state.focusMoves}
              onSheet={(sheet) => dispatch({ type: 'sheetChosen', sheet })}
              onCell={(cell) => dispatch({ type: 'cellChosen', cell, focus: true })}
              onLeave={leaveSheet}
            />
          )}
        </section>
      )}
    </>
  );
}
