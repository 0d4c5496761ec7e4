// DocumentModel -> .docx by Nghị định 30/2020/NĐ-CP. Callers load this module lazily.

import type { Block } from '../../core/report/document';
import type { WriteDocument } from '../ports';
import { appendix } from './appendix';
import { type BodyBlock, bodyBlock } from './blocks';
import { RELATIONSHIPS, WORD } from './measures';
import { commentsPart, footnotesPart, separatorIds } from './notes';
import { type Part, packageOf, relationshipId, rootParts, wordPart } from './package';
import { coreProperties, originProperties, PROGRAM } from './properties';
import { RunWriter } from './runs';
import { firstPageHeader, type Orientation, pageNumberHeader, section, sectionEnd } from './sections';
import { stylesPart } from './styles';
import { element, joined, part, valued, type Xml } from './xml';

type Appendix = Extract<Block, { kind: 'appendix' }>;

interface Section {
  readonly orientation: Orientation;
  readonly blocks: readonly Xml[];
}

/** Writes the draft; equal models give equal bytes. The body comes first, then each appendix in its own section. */
export const writeDocx: WriteDocument = async (document) => {
  const runs = new RunWriter();
  const body = document.blocks.filter((block): block is BodyBlock => block.kind !== 'appendix');
  const appendices = document.blocks.filter((block): block is Appendix => block.kind === 'appendix');
  const sections: readonly Section[] = [
    {
      orientation: 'portrait',
      blocks: body.flatMap((block, at) => bodyBlock(block, runs, body[at + 1]?.kind === 'closing')),
    },
    ...appendices.map((block) => ({ orientation: block.orientation, blocks: appendix(block, runs) })),
  ];
  const { footnotes, comments } = runs;
  const named: readonly Part[] = [
    wordPart('header', pageNumberHeader, 'header1'),
    wordPart('header', firstPageHeader, 'header2'),
    wordPart('styles', stylesPart),
    wordPart('settings', settingsPart(footnotes.length > 0)),
    ...(footnotes.length > 0 ? [wordPart('footnotes', footnotesPart(footnotes))] : []),
    ...(comments.length > 0 ? [wordPart('comments', commentsPart(comments, PROGRAM))] : []),
  ];
  const origin = originProperties(document.origin);
  const root = [
    rootParts.document(documentPart(sections)),
    rootParts.core(coreProperties(document.title)),
    ...(origin === null ? [] : [rootParts.custom(origin)]),
  ];
  return packageOf(root, named);
};

/** Every section but the last ends with a paragraph that holds its settings; those of the last close the body. */
function documentPart(sections: readonly Section[]): string {
  const headers = { usual: relationshipId(0), first: relationshipId(1) };
  const blocks = sections.flatMap(({ orientation, blocks }, at) => {
    const settings = section(orientation, at === 0 ? headers : undefined);
    return at < sections.length - 1 ? [...blocks, sectionEnd(settings)] : [...blocks, sectionEnd(), settings];
  });
  return part(
    element(
      'w:document',
      { 'xmlns:w': WORD, 'xmlns:r': RELATIONSHIPS },
      element('w:body', {}, joined(blocks)),
    ),
  );
}

/** word/settings.xml in the order of CT_Settings; 15: laid out as in Word 2013 and later. */
function settingsPart(hasFootnotes: boolean): string {
  const mode = {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  };
  return part(
    element(
      'w:settings',
      { 'xmlns:w': WORD },
      valued('w:defaultTabStop', 720),
      ...(hasFootnotes ? [element('w:footnotePr', {}, ...separatorIds)] : []),
      element('w:compat', {}, element('w:compatSetting', mode)),
    ),
  );
}
