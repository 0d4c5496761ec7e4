// Sizes of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I), in the units OOXML wants:
// twentieths of a point for lengths, half points for font sizes.

import { textWidth as widthInPoints } from '../../core/text/text-lines';

/** Millimetres to twentieths of a point. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** Points to twentieths of a point. */
export function pt(length: number): number {
  return Math.round(length * 20);
}

/** Points to half points, the unit of font sizes. */
export function fontSize(points: number): number {
  return points * 2;
}

/** Namespace of WordprocessingML. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Namespace of the ids by which a part names another. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const FONT = 'Times New Roman';

/**
 * A4; margins: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm, for a page that lies too: the decree makes no
 * difference; the page number stands in the top margin.
 */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(10),
  footer: mm(10),
} as const;

/** Width left for text, in twentieths of a point. */
export function textWidth(orientation: 'portrait' | 'landscape'): number {
  const width = orientation === 'portrait' ? PAGE.width : PAGE.height;
  return width - PAGE.left - PAGE.right;
}

/** First line of a body paragraph: 1 or 1,27 cm. */
export const FIRST_LINE = mm(12.7);

/** How wide a line of Times New Roman is, in twentieths of a point. */
export function lineWidth(text: string, points: number, bold: boolean): number {
  return pt(widthInPoints(text, { size: points, bold }));
}
