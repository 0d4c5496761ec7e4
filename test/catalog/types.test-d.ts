// Read by the compiler only (tsc over test/): what must not compile, and what must.

import type {
  CaoBang2023Indicator,
  Commune2025Indicator,
  Commune2026Indicator,
  GiaiDoan20112020Indicator,
  IndicatorId,
  Province2025Indicator,
  Province2026Indicator,
  Tth2024Indicator,
} from '../../src/catalog';
import { templateSet } from '../../src/catalog/compose';
import { standard } from '../../src/catalog/forms/layouts';
import { defineRules } from '../../src/catalog/rules/written';
import type { RowData } from '../../src/catalog/set-data';
import type { IndicatorsOf } from '../../src/core/form/template';

type Nothing<T extends never> = T;

type AllIndicators =
  | Tth2024Indicator
  | CaoBang2023Indicator
  | GiaiDoan20112020Indicator
  | Commune2025Indicator
  | Commune2026Indicator
  | Province2025Indicator
  | Province2026Indicator;
type WithoutMember<Id extends string> = Id extends `${infer Bare}@${string}` ? Bare : Id;

/** Ids of rows and columns that the dictionary lacks: the list is empty, or this line does not compile. */
export type MissingInDictionary = Nothing<Exclude<WithoutMember<AllIndicators>, IndicatorId>>;

/** A fixed row of a table by agencies has its figures' own ids. */
export const fixedRow: CaoBang2023Indicator = 'dossiers.received.total@district';
// @ts-expect-error no fixed row of the set stands for departments
export const noSuchRow: CaoBang2023Indicator = 'dossiers.received.total@departments';

export const known = defineRules([
  {
    kind: 'rate',
    rate: 'plan.completionRate',
    part: 'plan.tasksCompleted',
    whole: 'plan.tasksAssigned',
    not: ['cao-bang-2023'],
  },
]);

export const unknownRate = defineRules([
  {
    kind: 'rate',
    // @ts-expect-error no set has this indicator
    rate: 'plan.completionRates',
    part: 'plan.tasksCompleted',
    whole: 'plan.tasksAssigned',
  },
]);

export const unknownPart = defineRules([
  {
    kind: 'sum',
    total: 'tthc.total',
    // @ts-expect-error no set has the second indicator
    parts: ['tthc.district.total', 'tthc.ward.total'],
  },
]);

export const unknownRow = defineRules([
  // @ts-expect-error no fixed row of any set stands for departments
  { kind: 'equal', left: 'tthc.departments.received', right: 'dossiers.received.total@departments' },
]);

export const unknownSet = defineRules([
  // @ts-expect-error no such set
  { kind: 'required', target: 'directing.documentsIssued', severity: 'warning', in: ['tth-2023'] },
]);

// @ts-expect-error a set's indicators are literal ids, not any text
export const anyText: Tth2024Indicator = 'plan.completion' as string;

const small = templateSet({
  id: 'thu',
  name: 'Thử',
  source: 'Thử',
  validFrom: '2026-07-01',
  levels: ['district', 'commune'],
  caption: '(Kèm theo Báo cáo …)',
  layout: standard,
  forms: {
    pl1: {
      number: 'Phụ lục 1',
      title: 'THỬ',
      area: 'the-che',
      rows: [
        [1, 'plan.completionRate'],
        [2, 'plan.tasksAssigned', { for: 'province' }],
        [2, 'plan.tasksCompleted', { to: '2026-06-30' }],
        [2, 'survey.responses', { for: 'commune', from: '2026-01-31' }],
        [2, 'survey.method', { from: '2026-07-02' }],
      ],
    },
  },
});
export const standing: readonly IndicatorsOf<typeof small>[] = ['plan.completionRate', 'survey.responses'];
// @ts-expect-error this indicator stands in no form of the set
export const elsewhere: IndicatorsOf<typeof small> = 'tthc.total';
// @ts-expect-error the row is for another level
export const otherLevel: IndicatorsOf<typeof small> = 'plan.tasksAssigned';
// @ts-expect-error the row ended before the set begins
export const ended: IndicatorsOf<typeof small> = 'plan.tasksCompleted';
// @ts-expect-error the row begins after the set
export const notBegun: IndicatorsOf<typeof small> = 'survey.method';

/** Four sets, one body: each has the rows of its level and its era. */
export const proactive: Commune2026Indicator & Province2026Indicator = 'service.proactive.provided';
// @ts-expect-error nobody asked for it before July 2026
export const tooEarly: Commune2025Indicator = 'service.proactive.provided';
// @ts-expect-error a commune inspects no communes
export const ofProvince: Commune2025Indicator = 'inspection.communesInspected';

// @ts-expect-error a row names an indicator of the dictionary
export const unknownWord: RowData = ['1.', 'plan.completionRates'];
