// Workbooks of other hands in which figures carry their unit or the mark of a footnote.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtIn } from '../../src/catalog/built-in';
import { noAnswers } from '../../src/core/form/question';
import { openXlsx } from '../../src/hosts/xlsx';
import { recognizeAndAsk } from '../../src/recognize';

const fixtures = join(resolve(__dirname, '..'), 'fixtures/typed');

test.each([
  ['units-in-cells.xlsx', 221, 0],
  ['footnote-marks.xlsx', 126, 0],
])('%s: mọi ô đọc được', async (name, figures, words) => {
  const file = await openXlsx(new Uint8Array(readFileSync(join(fixtures, name))));
  const { tables } = recognizeAndAsk(await file.read(), builtIn.sets, builtIn.dictionary, noAnswers);
  const kinds = tables.flatMap(({ rows }) => rows.map(({ reading }) => reading.kind));
  expect(kinds.filter((kind) => kind === 'figure')).toHaveLength(figures);
  expect(kinds.filter((kind) => kind === 'text' || kind === 'ambiguous')).toHaveLength(words);
});
