// One workbook through everything that a command does with it: read, check, fill, write, read, draft.

import { SaxesParser } from 'saxes';
import { applyFill, proposeFill, writeReport } from '../../src/app';
import { toJson } from '../../src/cli/check/json';
import { toText } from '../../src/cli/check/text';
import { cellKey } from '../../src/core/workbook/address';
import { Trouble } from '../../src/core/workbook/trouble';
import { writeDocx } from '../../src/hosts/docx';
import { openXlsx } from '../../src/hosts/xlsx';
import { troubleMessage } from '../../src/messages';
import { checkSnapshot } from '../support/app';
import { partText } from '../support/xlsx/parts';
import { unasked } from './compare';

export interface Travelled {
  /** "ok", or the trouble with which the workbook was refused. */
  readonly end: string;
  readonly filled: number;
  /** What must not be, one line each. */
  readonly faults: readonly string[];
}

/** Never throws: what goes wrong is a fault. */
export async function travel(bytes: Uint8Array): Promise<Travelled> {
  const faults: string[] = [];
  const progress = { filled: 0 };
  try {
    await journey(bytes, faults, progress);
    return { end: 'ok', ...progress, faults };
  } catch (error) {
    if (!(error instanceof Trouble))
      return { end: 'lỗi', ...progress, faults: [...faults, `lỗi: ${placeOf(error)}`] };
    const sentence = troubleMessage(error);
    return { end: error.code, ...progress, faults: [...faults, ...oddWords(sentence, 'câu từ chối')] };
  }
}

async function journey(bytes: Uint8Array, faults: string[], progress: { filled: number }): Promise<void> {
  const file = await openXlsx(bytes);
  const snapshot = await file.read();
  const workspace = checkSnapshot(snapshot);
  faults.push(...oddWords(toText('a.xlsx', workspace, { year: 2024, month: 3, day: 16 }), 'bản kiểm tra'));
  JSON.stringify(toJson('a.xlsx', workspace));

  const blanks = proposeFill(workspace).filter(({ kind }) => kind === 'fill');
  const written = await filled(file, workspace, blanks);
  progress.filled = written.length;
  const after = await file.toBytes();
  const again = await readAgain(after, faults);
  if (again) {
    faults.push(...unasked({ bytes, snapshot }, { bytes: after, snapshot: again }, written));
    faults.push(...disputed(checkSnapshot(again), written));
  }

  const draft = await writeReport(workspace, workspace.report.info, writeDocx);
  faults.push(...draftFaults(draft));
}

type Workspace = ReturnType<typeof checkSnapshot>;
type Proposals = ReturnType<typeof proposeFill>;

/** What was written; nothing where the workbook may not be written to. */
async function filled(
  file: Awaited<ReturnType<typeof openXlsx>>,
  workspace: Workspace,
  blanks: Proposals,
): Promise<Proposals> {
  if (blanks.length === 0) return [];
  try {
    return (await applyFill(file, workspace, blanks)).written;
  } catch (error) {
    if (error instanceof Trouble && error.code === 'SHEET_PROTECTED') return [];
    throw error;
  }
}

async function readAgain(bytes: Uint8Array, faults: string[]) {
  try {
    return await (await openXlsx(bytes)).read();
  } catch (error) {
    faults.push(`tệp vừa ghi không đọc lại được: ${placeOf(error)}`);
    return null;
  }
}

/** A cell that we filled is right by our own reckoning afterwards: neither blank nor to be replaced. */
function disputed(after: Workspace, written: Proposals): readonly string[] {
  const ours = new Set(written.map(({ cell }) => cellKey(cell)));
  return proposeFill(after)
    .filter(({ cell }) => ours.has(cellKey(cell)))
    .map(({ cell, kind, before, after: right }) =>
      kind === 'fill'
        ? `đã điền mà còn trống: ô ${cellKey(cell)}`
        : `đã điền mà sai: ô ${cellKey(cell)} ${before}, phải là ${right}`,
    );
}

function draftFaults(bytes: Uint8Array): readonly string[] {
  const text = partText(bytes, 'word/document.xml');
  try {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
  } catch (error) {
    return [`dự thảo không phải XML: ${placeOf(error)}`];
  }
  return oddWords(text.replace(/<[^>]*>/g, ' '), 'dự thảo');
}

function oddWords(text: string, where: string): readonly string[] {
  const odd = /.{0,40}(?:undefined|NaN|Infinity|\[object).{0,40}/.exec(text);
  return odd ? [`chữ lạ trong ${where}: ${odd[0]}`] : [];
}

/** The error with the first place in our sources. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /src\/[\w./-]+\.tsx?:\d+/.exec(error.stack ?? '')?.[0] ?? '';
  return `${error.message.slice(0, 160)} (${place})`;
}
