// Everything else of the workbook: what is protected, drawn, kept byte for byte.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextPeriodFile, planNextPeriod } from '../../src/app';
import { readPrevious } from '../../src/companion/previous/read';
import { parseA1 } from '../../src/core/workbook/address';
import { openXlsx } from '../../src/hosts/xlsx';
import { appendLog, insertTemplates, openWorkspace } from '../support/app';
import { filledSet } from '../support/filled-set';
import { buildXlsx, zipParts } from '../support/xlsx/build';
import { changedParts, partsOf, partText, withMacroAndChain } from '../support/xlsx/parts';
import { FIRST, labels, period, root, sample } from './period-before';

describe('sổ đủ trang của bộ mẫu', () => {
  async function withDecisions() {
    const { file } = await filledSet('tth-2024');
    const { supporting } = await openWorkspace(file);
    const documents = supporting.sheets.documents;
    if (!documents) throw new Error('no list');
    const entry = { at: '15/3/2024', who: 'Lan', place: 'PL 2!D8', about: 'Tỷ lệ', reason: 'Số của tỉnh' };
    await appendLog(file, { supporting }, [
      { ...entry, kind: 'answer', key: 'row/pl2/1', choice: 'tth-2024/pl2' },
      { ...entry, kind: 'waiver', key: 'tth.r1@PL 2!D8', choice: '30', decision: 'Giữ nguyên số liệu' },
    ]);
    const top = documents.area.top + 1;
    const row = ['105/KH-UBND', 45_306, 'UBND xã', 'Kế hoạch CCHC', ''];
    await file.apply({
      changes: row.flatMap((value, n) =>
        value === ''
          ? []
          : [{ sheet: documents.sheet, row: top, column: documents.area.left + 1 + n, value, before: null }],
      ),
    });
    return file.toBytes();
  }

  test('câu trả lời theo sang; chỗ đã bỏ qua còn để đọc mà hết hiệu lực; “Văn bản” giữ, hoặc bỏ trống nếu chọn', async () => {
    const bytes = await withDecisions();
    const workspace = await openWorkspace(await openXlsx(bytes));
    expect(workspace.supporting.log.map(({ kind }) => kind)).toEqual(['answer', 'waiver']);
    expect(workspace.supporting.documents).toHaveLength(1);
    const made = async (keepDocuments: boolean) => {
      const plan = planNextPeriod(workspace, { keepDocuments });
      const out = await openXlsx(await nextPeriodFile(await openXlsx(bytes), plan));
      return { plan, now: await openWorkspace(out) };
    };
    const kept = await made(true);
    expect(kept.plan.carried).toMatchObject({ documents: 1, answers: 1 });
    expect(kept.plan.waiversEnded).toBe(1);
    expect(kept.now.supporting.log.map(({ kind, key }) => [kind, key])).toEqual([['answer', 'row/pl2/1']]);
    expect(kept.now.supporting.unheeded).toBeUndefined();
    const texts = kept.now.snapshot.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(texts.map(({ cell }) => cell.content)).toContain('Số của tỉnh');
    expect(kept.now.supporting.documents).toEqual(workspace.supporting.documents);
    expect(kept.plan.emptied.every(({ documents }) => documents === 0)).toBe(true);
    expect((await made(false)).now.supporting.documents).toEqual([]);
  });
});

describe('trang được bảo vệ', () => {
  /** @param locked the figure's cell cannot be changed; titles never can */
  function protectedForm(locked: boolean): Uint8Array {
    const cells = Object.fromEntries(
      labels.flatMap(([code, label, unit], n) => [
        [`A${n + FIRST + 1}`, code],
        [`B${n + FIRST + 1}`, label],
        [`C${n + FIRST + 1}`, unit],
        ...(n === 1 ? [[`D${n + FIRST + 1}`, { value: 5, locked }]] : []),
      ]),
    );
    const head = {
      A3: 'QUÝ I NĂM 2024',
      A5: 'STT',
      B5: 'Chỉ tiêu thống kê',
      C5: 'Đơn vị tính',
      D5: 'Số liệu',
    };
    return buildXlsx({ sheets: [{ name: 'Thể chế', protected: true, cells: { ...head, ...cells } }] });
  }

  test('ô số liệu bị khóa: một câu rõ ràng, không có tệp nào được tạo', async () => {
    const bytes = protectedForm(true);
    const plan = planNextPeriod(await openWorkspace(await openXlsx(bytes)));
    const copy = await openXlsx(bytes);
    await expect(nextPeriodFile(copy, plan)).rejects.toMatchObject({
      told: { code: 'SHEET_PROTECTED', sheets: ['Thể chế'] },
    });
    expect(await copy.toBytes()).toBe(bytes);
  });

  test('chỉ tiêu đề bị khóa: số liệu vẫn bỏ trống, tiêu đề giữ như cũ và đã nói trước', async () => {
    const bytes = protectedForm(false);
    const plan = planNextPeriod(await openWorkspace(await openXlsx(bytes)));
    expect(plan.notes).toContainEqual({ kind: 'protectedTitles', sheets: ['Thể chế'] });
    const made = await nextPeriodFile(await openXlsx(bytes), plan);
    const workspace = await openWorkspace(await openXlsx(made));
    const { tables, snapshot } = workspace;
    expect(tables.flatMap(({ rows }) => rows).filter(({ reading }) => reading.kind !== 'blank')).toEqual([]);
    const texts = snapshot.sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.content));
    expect(texts).toContain('QUÝ I NĂM 2024');
    expect(readPrevious(snapshot)?.figures.map(({ content }) => content)).toEqual([5]);
    // The figures kept as last period's tell which one this is, whatever the locked title says.
    expect(workspace.report.info.period).toEqual(plan.to);
  });
});

test('bản sao không phải sổ đã xem thì dừng, không làm nửa vời', async () => {
  const plan = planNextPeriod(await openWorkspace(await openXlsx(sample)));
  const other = await openXlsx(sample);
  const place = parseA1('D7');
  if (!place) throw new Error('D7');
  await other.apply({ changes: [{ sheet: 'PL2', ...place, value: 99, before: 3 }] });
  await expect(nextPeriodFile(other, plan)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
});

test('dấu của lần kiểm tra trước không theo sang kỳ mới', async () => {
  const part = 'xl/worksheets/sheet1.xml';
  const rule =
    '<cfRule type="expression" dxfId="0" priority="1"><formula>N("cchc-mark:error")=0</formula></cfRule>';
  const marked = partText(sample, part).replace(
    '</sheetData>',
    `</sheetData><conditionalFormatting sqref="D8">${rule}</conditionalFormatting>`,
  );
  const bytes = zipParts({ ...partsOf(sample), [part]: marked });
  const plan = planNextPeriod(await openWorkspace(await openXlsx(bytes)));
  const made = await nextPeriodFile(await openXlsx(bytes), plan);
  expect(partText(bytes, part)).toContain('cchc-mark');
  expect(partText(made, part)).not.toContain('conditionalFormatting');
});

test('biểu đồ, ảnh, ghi chú ô, macro và trang khác giữ từng byte', async () => {
  const rich = new Uint8Array(readFileSync(join(root, 'test/hosts/xlsx/fixtures/rich.xlsx')));
  const book = await openXlsx(withMacroAndChain(rich, ['B6', 'C6', 'D3', 'D4', 'D5', 'D6']));
  await insertTemplates(book, 'tth-2024', ['tth-2024/pl3']);
  const [table] = (await openWorkspace(book)).tables;
  const places = (table?.rows ?? []).filter(({ row }) => row.unit === 'Văn bản' && row.key !== '1');
  await book.apply({ changes: places.map(({ cell }, n) => ({ ...cell, value: n + 1, before: null })) });
  const bytes = await book.toBytes();
  const plan = planNextPeriod(await openWorkspace(await openXlsx(bytes)), { period: period('quý III/2026') });
  const made = await nextPeriodFile(await openXlsx(bytes), plan);
  const names = Object.keys(partsOf(bytes));
  for (const part of ['charts/chart1', 'media/image1', 'comments1', 'vbaProject.bin']) {
    expect(names.some((name) => name.includes(part))).toBe(true);
  }
  const sheets = names.filter((name) => name.startsWith('xl/worksheets/sheet')).length;
  expect(changedParts(bytes, made)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    `xl/worksheets/sheet${sheets}.xml`,
    `xl/worksheets/sheet${sheets + 1}.xml`,
  ]);
});
