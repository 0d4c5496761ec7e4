// Chèn phụ lục: templates of a set as new sheets, ready to be filled in.

import { noSupporting, type Supporting } from '../../companion/companion';
import { designSupporting, type SupportingDesign } from '../../companion/draw';
import type { ReportInfo } from '../../core/calendar/report-info';
import type { Catalogue } from '../../core/form/catalogue';
import { reporterOf } from '../../core/form/reporter';
import { type SupportingKind, supportingKinds } from '../../core/form/supporting-form';
import { kindOf } from '../../core/form/template';
import { readableSnapshot } from '../../core/workbook/legacy-snapshot';
import { Trouble } from '../../core/workbook/trouble';
import type { SheetInserter, WorkbookPort } from '../../hosts/ports';
import { designSheets } from '../../insert/design';
import { supportingOf } from '../workspace/supporting';

export interface InsertedSheet {
  /** Id of the template; "" for a supporting sheet. */
  readonly template: string;
  /** Which supporting sheet it is; absent for the sheets of templates. */
  readonly supporting?: SupportingKind;
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
  /** Comes only where it is chosen by itself. */
  readonly optional?: true;
}

export interface InsertOptions {
  readonly catalogue: Catalogue;
  /**
   * Units that a table by agencies lists; where left out those of the workbook's own "Thông tin báo cáo", else blank
   * numbered rows.
   */
  readonly agencies?: readonly string[];
  /** Sheets for what a report needs besides figures; kinds that the workbook has are not inserted again. */
  readonly supporting?: readonly SupportingKind[];
  /** What is known of the report already: goes into "Thông tin báo cáo". */
  readonly info?: Partial<ReportInfo>;
}

/** A workbook that takes new sheets; one that can be read too tells which supporting sheets it has. */
export type InsertTarget = SheetInserter & Partial<Pick<WorkbookPort, 'read'>>;

/** Every set that can be inserted, in the order in which they are offered. */
export function offerTemplateSets({ sets }: Catalogue): readonly TemplateSetOffer[] {
  return sets.map(({ id, name, source, templates }) => ({
    id,
    name,
    source,
    templates: templates.map((one) => ({
      id: one.id,
      number: one.number,
      title: one.title,
      rows: one.rows.length,
      ...(one.optional ? { optional: one.optional } : {}),
    })),
  }));
}

/**
 * Inserts templates of a set ('all': those that are not optional), in the order of the set, all or none, "Thông tin báo
 * cáo" before them and the other supporting sheets after. Nothing that is there is written over: a sheet whose name is taken gets another one, and the
 * result says so. Parts of one appendix come on one sheet.
 * Throws Trouble NO_SUCH_TEMPLATE for an unknown set or template, and those of the host.
 */
export async function insertTemplates(
  port: InsertTarget,
  setId: string,
  templateIds: readonly string[] | 'all',
  options: InsertOptions,
): Promise<readonly InsertedSheet[]> {
  const { catalogue, supporting = [], info = {} } = options;
  const { sets, rulesBySet, dictionary } = catalogue;
  const set = sets.find(({ id }) => id === setId);
  if (!set) throw new Trouble({ code: 'NO_SUCH_TEMPLATE', id: setId });
  const known = new Set(set.templates.map(({ id }) => id));
  const unknown = templateIds === 'all' ? undefined : templateIds.find((id) => !known.has(id));
  if (unknown !== undefined) throw new Trouble({ code: 'NO_SUCH_TEMPLATE', id: unknown });
  const templates = set.templates.filter(({ id, optional }) =>
    templateIds === 'all' ? !optional : templateIds.includes(id),
  );
  const takenNames = await port.sheetNames();
  const byAgencies = templates.some((template) => kindOf(template) === 'agencies');
  const printsDays = templates.some(({ periodLine }) => periodLine !== undefined);
  const there =
    supporting.length > 0 || printsDays || (byAgencies && options.agencies === undefined)
      ? await supportingIn(port, takenNames, catalogue)
      : noSupporting;
  const agencies = options.agencies ?? info.agencies ?? there.info.agencies ?? [];
  const request = { set, templates, rules: rulesBySet[setId] ?? [], dictionary, agencies };
  const dataFrom = info.dataFrom ?? there.info.dataFrom ?? null;
  const dataTo = info.dataTo ?? there.info.dataTo ?? null;
  const designs = designSheets({ ...request, window: { dataFrom, dataTo }, takenNames });
  const others = designSupporting({
    kinds: supportingKinds.filter((kind) => supporting.includes(kind) && there.sheets[kind] === undefined),
    forms: catalogue.supporting,
    info: { ...info, ...(agencies.length > 0 ? { agencies } : {}) },
    setName: set.name,
    level: reporterOf({ agency: info.agency ?? there.info.agency ?? '', dataTo, set, era: null }).level,
    outline: catalogue.outlineBySet[setId] ?? catalogue.outline,
    takenNames: [...takenNames, ...designs.map(({ name }) => name)],
  });
  const [before, after] = [
    others.filter(({ kind }) => kind === 'info'),
    others.filter(({ kind }) => kind !== 'info'),
  ];
  await port.insertSheets([...before, ...designs, ...after]);
  return [
    ...before.map(supportingSheet),
    ...designs.flatMap(({ name, templates: own, renamed }) =>
      own.map((template): InsertedSheet => ({ template, sheet: name, renamed })),
    ),
    ...after.map(supportingSheet),
  ];
}

function supportingSheet({ kind, name, renamed }: SupportingDesign): InsertedSheet {
  return { template: '', supporting: kind, sheet: name, renamed };
}

/** What the workbook has already; one that cannot be read tells it by the names of its sheets. */
async function supportingIn(
  port: InsertTarget,
  names: readonly string[],
  catalogue: Catalogue,
): Promise<Supporting> {
  if (port.read) return supportingOf(readableSnapshot(await port.read()), catalogue);
  const fold = (name: string): string => name.normalize('NFC').toLowerCase();
  const taken = new Set(names.map(fold));
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const sheets = supportingKinds
    .map((kind) => [kind, catalogue.supporting[kind].sheet] as const)
    .filter(([, sheet]) => taken.has(fold(sheet)))
    .map(([kind, sheet]) => [kind, { sheet, area }] as const);
  return { ...noSupporting, sheets: Object.fromEntries(sheets) };
}
