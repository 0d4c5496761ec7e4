// Names of new sheets: legal for Excel, short, and never one that is taken.

/** Excel refuses longer names. */
const LONGEST = 31;

/** "Phụ lục 4" becomes "PL 4"; a taken name gets " (2)", " (3)", … */
export function sheetNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(fold));
  return wanted.map((text) => {
    const base = legal(text);
    let name = base;
    for (let copy = 2; used.has(fold(name)); copy += 1) {
      const mark = ` (${copy})`;
      name = `${base.slice(0, LONGEST - mark.length)}${mark}`;
    }
    used.add(fold(name));
    return name;
  });
}

/** Excel compares sheet names without regard to case. */
const fold = (name: string): string => name.normalize('NFC').toLowerCase();

function legal(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/^Phụ lục\s+/i, 'PL ')
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ');
  // Excel allows no apostrophe at either end.
  const bare = plain.replace(/^[\s']+/, '').slice(0, LONGEST);
  return bare.replace(/(?<![\s'])[\s']+$/, '') || 'Phụ lục';
}
