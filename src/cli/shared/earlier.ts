// "--ky-truoc": workbooks of earlier periods beside the one at work.

import { basename } from 'node:path';
import { type GivenEarlier, readEarlier, type Workspace } from '../../app';
import type { Catalogue } from '../../core/form/catalogue';
import type { Arguments } from './arguments';
import { openFile } from './files';

/** May be repeated: the period of each file tells whether it is the one before, or the same of the year before. */
export const EARLIER = '--ky-truoc';

export const earlierMissing = { [EARLIER]: 'Sau “--ky-truoc” cần ghi tệp báo cáo của kỳ trước.' };

/** What the named files tell. Throws Trouble, naming the file. */
export const earlierOf = (
  args: Arguments,
  catalogue: Catalogue,
): Promise<readonly GivenEarlier['figures'][]> =>
  Promise.all(
    args.values(EARLIER).map(async (file) => readEarlier(await openFile(file), basename(file), catalogue)),
  );

/** What there is to say of the named files, a line each: what is not compared must not look like agreement. */
export const earlierLines = (workspace: Workspace, name: string): string =>
  workspace.given.flatMap(({ doubt }) => (doubt === '' ? [] : `${name}: ${doubt}\n`)).join('');
