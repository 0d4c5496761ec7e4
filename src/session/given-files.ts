// Files of earlier periods beside one open workbook: in memory only.

import type { GivenFiles } from '../app/workspace/place';

export function givenFiles(): GivenFiles {
  let kept: ReturnType<GivenFiles['all']> = [];
  return {
    all: () => kept,
    keep(all) {
      kept = all;
    },
  };
}
