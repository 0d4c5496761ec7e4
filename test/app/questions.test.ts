// Asked, answered, saved, opened again: the answer lives in the workbook.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedWorkspace, changeGiven } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import { givenAnswers } from '../../src/companion/log/answers';
import { NONE, type Question } from '../../src/core/form/question';
import { a1 } from '../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import type { SheetInserter, WorkbookFile } from '../../src/hosts/ports';
import { openXlsx } from '../../src/hosts/xlsx';
import { answerQuestion, checkSnapshot, openWorkspace } from '../support/app';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';
import { buildXlsx } from '../support/xlsx/build';

type Book = WorkbookFile & SheetInserter;

const who = { at: '22/11/2026 08:05', name: 'Nguyễn Thị Hường' };
const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx')));

const reopen = async (book: Book): Promise<Book> => openXlsx(await book.toBytes());

const only = ({ questions }: CheckedWorkspace): Question => {
  const [question, ...more] = questions;
  if (!question || more.length > 0) throw new Error(`${questions.length} câu hỏi`);
  return question;
};

/** Where the row of the form was found, by its key. */
const placeOf = ({ tables }: CheckedWorkspace, template: string, key: string): string | undefined => {
  const rows = tables.filter((table) => table.template.id === template).flatMap((table) => table.rows);
  const found = rows.find(({ row }) => row.key === key)?.cell;
  return found && `${found.sheet}!${a1(found.row, found.column)}`;
};

/** The real workbook with one row of Phụ lục 4 typed over by the row below it, its figure another one. */
async function sampleWithTwin(): Promise<{ book: Book; first: string; second: string; key: string }> {
  const book = await openXlsx(sample);
  const workspace = await openWorkspace(book);
  const table = workspace.tables.find(({ template }) => template.id === 'tth-2024/pl4');
  const [upper, lower] = table?.rows.filter(({ row }) => row.unit !== '') ?? [];
  if (!upper || !lower) throw new Error('Phụ lục 4 của tệp mẫu');
  const { cells = [] } =
    workspace.snapshot.sheets
      .find(({ name }) => name === upper.cell.sheet)
      ?.rows.find(({ row }) => row === upper.cell.row) ?? {};
  const below =
    workspace.snapshot.sheets
      .find(({ name }) => name === lower.cell.sheet)
      ?.rows.find(({ row }) => row === lower.cell.row)?.cells ?? [];
  const changes = cells
    .filter(({ column }) => column < upper.cell.column)
    .map(({ column, cell }) => ({
      sheet: lower.cell.sheet,
      row: lower.cell.row,
      column,
      value: typeof cell.content === 'string' || typeof cell.content === 'number' ? cell.content : null,
      before: below.find((one) => one.column === column)?.cell.content ?? null,
    }));
  await book.apply({ changes });
  const place = (row: number) => `${upper.cell.sheet}!${a1(row, upper.cell.column)}`;
  return { book, first: place(upper.cell.row), second: place(lower.cell.row), key: upper.row.key };
}

describe('Hỏi, trả lời, lưu, mở lại', () => {
  it('dòng gõ hai lần trong báo cáo thật: hỏi đúng một câu; trả lời rồi thì gán đúng dòng, không hỏi nữa', async () => {
    const { book, first, second, key } = await sampleWithTwin();
    const asked = await openWorkspace(book);
    const question = only(asked);
    expect(question.kind).toBe('row');
    expect(placeOf(asked, 'tth-2024/pl4', key)).toBeUndefined();
    for (const [choice, place] of [
      [key, first],
      [NONE, second],
    ] as const) {
      const copy = await reopen(book);
      await answerQuestion(copy, await openWorkspace(copy), question, choice, who);
      const again = await openWorkspace(await reopen(copy));
      expect(again.questions).toEqual([]);
      expect(placeOf(again, 'tth-2024/pl4', key)).toBe(place);
    }
  });

  it('câu đã trả lời có trong danh sách; bỏ thì câu hỏi trở lại, ghi lại thì đọc như trước, tệp mở lại vẫn vậy', async () => {
    const { book, first, key } = await sampleWithTwin();
    const question = only(await openWorkspace(book));
    await answerQuestion(book, await openWorkspace(book), question, key, who);
    const answered = await openWorkspace(await reopen(book));
    const [given, ...more] = givenAnswers(answered.supporting.log);
    expect([given?.key, given?.choice, more]).toEqual([question.id, key, []]);
    if (!given) return;
    await changeGiven(book, answered, given, true, who);
    const back = await openWorkspace(await reopen(book));
    expect([only(back).id, givenAnswers(back.supporting.log)]).toEqual([question.id, []]);
    await changeGiven(book, back, given, false, who);
    const again = await openWorkspace(await reopen(book));
    expect([again.questions, placeOf(again, 'tth-2024/pl4', key)]).toEqual([[], first]);
    expect(givenAnswers(again.supporting.log)).toHaveLength(1);
  });

  it('chưa trả lời thì không báo là thiếu dòng đang hỏi; dòng thiếu thật vẫn báo', async () => {
    const { book, key } = await sampleWithTwin();
    const missing = ({ findings }: CheckedWorkspace) =>
      findings.flatMap((one) =>
        one.code === 'MISSING_ROW' ? one.rows.map(({ code }) => code.replace(/\.$/, '')) : [],
      );
    const asked = await openWorkspace(book);
    expect(missing(asked)).not.toContain(key);
    expect(missing(asked)).toHaveLength(1);
  });

  it('trả lời lại thì câu sau được tính; rút lại thì hỏi lại', async () => {
    const { book, first, second, key } = await sampleWithTwin();
    const question = only(await openWorkspace(book));
    const answered = async (choice: string | null) => {
      await answerQuestion(book, await openWorkspace(book), question, choice, who);
      return openWorkspace(await reopen(book));
    };
    expect(placeOf(await answered(key), 'tth-2024/pl4', key)).toBe(first);
    expect(placeOf(await answered(NONE), 'tth-2024/pl4', key)).toBe(second);
    const back = await answered(null);
    expect(only(back).id).toBe(question.id);
    expect(placeOf(back, 'tth-2024/pl4', key)).toBeUndefined();
  });

  it('nhật ký ghi bằng lời: ai, khi nào, ở đâu, hỏi gì, trả lời gì; trang ấy không thành biểu', async () => {
    const { book, key } = await sampleWithTwin();
    const workspace = await openWorkspace(book);
    const question = only(workspace);
    await answerQuestion(book, workspace, question, key, who);
    const again = await openWorkspace(await reopen(book));
    const [entry, ...more] = again.supporting.log;
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'answer',
      key: question.id,
      choice: key,
      at: who.at,
      who: who.name,
      decision: expect.stringContaining(key),
      about: expect.stringContaining(`dòng ${question.cell.row + 1}`),
    });
    expect(again.tables.map(({ sheet }) => sheet)).not.toContain(entry?.cell.sheet);
    expect(again.tables.length).toBe(workspace.tables.length);
  });
});

describe('Sổ tính chỉ có câu hỏi', () => {
  const form = builtIn.sets.flatMap(({ templates }) => templates).find(({ id }) => id === 'tth-2024/pl2');
  const rows = (form?.rows ?? []).slice(0, 8).filter(({ unit }) => unit !== '');
  const cells: Drawn[][] = [
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ...rows.map(({ code, label, unit }, n) => [code, label, unit, n + 1]),
  ];

  it('không bị coi là không có biểu; trả lời “không phải biểu” thì không có biểu', async () => {
    const snapshot: WorkbookSnapshot = workbookOf(sheetOf('Trích', cells));
    const asked = checkSnapshot(snapshot);
    expect([asked.tables.length, asked.findings.length, only(asked).kind]).toEqual([0, 0, 'table']);

    const drawn = cells.flatMap((row, r) =>
      row.map((content, c) => [a1(r, c), typeof content === 'number' ? content : String(content)] as const),
    );
    const book = await openXlsx(buildXlsx({ sheets: [{ name: 'Trích', cells: Object.fromEntries(drawn) }] }));
    await answerQuestion(book, await openWorkspace(book), only(await openWorkspace(book)), NONE, who);
    const again = await reopen(book);
    await expect(openWorkspace(again)).rejects.toMatchObject({ code: 'NO_KNOWN_TABLE' });
  });
});
