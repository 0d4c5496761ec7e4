// Pages: paper, margins, page numbers.

import { PAGE, WORD } from './measures';
import { paragraph } from './paragraph';
import { field } from './runs';
import { element, nothing, part, valued, type Xml } from './xml';

export type Orientation = 'portrait' | 'landscape';

/** Headers of the first section; later ones take them over. */
export interface HeaderIds {
  readonly usual: string;
  readonly first: string;
}

/** `w:sectPr`: a page of its own, numbered from 1, the first number not shown. Order of CT_SectPr. */
export function section(orientation: Orientation, headers?: HeaderIds): Xml {
  const isLandscape = orientation === 'landscape';
  const [width, height] = isLandscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  const header = (type: 'default' | 'first', id: string): Xml =>
    element('w:headerReference', { 'w:type': type, 'r:id': id });
  return element(
    'w:sectPr',
    {},
    ...(headers ? [header('default', headers.usual), header('first', headers.first)] : []),
    headers ? nothing : valued('w:type', 'nextPage'),
    element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orientation }),
    element('w:pgMar', {
      'w:top': PAGE.top,
      'w:right': PAGE.right,
      'w:bottom': PAGE.bottom,
      'w:left': PAGE.left,
      'w:header': PAGE.header,
      'w:footer': PAGE.footer,
      'w:gutter': 0,
    }),
    element('w:pgNumType', { 'w:start': 1 }),
    element('w:titlePg', {}),
  );
}

/**
 * The last paragraph of a section: Word wants one after a table there, so low that it never makes a page of its own.
 * @param ended `w:sectPr` of every section but the last, which stands at the end of the body.
 */
export function sectionEnd(ended?: Xml): Xml {
  return paragraph({ style: 'SectionEnd', ...(ended ? { section: ended } : {}) }, []);
}

const header = (runs: readonly Xml[]): string =>
  part(element('w:hdr', { 'xmlns:w': WORD }, paragraph({ style: 'PageNumber' }, runs)));

/** Top centre, size 13. */
export const pageNumberHeader = header([field('PAGE', '2', (content) => element('w:r', {}, content))]);
export const firstPageHeader = header([]);
