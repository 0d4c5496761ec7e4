// Whatever a draft says, its file is one that Word opens: parts declared and found, elements where the schema wants
// them, ids unique, nothing unescaped.

import { posix } from 'node:path';
import fc from 'fast-check';
import type { Block, DocumentModel, Run } from '../../../src/core/report/document';
import { writeDocx } from '../../../src/hosts/docx';
import { draft, tables } from '../../report/fixture';
import { all, type Node, reopen, textOf } from './reopen';
import { misplaced } from './schema';

const word = fc.oneof(
  fc.constantFrom(
    'Số 12/KH-UBND',
    ' hai  dấu cách ',
    'năm 2011 - 2020',
    '<w:t>&amp;]]>',
    'a"b\'c',
    'dòng\nhai',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const cellRef = fc.record({ sheet: word, row: fc.nat(99), column: fc.nat(20) });
const remark = fc.option(
  fc.record({
    kind: fc.constant('disputed' as const),
    sentences: fc.array(word, { minLength: 1, maxLength: 2 }),
  }),
  { nil: undefined, freq: 4 },
);
const withRemark = <T extends object>(run: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.tuple(run, remark).map(([one, said]) => (said ? { ...one, remark: said } : one));
const run: fc.Arbitrary<Run> = fc.oneof(
  withRemark(fc.record({ kind: fc.constant('text' as const), text: word })),
  withRemark(fc.record({ kind: fc.constant('figure' as const), text: word, indicator: word, cell: cellRef })),
  withRemark(fc.record({ kind: fc.constant('blank' as const), hint: word })),
  fc.record({
    kind: fc.constant('footnote' as const),
    runs: word.map((text) => [{ kind: 'text' as const, text }]),
  }),
);
const runs = fc.array(run, { maxLength: 3 });
const rowOf = (columns: number) =>
  fc.record({
    bold: fc.boolean(),
    cells: fc.array(
      fc.record({ runs, align: fc.constantFrom('left' as const, 'center' as const, 'right' as const) }),
      { minLength: columns, maxLength: columns },
    ),
  });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('notice' as const), runs }),
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({ kind: fc.constant('item' as const), runs }),
  fc.record({ kind: fc.constant('title' as const), type: word, subject: runs }),
  fc.record({ kind: fc.constant('addressee' as const), names: fc.array(runs, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('letterhead' as const),
    superior: runs,
    agency: runs,
    number: runs,
    placeDate: runs,
  }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    number: word,
    runs,
  }),
  fc.record({
    kind: fc.constant('closing' as const),
    recipients: fc.array(word, { maxLength: 3 }),
    signature: fc.record({ roles: fc.array(word, { maxLength: 2 }), name: runs }),
  }),
  fc.record({
    kind: fc.constant('appendix' as const),
    number: word,
    title: word,
    lines: fc.array(word, { maxLength: 1 }),
    caption: runs,
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    table: fc.record({
      header: fc.constant([
        ['STT', 'Chỉ tiêu', ''],
        ['', '(1)', '(2)'],
      ]),
      headerMerges: fc.constantFrom([], ['A1:A2', 'B1:C1']),
      widths: fc.constant([6, 40, 10]),
      rows: fc.array(rowOf(3), { maxLength: 3 }),
    }),
  }),
);
const model: fc.Arbitrary<DocumentModel> = fc.record({
  title: word,
  origin: fc.record({ sets: fc.array(word, { maxLength: 2 }), period: word, workbook: word }),
  blocks: fc.array(block, { maxLength: 6 }),
});

const idsOf = (node: Node, name: string, id = 'w:id') =>
  all(node, name).map(({ attributes }) => attributes[id]);

/** Everything at once: a file that fails here may be refused by Word. */
async function expectSound(one: DocumentModel): Promise<void> {
  const { parts, part, document } = await reopen(one);
  const names = Object.keys(parts);

  // Every part has one type, every declared part is there.
  const types = part('[Content_Types].xml');
  const declared = idsOf(types, 'Override', 'PartName');
  const others = names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
  expect([...declared].sort()).toEqual(others.map((name) => `/${name}`).sort());

  // Every relationship leads to a part, every part is led to.
  const reached = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const folder = posix.join(posix.dirname(name), '..');
      const found = all(part(name), 'Relationship').map(({ attributes }) => attributes);
      expect(new Set(found.map(({ Id }) => Id)).size).toBe(found.length);
      return found.map(({ Target = '' }) => posix.join(folder, Target));
    });
  expect([...reached].sort()).toEqual([...others].sort());
  const named = idsOf(part('word/_rels/document.xml.rels'), 'Relationship', 'Id');
  for (const id of idsOf(document, 'w:headerReference', 'r:id')) expect(named).toContain(id);

  // Elements stand where the schema wants them.
  const roots = others.filter((name) => name.startsWith('word/')).map(part);
  expect(roots.flatMap((root) => root.children.flatMap(misplaced))).toEqual([]);
  for (const cell of all(document, 'w:tc')) expect(cell.children.at(-1)?.name).toBe('w:p');
  const body = all(document, 'w:body')[0]?.children ?? [];
  for (const [at, { name }] of body.entries())
    if (name === 'w:tbl') expect(body[at + 1]?.name).toMatch(/^w:(p|tbl)$/);
  expect(body.slice(-2).map(({ name }) => name)).toEqual(['w:p', 'w:sectPr']);

  // Ids are unique, and what is cited is there.
  for (const ids of [
    all(document, 'w:sdtPr')
      .flatMap((node) => node.children.filter(({ name }) => name === 'w:id'))
      .map(({ attributes }) => attributes['w:val']),
    idsOf(document, 'w:bookmarkStart'),
    idsOf(document, 'w:bookmarkStart', 'w:name'),
    idsOf(document, 'w:footnoteReference'),
    idsOf(document, 'w:commentReference'),
    idsOf(part('word/styles.xml'), 'w:style', 'w:styleId'),
  ])
    expect(new Set(ids).size).toBe(ids.length);
  expect(idsOf(document, 'w:bookmarkEnd')).toEqual(idsOf(document, 'w:bookmarkStart'));
  const has = (name: string) => Object.hasOwn(parts, name);
  const notes = has('word/footnotes.xml') ? idsOf(part('word/footnotes.xml'), 'w:footnote') : ['-1', '0'];
  expect(notes).toEqual(['-1', '0', ...idsOf(document, 'w:footnoteReference')]);
  const comments = has('word/comments.xml') ? idsOf(part('word/comments.xml'), 'w:comment') : [];
  expect(comments).toEqual(idsOf(document, 'w:commentReference'));
  const styles = idsOf(part('word/styles.xml'), 'w:style', 'w:styleId');
  for (const root of roots)
    for (const name of ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next'])
      for (const id of idsOf(root, name, 'w:val')) expect(styles).toContain(id);
}

test('dự thảo đủ các phụ lục: gói tệp Word lành', () => expectSound(draft(tables())));

test('chữ gì, khối gì, thứ tự nào cũng ra gói tệp Word lành', async () => {
  await fc.assert(fc.asyncProperty(model, expectSound), { numRuns: 40 });
});

test('chữ tới nơi như đã viết; chữ mà XML không chứa được thì bỏ', async () => {
  const text = 'A & B <C> "D" \u0001\uFFFE\tE  \uD800';
  const { document } = await reopen({
    title: 'x',
    blocks: [{ kind: 'paragraph', runs: [{ kind: 'text', text }] }],
  });
  expect(textOf(document)).toBe('A & B <C> "D"  E  \uFFFD');
});

test('cùng dự thảo, cùng từng byte', async () => {
  await fc.assert(
    fc.asyncProperty(model, async (one) => {
      const [first, second] = [await writeDocx(one), await writeDocx(structuredClone(one))];
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    }),
    { numRuns: 10 },
  );
});
