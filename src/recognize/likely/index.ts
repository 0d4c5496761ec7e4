// Tables that are like a form without being certain: a title names one, half of a header is one's. Each is asked about;
// where a person said yes, it is read as that form, and asked further where its columns or rows do not tell themselves.

import { NONE } from '../../core/form/question';
import type { BoundTable } from '../../core/form/table';
import { kindOf } from '../../core/form/template';
import { agenciesUnder, type PlacedAgencies } from '../agencies';
import type { Asking } from '../ask';
import { settleAgencies } from '../ask-agencies';
import type { Dictionary } from '../bind';
import { findTold } from '../choose';
import type { KnownOfReport } from '../claims';
import { headsRegister } from '../document-columns';
import type { FormChoice, Survey, UnreadBlock } from '../ledger';
import type { ReadBand } from '../read-band';
import type { TemplateIndex } from '../template-index';
import { fittingCodes, rowsByCodes, type ToldRows } from './by-codes';
import { likelyDraft } from './draft';
import { headerOver } from './header';
import { listUnder } from './list';

/** What was told, and what is left of each sheet. */
export interface Likely {
  readonly rows: readonly ToldRows[];
  readonly agencies: readonly PlacedAgencies[];
  readonly documents: readonly BoundTable[];
  /** Without what is asked about now, refused or read. */
  readonly surveys: readonly Survey[];
}

export interface LikelyTools {
  readonly index: TemplateIndex;
  readonly dictionary: Dictionary;
  readonly ask: Asking;
  readonly report: KnownOfReport;
  /** Bands of a sheet, also those in which nothing was certain. */
  readonly bandsOf: (sheet: Survey['sheet']) => readonly ReadBand[];
}

/** Asks about every table that is like a form, and reads those of which somebody said which one they are. */
export function settleLikely(surveys: readonly Survey[], tools: LikelyTools): Likely {
  const rows: ToldRows[] = [];
  const agencies: PlacedAgencies[] = [];
  const documents: BoundTable[] = [];
  const left = surveys.map((survey): Survey => {
    const blocks = survey.blocks.filter((block) => !settles(survey, block));
    return blocks.length === survey.blocks.length ? survey : { ...survey, blocks };
  });
  return { rows, agencies, documents, surveys: left };

  /** True where the table is asked about, refused or read: it is not to be named as unread. */
  function settles({ sheet }: Survey, block: UnreadBlock): boolean {
    // A form without a single figure has nothing to read.
    if (block.choices.length === 0 || block.body === null) return false;
    const { ask, dictionary, report } = tools;
    const header = headerOver(sheet, block);
    if (header && block.reason.code === 'LIKE_FORM' && headsRegister(header)) return false;
    const before = ask.questions.length;
    const choices = fittingCodes(sheet, block, block.choices, tools.index);
    const draft = likelyDraft(sheet, { ...block, choices }, header, report);
    if (draft.choices.length === 0) return false;
    const answer = ask.settle(draft);
    if (answer === null || answer === NONE) return true;
    const form = block.choices.find(({ template }) => template.id === answer);
    if (!form) return false;
    const kind = kindOf(form.template);
    if (kind === 'agencies' && header) {
      const placed = agenciesUnder(sheet, form, header, dictionary);
      const settled = placed && settleAgencies(placed, dictionary, ask);
      if (settled && settled.values.length > 0) agencies.push(settled);
      else return ask.questions.length > before;
      return true;
    }
    if (kind === 'documents' && header) {
      const list = listUnder(sheet, form, block, header, ask);
      if (list) documents.push(list);
      return list !== null || ask.questions.length > before;
    }
    const told = rowsUnder(sheet, form, block);
    if (told) rows.push(told);
    return told !== null || ask.questions.length > before;
  }

  function rowsUnder(sheet: Survey['sheet'], form: FormChoice, block: UnreadBlock): ToldRows | null {
    const { area } = block;
    const { index, ask, bandsOf } = tools;
    const number = index.templates.findIndex(
      ({ set, template }) => set === form.set && template === form.template,
    );
    if (number < 0) return null;
    for (const read of bandsOf(sheet)) {
      const from = read.lines.findIndex(({ row }) => row >= area.top);
      const end = read.lines.findLastIndex(({ row }) => row <= area.bottom) + 1;
      const found = from < 0 || end <= from ? null : findTold(read, number, [from, end], index, ask);
      if (found) return { read, found };
    }
    return rowsByCodes(sheet, number, block, index, ask);
  }
}
