// "Lưu thành bộ mẫu", first half: reads the forms of a sheet that anybody made.

import type { Catalogue } from '../core/form/catalogue';
import { foldLabel } from '../core/text/fold';
import { Trouble } from '../core/workbook/trouble';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/workbook';
import { recognizeWorkbook } from '../recognize';
import { gridOf } from '../recognize/sheet/grid';
import type { DraftForm, OwnDraft } from './draft';
import { draftForm, type RawForm, rowsOf } from './draft-form';
import { MOST_FORMS } from './file-format';
import { kindOfForm } from './form-kind';
import { findHeaderBlocks, type HeaderBlock } from './headers';
import { IndicatorBook, knownCells } from './indicators';
import { splitParts } from './parts';
import { proposeRules } from './propose';
import { type ReadHeader, readHeader } from './read-columns';
import { bodyRows, readLines } from './read-lines';
import { readTitle } from './read-title';

/**
 * Reads every form of the sheets named, and proposes rules for them. Nothing is in use before it is confirmed
 * ({@link confirmOwnSet}).
 * @param catalogue rows that recognition is sure of keep the indicators of its dictionary.
 * @throws Trouble SHEET_MISSING, NO_FORM [sheet] where no form can be read from a sheet, TOO_LARGE.
 */
export function readOwnForm(
  snapshot: WorkbookSnapshot,
  sheets: string | readonly string[],
  catalogue: Pick<Catalogue, 'sets' | 'dictionary'>,
): OwnDraft {
  const names = typeof sheets === 'string' ? [sheets] : sheets;
  const chosen = names.map((name) => {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet) throw new Trouble({ code: 'SHEET_MISSING', sheet: name });
    return sheet;
  });
  const tables = recognizeWorkbook({ sheets: chosen }, catalogue.sets, catalogue.dictionary);
  const book = new IndicatorBook(catalogue.dictionary);
  const agencies = new Set<string>();
  const forms: DraftForm[] = [];
  const ids = new Set<string>();
  for (const sheet of chosen) {
    const raw = readSheet(sheet).filter((one) => rowsOf(one).rows.length > 0);
    if (raw.length === 0) throw new Trouble({ code: 'NO_FORM', sheet: sheet.name });
    const known = knownCells(tables, sheet.name);
    for (const one of raw) {
      const { form, units } = draftForm(one, ids, book, known);
      forms.push(form);
      for (const unit of units) agencies.add(unit);
    }
  }
  if (forms.length > MOST_FORMS) throw new Trouble({ code: 'TOO_LARGE' });
  return {
    forms,
    dictionary: book.entries,
    proposals: proposeRules(forms, book.entries, { sheets: chosen }),
    agencies: [...agencies],
  };
}

/** Forms are no wider and no longer than this; the rest of a sheet is left alone. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 2000;

/** The part of a sheet that may be a form. */
function bounded(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.rows.slice(0, MOST_ROWS).map((source) => ({
    ...source,
    cells: source.cells.filter(({ column }) => column < MOST_COLUMNS),
  }));
  return { ...sheet, rows };
}

/** Forms of one sheet; a header repeated at a page break goes on with the form above. */
function readSheet(sheet: SheetSnapshot): readonly RawForm[] {
  const grid = gridOf(bounded(sheet));
  const blocks = findHeaderBlocks(grid);
  const forms: (RawForm & { readonly block: HeaderBlock })[] = [];
  let from = 0;
  for (const [index, block] of blocks.entries()) {
    const body = bodyRows(grid, block, blocks[index + 1]?.top ?? Number.POSITIVE_INFINITY);
    const header = readHeader(grid, block, body);
    if (!header) continue;
    const found = kindOfForm(header);
    if (!found) continue;
    const lines = readLines(grid, body, found.header.columns);
    if (lines.length === 0 && found.kind !== 'documents') continue;
    const last = forms.at(-1);
    if (last && sameHeader(last.header, found.header)) {
      forms[forms.length - 1] = { ...last, lines: [...last.lines, ...lines] };
    } else forms.push({ sheet, block, title: readTitle(grid, block.top, from), ...found, lines });
    from = (body.at(-1) ?? block.bottom) + 1;
  }
  return forms.flatMap((form) =>
    splitParts(form.lines, form.header.columns, form.kind).map((part): RawForm => {
      const { numeral, title, lines } = part;
      if (numeral === null) return { ...form, lines };
      return { ...form, lines, title: { ...form.title, title }, part: { numeral, of: form.title.title } };
    }),
  );
}

function sameHeader(a: ReadHeader, b: ReadHeader): boolean {
  const key = ({ rows }: ReadHeader): string =>
    rows.map((texts) => texts.map(foldLabel).join('|')).join('\n');
  return key(a) === key(b) && a.columns.every(({ at }, index) => at === b.columns[index]?.at);
}
