// Golden files: UPDATE_GOLDEN=1 writes them anew, for a person to read the difference.

import { readFileSync, writeFileSync } from 'node:fs';

export function expectGolden(path: string, text: string): void {
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
