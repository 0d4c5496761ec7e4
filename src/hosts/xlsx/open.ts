// Bytes -> everything the adapter keeps of a workbook. All parts that will be used are read here, so that a file
// that cannot be used is refused at the door.

import { Trouble } from '../../core/workbook/trouble';
import { containerOf, otherKind } from './container';
import { CONTENT_TYPES, Package, type Relation, relationsPart } from './package';
import { readSharedStrings, type SharedString } from './shared-strings';
import { readSheet, type SheetReading } from './sheet-read';
import { readStyles, type StyleSheet } from './styles';
import { readWorkbookPart } from './workbook-part';
import { readZip } from './zip';

export interface SheetState {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  readonly reading: SheetReading;
}

export interface WorkbookState {
  /** Content types, workbook, its relationships and styles are at hand. */
  readonly pack: Package;
  /** Name of the workbook part. */
  readonly part: string;
  readonly date1904: boolean;
  readonly strings: readonly SharedString[];
  readonly stylesPart: string | undefined;
  readonly styles: StyleSheet | undefined;
  /** Worksheets in tab order; chart sheets hold no cells and are left out. */
  readonly sheets: readonly SheetState[];
  /** Made from an export of another format: its bytes are no .xlsx. */
  readonly converted?: true;
  /** Names of visible sheets that are listed and have no part. */
  readonly lost: readonly string[];
}

export interface OpenOptions {
  /** Takes a workbook in which nothing stands, too: one that new sheets are to be put into. */
  readonly allowEmpty?: boolean;
}

/** @throws Trouble ENCRYPTED, DAMAGED, TOO_LARGE, EMPTY_WORKBOOK, and for what is no .xlsx those of {@link containerOf} and {@link otherKind} */
export async function loadWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<WorkbookState> {
  const kind = containerOf(bytes);
  if (kind === 'zip') return stateOf(new Package(await readZip(bytes)), options);
  // Rare, and it brings a parser of web pages along.
  const { packageOfExport } = await import('./exports');
  return { ...(await stateOf(packageOfExport(bytes, kind), options)), converted: true };
}

/**
 * Everything that is kept of a package.
 * @param known what sheets hold that were read before and not changed since, by part
 * @throws as {@link loadWorkbook}
 */
export async function stateOf(
  whole: Package,
  { allowEmpty = false }: OpenOptions,
  known: ReadonlyMap<string, SheetReading> = new Map(),
): Promise<WorkbookState> {
  let pack = await whole.load([CONTENT_TYPES, relationsPart('')]);
  const part = pack.relations('').find((relation) => relation.kind === 'officeDocument')?.target;
  if (part === undefined || !pack.has(part) || !/^(?!word\/).*\.xml$/i.test(part))
    throw await otherKind(whole);
  pack = await pack.load([part, relationsPart(part)]);
  const { sheets: entries, date1904 } = readWorkbookPart(pack.text(part));
  const relations = pack.relations(part);

  const stylesPart = partOf(pack, relations, 'styles');
  if (stylesPart !== undefined) pack = await pack.load([stylesPart]);
  const styles = stylesPart === undefined ? undefined : readStyles(pack.text(stylesPart));
  const stringsPart = partOf(pack, relations, 'sharedStrings');
  const strings =
    stringsPart === undefined ? [] : await readSharedStrings((sink) => pack.stream(stringsPart, sink));

  const context = { strings, styles: styles?.styles ?? [], date1904, counts: { cells: 0, blanks: 0 } };
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const used = new Set<string>();
  const sheets: SheetState[] = [];
  const lost: string[] = [];
  for (const { name, relation: id, hidden } of entries) {
    const relation = byId.get(id);
    if (!relation || !pack.has(relation.target)) {
      // Old macro modules are listed among the sheets, hidden: nobody misses them.
      if (!hidden) lost.push(name);
      continue;
    }
    // One part behind many sheets is no workbook but a way to make a small file large.
    if (used.has(relation.target)) throw new Trouble({ code: 'DAMAGED' });
    used.add(relation.target);
    if (relation.kind !== 'worksheet') continue;
    const reading =
      known.get(relation.target) ?? (await readSheet((sink) => pack.stream(relation.target, sink), context));
    sheets.push({ name, hidden, part: relation.target, reading });
  }
  if (sheets.length === 0 && lost.length > 0) throw new Trouble({ code: 'DAMAGED' });
  if (!allowEmpty && sheets.every((sheet) => sheet.reading.rows.length === 0))
    throw new Trouble({ code: 'EMPTY_WORKBOOK' });
  return { pack, part, date1904, strings, stylesPart, styles, sheets, lost };
}

function partOf(pack: Package, relations: readonly Relation[], kind: string): string | undefined {
  const target = relations.find((relation) => relation.kind === kind)?.target;
  return target !== undefined && pack.has(target) ? target : undefined;
}

/** Names of all sheets in tab order: hidden ones and chart sheets too. */
export function namesOfSheets({ pack, part }: WorkbookState): readonly string[] {
  return readWorkbookPart(pack.text(part)).sheets.map(({ name }) => name);
}
