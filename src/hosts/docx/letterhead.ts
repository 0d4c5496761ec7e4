// The borderless tables of an administrative document: letterhead, closing block; and the short lines under names.

import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Run } from '../../core/document';
import { estimateWidth, pt } from './measures';
import type { RunWriter } from './runs';
import { CLOSING_COLUMNS, LETTERHEAD_COLUMNS } from './styles';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

function borderless(
  columns: readonly [number, number],
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns[0] + columns[1], type: WidthType.DXA },
    columnWidths: columns,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                width: { size: columns[index === 0 ? 0 : 1], type: WidthType.DXA },
                borders: noBorders,
              }),
          ),
        }),
    ),
  });
}

/** A centred solid line of the given length inside a column, drawn as the top border of a 2-point paragraph. */
export function ruleLine(columnWidth: number, length: number): Paragraph {
  const indent = Math.max(0, Math.round((columnWidth - length) / 2));
  return new Paragraph({
    style: 'Rule',
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: indent, right: indent },
  });
}

/** What a run shows, for measuring only. */
export function plainText(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'blank') return `[…${run.hint}…]`;
      return run.kind === 'footnote' ? '' : run.text;
    })
    .join('');
}

function longestLine(text: string): string {
  return text.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

const SLOGAN = 'Độc lập - Tự do - Hạnh phúc';

/** Quốc hiệu and Tiêu ngữ at the right, the agencies at the left; number and date in the second row. */
export function letterhead(block: Extract<Block, { kind: 'letterhead' }>, runs: RunWriter): Table {
  const [left, right] = LETTERHEAD_COLUMNS;
  const superior =
    block.superior.length > 0
      ? [new Paragraph({ style: 'Superior', children: runs.write(block.superior) })]
      : [];
  const agencyWidth = Math.min(left, estimateWidth(longestLine(plainText(block.agency)), 12));
  return borderless(LETTERHEAD_COLUMNS, [
    [
      [
        ...superior,
        new Paragraph({ style: 'Agency', children: runs.write(block.agency) }),
        ruleLine(left, agencyWidth * 0.42),
      ],
      [
        new Paragraph({ style: 'Motto', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }),
        new Paragraph({ style: 'Slogan', text: SLOGAN }),
        ruleLine(right, estimateWidth(SLOGAN, 13)),
      ],
    ],
    [
      [new Paragraph({ style: 'DocumentNumber', children: runs.write(block.number) })],
      [new Paragraph({ style: 'PlaceDate', children: runs.write(block.placeDate) })],
    ],
  ]);
}

/** Nơi nhận at the left, signature at the right; never torn apart by a page break. */
export function closing(block: Extract<Block, { kind: 'closing' }>, runs: RunWriter): Table {
  const { recipients, signature } = block;
  const last = recipients.length - 1;
  return borderless(CLOSING_COLUMNS, [
    [
      [
        new Paragraph({ style: 'Recipients', text: 'Nơi nhận:' }),
        ...recipients.map(
          (recipient, index) =>
            new Paragraph({ style: 'Recipient', text: `- ${recipient}${index === last ? '.' : ';'}` }),
        ),
      ],
      [
        ...signature.roles.map((role) => new Paragraph({ style: 'SignerRole', text: role })),
        new Paragraph({ style: 'SignerName', children: runs.write(signature.name) }),
      ],
    ],
  ]);
}

/** Room between the body and the closing block: a table takes no space before, the paragraph above it does. */
export const SPACE_BEFORE_CLOSING = pt(12);
