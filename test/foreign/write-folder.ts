// Writes workbooks and their truth.json into a folder: tsx test/foreign/write-folder.ts FOLDER [EACH [FIRST-SEED]]

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildXlsx } from '../support/xlsx/build';
import { drawAll } from './generate';
import { builtOf, factsOf } from './page';

const [, , folder, each = '2', first = '1'] = process.argv;
if (folder === undefined) throw new Error('which folder?');
mkdirSync(folder, { recursive: true });
const truth = Object.fromEntries(
  drawAll(Number(each), Number(first)).map(({ name, kind, book }) => {
    writeFileSync(join(folder, `${name}.xlsx`), buildXlsx(builtOf(book)));
    return [`${name}.xlsx`, { kind: `${kind.id} ${kind.what}`, figures: Object.fromEntries(factsOf(book)) }];
  }),
);
writeFileSync(join(folder, 'truth.json'), JSON.stringify(truth));
