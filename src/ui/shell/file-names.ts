// Names of the files that are handed out.

/** "a.xlsx" becomes "a (đã điền).xlsx"; a copy of a copy keeps the one mark. */
export function savedCopyName(name: string): string {
  return markedName(name, 'đã điền');
}

const OWN_MARK = / \((?:đã điền|(?:Quý|6 tháng|Cả năm|Giai đoạn)[^()]*)\)$/;

/** The mark takes the place of an earlier one of ours: what was done, or a period. */
export function markedName(name: string, mark: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.[^.]+)?$/.exec(name.normalize('NFC')) ?? [];
  // An export under the name .xls is saved as what it then is.
  const kind = /^\.xls[xm]$/i.test(ending) ? ending : '.xlsx';
  return `${stem.replace(OWN_MARK, '')} (${mark})${kind}`;
}
