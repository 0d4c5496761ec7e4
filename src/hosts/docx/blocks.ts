// Blocks of the body as Word paragraphs and tables.

import { HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx';
import type { Block } from '../../core/document';
import { closing, letterhead, plainText, ruleLine } from './letterhead';
import { estimateWidth, mm, textWidth } from './measures';
import type { RunWriter } from './runs';

/** Every block but an appendix: those make sections of their own. */
export type BodyBlock = Exclude<Block, { kind: 'appendix' }>;

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** @param beforeClosing the paragraph must stay on one page with the closing block after it. */
export function bodyBlock(
  block: BodyBlock,
  runs: RunWriter,
  beforeClosing: boolean,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterhead(block, runs)];
    case 'title':
      return title(block, runs);
    case 'addressee':
      return addressee(block, runs);
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          children: [new TextRun(`${block.number} `), ...runs.write(block.runs)],
        }),
      ];
    case 'paragraph':
      return [body(runs.write(block.runs), beforeClosing)];
    case 'item':
      return [body([new TextRun('- '), ...runs.write(block.runs)], beforeClosing)];
    case 'closing':
      return [closing(block, runs)];
  }
}

function body(children: readonly ParagraphChild[], beforeClosing: boolean): Paragraph {
  return new Paragraph({
    style: 'BodyText',
    children,
    ...(beforeClosing ? { keepNext: true, keepLines: true, spacing: { before: 120, after: 240 } } : {}),
  });
}

function title(block: Extract<Block, { kind: 'title' }>, runs: RunWriter): readonly Paragraph[] {
  const width = textWidth('portrait');
  const subject = Math.min(width, estimateWidth(plainText(block.subject), 14));
  return [
    new Paragraph({ style: 'DocumentType', text: block.type }),
    new Paragraph({ style: 'Subject', children: runs.write(block.subject) }),
    ruleLine(width, Math.min(subject * 0.4, mm(55))),
  ];
}

/** One receiver stands on the line of "Kính gửi:", several each on a line of their own. */
function addressee(block: Extract<Block, { kind: 'addressee' }>, runs: RunWriter): readonly Paragraph[] {
  const [first, ...others] = block.names;
  if (first && others.length === 0) {
    return [
      new Paragraph({ style: 'Addressee', children: [new TextRun('Kính gửi: '), ...runs.write(first)] }),
    ];
  }
  const last = block.names.length - 1;
  return [
    new Paragraph({
      style: 'AddresseeLine',
      indent: { left: mm(40) },
      spacing: { before: 240, after: 60 },
      keepNext: true,
      text: 'Kính gửi:',
    }),
    ...block.names.map(
      (name, index) =>
        new Paragraph({
          style: 'AddresseeLine',
          indent: { left: mm(60) },
          children: [new TextRun('- '), ...runs.write(name), new TextRun(index === last ? '.' : ';')],
        }),
    ),
  ];
}
