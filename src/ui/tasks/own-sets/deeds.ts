// What people can do with forms of their own.

import type { Confirmation, DescribedDraft } from '../../../app/own-sets/own-sets';
import type { OwnFormVerbs, OwnSetActions, SavedOwnSet } from '../../../app/own-sets/verbs';
import type { OwnSet } from '../../../core/form/catalogue';
import { Trouble } from '../../../core/workbook/trouble';
import type { ShellEvent } from '../../shell/base';
import type { Tools } from '../../shell/task';
import { type OwnSetsEvent, type OwnSetsState, sheetsToRead } from './state';

export interface OwnSetsDeeds {
  /** A form can be read off a sheet of the open workbook. */
  readonly canOwnForm: boolean;
  readonly canOwnSets: boolean;
  startOwnForm(): void;
  readOwnForm(sheets: readonly string[]): void;
  listOwnSets(): void;
  /** What was read off the sheets, with what the person chose of it. */
  saveOwnSet(confirmation: Confirmation): void;
  importOwnSet(file: { readonly name: string; readonly bytes: () => Promise<Uint8Array> }): void;
  exportOwnSet(own: OwnSet): void;
  /** Also one that can no longer be read: its name is then its id. */
  removeOwnSet(id: string, name: string): void;
}

export function ownSetsDeeds({
  actions,
  session,
  state,
  run,
  withSession,
  deliver,
  read,
}: Tools<OwnSetsState, OwnSetsEvent, 'ownForm' | 'ownSets'>): OwnSetsDeeds {
  const listed = async (): Promise<OwnSetsEvent> => ({
    type: 'ownSetsListed',
    ownSets: (await actions.ownSets?.list()) ?? { sets: [], unreadable: [] },
  });
  /** The forms that are known have changed: so may have the tables of the open workbook. */
  const afterOwnSets = async (signal: AbortSignal): Promise<readonly (ShellEvent | OwnSetsEvent)[]> => [
    ...(session.current ? [await read(session.current, signal)] : []),
    await listed(),
  ];
  const keep = (save: (own: OwnSetActions) => Promise<SavedOwnSet>) =>
    run('ownSets', async (signal) => {
      if (!actions.ownSets) return [];
      const saved = await save(actions.ownSets);
      return [...(await afterOwnSets(signal)), { type: 'ownSaved', saved }];
    });
  return {
    canOwnForm: session.current?.ownForm !== undefined && actions.ownSets !== undefined,
    canOwnSets: actions.ownSets !== undefined,
    startOwnForm: () =>
      withSession('ownForm', async ({ ownForm }) => {
        if (!ownForm) return [];
        const sheets = await ownForm.sheets();
        const chosen = sheetsToRead(sheets, state);
        const draft = await draftOf(ownForm, chosen);
        // The list tells the panel which names are taken.
        return [await listed(), { type: 'ownFormRead', ownForm: { sheets, chosen, draft } }];
      }),
    readOwnForm: (chosen) =>
      withSession('ownForm', async ({ ownForm }) => {
        if (!ownForm || !state.ownForm) return [];
        const draft = await draftOf(ownForm, chosen);
        return { type: 'ownFormRead', ownForm: { ...state.ownForm, chosen, draft } };
      }),
    listOwnSets: () => run('ownSets', listed),
    saveOwnSet(confirmation) {
      const draft = state.ownForm?.draft;
      if (draft) keep((own) => own.save(draft, confirmation));
    },
    importOwnSet: ({ name, bytes }) => keep(async (own) => own.importFile(await bytes(), name)),
    exportOwnSet: (own) =>
      run('ownSets', async () => {
        const file = await actions.ownSets?.exportFile(own);
        return file ? deliver(file, 'ownSet') : [];
      }),
    removeOwnSet: (id, name) =>
      run('ownSets', async (signal) => {
        await actions.ownSets?.remove(id);
        return [...(await afterOwnSets(signal)), { type: 'ownRemoved', name }];
      }),
  };
}

/** Nothing that looks like a form on these sheets is no trouble: other sheets can be chosen. */
async function draftOf(ownForm: OwnFormVerbs, sheets: readonly string[]): Promise<DescribedDraft | null> {
  if (sheets.length === 0) return null;
  try {
    return await ownForm.read(sheets);
  } catch (cause) {
    if (cause instanceof Trouble && cause.code === 'NO_FORM') return null;
    throw cause;
  }
}
