// Whether something that came through an address is a document model: nothing else goes to the writer.

import type { Block, DocumentModel, Run } from '../core/report/document';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const isFlag: Test = (value) => value === undefined || typeof value === 'boolean';
const oneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const shape =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(tests).every(([name, test]) => test((value as Record<string, unknown>)[name]));

/** By `kind`: exactly the kinds of the model, each with its members. */
function union<K extends string>(kinds: Readonly<Record<K, Test>>): Test {
  return (value) => {
    const kind: unknown = (value as { readonly kind?: unknown } | null)?.kind;
    const test =
      typeof kind === 'string' ? Object.entries<Test>(kinds).find(([name]) => name === kind) : undefined;
    return test?.[1](value) ?? false;
  };
}

const isRemark: Test = (value) =>
  value === undefined ||
  shape({ kind: oneOf('disputed', 'waived', 'computed'), sentences: listOf(isText) })(value);

const isRun: Test = union<Run['kind']>({
  text: shape({ text: isText, bold: isFlag, italic: isFlag, remark: isRemark }),
  figure: shape({
    text: isText,
    indicator: isText,
    cell: shape({ sheet: isText, row: isNumber, column: isNumber }),
    remark: isRemark,
  }),
  blank: shape({ hint: isText, remark: isRemark }),
  footnote: shape({ runs: (value) => isRuns(value) }),
});
const isRuns = listOf(isRun);
const align = oneOf('left', 'center', 'right');

const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const isTable = shape({
  header: listOf(listOf(isText)),
  headerMerges: listOf(isText),
  points: optional(isNumber),
  widths: listOf(isNumber),
  rows: listOf(shape({ bold: isFlag, cells: listOf(shape({ runs: isRuns, align })) })),
});

const isBlock: Test = union<Block['kind']>({
  notice: shape({ runs: isRuns }),
  letterhead: shape({ superior: isRuns, agency: isRuns, number: isRuns, placeDate: isRuns }),
  title: shape({ type: isText, subject: isRuns }),
  addressee: shape({ names: listOf(isRuns) }),
  heading: shape({ level: oneOf(1, 2, 3), number: isText, runs: isRuns }),
  paragraph: shape({ runs: isRuns }),
  item: shape({ runs: isRuns }),
  closing: shape({
    recipients: listOf(isText),
    signature: shape({ roles: listOf(isText), name: isRuns }),
  }),
  appendix: shape({
    number: isText,
    title: isText,
    lines: optional(listOf(isText)),
    caption: isRuns,
    table: isTable,
    orientation: oneOf('portrait', 'landscape'),
  }),
});

const isOrigin = shape({ sets: listOf(isText), period: isText, workbook: isText });
const isDocument = shape({ title: isText, origin: optional(isOrigin), blocks: listOf(isBlock) });

export function isDocumentModel(value: unknown): value is DocumentModel {
  return isDocument(value);
}
