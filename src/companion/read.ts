// The supporting sheets of a workbook, found by what stands on them: names and places of sheets do not matter.

import type { SupportingForms, SupportingKind } from '../core/form/supporting-form';
import type { ReportOutline } from '../core/report/outline';
import type { Area } from '../core/workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/workbook';
import type { Arrangement, Supporting, SupportingSheet } from './companion';
import { findDocumentList } from './documents/read';
import { unreadFigures } from './figures/header';
import { findFigures, joinFigures } from './figures/read';
import { infoEntries } from './info/entries';
import { findInfo } from './info/read';
import { findLog } from './log/read';
import { type FreeTextPlace, freeTextPlaces } from './narrative/free-text';
import { findNarrative } from './narrative/read';
import { previousAreas } from './previous/read';
import { likelyKinds } from './sheet/likely-kinds';

export { type FoundField, type FoundInfo, findInfo } from './info/read';
export { type FoundLog, findLog, logTexts } from './log/read';

/**
 * What the supporting sheets say; hidden sheets count too. Where two sheets of a kind are there, the first in tab order
 * speaks for the report; of logs and texts all are read. Nothing is thrown for any content.
 */
export function readSupporting(
  snapshot: WorkbookSnapshot,
  forms: SupportingForms,
  outlines: readonly ReportOutline[] = [],
): Supporting {
  const places = placesOf(outlines);
  const sheets = snapshot.sheets.map((sheet) => ({ sheet, likely: likelyKinds(sheet, forms) }));
  const find = <T>(kind: SupportingKind, finder: (sheet: SheetSnapshot) => T | null): readonly T[] =>
    sheets.flatMap(({ sheet, likely }) => (likely.has(kind) ? (finder(sheet) ?? []) : []));
  const figures = find('figures', (sheet) => findFigures(sheet, forms.figures));
  // Texts by section have two of its columns.
  const isOfFigures = ({ name }: SheetSnapshot): boolean => figures.some(({ sheet }) => sheet === name);
  const logs = find('log', (sheet) => findLog(sheet, forms.log));
  const infos = find('info', (sheet) => findInfo(sheet, forms.info));
  const lists = find('documents', (sheet) => findDocumentList(sheet, forms.documents));
  const texts = find('narrative', (sheet) =>
    isOfFigures(sheet) ? null : findNarrative(sheet, forms.narrative, places),
  );
  const known = new Set([...infos, ...figures, ...lists, ...texts, ...logs].map(({ sheet }) => sheet));
  const unread = snapshot.sheets.flatMap((sheet) =>
    known.has(sheet.name) ? [] : (unreadFigures(sheet, forms.figures) ?? []),
  );
  const [info] = infos;
  const others = texts.flatMap((one) => one.others);
  const citing = texts.flatMap((one) => one.citing);
  const unheeded = logs.flatMap((one) => one.unheeded);
  return {
    info: info?.info ?? {},
    ...(info && info.setName !== '' ? { setName: info.setName } : {}),
    ...(info ? { entries: infoEntries(info, forms.info) } : {}),
    ...(figures.length > 0 ? { figures: joinFigures(figures) } : {}),
    ...(unread.length > 0 ? { unreadFigures: unread } : {}),
    documents: lists.flatMap(({ documents }) => documents),
    narrative: joined(texts.map(({ narrative }) => narrative)),
    ...(others.length > 0 ? { otherNarrative: others } : {}),
    ...(citing.length > 0 ? { citing } : {}),
    ...arrangementOf(texts.map(({ arrangement }) => arrangement)),
    log: logs.flatMap(({ entries }) => entries),
    ...(unheeded.length > 0 ? { unheeded } : {}),
    areas: [
      ...[...infos, ...figures, ...lists, ...texts, ...logs].map(({ sheet, area }) => ({ sheet, area })),
      ...previousAreas(snapshot),
    ],
    sheets: {
      ...placed('info', info),
      ...placed('figures', figures[0]),
      ...placed('documents', lists[0]),
      ...placed('narrative', texts[0]),
      ...placed('log', logs[0]),
    },
  };
}

function placed<K extends keyof Supporting['sheets']>(
  kind: K,
  found: { readonly sheet: string; readonly area: Area } | undefined,
): Partial<Record<K, SupportingSheet>> {
  if (!found) return {};
  const { sheet, area } = found;
  return { [kind]: { sheet, area } } as Partial<Record<K, SupportingSheet>>;
}

function arrangementOf(all: readonly Arrangement[]): Pick<Supporting, 'arrangement'> {
  const moves = all.flatMap((one) => one.moves);
  const silent = all.flatMap((one) => one.silent);
  const omissions = all.flatMap((one) => one.omissions);
  const any = moves.length + silent.length + omissions.length > 0;
  return any ? { arrangement: { moves, silent, omissions } } : {};
}

function joined(all: readonly Supporting['narrative'][]): Supporting['narrative'] {
  const result: Record<string, readonly string[]> = {};
  for (const one of all) {
    for (const [key, paragraphs] of Object.entries(one))
      result[key] = [...(result[key] ?? []), ...paragraphs];
  }
  return result;
}

const known = new WeakMap<ReportOutline, readonly FreeTextPlace[]>();

/** Free texts of each outline once. */
function placesOf(outlines: readonly ReportOutline[]): readonly (readonly FreeTextPlace[])[] {
  return [...new Set(outlines)].map((outline) => {
    const places = known.get(outline) ?? freeTextPlaces(outline);
    known.set(outline, places);
    return places;
  });
}

/** The workbook without the rows of its supporting sheets: where figures and forms are looked for. */
export function withoutSupporting(
  snapshot: WorkbookSnapshot,
  { areas = [] }: Pick<Supporting, 'areas'>,
): WorkbookSnapshot {
  if (areas.length === 0) return snapshot;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = areas.filter((one) => one.sheet === sheet.name).map(({ area }) => area);
      if (own.length === 0) return sheet;
      const rows = sheet.rows.filter(
        ({ row }) => !own.some(({ top, bottom }) => row >= top && row <= bottom),
      );
      return { ...sheet, rows };
    }),
  };
}
