// The borderless tables of an administrative document: letterhead, closing block; and the short lines under names.

import type { Block } from '../../core/report/document';
import { lineWidth, mm, pt } from './measures';
import { cell, paragraph, row, table } from './paragraph';
import { plainText, type RunWriter, textRun } from './runs';
import type { Xml } from './xml';

/** Widths of the two columns, in twentieths of a point; each pair fills the text width of a portrait page. */
const LETTERHEAD_COLUMNS: readonly [number, number] = [mm(66), mm(99)];
const CLOSING_COLUMNS: readonly [number, number] = [mm(82.5), mm(82.5)];

type Side = readonly Xml[];

function twoColumns(widths: readonly [number, number], rows: readonly (readonly [Side, Side])[]): Xml {
  return table(
    { widths, borders: false, padding: 0 },
    rows.map(([left, right]) => row([cell({ width: widths[0] }, left), cell({ width: widths[1] }, right)])),
  );
}

/** A centred solid line of the given length inside a column: the top border of a paragraph 2 points high. */
export function ruleLine(columnWidth: number, length: number): Xml {
  const indent = Math.max(0, Math.round((columnWidth - length) / 2));
  return paragraph({ style: 'Rule', line: true, left: indent, right: indent }, []);
}

/** The longest of the lines that line feeds make. */
export function longestLine(text: string): string {
  return text.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

const SLOGAN = 'Độc lập - Tự do - Hạnh phúc';

/** Quốc hiệu and Tiêu ngữ at the right, the agencies at the left; number and date in the second row. */
export function letterhead(block: Extract<Block, { kind: 'letterhead' }>, runs: RunWriter): Xml {
  const [left, right] = LETTERHEAD_COLUMNS;
  const superior =
    block.superior.length > 0 ? [paragraph({ style: 'Superior' }, runs.write(block.superior))] : [];
  const agency = longestLine(plainText(block.agency));
  return twoColumns(LETTERHEAD_COLUMNS, [
    [
      [
        ...superior,
        paragraph({ style: 'Agency' }, runs.write(block.agency)),
        // A line of 1/3 to 1/2 of the name above it.
        ruleLine(left, Math.min(left, lineWidth(agency, 12, true)) * 0.42),
      ],
      [
        paragraph({ style: 'Motto' }, [textRun('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')]),
        paragraph({ style: 'Slogan' }, [textRun(SLOGAN)]),
        ruleLine(right, lineWidth(SLOGAN, 13, true)),
      ],
    ],
    [
      [paragraph({ style: 'DocumentNumber' }, runs.write(block.number))],
      [paragraph({ style: 'PlaceDate' }, runs.write(block.placeDate))],
    ],
  ]);
}

/** Nơi nhận at the left, signature at the right; never torn apart by a page break. */
export function closing(block: Extract<Block, { kind: 'closing' }>, runs: RunWriter): Xml {
  const { recipients, signature } = block;
  const last = recipients.length - 1;
  return twoColumns(CLOSING_COLUMNS, [
    [
      [
        paragraph({ style: 'Recipients' }, [textRun('Nơi nhận:')]),
        ...recipients.map((recipient, index) =>
          paragraph({ style: 'Recipient' }, [textRun(`- ${recipient}${index === last ? '.' : ';'}`)]),
        ),
      ],
      [
        ...signature.roles.map((role) => paragraph({ style: 'SignerRole' }, [textRun(role)])),
        paragraph({ style: 'SignerName', before: pt(72) }, runs.write(signature.name)),
      ],
    ],
  ]);
}
