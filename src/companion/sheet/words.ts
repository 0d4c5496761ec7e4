// Words of a form as people type them.

import type { FormWord } from '../../core/form/supporting-form';
import { dropTones, foldLabel } from '../../core/text/fold';

/** Same word in any case, also typed without Vietnamese input ("bo qua"); a wrong tone ("Bỏ quá") is another word. */
export function isWord(text: string, { word, also }: FormWord): boolean {
  const key = foldLabel(text);
  const isToneless = dropTones(key) === key;
  return [word, ...also].map(foldLabel).some((one) => one === key || (isToneless && dropTones(one) === key));
}

/** {@link isWord}, whatever its tones. */
export const isLikeWord = (text: string, { word, also }: FormWord): boolean =>
  [word, ...also].some((one) => dropTones(foldLabel(one)) === dropTones(foldLabel(text)));
