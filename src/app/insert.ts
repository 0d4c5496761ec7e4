// Chèn phụ lục: templates of a set as new sheets, ready to be filled in.

import { builtIn } from '../catalog/built-in';
import type { Catalogue } from '../core/catalogue';
import { Trouble } from '../core/trouble';
import type { SheetInserter } from '../hosts/ports';
import { designSheets } from '../insert/design';

export interface InsertedSheet {
  readonly template: string;
  readonly sheet: string;
  /** True where the usual name was taken and the sheet got another. */
  readonly renamed: boolean;
}

/** A template set as it is offered to the user. */
export interface TemplateSetOffer {
  readonly id: string;
  readonly name: string;
  /** Who issued the form, on what paper. */
  readonly source: string;
  readonly templates: readonly TemplateOffer[];
}

export interface TemplateOffer {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Number of rows. */
  readonly rows: number;
}

export interface InsertOptions {
  readonly catalogue?: Catalogue;
  /** Units that a table by agencies lists; blank numbered rows where there are none. */
  readonly agencies?: readonly string[];
}

/** Every set that can be inserted, in the order in which they are offered. */
export function offerTemplateSets({ sets }: Catalogue = builtIn): readonly TemplateSetOffer[] {
  return sets.map(({ id, name, source, templates }) => ({
    id,
    name,
    source,
    templates: templates.map((one) => ({
      id: one.id,
      number: one.number,
      title: one.title,
      rows: one.rows.length,
    })),
  }));
}

/**
 * Inserts the templates of a set, in the order of the set, all or none. Nothing that is there is written over:
 * a sheet whose name is taken gets another one, and the result says so.
 * Parts of one appendix come on one sheet.
 * Throws Trouble NO_SUCH_TEMPLATE for an unknown set or template, and those of the host.
 */
export async function insertTemplates(
  port: SheetInserter,
  setId: string,
  templateIds: readonly string[] | 'all',
  { catalogue = builtIn, agencies = [] }: InsertOptions = {},
): Promise<readonly InsertedSheet[]> {
  const { sets, rulesBySet, dictionary } = catalogue;
  const set = sets.find(({ id }) => id === setId);
  if (!set) throw new Trouble('NO_SUCH_TEMPLATE', [setId]);
  const known = new Set(set.templates.map(({ id }) => id));
  const unknown = templateIds === 'all' ? undefined : templateIds.find((id) => !known.has(id));
  if (unknown !== undefined) throw new Trouble('NO_SUCH_TEMPLATE', [unknown]);
  const templates = set.templates.filter(({ id }) => templateIds === 'all' || templateIds.includes(id));
  const request = { set, templates, rules: rulesBySet[setId] ?? [], dictionary, agencies };
  const designs = designSheets({ ...request, takenNames: await port.sheetNames() });
  await port.insertSheets(designs);
  return designs.flatMap(({ name, templates: own, renamed }) =>
    own.map((template) => ({ template, sheet: name, renamed })),
  );
}
