// Blocks of the body as Word paragraphs and tables.

import type { Block, Run } from '../../core/report/document';
import { closing, letterhead, longestLine, ruleLine } from './letterhead';
import { lineWidth, mm, pt, textWidth } from './measures';
import { paragraph } from './paragraph';
import { plainText, type RunWriter, textRun } from './runs';
import type { Xml } from './xml';

/** Every block but an appendix: those make sections of their own. */
export type BodyBlock = Exclude<Block, { kind: 'appendix' }>;

/** A part of a long report stands centred, its number on a line of its own (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function heading(block: Extract<BodyBlock, { kind: 'heading' }>, runs: RunWriter) {
  const look = {
    style: `Heading${block.level}`,
    ...(block.part ? ({ align: 'center', firstLine: 0 } as const) : {}),
  };
  const number = textRun(block.part ? `${block.number}\n` : `${block.number} `);
  return paragraph(look, [number, ...runs.write(block.runs.map(withMonths))]);
}

/** A line of a heading does not end between "9" and "tháng". */
const withMonths = (run: Run): Run =>
  run.kind === 'text' ? { ...run, text: run.text.replace(/(\d) (?=tháng)/giu, '$1\u00a0') } : run;

/** @param beforeClosing the paragraph must stay on one page with the closing block after it. */
export function bodyBlock(block: BodyBlock, runs: RunWriter, beforeClosing: boolean): readonly Xml[] {
  switch (block.kind) {
    case 'notice':
      return [paragraph({ style: 'Notice' }, runs.write(block.runs, { marked: true }))];
    case 'letterhead':
      return [letterhead(block, runs)];
    case 'title':
      return title(block, runs);
    case 'addressee':
      return addressee(block, runs);
    case 'heading':
      return [heading(block, runs)];
    case 'paragraph':
      return [body(runs.write(block.runs), beforeClosing)];
    case 'item':
      return [body([textRun('- '), ...runs.write(block.runs)], beforeClosing)];
    case 'closing':
      return [closing(block, runs)];
  }
}

function body(children: readonly Xml[], beforeClosing: boolean): Xml {
  // A table takes no space before itself: the paragraph over the closing block leaves it.
  return paragraph(
    { style: 'BodyText', ...(beforeClosing ? { keepNext: true, after: pt(12) } : {}) },
    children,
  );
}

function title(block: Extract<Block, { kind: 'title' }>, runs: RunWriter): readonly Xml[] {
  const width = textWidth('portrait');
  const subject = Math.min(width, lineWidth(longestLine(plainText(block.subject)), 14, true));
  return [
    paragraph({ style: 'DocumentType' }, [textRun(block.type)]),
    paragraph({ style: 'Subject' }, runs.write(block.subject)),
    // A line of 1/3 to 1/2 of the text above it.
    ruleLine(width, subject * 0.4),
  ];
}

/** One receiver stands on the line of "Kính gửi:", several each on a line of their own. */
function addressee(block: Extract<Block, { kind: 'addressee' }>, runs: RunWriter): readonly Xml[] {
  const [first, ...others] = block.names;
  if (first && others.length === 0) {
    return [paragraph({ style: 'Addressee' }, [textRun('Kính gửi: '), ...runs.write(first)])];
  }
  const last = block.names.length - 1;
  return [
    paragraph({ style: 'AddresseeLine', keepNext: true, before: pt(12), left: mm(40) }, [
      textRun('Kính gửi:'),
    ]),
    ...block.names.map((name, index) =>
      paragraph({ style: 'AddresseeLine', left: mm(60) }, [
        textRun('- '),
        ...runs.write(name),
        textRun(index === last ? '.' : ';'),
      ]),
    ),
  ];
}
