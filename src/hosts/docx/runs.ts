// Runs of the model as Word elements: text, figures in content controls, visible blanks, footnotes.

import {
  BuilderElement,
  FootnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  TextRun,
  XmlComponent,
} from 'docx';
import { cellText } from '../../core/address';
import type { Run } from '../../core/document';

/** Marks content controls that hold a figure of ours; what follows is the indicator id. */
export const FIGURE_TAG_PREFIX = 'cchc:';

/** Word refuses longer tags (ST_String of w:tag, 64 characters). */
const MAX_TAG_LENGTH = 64;

function property(name: string, value: string | number): XmlComponent {
  return new BuilderElement<{ readonly val: string | number }>({
    name,
    attributes: { val: { key: 'w:val', value } },
  });
}

class Element extends XmlComponent {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name);
    this.root.push(...children);
  }
}

/** Inline `w:sdt` around one figure. Order of the properties by CT_SdtPr of ISO/IEC 29500-1. */
class FigureControl extends XmlComponent {
  constructor(options: {
    readonly id: number;
    readonly tag: string;
    readonly alias: string;
    readonly run: TextRun;
  }) {
    super('w:sdt');
    this.root.push(
      new Element('w:sdtPr', [
        property('w:alias', options.alias),
        property('w:tag', options.tag),
        property('w:id', options.id),
        new Element('w:text', []),
      ]),
      new Element('w:sdtContent', [options.run]),
    );
  }
}

/** The library's type lists only its own classes, though it writes any component; the tests reopen the file. */
function asParagraphChild(control: XmlComponent): ParagraphChild {
  return control as unknown as ParagraphChild;
}

export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** The tag of an indicator's content control. @throws RangeError for an id Word cannot hold. */
export function figureTag(indicator: string): string {
  const tag = FIGURE_TAG_PREFIX + indicator;
  if (tag.length > MAX_TAG_LENGTH) throw new RangeError(`indicator id too long for a Word tag: ${indicator}`);
  return tag;
}

/** Writes runs of one document; counts its content controls and collects its footnotes. */
export class RunWriter {
  private controls = 0;
  private notes = 0;
  /** As the docx library wants them: by id, from 1. */
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};

  write(runs: readonly Run[], look: RunLook = {}): ParagraphChild[] {
    return runs.flatMap((run) => this.writeOne(run, look));
  }

  private writeOne(run: Run, look: RunLook): readonly ParagraphChild[] {
    switch (run.kind) {
      case 'text':
        return textLines(run.text, {
          ...(run.bold === undefined ? {} : { bold: run.bold }),
          ...(run.italic === undefined ? {} : { italics: run.italic }),
          ...looks(look),
        });
      case 'figure':
        this.controls += 1;
        return [
          asParagraphChild(
            new FigureControl({
              id: this.controls,
              tag: figureTag(run.indicator),
              alias: cellText(run.cell).slice(0, MAX_TAG_LENGTH),
              run: new TextRun({ text: run.text, ...looks(look) }),
            }),
          ),
        ];
      case 'blank':
        return [new TextRun({ text: `[…${run.hint}…]`, highlight: 'yellow', ...looks(look) })];
      case 'footnote':
        return [this.footnote(run.runs)];
    }
  }

  private footnote(runs: readonly Run[]): ParagraphChild {
    this.notes += 1;
    const id = this.notes;
    this.footnotes[String(id)] = {
      children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...this.write(runs)] })],
    };
    return new FootnoteReferenceRun(id);
  }
}

function looks(look: RunLook): { bold?: boolean; italics?: boolean } {
  return { ...(look.bold ? { bold: true } : {}), ...(look.italic ? { italics: true } : {}) };
}

/** A line feed in the model is a line break in Word. */
function textLines(text: string, options: { bold?: boolean; italics?: boolean }): readonly TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}), ...options }));
}
