// The name by which marks of ours are known again, in an open Excel and in a file: conditional formats whose formula
// holds it and is always true.

export const MARK_NAME = 'cchc-mark';

/**
 * Pattern of a mark's formula without "=". The formula also points to the cells that it marks: `N("…")*ROWS($C$3:$C$7)=0`,
 * so that reading the formula tells where the mark stands, also after rows were moved. Marks of earlier versions do not.
 * Groups: severity, cells.
 * @param quote pattern of a quotation mark.
 */
export const markPattern = (quote: string): string =>
  `N\\(\\s*${quote}${MARK_NAME}:(error|effect|warning|info)${quote}\\s*\\)\\s*(?:\\*\\s*ROWS\\(\\s*([^()]*?)\\s*\\)\\s*)?=\\s*0`;
