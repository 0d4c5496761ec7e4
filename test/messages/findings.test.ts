// Every finding's sentences, as they are read: test/golden/findings.txt.

import { join } from 'node:path';
import { describeFinding, detailFinding, explainFinding } from '../../src/messages';
import { expectGolden } from '../support/golden-file';
import { findingExamples } from './finding-examples';
import { expectPlainVietnamese } from './plain-vietnamese';

test('câu của mọi loại phát hiện', () => {
  const told = findingExamples.map(
    (one) => `${one.code}\n${describeFinding(one)}\n${detailFinding(one)}\n${explainFinding(one)}\n`,
  );
  expectGolden(join(__dirname, '../golden/findings.txt'), told.join('\n'));
});

test.each(findingExamples.map((one, n) => [`${one.code} ${n}`, one] as const))('%s', (_, finding) => {
  for (const tell of [describeFinding, detailFinding, explainFinding]) expectPlainVietnamese(tell(finding));
  if (finding.cell) expect(describeFinding(finding)).toMatch(/(^|[ ,(])(?:các )?ô [A-Z]+\d+/);
});
