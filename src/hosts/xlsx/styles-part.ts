// Where the styles of a workbook stand in its package.

import type { WorkbookState } from './open';
import { addPart, type PartTexts } from './package-edit';
import { namespacesOf } from './workbook-sheets';

/**
 * Puts the styles where the workbook keeps them; one without any gets a part, under the name that it has promised or
 * under a free one.
 * @returns the name of the part
 */
export function writeStyles(
  { pack, part, stylesPart }: WorkbookState,
  texts: PartTexts,
  text: string,
): string {
  if (stylesPart !== undefined) {
    texts.set(stylesPart, text);
    return stylesPart;
  }
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const promised = pack.relations(part).find(({ kind }) => kind === 'styles')?.target;
  let name = promised ?? `${folder}styles.xml`;
  for (let number = 2; pack.has(name); number += 1) name = `${folder}styles${number}.xml`;
  addPart(pack, texts, part, {
    name,
    target: `/${name}`,
    relationType: `${namespacesOf(pack.text(part)).relations}/styles`,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
    text,
  });
  return name;
}
