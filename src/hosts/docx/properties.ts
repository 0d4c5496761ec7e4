// Document properties: what the draft is, and what it was made from.

import type { Origin } from '../../core/report/document';
import { element, nothing, part, text } from './xml';

export const PROGRAM = 'Phụ lục CCHC';

/** docProps/core.xml without moments of creation and change: the draft has none until a person saves it. */
export function coreProperties(title: string): string {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return part(
    element(
      'cp:coreProperties',
      namespaces,
      element('dc:title', {}, text(title)),
      element('dc:creator', {}, text(PROGRAM)),
      element('dc:language', {}, text('vi-VN')),
      element('cp:lastModifiedBy', {}, text(PROGRAM)),
      element('cp:revision', {}, text('1')),
    ),
  );
}

/** The set of properties that people and programs give a document: [MS-OLEPS], FMTID_UserDefinedProperties. */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** docProps/custom.xml: `cchc:set`, `cchc:period`, `cchc:workbook`; null where nothing is known. */
export function originProperties(origin: Origin | undefined): string | null {
  const known = origin
    ? [
        ['cchc:set', origin.sets.join(', ')],
        ['cchc:period', origin.period],
        ['cchc:workbook', origin.workbook],
      ].filter(([, value]) => value !== '')
    : [];
  if (known.length === 0) return null;
  const namespaces = {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  };
  // The first id that may be used is 2.
  const properties = known.map(([name = '', value = ''], at) =>
    element(
      'property',
      { fmtid: USER_DEFINED, pid: at + 2, name },
      element('vt:lpwstr', {}, value === '' ? nothing : text(value)),
    ),
  );
  return part(element('Properties', namespaces, ...properties));
}
