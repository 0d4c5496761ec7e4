// Read by the compiler only (tsc over test/): what must not compile, and what must.

import {
  type CaoBang2023Indicator,
  type Commune2025Indicator,
  type Commune2026Indicator,
  type GiaiDoan20112020Indicator,
  type IndicatorId,
  type Province2025Indicator,
  type Province2026Indicator,
  type Tth2024Indicator,
  tth2024,
} from '../../src/catalog';
import { defineRules } from '../../src/core/form/rule';
import { defineTemplate, defineTemplateSet, type IndicatorsOf } from '../../src/core/form/template';

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

const [first] = tth2024.templates;
const small = defineTemplateSet({
  id: 'thu',
  name: 'Thử',
  source: 'Thử',
  templates: [defineTemplate({ ...first, id: 'thu/pl2' })],
});
// @ts-expect-error this indicator stands in another appendix
export const elsewhere: IndicatorsOf<typeof small> = 'tthc.total';
