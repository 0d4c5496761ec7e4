// Golden files: CAP_NHAT_GOLDEN=1 writes them anew, for a person to read the difference.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, 'golden', name);
  if (process.env.CAP_NHAT_GOLDEN === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
