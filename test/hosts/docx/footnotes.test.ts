// Equal footnotes are one note; its mark is repeated as Word's own cross-reference.

import type { DocumentModel, Run } from '../../../src/core/report/document';
import { all, reopen, textOf } from './reopen';

const note = (text: string): Run => ({ kind: 'footnote', runs: [{ kind: 'text', text }] });
const said = (text: string): Run => ({ kind: 'text', text });

const model: DocumentModel = {
  title: 'x',
  blocks: [
    { kind: 'paragraph', runs: [said('76 TTHC'), note('Cấp huyện.'), said('; 12 phòng'), note('12/12.')] },
    { kind: 'paragraph', runs: [said('68 TTHC'), note('Cấp huyện.'), said('.')] },
  ],
};

test('hai chú thích giống nhau chỉ ghi một lần, dấu dẫn lặp lại', async () => {
  const { document, part } = await reopen(model);
  const written = all(part('word/footnotes.xml'), 'w:footnote').map((node) => textOf(node).trim());
  expect(written.filter((text) => text !== '')).toEqual(['Cấp huyện.', '12/12.']);
  const cited = all(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']);
  expect(cited).toEqual(['1', '2']);
  const [again] = all(document, 'w:instrText');
  const name = all(document, 'w:bookmarkStart').find(
    ({ attributes }) => attributes['w:id'] === '1',
  )?.attributes;
  expect(again?.text).toBe(` NOTEREF ${name?.['w:name']} \\f \\h `);
  expect(all(document, 'w:p').map(textOf)).toContain('68 TTHC1.');
});
