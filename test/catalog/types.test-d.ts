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
import type { RowData } from '../../src/catalog/set-data';
import { defineRules } from '../../src/core/form/rule';
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

const rules = defineRules<Tth2024Indicator>();
const common = { severity: 'error', source: 'Phép tính' } as const;

export const known = rules([
  {
    ...common,
    id: 'thử/đúng',
    kind: 'rate',
    rate: 'plan.completionRate',
    part: 'plan.tasksCompleted',
    whole: 'plan.tasksAssigned',
    passes: { figures: { 'plan.completionRate': '50' } },
    fails: { figures: { 'plan.completionRate': '40' } },
  },
]);

export const unknownRate = rules([
  {
    ...common,
    id: 'thử/tỷ-lệ-lạ',
    kind: 'rate',
    // @ts-expect-error no row of the set has this indicator
    rate: 'plan.completionRates',
    part: 'plan.tasksCompleted',
    whole: 'plan.tasksAssigned',
    passes: { figures: {} },
    fails: { figures: {} },
  },
]);

export const unknownPart = rules([
  {
    ...common,
    id: 'thử/phần-lạ',
    kind: 'sum',
    total: 'tthc.total',
    // @ts-expect-error no row of the set has this indicator
    parts: ['tthc.district.total', 'tthc.ward.total'],
    passes: { figures: {} },
    fails: { figures: {} },
  },
]);

export const unknownInExample = rules([
  {
    ...common,
    id: 'thử/ví-dụ-lạ',
    kind: 'required',
    target: 'directing.documentsIssued',
    // @ts-expect-error examples name indicators of the set too
    passes: { figures: { 'directing.documents': '3' } },
    fails: { figures: {} },
  },
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
