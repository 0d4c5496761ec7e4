// The longer tasks of the interface, apart from the hook that runs them.

import type { RefObject } from 'react';
import type { Content } from '../../app/report/verbs';
import type { Actions, OpenRequest, WorkbookSession } from '../../app/surface';
import type { ReportInfo } from '../../core/calendar/report-info';
import type { DocumentModel } from '../../core/report/document';
import { Trouble } from '../../core/workbook/trouble';
import { type InsertChoice, requestOf } from '../tasks/insert/choice';
import { savedCopyName } from './file-names';
import type { Event } from './state';
import type { Work } from './use-workspace';

/** A file that was handed out, to be handed out again. */
export interface Handed {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly document?: DocumentModel;
  readonly content?: () => Promise<Content>;
}

/** What of a file follows from handing it out. */
type Purpose = Extract<Event, { type: 'delivered' }>['of'];

export function verbsOf(
  actions: Actions,
  handed: RefObject<Handed | null>,
  session: RefObject<WorkbookSession | null>,
) {
  const deliver = async (file: Handed, of: Purpose): Promise<Event> => {
    handed.current = file;
    return {
      type: 'delivered',
      of,
      delivery: await actions.deliver(file.bytes, file.fileName, file.document),
    };
  };
  return {
    deliver,

    /** The open workbook as a file. */
    saveCopy: async (open: WorkbookSession): Promise<readonly Event[]> => {
      const bytes = await open.toFile?.();
      if (!bytes) return [];
      const fileName = open.isNew ? open.name : savedCopyName(open.name);
      return [await deliver({ bytes, fileName }, 'copy')];
    },

    open:
      (request: OpenRequest): Work =>
      async (signal) => {
        const opened = await actions.open(request, signal);
        if (signal.aborted) return [];
        session.current = opened.session;
        const others = request.kind === 'file' ? (request.others ?? []) : [];
        return { type: 'opened', name: opened.session.name, workspace: opened.workspace, others };
      },

    /** A workbook without appendices is nothing wrong when nobody asked for a check yet. */
    read: async (open: WorkbookSession, signal: AbortSignal): Promise<Event> => {
      try {
        return { type: 'read', ...(await open.read(signal)) };
      } catch (cause) {
        if (cause instanceof Trouble && cause.code === 'NO_KNOWN_TABLE') return { type: 'noTables' };
        throw cause;
      }
    },

    /** Where the workbook names its period but no dates, the official ones are proposed. */
    withWindow: async (info: ReportInfo): Promise<ReportInfo> => {
      const { period, dataFrom, dataTo, deadline } = info;
      if (!period || dataFrom || dataTo || deadline) return info;
      const window = await actions.periodWindow?.(period);
      return window ? { ...info, dataFrom: window.from, dataTo: window.to, deadline: window.deadline } : info;
    },

    /** Into the open workbook, or into a new one that becomes the open one. */
    insert:
      (choice: InsertChoice): Work =>
      async () => {
        const into = session.current ?? (await actions.create?.());
        const request = requestOf(choice);
        if (!into?.insertTemplates || request.templates.length === 0) return [];
        const inserted = await into.insertTemplates(request);
        session.current = into;
        return { type: 'inserted', name: into.name, ...inserted };
      },
  };
}
