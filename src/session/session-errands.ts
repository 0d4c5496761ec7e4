// Verbs that a file and the workbook open in Excel have in common: what they need is the workbook's port.

import type { ReportInfo } from '../core/calendar/report-info';
import type { Catalogue } from '../core/form/catalogue';
import { supportingKinds } from '../core/form/supporting-form';
import { Trouble } from '../core/workbook/trouble';
import type { SheetInserter, WorkbookPort } from '../hosts/ports';
import type { InsertRequest, Reading, WorkbookSession, Written } from '../ui';

/** The use cases that these verbs need: a part of what each surface's engine has. */
export type ErrandEngine = Pick<
  typeof import('../app'),
  | 'answerQuestion'
  | 'draftOwnSet'
  | 'insertTemplates'
  | 'keepInfo'
  | 'planNextPeriod'
  | 'readSnapshot'
  | 'writeInfo'
>;

export interface ErrandPlace {
  readonly engine: () => Promise<ErrandEngine>;
  readonly port: () => Promise<WorkbookPort & SheetInserter>;
  readonly catalogue: () => Promise<Catalogue>;
  /** The workbook after something was written. */
  readonly reread: () => Promise<Written>;
}

/** "05/04/2024 14:30": when an answer was given, for the people who read the log. */
function timeText(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

const hasNoForm = (cause: unknown): boolean => cause instanceof Trouble && cause.code === 'NO_FORM';

/** The forms of those sheets that hold one; people tick a sheet too many. Throws Trouble NO_FORM where none does. */
function draftOf<T>(sheets: readonly string[], draft: (sheets: readonly string[]) => T): T {
  const holdsForm = (sheet: string): boolean => {
    try {
      draft([sheet]);
      return true;
    } catch (cause) {
      if (hasNoForm(cause)) return false;
      throw cause;
    }
  };
  try {
    return draft(sheets);
  } catch (cause) {
    const others = hasNoForm(cause) ? sheets.filter(holdsForm) : [];
    if (others.length === 0) throw cause;
    return draft(others);
  }
}

export function sessionErrands({ engine, port, catalogue, reread }: ErrandPlace) {
  /** A sheet "Thông tin báo cáo" that was there before and names no period gets the one that was chosen. */
  const withPeriod = async (read: Written, info: Partial<ReportInfo>): Promise<Written> => {
    const { workspace } = read;
    const said = workspace?.supporting;
    if (!workspace || !said?.sheets.info || !info.period || said.info.period) return read;
    const [{ writeInfo }, into] = await Promise.all([engine(), port()]);
    const wanted = { ...info, ...said.info };
    try {
      const count = await writeInfo(into, workspace, { ...workspace.report.info, ...wanted });
      return count > 0 ? reread() : read;
    } catch (cause) {
      // The sheets are there: that is what was asked for.
      return { ...read, remarks: [...read.remarks, { kind: 'periodNotWritten', cause }] };
    }
  };

  return {
    async insertTemplates({ setId, templates, supporting, info }: InsertRequest) {
      const [{ insertTemplates }, into, forms] = await Promise.all([engine(), port(), catalogue()]);
      const sheets = await insertTemplates(into, setId, templates, {
        catalogue: forms,
        supporting: supporting ? supportingKinds : [],
        info,
      });
      const { workspace, remarks } = await withPeriod(await reread(), info);
      const renamed = [...new Set(sheets.flatMap((one) => (one.renamed ? [one.sheet] : [])))];
      const told = renamed.length > 0 ? [{ kind: 'renamed' as const, sheets: renamed }] : [];
      return { workspace, sheets, remarks: [...told, ...remarks] };
    },

    answer: (async (workspace, question, choice) => {
      const [{ answerQuestion }, into] = await Promise.all([engine(), port()]);
      await answerQuestion(into, workspace, question, choice, { at: timeText(new Date()), name: '' });
      return reread();
    }) satisfies WorkbookSession['answer'],

    saveInfo: (async (workspace, info) => {
      const [{ keepInfo }, into] = await Promise.all([engine(), port()]);
      return (await keepInfo(into, workspace, info)) > 0 ? reread() : null;
    }) satisfies WorkbookSession['saveInfo'],

    ownForm: {
      async sheets() {
        const [{ readSnapshot }, from, forms] = await Promise.all([engine(), port(), catalogue()]);
        const { snapshot, supporting } = readSnapshot(await from.read(), forms);
        const lists = supporting.areas ?? Object.values(supporting.sheets);
        const ours = new Set(lists.map(({ sheet }) => sheet));
        return snapshot.sheets.flatMap(({ name, hidden, rows }) =>
          hidden || rows.length === 0 || ours.has(name) ? [] : [name],
        );
      },
      async read(sheets) {
        const [{ draftOwnSet, readSnapshot }, from, forms] = await Promise.all([
          engine(),
          port(),
          catalogue(),
        ]);
        const { snapshot } = readSnapshot(await from.read(), forms);
        return draftOf(sheets, (names) => draftOwnSet(snapshot, names, forms));
      },
    } satisfies WorkbookSession['ownForm'],

    /** The plan for a reading just taken; null where only the person can say which period comes next. */
    async plan(reading: Reading, options: Parameters<ErrandEngine['planNextPeriod']>[1]) {
      const { planNextPeriod } = await engine();
      try {
        return { ...reading, plan: planNextPeriod(reading.workspace, options) };
      } catch (cause) {
        if (cause instanceof Trouble && cause.code === 'PERIOD_UNKNOWN') return { ...reading, plan: null };
        throw cause;
      }
    },
  };
}
