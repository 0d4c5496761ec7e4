// Which templates of which set are to be inserted, and for which period and level of government.

import type { TemplateSetOffer } from '../../../app/insert/insert';
import type { InsertProposal } from '../../../app/insert/proposal';
import type { InsertRequest } from '../../../app/insert/verbs';
import type { AgencyLevel } from '../../../core/calendar/agency-level';
import { type Period, samePeriod } from '../../../core/calendar/report-info';
import { toggled } from '../../shell/toggled';

export interface InsertChoice {
  readonly sets: readonly TemplateSetOffer[];
  /** null where nothing can be proposed. */
  readonly proposal: InsertProposal | null;
  /** As the person has it now; the proposal follows. */
  readonly period: Period | null;
  readonly level: AgencyLevel | null;
  /** Id of the set. */
  readonly set: string;
  /** Ids of its templates. */
  readonly chosen: ReadonlySet<string>;
  /** Also the sheets that carry what the report needs besides figures. */
  readonly supporting: boolean;
}

/** The templates of the set that fits best, else of the first; null where there is none. */
export function offerAll(
  sets: readonly TemplateSetOffer[],
  proposal: InsertProposal | null = null,
): InsertChoice | null {
  const [first] = sets;
  if (!first) return null;
  const choice: InsertChoice = {
    sets,
    proposal: null,
    period: proposal?.period ?? null,
    level: proposal?.level ?? null,
    set: first.id,
    chosen: allOf(first),
    supporting: true,
  };
  return proposal ? withProposal(choice, proposal) : choice;
}

/** Another set: all its templates but the optional ones. */
export function withSet(choice: InsertChoice, id: string): InsertChoice {
  const set = choice.sets.find((one) => one.id === id);
  return set ? { ...choice, set: id, chosen: allOf(set) } : choice;
}

/** The set that fits is chosen; an answer about another period or level than the present one changes nothing. */
export function withProposal(choice: InsertChoice, proposal: InsertProposal): InsertChoice {
  const { period, level } = choice;
  if (level !== proposal.level || !period || !samePeriod(period, proposal.period)) return choice;
  const fits = proposal.offers.find(({ fit }) => fit === 'now')?.setId;
  const next = { ...choice, proposal };
  return fits === undefined || fits === choice.set ? next : withSet(next, fits);
}

export function withTemplates(choice: InsertChoice, ids: readonly string[], on: boolean): InsertChoice {
  return { ...choice, chosen: toggled(choice.chosen, ids, on) };
}

/** Templates in the order of the set; the period goes along only where its proposal is there. */
export function requestOf({ sets, set, chosen, supporting, period, proposal }: InsertChoice): InsertRequest {
  const templates = sets.find(({ id }) => id === set)?.templates ?? [];
  const known = period && proposal && samePeriod(period, proposal.period) ? proposal : null;
  const { from = null, to = null, deadline = null } = known?.window ?? {};
  return {
    setId: set,
    templates: templates.map(({ id }) => id).filter((id) => chosen.has(id)),
    supporting,
    info: known ? { period: known.period, dataFrom: from, dataTo: to, deadline } : {},
  };
}

/** What a set brings unasked. */
function allOf({ templates }: TemplateSetOffer): ReadonlySet<string> {
  return new Set(templates.filter(({ optional }) => !optional).map(({ id }) => id));
}
