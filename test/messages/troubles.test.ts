// Every trouble's sentence, as it is read: test/golden/troubles.txt.

import { join } from 'node:path';
import { troubleMessage } from '../../src/messages';
import { expectGolden } from '../support/golden-file';
import { expectPlainVietnamese } from './plain-vietnamese';
import { troubleExamples } from './trouble-examples';

const all = Object.values(troubleExamples).flat();

test('câu của mọi trở ngại', () => {
  const lines = all.map((told) => `${JSON.stringify(told)}\n${troubleMessage({ told })}\n`);
  expectGolden(join(__dirname, '../golden/troubles.txt'), lines.join('\n'));
});

test.each(all.map((told) => [JSON.stringify(told).slice(0, 90), told] as const))('%s', (_, told) => {
  expectPlainVietnamese(
    troubleMessage({ told }).replace(/ \((Review|Unprotect Sheet|Protect Workbook)\)/g, ''),
  );
});

test('nhiều nơi có thể còn lại: nêu vài nơi, đếm số còn lại', () => {
  const told = troubleMessage({
    told: {
      code: 'MAY_REMAIN',
      touched: { kind: 'sheets', names: Array.from({ length: 40 }, (_, n) => `PL ${n}`) },
    },
  });
  expect(told).toMatch(/“PL 0”.*và 32 chỗ khác/);
});
