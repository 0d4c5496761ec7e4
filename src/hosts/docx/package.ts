// The zip package around the document: equal content, equal bytes. The docx library stamps the time of writing
// into docProps/core.xml and into every zip entry; both are pinned here.

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment a zip entry can carry, in local time as zip stores it. */
const FIRST_ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

const CORE_PROPERTIES = 'docProps/core.xml';

/** Takes the moments of creation and change out of the core properties: the draft has none until a person saves it. */
function withoutTimes(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

/** Same parts, no times. Part names keep the order in which they were written. */
export function pinPackage(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    parts[name] = name === CORE_PROPERTIES ? strToU8(withoutTimes(strFromU8(content))) : content;
  }
  return zipSync(parts, { level: 6, mtime: FIRST_ZIP_TIME });
}
