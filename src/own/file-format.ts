// The file of an own template set: format, bounds and schema. What a schema cannot say is in file-checks.ts.

import * as v from 'valibot';
import type { SetFileFault } from '../core/workbook/trouble';

export const FORMAT = 'phu-luc-cchc/bo-mau';
export const VERSION = 1;

/** Characters of a file: more than the most forms with the most rows and rules take. */
export const LONGEST_FILE = 32_000_000;
/** Forms of one set. */
export const MOST_FORMS = 60;
/** Brackets inside brackets. */
export const DEEPEST_FILE = 12;

/** Characters that no .xlsx can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be refused
const WRITABLE = /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]*$/u;
/** An id has at least two parts, so that none is a word that every object knows ("constructor"). */
const INDICATOR = /^[A-Za-z][\w-]*(?:\.[\w-]+)+$/;
const SET_ID = /^rieng-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const INNER_ID = /^rieng-[a-z0-9-]+\/[a-z0-9][a-z0-9-]*$/;
const KEY = /^[\p{L}\p{N}*][\p{L}\p{N}.*_-]*$/u;
const TERM = /^[A-Za-z][\w-]*(?:\.[\w-]+)+(?:@[\p{L}\p{N}*][\p{L}\p{N}.*_-]*)?$/u;

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.normalize('NFC')),
    v.maxLength(longest),
    v.regex(WRITABLE),
  );
const filled = (longest: number) => v.pipe(text(longest), v.regex(/\S/));
const matching = (pattern: RegExp, longest: number) => v.pipe(text(longest), v.regex(pattern));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const list = <S extends v.GenericSchema>(item: S, least: number, most: number) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most));

const key = matching(KEY, 80);
const indicator = matching(INDICATOR, 160);
const term = matching(TERM, 260);

const answer = v.strictObject({ value: whole(-99, 999), label: filled(100) });

const row = v.strictObject({
  key,
  code: text(40),
  label: text(1000),
  unit: text(300),
  indicator: v.union([v.literal(''), indicator]),
  level: whole(1, 20),
  answers: v.optional(list(answer, 2, 30)),
  member: v.optional(key),
  repeats: v.optional(v.literal(true)),
  parent: v.optional(key),
});

const column = v.strictObject({
  key,
  title: text(500),
  role: v.picklist(['code', 'label', 'unit', 'value', 'note', 'symbol', 'date']),
  width: v.pipe(v.number(), v.minValue(1), v.maxValue(250)),
  indicator: v.optional(indicator),
  member: v.optional(matching(/^\d{4}$/, 4)),
});

const template = v.strictObject({
  id: matching(INNER_ID, 140),
  number: filled(80),
  title: filled(600),
  part: v.optional(v.strictObject({ numeral: filled(20), of: filled(600) })),
  caption: text(300),
  area: v.picklist([
    'chi-dao-dieu-hanh',
    'the-che',
    'thu-tuc-hanh-chinh',
    'to-chuc-bo-may',
    'che-do-cong-vu',
    'tai-chinh-cong',
    'chinh-quyen-so',
    'van-ban',
    'ket-qua-tthc',
    'muc-tieu',
  ]),
  kind: v.optional(v.picklist(['indicators', 'years', 'agencies', 'documents'])),
  orientation: v.picklist(['portrait', 'landscape']),
  header: list(list(text(500), 1, 60), 1, 10),
  headerMerges: list(matching(/^[A-Z]{1,2}\d{1,2}:[A-Z]{1,2}\d{1,2}$/, 12), 0, 200),
  columns: list(column, 2, 60),
  rows: list(row, 1, 1000),
});

const told = {
  id: matching(INNER_ID, 140),
  severity: v.picklist(['error', 'warning', 'info']),
  source: filled(600),
  advice: v.optional(filled(400)),
};

const rule = v.variant('kind', [
  v.strictObject({ ...told, kind: v.literal('sum'), total: term, parts: list(term, 1, 1000) }),
  v.strictObject({ ...told, kind: v.literal('rate'), rate: term, part: term, whole: term }),
  v.strictObject({ ...told, kind: v.literal('partOf'), parts: list(term, 1, 200), whole: term }),
  v.strictObject({ ...told, kind: v.literal('choice'), target: term }),
  v.strictObject({ ...told, kind: v.literal('rowSum'), total: key, columns: list(term, 1, 60) }),
]);

const meaning = v.strictObject({
  name: filled(300),
  measure: v.picklist(['count', 'amount', 'percent', 'choice', 'heading', 'text']),
  accrual: v.optional(v.picklist(['cumulative', 'inPeriod', 'atTime', 'fixedInYear'])),
});

/** Looked at before everything else, so that a newer file is told from a broken one. */
export const headSchema = v.object({ format: v.literal(FORMAT), version: whole(1, 1_000_000) });

export const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  set: v.strictObject({
    id: matching(SET_ID, 64),
    name: filled(200),
    source: filled(600),
    templates: list(template, 1, MOST_FORMS),
  }),
  rules: list(rule, 0, 60_000),
  dictionary: v.pipe(
    v.record(indicator, meaning),
    v.check((entries) => Object.keys(entries).length <= 70_000),
  ),
});

export type OwnSetFile = v.InferOutput<typeof fileSchema>;

/** Where in the file, and what is wrong there: the kind and the name that the sentence needs. */
export interface FileFault {
  readonly path: readonly (string | number)[];
  readonly kind: SetFileFault;
  readonly name: string;
}
