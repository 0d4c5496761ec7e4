// Effects stand under their cause: each finding once, whatever is shown and whatever the repairs say.

import fc from 'fast-check';
import { sheetMarks } from '../../src/ui/sheet/marks';
import { initialState } from '../../src/ui/shell/state';
import { causesAmong, ownRows } from '../../src/ui/tasks/check/causes';
import { finding, workspace } from './fakes';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const name = fc.constantFrom(...names);

test('mỗi phát hiện đứng đúng một chỗ, không chỗ nào mất; dưới chỗ kéo theo không có gì', () => {
  const effects = fc.dictionary(name, fc.array(name, { maxLength: 4 }));
  fc.assert(
    fc.property(effects, fc.subarray(names), fc.subarray(names), (under, shownNames, inTable) => {
      const shown = shownNames.map((id) => finding(id, 'error', 3));
      const causes = causesAmong(shown, (id) => under[id] ?? []);
      const nested = [...causes.under.values()].flat().map(({ id }) => id);
      const { rows } = ownRows(shown, causes);
      expect([...rows.map(({ id }) => id), ...nested].sort()).toEqual([...shownNames].sort());
      for (const id of nested) expect(causes.under.has(id)).toBe(false);
      // Of a table with some of them: its own rows, and those counted at a cause of another table.
      const table = shown.filter(({ id }) => inTable.includes(id));
      const own = ownRows(table, causes);
      const away = own.elsewhere.reduce((sum, { count }) => sum + count, 0);
      const inside = table.filter(({ id }) => {
        const cause = causes.causeOf.get(id);
        return cause !== undefined && table.includes(cause);
      });
      expect(own.rows.length + away + inside.length).toBe(table.length);
    }),
  );
});

test('trên trang tính: ô là nguyên nhân và ô chỉ kéo theo mang dấu khác nhau; chưa chắc thì như nhau', () => {
  const shown = workspace([finding('a', 'error', 3), finding('b', 'error', 4), finding('c', 'warning', 5)]);
  const cellAt = (row: number) => ({ sheet: 'PL4', row, column: 3 });
  const way = (row: number) => ({ reason: '', mends: ['b'], changed: [cellAt(row)], writings: null });
  const marks = (...rows: readonly number[]) => {
    const suggestions = new Map([['a', rows.map(way)]]);
    const state = { ...initialState, checked: true, workspace: shown, suggested: { of: shown, suggestions } };
    return Object.fromEntries(sheetMarks(state).severities);
  };
  expect(marks(2, 2)).toEqual({
    'PL4!D3': 'error',
    'PL4!D4': 'effect',
    'PL4!D5': 'effect',
    'PL4!D6': 'warning',
  });
  expect(marks(3)).toMatchObject({ 'PL4!D4': 'error', 'PL4!D5': 'effect' });
  expect(marks(2, 4)).toEqual({ 'PL4!D4': 'error', 'PL4!D5': 'error', 'PL4!D6': 'warning' });
});
