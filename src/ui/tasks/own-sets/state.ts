// Forms read off sheets, and the sets on the shelf.

import type { KeptOwnSets } from '../../../app/own-sets/kept-sets';
import type { DescribedDraft } from '../../../app/own-sets/own-sets';
import type { SavedOwnSet } from '../../../app/own-sets/verbs';
import type { ShellState } from '../../shell/base';
import type { Steps } from '../../shell/task';

/** "Lưu thành bộ mẫu": the sheets to choose from, and what was read off the chosen one. */
export interface OwnFormState {
  readonly sheets: readonly string[];
  /** Sheets that the draft was read from. */
  readonly chosen: readonly string[];
  /** null where nothing could be read off the chosen sheets. */
  readonly draft: DescribedDraft | null;
}

export interface OwnSetsState {
  readonly ownForm: OwnFormState | null;
  readonly ownSets: KeptOwnSets;
}

export type OwnSetsEvent =
  | { readonly type: 'ownFormRead'; readonly ownForm: OwnFormState }
  | { readonly type: 'ownSetsListed'; readonly ownSets: KeptOwnSets }
  | { readonly type: 'ownSaved'; readonly saved: SavedOwnSet }
  | { readonly type: 'ownRemoved'; readonly name: string };

export type OwnSetsNotice =
  | { readonly kind: 'ownSaved'; readonly saved: SavedOwnSet }
  | { readonly kind: 'ownRemoved'; readonly name: string };

const told = (notice: OwnSetsNotice): Pick<ShellState, 'notice'> => ({ notice });

export const ownSetsSteps: Steps<ShellState & OwnSetsState, OwnSetsEvent> = {
  /** The sheet that was chosen last is the one to be seen beside. */
  ownFormRead(state, { ownForm }) {
    const before = state.ownForm?.chosen ?? [];
    const shown = ownForm.chosen.find((name) => !before.includes(name)) ?? state.sheet;
    return {
      task: null,
      screen: 'ownForm',
      pane: 'list',
      ownForm,
      sheet: state.workspace ? shown : null,
      cell: shown === state.sheet ? state.cell : null,
    };
  },
  ownSetsListed: (_, { ownSets }) => ({ task: null, screen: 'ownSets', pane: 'list', ownSets }),
  ownSaved: (_, { saved }) => ({ task: null, ...told({ kind: 'ownSaved', saved }) }),
  ownRemoved: (_, { name }) => ({ task: null, ...told({ kind: 'ownRemoved', name }) }),
};

/** The sheet that people most likely mean: the one in view, or the first that is no form or list of ours. */
export function sheetsToRead(sheets: readonly string[], { sheet, workspace }: ShellState): readonly string[] {
  const ours = new Set([
    ...(workspace?.tables.map((table) => table.sheet) ?? []),
    ...Object.values(workspace?.supporting.sheets ?? {}).map((one) => one.sheet),
  ]);
  const others = sheets.filter((name) => !ours.has(name));
  const pool = others.length > 0 ? others : sheets;
  return [pool.find((name) => name === sheet) ?? pool[0] ?? []].flat();
}
