// Bỏ qua có lý do: kept in the workbook, holds wherever rows and sheets go, comes back with another value.

import {
  type CheckedWorkspace,
  checkSnapshot as check,
  composeDraft,
  proposeFill,
  proposeRepairs,
} from '../../src/app';
import { hasErrors } from '../../src/app/check/read';
import { beforeDraft } from '../../src/app/report/before-draft';
import { changeWaiver, waiveFindings } from '../../src/app/waive/waive';
import { builtIn } from '../../src/catalog/built-in';
import { givenWaivers } from '../../src/companion/log/waivers';
import { cellText } from '../../src/core/workbook/address';
import type { CellChange, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { waiverSentence } from '../../src/messages';
import { runsText } from '../../src/report/document-text';
import { appendLog, openWorkspace } from '../support/app';
import { changedSample, figureIn } from '../support/changed-sample';

const who = { at: '05/04/2024 14:30', name: 'Nguyễn Thị Hường' };
const CAPTION = '(Ban hành kèm theo Báo cáo số:        /BC-UBND ngày      /3/2024 của UBND huyện Quảng Điền)';
const WHY = 'Số liệu theo văn bản của Sở Nội vụ';
const open = async (bytes: Uint8Array) => {
  const book = await openXlsx(bytes);
  return { book, workspace: await openWorkspace(book) };
};
const waivedOf = ({ findings }: CheckedWorkspace) =>
  findings.flatMap(({ id, waived }) => (waived ? [id] : []));

/** Planted in two tables, one of them with an effect elsewhere, and in the line over a third. */
const planted = [
  figureIn('PL4', 25, 1348, 3148),
  figureIn('PL2', 18, 52, 53),
  {
    sheet: 'PL3',
    row: 2,
    column: 0,
    before: CAPTION,
    value: CAPTION.replace(/: .*ngày {6}/, ': 105/BC-UBND ngày 06'),
  },
];

async function waived(...changes: readonly CellChange[]) {
  const { book, workspace } = await open(await changedSample(...changes));
  await waiveFindings(book, workspace, workspace.findings, WHY, who);
  return { before: workspace, bytes: await book.toBytes() };
}

/** Rows from `from` on stand `by` lines lower. */
const lower = (sheet: SheetSnapshot, from: number, by: number): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => (row.row < from ? row : { ...row, row: row.row + by })),
  merges: sheet.merges.map((area) =>
    area.top < from ? area : { ...area, top: area.top + by, bottom: area.bottom + by },
  ),
});

test('mọi phát hiện bỏ qua được, ghi vào sổ, mở lại vẫn bỏ qua; rút lại thì hiện lại', async () => {
  const { before, bytes } = await waived(...planted);
  expect(before.findings.length).toBeGreaterThan(5);
  expect(before.findings.some(({ code }) => code.startsWith('CAPTION'))).toBe(true);
  expect(hasErrors(before)).toBe(true);
  const { book, workspace } = await open(bytes);
  expect(waivedOf(workspace)).toEqual(before.findings.map(({ id }) => id));
  expect(workspace.findings[0]?.waived).toMatchObject({ by: who.name, at: who.at, reason: WHY });
  expect(hasErrors(workspace)).toBe(false);
  expect(beforeDraft(workspace)).toMatchObject({ toMend: 0, disputed: 0 });
  expect(proposeRepairs(workspace)).toEqual([]);
  // No two of them are called the same.
  expect(givenWaivers(workspace.supporting.log)).toHaveLength(before.findings.length);
  const [given] = givenWaivers(workspace.supporting.log);
  if (!given) throw new Error('nhật ký');
  await changeWaiver(book, workspace, given, true, who);
  const again = await openWorkspace(book);
  expect(waivedOf(again)).toHaveLength(before.findings.length - 1);
  await changeWaiver(book, again, given, false, who);
  expect(waivedOf(await openWorkspace(book))).toHaveLength(before.findings.length);
});

const moves: Readonly<Record<string, (snapshot: WorkbookSnapshot) => WorkbookSnapshot>> = {
  'đẩy mọi dòng xuống': ({ sheets, ...rest }) => ({
    ...rest,
    sheets: sheets.map((sheet) => lower(sheet, 0, 4)),
  }),
  'chèn dòng giữa biểu': ({ sheets, ...rest }) => ({
    ...rest,
    sheets: sheets.map((sheet) => (sheet.name === 'PL4' ? lower(sheet, 20, 1) : sheet)),
  }),
  'đổi tên, đảo trang': ({ sheets, ...rest }) => ({
    ...rest,
    sheets: sheets.map((sheet, at) => ({ ...sheet, name: `Trang ${at}` })).reverse(),
  }),
};

test.each(Object.keys(moves))('%s: vẫn bỏ qua', async (name) => {
  const { before, bytes } = await waived(...planted);
  const snapshot = await (await openXlsx(bytes)).read();
  const workspace = check(moves[name]?.(snapshot) ?? snapshot, builtIn);
  expect(workspace.findings).toHaveLength(before.findings.length);
  expect(workspace.findings.filter(({ waived: given }) => !given).map(({ id }) => id)).toEqual([]);
});

test('số liệu đổi thì hiện lại, kèm số khi bỏ qua; số liệu của chỗ khác thì không', async () => {
  const { bytes } = await waived(...planted);
  const { book } = await open(bytes);
  await book.apply({ changes: [figureIn('PL4', 25, 3148, 3149)] });
  const { findings } = await openWorkspace(book);
  const back = findings.filter(({ lapsed }) => lapsed);
  expect(back.length).toBeGreaterThan(0);
  expect(back.every(({ cells }) => cells.some(({ sheet, row }) => sheet === 'PL4' && row === 24))).toBe(true);
  expect(back.every(({ waived: given }) => given === undefined)).toBe(true);
  expect(back[0]?.message).toContain(`từ 3.148 thành 3.149 sau khi bỏ qua với lý do: ${WHY}.`);
  expect(findings.some(({ cell, waived: given }) => cell?.sheet === 'PL2' && given !== undefined)).toBe(true);
});

test('sửa tay trong nhật ký: lý do mới được dùng; xóa lý do hay xóa dòng là rút lại; tự ghi mã thì tính', async () => {
  const { before, bytes } = await waived(...planted);
  const { book, workspace } = await open(bytes);
  const [first, second, third] = givenWaivers(workspace.supporting.log);
  if (!first || !second || !third) throw new Error('nhật ký');
  const log = workspace.snapshot.sheets.find(({ name }) => name === first.cell.sheet);
  const set = ({ cell }: typeof first, column: number, value: string | null): CellChange => ({
    sheet: cell.sheet,
    row: cell.row,
    column,
    value,
    before:
      log?.rows.find(({ row }) => row === cell.row)?.cells.find((one) => one.column === column)?.cell
        .content ?? null,
  });
  const { column } = first.cell;
  const [id = ''] = before.findings.map((one) => one.id);
  await book.apply({
    changes: [
      set(first, column - 1, 'Đã có văn bản đính chính'),
      set(second, column - 1, null),
      set(third, column, id),
    ],
  });
  const { findings } = await openWorkspace(book);
  const reasons = findings.map(({ waived: given }) => given?.reason);
  expect(reasons.filter((one) => one === 'Đã có văn bản đính chính')).toHaveLength(1);
  // One of them is the note that the row has no reason any more.
  expect(reasons.filter((one) => one === undefined)).toHaveLength(3);
  expect(findings.find((one) => one.id === id)?.waived).toBeDefined();
});

/** Rows that a person typed into the log, about the first finding; each as it stands, blank where not told. */
async function byHand(...rows: readonly Partial<Record<'kind' | 'decision' | 'reason' | 'code', string>>[]) {
  const { book, workspace } = await open(await changedSample());
  const [first] = workspace.findings;
  if (!first) throw new Error('phát hiện');
  const { log } = builtIn.supporting;
  for (const { kind = 'Bỏ qua', decision = '', reason = '', code = '{mã}' } of rows) {
    const kinds = { ...log.kinds, waiver: { word: kind, also: [] } };
    const catalogue = { ...builtIn, supporting: { ...builtIn.supporting, log: { ...log, kinds } } };
    const { supporting } = await openWorkspace(book);
    const key = code.replace('{mã}', first.id).replace('{MÃ}', first.id.toUpperCase());
    const row = { kind: 'waiver', key, choice: '', decision, reason, at: '', who: '', place: '', about: '' };
    await appendLog(book, { supporting, catalogue }, [{ ...row, kind: 'waiver' }]);
    const line = (await book.read()).sheets.find(({ name }) => name === log.sheet)?.rows.at(-1);
    const last = line?.cells.at(-1);
    if (!line || !last) throw new Error('nhật ký');
    const place = { sheet: log.sheet, row: line.row, column: last.column };
    // Nobody types a second line with the values.
    await book.apply({ changes: [{ ...place, before: last.cell.content, value: key }] });
  }
  const read = await openWorkspace(book);
  return { id: first.id, reason: read.findings.find(({ id }) => id === first.id)?.waived?.reason, read };
}

const kept = { decision: 'Giữ nguyên số liệu', reason: WHY };

test.each([
  ['đúng từng chữ', [kept], WHY],
  ['không dấu, chữ thường', [{ kind: 'bo qua', decision: 'giu nguyen so lieu', reason: WHY }], WHY],
  ['mã chữ hoa', [{ ...kept, code: '{MÃ}' }], WHY],
  ['Thôi bỏ qua', [kept, { ...kept, decision: 'Thôi bỏ qua' }], undefined],
  ['rút lại bằng mã viết cách khác', [kept, { decision: 'thoi bo qua', code: '{MÃ}' }], undefined],
  ['rút lại rồi bỏ qua lại', [kept, { decision: 'Thôi bỏ qua' }, { ...kept, reason: 'Hai' }], 'Hai'],
  ['Không đồng ý', [{ ...kept, decision: 'Không đồng ý' }], undefined],
  ['Sửa lại', [{ ...kept, decision: 'Sửa lại' }], undefined],
  ['quyết định để trống', [{ reason: WHY }], undefined],
  ['Bỏ quá', [{ ...kept, kind: 'Bỏ quá' }], undefined],
  ['dòng sau thiếu lý do', [kept, { decision: kept.decision }], WHY],
])('tự gõ vào nhật ký: %s', async (_, rows, reason) => {
  expect((await byHand(...rows)).reason).toBe(reason);
});

const noted = ({ findings }: CheckedWorkspace) =>
  findings.flatMap((one) => (one.code === 'WAIVER_UNHEEDED' ? [one.part] : []));

test.each([
  ['Bỏ quá', [{ ...kept, kind: 'Bỏ quá' }], ['kind']],
  ['quyết định khác', [{ ...kept, decision: 'Sửa lại' }, { reason: WHY }], ['decision', 'decision']],
  ['bản sau thiếu lý do', [kept, { decision: kept.decision }], ['reason']],
  ['không có mã', [{ ...kept, code: '' }], ['code']],
  ['mã không đủ', [{ ...kept, code: 'plan.completionRate' }], ['place']],
  ['trang không còn', [{ ...kept, code: 'tth-2024/rate/plan.completionRate@PL 2!D8' }], ['place']],
  ['quy tắc không có', [{ ...kept, code: 'tth-2024/rate/plan.completonRate@PL2!D8' }], ['place']],
  ['dòng đã chèn', [{ ...kept, code: 'tth-2024/rate/plan.completionRate@PL2!D9' }], ['place']],
  ['chỗ đã sửa xong', [{ ...kept, code: 'tth-2024/rate/inspection.resolutionRate@PL2!D14' }], []],
  ['số liệu bổ sung đã sửa', [{ ...kept, code: 'so-lieu-bo-sung/sum/a/b@so-lieu-bo-sung/a' }], []],
  ['đúng', [kept], []],
  ['rút lại', [kept, { decision: 'Thôi bỏ qua' }], []],
  ['ghi chú riêng', [{ kind: 'Ghi chú', reason: 'Hỏi lại Sở', code: '' }], []],
])('dòng chưa có tác dụng thì nói ở ô của nó, một lần: %s', async (_, rows, parts) => {
  const { read } = await byHand(...rows);
  expect(noted(read)).toEqual(parts);
  const told = read.findings.filter(({ code }) => code === 'WAIVER_UNHEEDED');
  for (const { severity, cell } of told)
    expect([severity, cell?.sheet]).toEqual(['info', 'Nhật ký kiểm tra']);
});

test('dòng tự gõ không có số liệu: số đổi vẫn bỏ qua, và nói như vậy', async () => {
  const { read } = await byHand(kept);
  const lasting = read.findings.flatMap(({ waived: given }) => (given ? [waiverSentence(given)] : []));
  expect(lasting).toEqual([
    `Lý do: ${WHY}. Nhật ký không ghi số liệu lúc bỏ qua, nên số liệu có đổi vẫn bỏ qua cho đến khi xóa dòng.`,
  ]);
});

test('chỗ đã bỏ qua rồi sửa cho đúng là xong, không nhắc', async () => {
  const { bytes } = await waived(figureIn('PL4', 25, 1348, 3148));
  const { book, workspace } = await open(bytes);
  expect(noted(workspace)).toEqual([]);
  await book.apply({ changes: [figureIn('PL4', 25, 3148, 1348)] });
  expect(noted(await openWorkspace(book))).toEqual([]);
});

test('dự thảo: chú thích ở lề nói lý do, không xin sửa; số liệu được dùng như số đúng', async () => {
  const remarks = (workspace: CheckedWorkspace) =>
    composeDraft(workspace, workspace.report.info)
      .blocks.flatMap((block) => ('runs' in block ? block.runs : []))
      .flatMap((run) => ('remark' in run && run.remark ? [run.remark] : []));
  const { before, bytes } = await waived();
  const { workspace } = await open(bytes);
  expect(remarks(before).map(({ kind }) => kind)).toContain('disputed');
  const after = remarks(workspace);
  expect(after.map(({ kind }) => kind)).toContain('waived');
  expect(after.map(({ kind }) => kind)).not.toContain('disputed');
  const [said] = after.flatMap(({ kind, sentences }) => (kind === 'waived' ? sentences : []));
  expect(said).toBe(`Đã có giải trình. Lý do: ${WHY} (Nguyễn Thị Hường, 05/4/2024).`);
  expect(composeDraft(workspace, workspace.report.info).blocks[0]?.kind).not.toBe('notice');
});

test('phụ lục Giải trình số liệu: chỉ khi được yêu cầu, mỗi chỗ một dòng, đứng cuối', async () => {
  const { bytes } = await waived();
  const { workspace } = await open(bytes);
  const blocks = (explained: boolean) =>
    composeDraft(workspace, workspace.report.info, { explained }).blocks.flatMap((block) =>
      block.kind === 'appendix' ? [block] : [],
    );
  const [last] = blocks(true).slice(-1);
  expect(blocks(true)).toHaveLength(blocks(false).length + 1);
  expect(last?.title).toBe('GIẢI TRÌNH SỐ LIỆU');
  expect(last?.table.rows).toHaveLength(workspace.findings.length);
  expect(last?.table.rows[0]?.cells.map(({ runs }) => runsText(runs))).toEqual([
    '1',
    'Phụ lục 2 – dòng 2, Tỷ lệ hoàn thành Kế hoạch CCHC năm',
    '30% (theo phép tính: 31,3%)',
    WHY,
    'Nguyễn Thị Hường',
    '05/4/2024',
  ]);
  const { workspace: none } = await open(await changedSample());
  const whole = composeDraft(none, none.report.info, { explained: true });
  expect(whole).toEqual(composeDraft(none, none.report.info));
});

test('Điền để nguyên ô đã giải trình: số khác với phép tính, ô cố ý để trống', async () => {
  const changes = [figureIn('PL2', 8, 30, null)];
  const filled = (workspace: CheckedWorkspace) =>
    proposeFill(workspace).map(({ cell, kind }) => `${kind} ${cellText(cell)}`);
  const { before, bytes } = await waived(...changes);
  const { workspace } = await open(bytes);
  expect(filled(before)).toEqual(expect.arrayContaining(['fill PL2!D8', 'replace PL5!D16']));
  expect(filled(workspace).filter((one) => /PL2!D8|PL5!D16/.test(one))).toEqual([]);
});
