// The golden drafts, see {@link expectGoldenFile}.

import { join } from 'node:path';
import { expectGolden as expectGoldenFile } from '../support/golden-file';

export function expectGolden(name: string, text: string): void {
  expectGoldenFile(join(__dirname, 'golden', name), text);
}
