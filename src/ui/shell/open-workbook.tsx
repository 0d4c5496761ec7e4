// An open workbook: the list (or a side task in its place) and, on the web page, the sheet beside it.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckedWorkspace } from '../../app/workspace/workspace';
import { holdsForms, toldUnread } from '../../core/form/unread';
import { type Area, type CellRef, sameCell } from '../../core/workbook/address';
import { sheetMarks } from '../sheet/marks';
import { SheetPane } from '../sheet/sheet-pane';
import { TableList } from '../tasks/check/table-list';
import { isTouched, staleFindings } from '../tasks/check/touched';
import { UnreadList } from '../tasks/check/unread-list';
import { FillPanel } from '../tasks/fill/panel';
import { QuestionList } from '../tasks/questions/list';
import { ReportForm } from '../tasks/report/panel';
import { SideScreen } from '../tasks/screens';
import { labels } from './labels';
import { PaneStart } from './pane-start';
import { isNarrow, returnFocus } from './places';
import type { Workspace } from './use-workspace';

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
  readonly checked: CheckedWorkspace;
  /** The sheet is shown here, not by the host. */
  readonly onPage: boolean;
}

export function OpenWorkbook({ workspace, checked, onPage }: OpenWorkbookProps) {
  const styles = useStyles();
  const { state, dispatch, reveal } = workspace;
  const marks = useMemo(() => sheetMarks(state), [state]);
  const stale = useMemo(() => staleFindings(checked, state.touched), [checked, state.touched]);
  const busy = state.task !== null;
  const tools = {
    changed: isTouched(state.touched),
    busy,
    onRecheck: workspace.check,
    onUndo: state.undo ? workspace.undoFill : undefined,
    onForget: state.answered ? workspace.forgetAnswer : undefined,
    onClearMarks: state.marked && workspace.canMark ? workspace.clearMarks : undefined,
  };
  const toFinding = (id: string, byKeyboard: boolean) => {
    dispatch({ type: 'findingChosen', id, focus: byKeyboard || isNarrow() });
    const cell = checked.findings.find((finding) => finding.id === id)?.cell;
    if (cell) reveal(cell);
  };
  const toPlace = (cell: CellRef, area: Area | undefined, byKeyboard: boolean) => {
    dispatch({ type: 'cellChosen', cell, focus: byKeyboard || isNarrow() });
    reveal(cell, area);
  };
  const toCell = (cell: CellRef, byKeyboard: boolean) => toPlace(cell, undefined, byKeyboard);
  const leaveSheet = () => {
    dispatch({ type: 'listWanted' });
    const finding =
      state.finding ??
      checked.findings.find(({ cell }) => cell && state.cell && sameCell(cell, state.cell))?.id;
    returnFocus('finding', finding);
  };
  const nothingKnown = !holdsForms(checked);
  const told = toldUnread(checked);
  const unread = <UnreadList unread={told} onPlace={toPlace} />;
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
        {state.screen === 'tables' && !nothingKnown && (
          <TableList
            workspace={checked}
            above={
              <>
                {unread}
                {checked.questions.length > 0 && workspace.canAnswer && (
                  <QuestionList
                    questions={checked.questions}
                    busy={busy}
                    onTouch={(cell) => {
                      dispatch({ type: 'cellShown', cell });
                      reveal(cell);
                    }}
                    onCell={toCell}
                    onAnswer={workspace.answer}
                  />
                )}
              </>
            }
            checked={state.checked}
            only={state.only}
            chosen={state.finding}
            stale={stale}
            tools={tools}
            onFinding={toFinding}
            onCell={toCell}
            onSheet={(sheet) => dispatch({ type: 'sheetChosen', sheet })}
            onFilter={(severity) => dispatch({ type: 'severityToggled', severity })}
          />
        )}
        <SideScreen workspace={workspace} />
        {state.screen === 'fill' && (
          <FillPanel
            proposals={state.proposals}
            chosen={state.chosen}
            busy={busy}
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
            unreadDays={state.unreadDays}
            before={state.before}
            busy={busy}
            keep={workspace.canKeepInfo ? state.keepInfo : null}
            hasSheet={checked.supporting.sheets.info !== undefined}
            onChange={workspace.changeInfo}
            onUnreadDay={(day, text) => dispatch({ type: 'dayUnread', day, text })}
            onShow={workspace.showErrors}
            onFill={workspace.proposeFill}
            onKeep={(on) => dispatch({ type: 'keepInfoToggled', on })}
            onMake={() => workspace.writeReport(state.info)}
            onCopy={() => workspace.copyReport(state.info)}
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
            workspace={checked}
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
    </>
  );
}
