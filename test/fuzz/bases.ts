// Sound workbooks that harm is done to: one real report, and small ones of every template set.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applyFill, proposeFill } from '../../src/app';
import { templateSets } from '../../src/catalog';
import type { EditableFile } from '../../src/hosts/ports';
import { openWorkspace } from '../support/app';
import { filledSet } from '../support/filled-set';

export interface Base {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const root = resolve(__dirname, '../..');
const found = (path: string): Base => ({ name: path, bytes: new Uint8Array(readFileSync(join(root, path))) });

/** Forms of a small workbook: more would take time and show nothing new. */
const FEW = 2;

let made: Promise<readonly Base[]> | undefined;

/** Always the same ones in the same order. */
export function bases(): Promise<readonly Base[]> {
  made ??= make();
  return made;
}

async function fill(file: EditableFile): Promise<void> {
  const workspace = await openWorkspace(file);
  await applyFill(
    file,
    workspace,
    proposeFill(workspace).filter(({ kind }) => kind === 'fill'),
  );
}

async function make(): Promise<readonly Base[]> {
  const made: Base[] = [
    found('assets/samples/quang-dien-2024-q1.xlsx'),
    found('test/hosts/xlsx/fixtures/rich.xlsx'),
  ];
  for (const { id, templates } of templateSets) {
    for (let at = 0; at < templates.length; at += FEW * 2) {
      const wanted = templates.slice(at, at + FEW).map((template) => template.id);
      const { file } = await filledSet(id, wanted);
      // Every other one as it is after Điền: its formulas carry results.
      if (made.length % 2 === 0) await fill(file);
      made.push({ name: wanted.join('+'), bytes: await file.toBytes() });
    }
  }
  return made;
}
