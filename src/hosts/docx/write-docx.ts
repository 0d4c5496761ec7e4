// DocumentModel -> .docx by Nghị định 30/2020/NĐ-CP. Callers load this module lazily: it brings the docx library.

import {
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Block } from '../../core/report/document';
import type { WriteDocument } from '../ports';
import { appendix } from './appendix';
import { type BodyBlock, bodyBlock } from './blocks';
import { LANDSCAPE_MARGINS, PAGE } from './measures';
import { commentsPart, coreProperties, originProperties, pinTimes } from './package';
import { RunWriter } from './runs';
import { styles } from './styles';

type Appendix = Extract<Block, { kind: 'appendix' }>;

/** Writes the draft; equal models give equal bytes. The body comes first, then each appendix in its own section. */
export const writeDocx: WriteDocument = async (document) => {
  const runs = new RunWriter();
  const body = document.blocks.filter((block): block is BodyBlock => block.kind !== 'appendix');
  const appendices = document.blocks.filter((block): block is Appendix => block.kind === 'appendix');
  const sections: ISectionOptions[] = [
    {
      headers: {
        default: pageNumberHeader(),
        first: new Header({ children: [new Paragraph({ style: 'PageNumber' })] }),
      },
      properties: section('portrait'),
      children: [
        ...body.flatMap((block, index) => bodyBlock(block, runs, body[index + 1]?.kind === 'closing')),
        sectionEnd(),
      ],
    },
    ...appendices.map((block) => ({
      properties: { ...section(block.orientation), type: SectionType.NEXT_PAGE },
      children: [...appendix(block, runs), sectionEnd()],
    })),
  ];
  const file = new Document({
    styles,
    customProperties: originProperties(document.origin),
    footnotes: runs.footnotes,
    // The library names the part in the package; what stands in it is ours.
    comments: { children: runs.comments.map((_, id) => ({ id, children: [] })) },
    sections,
  });
  const comments = runs.comments.length > 0 ? [commentsPart(runs.comments)] : [];
  const packed = await Packer.toArrayBuffer(file, false, [coreProperties(document.title), ...comments]);
  return pinTimes(new Uint8Array(packed));
};

/** Word wants a paragraph after a table at the end of a section: one so low that it never makes a page of its own. */
function sectionEnd(): Paragraph {
  return new Paragraph({ style: 'SectionEnd' });
}

/** Top centre, size 13, not on page 1; later sections take it over from the first one. */
function pageNumberHeader(): Header {
  return new Header({
    children: [
      new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });
}

function section(orientation: 'portrait' | 'landscape') {
  const landscape = orientation === 'landscape';
  const { top, bottom, left, right } = landscape ? LANDSCAPE_MARGINS : PAGE;
  return {
    titlePage: true,
    page: {
      // The library turns the sheet itself: it wants the portrait measures for both orientations.
      size: {
        width: PAGE.width,
        height: PAGE.height,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top, bottom, left, right, header: PAGE.header, footer: PAGE.footer, gutter: 0 },
      pageNumbers: { start: 1 },
    },
  };
}
