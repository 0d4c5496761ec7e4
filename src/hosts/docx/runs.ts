// Runs of the model as Word elements: text, figures in content controls, visible blanks, footnotes.

import type { Remark, Run } from '../../core/report/document';
import { cellText } from '../../core/workbook/address';
import { controlTitle, figureTag } from './figure-tag';
import { fontSize } from './measures';
import { element, joined, nothing, text, valued, type Xml } from './xml';

export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly marked?: boolean;
  /** Where it differs from the paragraph's style. */
  readonly points?: number;
}

const BOLD = joined([element('w:b', {}), element('w:bCs', {})]);
const ITALIC = joined([element('w:i', {}), element('w:iCs', {})]);
const MARKED = valued('w:highlight', 'yellow');

/** `w:rPr` in the order of EG_RPrBase; nothing where the style says it all. */
function runProperties({ bold, italic, marked, points }: RunLook): Xml {
  if (!bold && !italic && !marked && !points) return nothing;
  return element(
    'w:rPr',
    {},
    bold ? BOLD : nothing,
    italic ? ITALIC : nothing,
    points ? joined([valued('w:sz', fontSize(points)), valued('w:szCs', fontSize(points))]) : nothing,
    marked ? MARKED : nothing,
  );
}

const NO_BREAK_SPACE = '\u00a0';

/** "2011 - 2020" stays on one line. Word breaks after a hyphen even before a no-break space: it has a sign of its own. */
const YEARS = /(?<=(?<!\d)\d{4}) - (?=\d{4}(?!\d))/;

/** Blanks at the ends of a piece, or two of them, are lost otherwise. */
const BLANKS = /^ | $| {2}/;

/** `w:t`. */
const shownText = (value: string): Xml =>
  element('w:t', { 'xml:space': BLANKS.test(value) ? 'preserve' : undefined }, text(value));

const BREAK = element('w:br', {});
const FIXED_HYPHEN = element('w:noBreakHyphen', {});

/** `w:r`; a line feed of the model is a line break in Word. */
export function textRun(value: string, look: RunLook = {}): Xml {
  return element('w:r', {}, runProperties(look), linesOf(value));
}

function linesOf(value: string): Xml {
  if (!value.includes('\n')) return lineOf(value);
  return joined(value.split('\n').flatMap((line, at) => (at > 0 ? [BREAK, lineOf(line)] : [lineOf(line)])));
}

function lineOf(line: string): Xml {
  const parts = line.split(YEARS);
  if (parts.length === 1) return shownText(line);
  return joined(
    parts.flatMap((part, at) => {
      const before = at > 0 ? NO_BREAK_SPACE : '';
      const after = at < parts.length - 1 ? NO_BREAK_SPACE : '';
      const shown = shownText(`${before}${part}${after}`);
      return at > 0 ? [FIXED_HYPHEN, shown] : [shown];
    }),
  );
}

/**
 * Inline `w:sdt` around one figure; properties in the order of CT_SdtPr (ISO/IEC 29500-1). It has no type and is so a
 * rich text control: WordApi 1.1 finds no others.
 */
function figureControl(id: number, run: Extract<Run, { kind: 'figure' }>, look: RunLook): Xml {
  const properties = element(
    'w:sdtPr',
    {},
    runProperties(look),
    valued('w:alias', controlTitle(cellText(run.cell))),
    valued('w:tag', figureTag(run.indicator)),
    valued('w:id', id),
  );
  return element('w:sdt', {}, properties, element('w:sdtContent', {}, textRun(run.text, look)));
}

/** What a blank shows: brackets and colour make sure that nobody overlooks it. Its dots stay with its first word. */
function blankText(hint: string): string {
  return `[…${NO_BREAK_SPACE}${hint}…]`;
}

/** Writes runs of one document; counts its content controls, collects its footnotes and comments. */
export class RunWriter {
  private controls = 0;
  /** Id of each note by its text, from 1. */
  private readonly notes = new Map<string, number>();

  /** Sentences of each comment; its id is its place in the list. */
  readonly comments: (readonly string[])[] = [];

  /** Texts of the notes, in the order of their ids. */
  get footnotes(): readonly string[] {
    return [...this.notes.keys()];
  }

  write(runs: readonly Run[], look: RunLook = {}): readonly Xml[] {
    return runs.map((run) => {
      if (run.kind === 'footnote') return this.footnote(run.runs);
      const shown = this.writeOne(run, look);
      return run.remark ? this.commented(shown, run.remark) : shown;
    });
  }

  /** The comment's range encloses the piece; its mark stands behind it (ISO/IEC 29500-1, 17.13.4). */
  private commented(shown: Xml, { sentences }: Remark): Xml {
    const id = { 'w:id': this.comments.push(sentences) - 1 };
    return joined([
      element('w:commentRangeStart', id),
      shown,
      element('w:commentRangeEnd', id),
      element('w:r', {}, element('w:commentReference', id)),
    ]);
  }

  private writeOne(run: Exclude<Run, { kind: 'footnote' }>, look: RunLook): Xml {
    switch (run.kind) {
      case 'text': {
        const { bold = look.bold ?? false, italic = look.italic ?? false } = run;
        return textRun(run.text, { ...look, bold, italic });
      }
      case 'figure':
        this.controls += 1;
        return figureControl(this.controls, run, look);
      case 'blank':
        return textRun(blankText(run.hint), { ...look, marked: true });
    }
  }

  /** The mark stands in the text, the note itself in a part of its own; equal notes are one note. */
  private footnote(runs: readonly Run[]): Xml {
    const note = plainText(runs);
    const before = this.notes.get(note);
    if (before !== undefined) return noteAgain(before);
    const id = this.notes.size + 1;
    this.notes.set(note, id);
    return joined([
      element('w:bookmarkStart', { 'w:id': id, 'w:name': noteBookmark(id) }),
      noteMark(element('w:footnoteReference', { 'w:id': id })),
      element('w:bookmarkEnd', { 'w:id': id }),
    ]);
  }
}

/** A run that looks like the mark of a footnote. */
export const noteMark = (content: Xml): Xml =>
  element('w:r', {}, element('w:rPr', {}, valued('w:rStyle', 'FootnoteReference')), content);

/** Word hides bookmarks that begin with a low line. */
const noteBookmark = (id: number): string => `_ChuThich${id}`;

/** The mark of a note that stands already: a field, as Word's own cross-reference to a footnote is. */
function noteAgain(id: number): Xml {
  return field(`NOTEREF ${noteBookmark(id)} \\f \\h`, String(id), noteMark);
}

/** A field of Word with the result that it has now. @param run makes the runs that it is made of. */
export function field(instruction: string, result: string, run: (content: Xml) => Xml): Xml {
  const sign = (type: 'begin' | 'separate' | 'end'): Xml =>
    run(element('w:fldChar', { 'w:fldCharType': type }));
  return joined([
    sign('begin'),
    run(element('w:instrText', { 'xml:space': 'preserve' }, text(` ${instruction} `))),
    sign('separate'),
    run(shownText(result)),
    sign('end'),
  ]);
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
