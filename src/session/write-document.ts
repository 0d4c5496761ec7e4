// The Word file of a draft; what writes it comes with the first one.

import type { WriteDocument } from '../hosts/ports';

export const writeDocument: WriteDocument = async (document) => {
  const { writeDocx } = await import('../hosts/docx/write-docx');
  return writeDocx(document);
};
