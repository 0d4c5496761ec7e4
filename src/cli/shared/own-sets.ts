// Own template sets on the command line: --bo-mau-rieng FILE, in any command that works with template sets.

import { readFile } from 'node:fs/promises';
import { catalogueWith, importOwnSet, type OwnSet } from '../../app';
import { builtIn } from '../../catalog/built-in';
import type { Catalogue } from '../../core/form/catalogue';
import { namingFile, Trouble } from '../../core/workbook/trouble';
import { type Arguments, UsageError } from './arguments';

export const OWN_SETS = '--bo-mau-rieng';

/** More files than anybody has; larger ones are refused by the reader. */
const MOST_FILES = 50;

/**
 * The catalogue of the product with the sets of the files given; the option may be repeated or name several files with
 * commas between.
 * @throws Trouble FILE_MISSING, BAD_TEMPLATE_FILE, both naming the file; UsageError for two sets with one id.
 */
export async function catalogueOf(args: Arguments): Promise<Catalogue> {
  const paths = args
    .values(OWN_SETS)
    .flatMap((list) => list.split(','))
    .map((path) => path.trim())
    .filter((path) => path !== '');
  if (paths.length > MOST_FILES) throw new UsageError(`Sau “${OWN_SETS}” ghi nhiều nhất ${MOST_FILES} tệp.`);
  const sets: OwnSet[] = [];
  for (const path of paths) {
    const own = await readSet(path);
    if (sets.some(({ set }) => set.id === own.set.id)) {
      throw new UsageError(
        `Hai tệp sau “${OWN_SETS}” cùng có mã bộ mẫu ${own.set.id}. Đề nghị chỉ ghi một tệp.`,
      );
    }
    sets.push(own);
  }
  return catalogueWith(builtIn, sets);
}

async function readSet(path: string): Promise<OwnSet> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new Trouble({ code: 'FILE_MISSING', path }, { cause: error });
  }
  try {
    return importOwnSet(text);
  } catch (error) {
    throw namingFile(error, path);
  }
}
