// Runs of the model as Word elements: text, figures in content controls, visible blanks, footnotes.

import { type IXmlableObject, Paragraph, TextRun } from 'docx';
import type { Remark, Run } from '../../core/report/document';
import { cellText } from '../../core/workbook/address';
import { controlTitle, figureTag } from './figure-tag';
import { fontSize } from './measures';
import { element, valued, type XmlNode } from './xml';

export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly marked?: boolean;
  /** Where it differs from the paragraph's style. */
  readonly points?: number;
}

/** `w:rPr` in the order of EG_RPrBase; nothing where the style says it all. */
function runProperties(look: RunLook): readonly IXmlableObject[] {
  const properties = [
    ...(look.bold ? [element('w:b', {}), element('w:bCs', {})] : []),
    ...(look.italic ? [element('w:i', {}), element('w:iCs', {})] : []),
    ...(look.points ? [valued('w:sz', fontSize(look.points)), valued('w:szCs', fontSize(look.points))] : []),
    ...(look.marked ? [valued('w:highlight', 'yellow')] : []),
  ];
  return properties.length > 0 ? [element('w:rPr', {}, properties)] : [];
}

const NO_BREAK_SPACE = '\u00a0';

/** "2011 - 2020" stays on one line. Word breaks after a hyphen even before a no-break space: it has a sign of its own. */
const YEARS = /(?<=(?<!\d)\d{4}) - (?=\d{4}(?!\d))/;

/** `w:r`; a line feed of the model is a line break in Word. */
export function textRun(text: string, look: RunLook = {}): IXmlableObject {
  const lines = text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [element('w:br', {})] : []), ...lineOf(line)]);
  return element('w:r', {}, [...runProperties(look), ...lines]);
}

function lineOf(line: string): readonly IXmlableObject[] {
  const parts = line.split(YEARS);
  return parts.flatMap((part, index) => {
    const before = index > 0 ? NO_BREAK_SPACE : '';
    const after = index < parts.length - 1 ? NO_BREAK_SPACE : '';
    const shown = element('w:t', { 'xml:space': 'preserve' }, [`${before}${part}${after}`]);
    return index > 0 ? [element('w:noBreakHyphen', {}), shown] : [shown];
  });
}

/**
 * Inline `w:sdt` around one figure; properties in the order of CT_SdtPr (ISO/IEC 29500-1). It has no type and is so a
 * rich text control: WordApi 1.1 finds no others.
 */
function figureControl(id: number, run: Extract<Run, { kind: 'figure' }>, look: RunLook): IXmlableObject {
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      ...runProperties(look),
      valued('w:alias', controlTitle(cellText(run.cell))),
      valued('w:tag', figureTag(run.indicator)),
      valued('w:id', id),
    ]),
    element('w:sdtContent', {}, [textRun(run.text, look)]),
  ]);
}

/** What a blank shows: brackets and colour make sure that nobody overlooks it. Its dots stay with its first word. */
function blankText(hint: string): string {
  return `[…${NO_BREAK_SPACE}${hint}…]`;
}

/** Writes runs of one document; counts its content controls, collects its footnotes and comments. */
export class RunWriter {
  private controls = 0;
  /** Id of each note by its text. */
  private readonly notes = new Map<string, number>();
  /** As the docx library wants them: by id, from 1. */
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};

  /** Sentences of each comment; its id is its place in the list. */
  readonly comments: (readonly string[])[] = [];

  write(runs: readonly Run[], look: RunLook = {}): readonly XmlNode[] {
    return runs.flatMap((run) => {
      if (run.kind === 'footnote') return this.footnote(run.runs);
      const shown = this.writeOne(run, look);
      return run.remark ? this.commented(shown, run.remark) : [shown];
    });
  }

  /** The comment's range encloses the piece; its mark stands behind it (ISO/IEC 29500-1, 17.13.4). */
  private commented(shown: XmlNode, { sentences }: Remark): readonly XmlNode[] {
    const id = this.comments.push(sentences) - 1;
    return [
      element('w:commentRangeStart', { 'w:id': id }),
      shown,
      element('w:commentRangeEnd', { 'w:id': id }),
      element('w:r', {}, [element('w:commentReference', { 'w:id': id })]),
    ];
  }

  private writeOne(run: Exclude<Run, { kind: 'footnote' }>, look: RunLook): XmlNode {
    switch (run.kind) {
      case 'text':
        return textRun(run.text, {
          ...look,
          bold: run.bold ?? look.bold ?? false,
          italic: run.italic ?? look.italic ?? false,
        });
      case 'figure':
        this.controls += 1;
        return figureControl(this.controls, run, look);
      case 'blank':
        return textRun(blankText(run.hint), { ...look, marked: true });
    }
  }

  /** The mark stands in the text, the note itself in a part that the library writes; equal notes are one note. */
  private footnote(runs: readonly Run[]): readonly XmlNode[] {
    const note = plainText(runs);
    const before = this.notes.get(note);
    if (before !== undefined) return noteAgain(before);
    const id = this.notes.size + 1;
    this.notes.set(note, id);
    this.footnotes[String(id)] = {
      children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${note}`)] })],
    };
    return [
      element('w:bookmarkStart', { 'w:id': id, 'w:name': noteBookmark(id) }),
      mark(element('w:footnoteReference', { 'w:id': id })),
      element('w:bookmarkEnd', { 'w:id': id }),
    ];
  }
}

const mark = (content: IXmlableObject): IXmlableObject =>
  element('w:r', {}, [element('w:rPr', {}, [valued('w:rStyle', 'FootnoteReference')]), content]);

/** Word hides bookmarks that begin with a low line. */
const noteBookmark = (id: number): string => `_ChuThich${id}`;

/** The mark of a note that stands already: a field, as Word's own cross-reference to a footnote is. */
function noteAgain(id: number): readonly XmlNode[] {
  const instruction = element('w:instrText', { 'xml:space': 'preserve' }, [
    ` NOTEREF ${noteBookmark(id)} \\f \\h `,
  ]);
  const field = (type: 'begin' | 'separate' | 'end'): IXmlableObject =>
    mark(element('w:fldChar', { 'w:fldCharType': type }));
  return [
    field('begin'),
    mark(instruction),
    field('separate'),
    mark(element('w:t', {}, [String(id)])),
    field('end'),
  ];
}

/** What runs show. */
export function plainText(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'blank') return blankText(run.hint);
      return run.kind === 'footnote' ? '' : run.text;
    })
    .join('');
}
