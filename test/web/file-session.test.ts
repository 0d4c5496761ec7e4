// The page's verbs over real files: what is done here is found again when the file is opened anew.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedWorkspace } from '../../src/app';
import type { InsertRequest } from '../../src/app/insert/verbs';
import { builtIn } from '../../src/catalog/built-in';
import { browserOwnSets, type KeyedStorage } from '../../src/hosts/browser/own-set-store';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { fileSession } from '../../src/session/file-session';
import { ownSetShelf } from '../../src/session/own-set-shelf';
import { strangeSheets } from '../own/own-sets';
import { ASKED_COLUMNS, ASKED_SHEET, askedWorkbook } from '../support/asked-workbook';
import { workbookOf } from '../support/drawn-workbook';
import { drawSheet } from '../support/sheet';
import { tenfold, twoPeriods } from '../support/two-periods';
import { withWrongTotal } from '../support/wrong-total';

const signal = new AbortController().signal;
const engine = () => import('../../src/session/page-engine');

function storage(): KeyedStorage & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

const shelfOver = (kept: KeyedStorage) =>
  ownSetShelf(
    async () => browserOwnSets(() => kept),
    engine,
    async () => builtIn,
  );

async function open(bytes: Uint8Array, shelf = shelfOver(storage())) {
  const session = fileSession('xa-thu.xlsx', await openXlsx(bytes), { catalogue: shelf.catalogue });
  return { session, ...(await session.read(signal)) };
}

async function saved(session: Awaited<ReturnType<typeof open>>['session']): Promise<Uint8Array> {
  const bytes = await session.toFile?.();
  if (!bytes) throw new Error('no file');
  return bytes;
}

const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx')));

describe('Sổ tính trên trang web', () => {
  test('trả lời một câu hỏi: lưu, mở lại thì không hỏi nữa và số liệu đúng cột đã chọn', async () => {
    const { session, workspace } = await open(await askedWorkbook());
    const [question, ...others] = workspace.questions;
    if (!question || !session.answer) throw new Error('nothing asked');
    expect(others).toEqual([]);
    const choice = question.choices.find(({ id }) => id === ASKED_COLUMNS[1]);
    if (!choice) throw new Error('the column is not offered');
    const answered = await session.answer(workspace, question, choice.id);
    expect(answered.workspace?.questions).toEqual([]);

    const again = await open(await saved(session));
    expect(again.workspace.questions).toEqual([]);
    const columns = again.workspace.tables
      .filter(({ sheet }) => sheet === ASKED_SHEET)
      .flatMap(({ rows }) => rows.map(({ cell }) => cell.column));
    expect([...new Set(columns)]).toEqual([4]);

    const asked = await again.session.answer?.(again.workspace, question, null);
    expect(asked?.workspace?.questions.map(({ id }) => id)).toEqual([question.id]);
  });

  test.each(['quang-dien-2024-q1.xlsx', 'quang-dien-2024-q1-astext.xlsx'])(
    '%s: điền → hoàn tác → làm lại → hoàn tác: mỗi lần đúng như trước, cả công thức và ô dạng chữ',
    async (name) => {
      const folder = name.includes('astext') ? '../fixtures' : '../../assets/samples';
      const { session, workspace } = await open(new Uint8Array(readFileSync(join(__dirname, folder, name))));
      const cells = async () => JSON.stringify((await open(await saved(session))).workspace.snapshot.sheets);
      const before = await cells();
      const { proposals } = await session.proposeFill(workspace);
      const filled = await session.applyFill(workspace, proposals);
      const after = await cells();
      expect([proposals.length > 0, after === before]).toEqual([true, false]);
      if (!filled.undo || !filled.workspace) throw new Error('no way back');
      const back = await session.undoFill(filled.undo, filled.workspace);
      expect(await cells()).toBe(before);
      if (!back.redo || !back.workspace) throw new Error('no way forward');
      const again = await session.undoFill(back.redo, back.workspace);
      expect(await cells()).toBe(after);
      if (!again.redo) throw new Error('no way back');
      await session.undoFill(again.redo);
      expect(await cells()).toBe(before);
    },
  );

  test('chèn kèm các trang thông tin: kỳ, mốc số liệu đã chọn nằm trong sổ và trong dự thảo', async () => {
    const { catalogue } = shelfOver(storage());
    const session = fileSession('mới.xlsx', await newWorkbook(), { catalogue });
    const window = {
      dataFrom: { year: 2025, month: 6, day: 15 },
      dataTo: { year: 2025, month: 9, day: 14 },
      deadline: { year: 2025, month: 9, day: 20 },
    };
    const period = { kind: 'quarter', index: 3, year: 2025 } as const;
    const inserted = await session.insertTemplates?.({
      setId: 'hai-cap-2025-xa',
      templates: ['hai-cap-2025-xa/pl1'],
      supporting: true,
      info: { period, ...window },
    });
    expect(inserted?.sheets.map(({ supporting }) => supporting)).toEqual([
      'info',
      undefined,
      'figures',
      'documents',
      'narrative',
      'log',
    ]);
    const { workspace, session: reopened } = await open(await saved(session));
    expect(workspace.supporting.info).toMatchObject({ period, ...window });

    const { info } = await reopened.proposeInfo(workspace);
    const changed = { ...info, agency: 'UBND xã Thử Nghiệm', basis: ['Kế hoạch số 12/KH-UBND'] };
    const written = await reopened.saveInfo?.(workspace, changed);
    expect(written?.workspace?.supporting.info).toMatchObject({
      agency: 'UBND xã Thử Nghiệm',
      basis: ['Kế hoạch số 12/KH-UBND'],
    });
    const now = written?.workspace ?? workspace;
    expect(await reopened.saveInfo?.(now, { ...changed })).toBeNull();
    const { text } = await reopened.reportContent(now, (await reopened.proposeInfo(now)).info);
    expect(text).toContain('Kế hoạch số 12/KH-UBND');
    expect(text).toMatch(/quý III năm 2025/i);
  });

  test('chèn lần nữa: các trang thông tin đã có không thêm lần thứ hai', async () => {
    const { session } = await open(sample);
    const request = { setId: 'tth-2024', templates: ['tth-2024/pl7'], supporting: true, info: {} };
    const kinds = async () =>
      (await session.insertTemplates?.(request))?.sheets.filter(({ supporting }) => supporting).length;
    expect(await kinds()).toBe(5);
    expect(await kinds()).toBe(0);
    // None of them is a form to make a set of.
    const sheets = (await session.ownForm?.sheets()) ?? [];
    expect(sheets).toEqual(expect.arrayContaining(['PL2', 'PL8']));
    expect(sheets.filter((name) => /Thông tin|Văn bản|Thuyết minh|Nhật ký/.test(name))).toEqual([]);
  });

  test('trang thông tin đã có mà chưa ghi kỳ: kỳ đã chọn được điền; đã ghi thì giữ nguyên', async () => {
    const { session } = await open(sample);
    const request = { setId: 'tth-2024', templates: ['tth-2024/pl7'], supporting: true };
    const periodAfter = async (info: InsertRequest['info']) =>
      (await session.insertTemplates?.({ ...request, info }))?.workspace?.supporting.info;
    // The captions of the sample speak of quý I/2024; the person says otherwise.
    const period = { kind: 'quarter', index: 3, year: 2023 } as const;
    expect((await periodAfter({}))?.period ?? null).toBeNull();
    const deadline = { year: 2023, month: 9, day: 20 };
    expect(await periodAfter({ period, deadline })).toMatchObject({ period, deadline });
    expect(await periodAfter({ period: { ...period, year: 2022 } })).toMatchObject({ period, deadline });
  });

  test('sang kỳ mới: sổ đang mở giữ nguyên, sổ mới không còn số cũ ngoài trang kỳ trước', async () => {
    const { session, workspace } = await open(sample);
    const before = await saved(session);
    const planned = await session.nextPeriod?.plan(workspace, {});
    if (!planned?.plan || !session.nextPeriod) throw new Error('no plan');
    expect(planned.plan.to).toMatchObject({ kind: 'halfYear', index: 1, year: 2024 });
    const made = await session.nextPeriod.make(planned.plan, signal);
    if (made.kind !== 'file') throw new Error('not a file');
    expect(await saved(session)).toEqual(before);
    const next = await open(made.bytes);
    const filled = (one: CheckedWorkspace) =>
      one.tables.flatMap(({ rows }) => rows.filter(({ reading }) => reading.kind !== 'blank')).length;
    expect(filled(workspace)).toBeGreaterThan(50);
    expect(filled(next.workspace)).toBe(planned.plan.kept.length);
  });

  test('dừng khi đang tạo sổ kỳ mới: không có gì được giao', async () => {
    const { session, workspace } = await open(sample);
    const planned = await session.nextPeriod?.plan(workspace, {});
    if (!planned?.plan) throw new Error('no plan');
    const stop = new AbortController();
    const made = session.nextPeriod?.make(planned.plan, stop.signal);
    stop.abort();
    await expect(made).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  test('bảng không giống biểu nào: mở được, kiểm tra được, từng trang được nêu là chưa đọc', async () => {
    const { session, workspace } = await open(await workbookOf(strangeSheets));
    expect(workspace.tables).toEqual([]);
    const { workspace: checked } = await session.check(signal);
    expect(new Set(checked.unread.map(({ sheet }) => sheet))).toEqual(
      new Set(['Rừng', 'Theo xã', 'Nhiều năm']),
    );
  });

  test('sổ tính không có bảng nào: mở được; kiểm tra thì nói chưa tìm thấy', async () => {
    const { session } = await open(await workbookOf([drawSheet('Ghi', 'Danh sách\nNguyễn Văn A')]));
    await expect(session.check(signal)).rejects.toMatchObject({ code: 'NO_KNOWN_TABLE' });
  });

  test('lưu trang của đơn vị thành bộ mẫu: nhận ra ngay, còn khi mở lại, bỏ được; xuất ra nhập vào như cũ', async () => {
    const kept = storage();
    const shelf = shelfOver(kept);
    const { session } = await open(await workbookOf(strangeSheets), shelf);
    expect(await session.ownForm?.sheets()).toEqual(['Rừng', 'Theo xã', 'Nhiều năm']);
    const draft = await session.ownForm?.read(['Rừng']);
    if (!draft) throw new Error('nothing was read');
    const chosenRules = draft.proposals.map(({ id }) => id);
    const { own, kept: stays } = await shelf.actions.save(draft, { name: 'Rừng 2025', chosenRules });
    expect(stays).toBe(true);

    const { workspace } = await session.read(signal);
    expect(workspace.tables.map(({ setId, sheet }) => [setId, sheet])).toEqual([[own.set.id, 'Rừng']]);
    expect(workspace.findings.filter(({ severity }) => severity === 'error')).toEqual([]);

    // Another visit to the page, the same machine.
    const later = shelfOver(kept);
    expect((await later.actions.list()).sets).toEqual([own]);
    const file = await later.actions.exportFile(own);
    expect(file.fileName).toBe('Bộ mẫu Rừng 2025.json');
    await later.actions.remove(own.set.id);
    expect((await open(await workbookOf(strangeSheets), later)).workspace.tables).toEqual([]);
    expect((await later.actions.importFile(file.bytes, file.fileName)).own).toEqual(own);

    const refused = await later.actions.importFile(new TextEncoder().encode('{'), 'hỏng.json').catch(String);
    expect(refused).toMatch(/BAD_TEMPLATE_FILE.*"line":1.*hỏng\.json/);

    // Inserted into a new workbook and filled wrongly: found as in any other set.
    const fresh = fileSession('mới.xlsx', await newWorkbook(), { catalogue: later.catalogue });
    const templates = own.set.templates.map(({ id }) => id);
    await fresh.insertTemplates?.({ setId: own.set.id, templates, supporting: false, info: {} });
    expect((await fresh.read(signal)).workspace.tables.map(({ setId }) => setId)).toEqual([own.set.id]);
    const wrong = await open(await workbookOf(strangeSheets.map(withWrongTotal)), later);
    expect((await wrong.session.check(signal)).workspace.findings).toMatchObject([
      { code: 'SUM', severity: 'error', cell: { sheet: 'Rừng' } },
    ]);
  });
});

describe('Kỳ trước', () => {
  const unlike = ({ findings }: CheckedWorkspace) => findings.filter(({ code }) => code === 'UNLIKE_BEFORE');

  test('đưa vào thì so, cả sau khi đọc lại; bỏ ra thì thôi; sổ tính không đổi một chữ', async () => {
    const { before, now } = await twoPeriods(tenfold);
    const { session, workspace } = await open(now);
    const held = await saved(session);
    expect([workspace.given, unlike(workspace)]).toEqual([[], []]);
    const given = await session.giveEarlier?.('quy-1.xlsx', before);
    expect(given?.workspace.given).toMatchObject([
      { file: 'quy-1.xlsx', period: 'Quý I năm 2024', doubt: '' },
    ]);
    const [finding, ...more] = given ? unlike(given.workspace) : [];
    expect(more).toEqual([]);
    expect(finding?.message).toMatch(/khác xa quý I năm 2024 \(1\.353, tệp quy-1\.xlsx\)/);
    expect(unlike((await session.check(signal)).workspace)).toHaveLength(1);
    // A later choice of the same name takes its place.
    const again = await session.giveEarlier?.('quy-1.xlsx', now);
    expect(again?.workspace.given).toMatchObject([
      { file: 'quy-1.xlsx', doubt: expect.stringMatching(/^Chưa so/) },
    ]);
    const without = await session.dropEarlier?.('quy-1.xlsx');
    expect(without && [without.workspace.given, unlike(without.workspace)]).toEqual([[], []]);
    expect(await saved(session)).toEqual(held);
  });

  test('tệp không đọc được, hoặc không có phụ lục: nêu tên tệp, tệp trước đó vẫn giữ', async () => {
    const { before, now } = await twoPeriods(tenfold);
    const { session } = await open(now);
    await session.giveEarlier?.('quy-1.xlsx', before);
    await expect(session.giveEarlier?.('hong.xlsx', before.subarray(0, 900))).rejects.toMatchObject({
      told: { code: 'DAMAGED', file: 'hong.xlsx' },
    });
    const other = await workbookOf([drawSheet('Khác', 'Việc | Hạn')]);
    await expect(session.giveEarlier?.('khac.xlsx', other)).rejects.toMatchObject({
      told: { code: 'NO_EARLIER_FIGURES', file: 'khac.xlsx' },
    });
    const { workspace } = await session.check(signal);
    expect(workspace.given.map(({ file }) => file)).toEqual(['quy-1.xlsx']);
    expect(unlike(workspace)).toHaveLength(1);
  });
});
