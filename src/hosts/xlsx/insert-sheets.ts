// New sheets in a workbook file: parts are added to the package, the lists that name them grow at their ends, and
// nothing else changes. The new state is read back from its own texts; the old one is never touched.

import type { SheetDesign } from '../../core/form/sheet-design';
import { Trouble } from '../../core/workbook/trouble';
import { stateOf, type WorkbookState } from './open';
import { addPart, type PartTexts, removePart } from './package-edit';
import { digitWidth, SheetStyles } from './sheet-styles';
import { sheetXml } from './sheet-xml';
import { StyleLists } from './style-lists';
import { readStyles } from './styles';
import { writeStyles } from './styles-part';
import { MINIMAL_STYLES } from './styles-write';
import { readWorkbookPart, withFullCalculation } from './workbook-part';
import { type AddedSheet, namespacesOf, withSheets } from './workbook-sheets';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * @throws Trouble STRUCTURE_PROTECTED, CHANGED_MEANWHILE where a name is taken, CANNOT_WRITE, DAMAGED; the workbook is
 * then as it was.
 */
export async function insertSheets(
  state: WorkbookState,
  designs: readonly SheetDesign[],
): Promise<WorkbookState> {
  const { pack, part } = state;
  const workbook = pack.text(part);
  const { sheets, closed } = readWorkbookPart(workbook);
  // Somebody asked that no sheet be added; a program that ignores it leaves a workbook they did not want.
  if (closed) throw new Trouble({ code: 'STRUCTURE_PROTECTED' });
  const names = sheets.map(({ name }) => name);
  refuseTaken(names, designs);
  const namespaces = namespacesOf(workbook);
  const texts: PartTexts = new Map();
  const styles = state.styles ?? readStyles(MINIMAL_STYLES);
  const lists = new StyleLists(styles.text);
  const sheetStyles = new SheetStyles(lists, new Map(styles.codes));

  const free = freeNames(state);
  const added = designs.map((design, index): AddedSheet => {
    const text = sheetXml(design, {
      namespace: namespaces.main,
      digitWidth: digitWidth(lists.defaultFont),
      styleOf: ({ look, format }) => sheetStyles.styleOf(look, format),
      selected: names.length === 0 && index === 0,
    });
    const target = free();
    const relation = addPart(pack, texts, part, {
      name: folderOf(part) + target,
      target,
      relationType: `${namespaces.relations}/worksheet`,
      contentType: `${TYPES}.worksheet+xml`,
      text,
    });
    return { design, relation };
  });
  writeStyles(state, texts, lists.result());
  // Excel builds the chain anew; one that does not know the new formulas would leave them out.
  removePart(pack, texts, part, 'calcChain');
  const listed = withSheets(workbook, added);
  texts.set(part, designs.some(needsResults) ? withFullCalculation(listed) : listed);
  // Sheets that were there are as they were read: only the new ones are read.
  const known = new Map(state.sheets.map((sheet) => [sheet.part, sheet.reading]));
  return stateOf(pack.with(texts), { allowEmpty: true }, known);
}

const needsResults = ({ uncalculated, cells }: SheetDesign): boolean =>
  uncalculated === true && cells.some(({ formula }) => formula !== undefined);

/** Excel compares names of sheets without regard to case. */
const fold = (name: string): string => name.normalize('NFC').toLowerCase();

function refuseTaken(names: readonly string[], designs: readonly SheetDesign[]): void {
  const taken = new Set(names.map(fold));
  for (const { name } of designs) {
    if (taken.has(fold(name))) throw new Trouble({ code: 'CHANGED_MEANWHILE', sheet: name });
    taken.add(fold(name));
  }
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/**
 * Gives names of parts that nothing in the package has or means, one after the other: a listed sheet whose part is lost
 * would come back with our contents.
 */
function freeNames({ pack, part }: WorkbookState): () => string {
  const meant = new Set(pack.relations(part).map(({ target }) => target.toLowerCase()));
  const isTaken = (name: string): boolean => pack.has(name) || meant.has(name.toLowerCase());
  let number = 0;
  return () => {
    do number += 1;
    while (isTaken(`${folderOf(part)}worksheets/sheet${number}.xml`));
    return `worksheets/sheet${number}.xml`;
  };
}
