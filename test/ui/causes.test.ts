// Effects stand under their cause: each finding once, whatever is shown and whatever the repairs say.

import fc from 'fast-check';
import { causesAmong, ownRows } from '../../src/ui/tasks/check/causes';
import { finding } from './fakes';

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
      expect([...rows.map(({ id }) => id), ...nested].toSorted()).toEqual([...shownNames].toSorted());
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
