// The use cases with the catalogue of the product handed in: what most tests are about.

import * as app from '../../src/app';
import * as mark from '../../src/app/check/mark';
import * as undo from '../../src/app/fill/undo';
import * as log from '../../src/app/questions/log';
import { builtIn } from '../../src/catalog/built-in';
import type { CalendarDate } from '../../src/core/calendar/calendar-date';
import * as calendar from '../../src/core/calendar/period';
import type { Period } from '../../src/core/calendar/report-info';
import type { OwnSet } from '../../src/core/form/catalogue';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';

/** Arguments without the last one, the catalogue. */
type Before<F> = F extends (...args: [...infer A, infer _]) => unknown ? A : never;

export const checkSnapshot = (held: WorkbookSnapshot, catalogue = builtIn) =>
  app.checkSnapshot(held, catalogue);

export const readSnapshot = (held: WorkbookSnapshot, catalogue = builtIn) =>
  app.readSnapshot(held, catalogue);

export const openWorkspace = (port: Before<typeof app.openWorkspace>[0], catalogue = builtIn) =>
  app.openWorkspace(port, catalogue);

export const offerTemplateSets = (catalogue = builtIn) => app.offerTemplateSets(catalogue);

export const insertTemplates = (
  ...[port, setId, ids, options]: [
    ...Before<typeof app.insertTemplates>,
    (Partial<app.InsertOptions> | undefined)?,
  ]
) => app.insertTemplates(port, setId, ids, { catalogue: builtIn, ...options });

export const makeNextPeriod = (
  ...[copy, plan, catalogue = builtIn]: [...Before<typeof app.makeNextPeriod>, typeof builtIn?]
) => app.makeNextPeriod(copy, plan, catalogue);

export const undoFill = (
  ...[port, record, catalogue = builtIn]: [...Before<typeof undo.undoFill>, typeof builtIn?]
) => undo.undoFill(port, record, catalogue);

export const checkAndMark = (port: Before<typeof mark.checkAndMark>[0], catalogue = builtIn) =>
  mark.checkAndMark(port, catalogue);

export const draftOwnSet = (
  ...[snapshot, sheets, catalogue = builtIn]: [...Before<typeof app.draftOwnSet>, typeof builtIn?]
) => app.draftOwnSet(snapshot, sheets, catalogue);

export const catalogueWith = (own: readonly OwnSet[]) => app.catalogueWith(builtIn, own);

type Logged = Pick<app.Workspace, 'supporting'> & Partial<Pick<app.Workspace, 'catalogue'>>;

export const appendLog = (
  port: Parameters<typeof log.appendLog>[0],
  workspace: Logged,
  entries: readonly log.NewLogEntry[],
) => log.appendLog(port, { catalogue: builtIn, ...workspace }, entries);

export const answerQuestion = (
  port: Parameters<typeof app.answerQuestion>[0],
  workspace: Logged,
  ...rest: [question: Parameters<typeof app.answerQuestion>[2], choice: string | null, who: app.Answerer]
) => app.answerQuestion(port, { catalogue: builtIn, ...workspace }, ...rest);

export const reportPeriods = (year: number) => calendar.reportPeriods(year, builtIn.calendar);

export const officialWindow = (period: Period) => calendar.officialWindow(period, builtIn.calendar);

export const followingPeriod = (period: Period) => calendar.followingPeriod(period, builtIn.calendar);

export const periodEndingNear = (date: CalendarDate) => {
  const period = calendar.periodEndingNear(date, builtIn.calendar);
  if (!period) throw new RangeError('the calendar has no rounds');
  return period;
};

export const proposeWindow = (period: Period | null) => app.proposeWindow(period, builtIn.calendar);
