// Which supporting sheets a sheet may be at all: one look at its words, before any form is looked for. Most sheets of a
// workbook hold figures, and nothing more is spent on them.

import type { FormColumn, SupportingForms } from '../../core/form/supporting-form';
import { type SupportingKind, supportingKinds } from '../../core/form/supporting-form';
import type { SheetSnapshot } from '../../core/workbook/workbook';
import { Phrases } from './phrases';

/** A header or label of one form. */
interface FormWordOf {
  readonly kind: SupportingKind;
  readonly key: string;
}

/** How many different headers or labels a sheet of the kind shows at least. */
const FEWEST: Readonly<Record<SupportingKind, number>> = {
  info: 2,
  figures: 4,
  documents: 3,
  narrative: 2,
  log: 5,
};

/** The kinds that the words of a sheet leave open. */
export function likelyKinds(sheet: SheetSnapshot, forms: SupportingForms): ReadonlySet<SupportingKind> {
  const words = wordsIn(forms);
  const seen: Record<SupportingKind, Set<string>> = {
    info: new Set(),
    figures: new Set(),
    documents: new Set(),
    narrative: new Set(),
    log: new Set(),
  };
  for (const { cells } of sheet.rows) {
    for (const { cell } of cells) {
      if (typeof cell.content !== 'string') continue;
      for (const { kind, key } of words.get(cell.content) ?? []) seen[kind].add(key);
    }
  }
  return new Set(supportingKinds.filter((kind) => seen[kind].size >= FEWEST[kind]));
}

const known = new WeakMap<SupportingForms, Phrases<readonly FormWordOf[]>>();

function wordsIn(forms: SupportingForms): Phrases<readonly FormWordOf[]> {
  const old = known.get(forms);
  if (old) return old;
  const fields = forms.info.groups.flatMap((group) => group.fields);
  const all: readonly (readonly [string, FormWordOf])[] = [
    ...columnWords('figures', forms.figures.columns),
    ...columnWords('documents', forms.documents.columns),
    ...columnWords('narrative', forms.narrative.columns),
    ...columnWords('log', forms.log.columns),
    ...fields.flatMap(({ key, label, also }) =>
      [label, ...also].map((word) => [word, { kind: 'info' as const, key }] as const),
    ),
  ];
  const fresh = Phrases.grouped(all);
  known.set(forms, fresh);
  return fresh;
}

function columnWords(
  kind: SupportingKind,
  columns: readonly FormColumn<string>[],
): readonly (readonly [string, FormWordOf])[] {
  return columns.flatMap(({ key, title, also }) =>
    [title, ...also].map((word) => [word, { kind, key }] as const),
  );
}
