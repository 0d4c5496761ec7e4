// The summary of a span compares its first year with its last: never where the check denies a figure of them.

import { giaiDoan20112020 } from '../../src/catalog';
import { outlineBySet } from '../../src/catalog/outlines';
import { cellKey } from '../../src/core/workbook/address';
import { proseRuns, runsText } from './document-text';
import { draftOf, summaryInfo, summaryTables } from './other-sets';

const outline = outlineBySet[giaiDoan20112020.id];
const comparing = (outline?.sections ?? [])
  .flatMap(({ content }) => content)
  .flatMap((one) => ('sentences' in one ? one.sentences : []))
  .flatMap(({ cases }) => cases.filter(({ text }) => text.includes('@first}')))
  .map((one) => JSON.stringify(one));

/** Sentences of a workbook in which only the figures of the case are known, `denied` of them wrong. */
function told(text: string, denied?: number): string {
  const ids = [...new Set([...text.matchAll(/([\w.]+)@first\b/g)].map(([, id = '']) => id))];
  const years = [2015, 2016, 2017, 2018, 2019, 2020];
  const figures = Object.fromEntries(ids.flatMap((id) => years.map((year) => [`${id}@${year}`, '50'])));
  const tables = summaryTables(figures);
  const wrong = tables
    .flatMap(({ rows }) => rows)
    .filter(({ indicator, member }) => indicator === ids[0] && member === String(denied));
  expect(wrong).toHaveLength(denied === undefined ? 0 : 1);
  const known = {
    disputed: new Map(wrong.map(({ cell }) => [cellKey(cell), ['Số này sai.']])),
    shaken: new Set(denied === undefined ? [] : ids.slice(0, 1)),
    waived: new Map(),
    computed: new Map(),
  };
  return runsText(proseRuns(draftOf(tables, summaryInfo, known)));
}

test('có đủ các câu so sánh', () => {
  expect(comparing.length).toBeGreaterThanOrEqual(11);
});

test.each(comparing)('%s', (text) => {
  expect(told(text)).toMatch(/năm ⟨?2015/);
  for (const year of [2015, 2017, 2020]) {
    const draft = told(text, year);
    expect(draft).not.toMatch(/năm ⟨?2015/);
    // The figure itself is still told, and marked where it is the wrong one.
    expect(draft).toMatch(/⟨50⟩/);
    expect(draft.includes('Số này sai.')).toBe(year === 2020);
  }
});
