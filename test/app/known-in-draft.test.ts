// What the workbook knows is not left blank in the draft, and what it does not ask for is not said.

import { type CheckedWorkspace, composeDraft } from '../../src/app';
import { templateSets } from '../../src/catalog';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { documentText } from '../report/document-text';
import { checkSnapshot, readSnapshot } from '../support/app';
import { checkedSample, figureIn } from '../support/changed-sample';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const draftText = (workspace: CheckedWorkspace): string =>
  documentText(composeDraft(workspace, workspace.report.info));
/** The sentences and the appendices of a draft. */
function split(workspace: CheckedWorkspace): readonly [string, string] {
  const text = draftText(workspace);
  const end = text.indexOf('\nNơi nhận: ');
  return [text.slice(0, end), text.slice(end)];
}

describe('ô tổng, ô tỷ lệ để trống nhưng tính được', () => {
  test('câu nêu số tính được và nói ô nào còn trống; phụ lục giữ nguyên ô trống', async () => {
    const [prose, appendices] = split(
      await checkedSample(figureIn('PL4', 11, 516, null), figureIn('PL4', 23, 99.6, null)),
    );
    expect(prose).toContain(
      'thuộc thẩm quyền giải quyết tại địa phương là ⟨516⟩{computed: Ô D11 của trang “PL4” còn trống; 516 là số tính được.',
    );
    expect(prose).toContain('⟨1.348⟩/⟨1.353⟩ hồ sơ, đạt ⟨99,6⟩{computed: Ô D23');
    expect(prose).not.toMatch(/\[…(?:tổng số TTHC thuộc|tỷ lệ hồ sơ)/);
    expect(appendices).toMatch(/1\.4\. \| Tổng số TTHC thuộc thẩm quyền[^|]*\| Thủ tục \| {2}\|/);
  });

  test('các phần đều là 0: tổng là 0, dù phép cộng ấy chỉ để nhắc', async () => {
    const [prose] = split(
      await checkedSample(
        figureIn('PL2', 18, 52, null),
        figureIn('PL2', 19, 44, 0),
        figureIn('PL2', 20, 6, 0),
        figureIn('PL2', 21, 2, 0),
      ),
    );
    expect(prose).toContain('không phát sinh nhiệm vụ do UBND tỉnh');
  });

  test('có phần còn trống hoặc khác 0: vẫn là chỗ trống', async () => {
    const [prose] = split(await checkedSample(figureIn('PL2', 18, 52, null), figureIn('PL2', 19, 44, 0)));
    expect(prose).toContain('[…tổng số nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao…]');
  });
});

test('biểu không có trong sổ tính thì không có câu nào', async () => {
  const { snapshot } = await checkedSample();
  const without = (...names: readonly string[]): WorkbookSnapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.filter(({ name }) => !names.includes(name)),
  });
  const [whole] = split(checkSnapshot(without()));
  expect(whole).toContain('Biên chế công chức được giao');
  const [less] = split(checkSnapshot(without('PL5', 'PL7')));
  expect(less).not.toMatch(
    /[Bb]iên chế công chức được giao|Kế hoạch vốn đầu tư công|tự chủ tài chính, lũy kế/,
  );
  expect(less).toContain('đã ban hành ⟨12⟩ văn bản quy phạm pháp luật');
  expect(less).toContain('[…Nêu việc sắp xếp, kiện toàn tổ chức');
});

describe('danh mục văn bản trong phụ lục', () => {
  const plan: Drawn[] = ['1', '02/KH-UBND', '05/01/2023', 'Kế hoạch cải cách hành chính năm 2023'];
  const letter: Drawn[] = ['2', '15/CV-UBND', '14/02/2023', 'Công văn về việc chấn chỉnh kỷ luật, kỷ cương'];
  const list = (...rows: readonly (readonly Drawn[])[]) =>
    sheetOf('PL I', [
      ['VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CCHC'],
      [],
      ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'],
      ...rows,
    ]);
  const form = templateSets
    .flatMap(({ templates }) => templates)
    .find(({ id }) => id === 'cao-bang-2023/pl3-i');
  const directing = () =>
    sheetOf('PL III', [
      [form?.number ?? ''],
      [form?.title ?? ''],
      ...(form?.header ?? []),
      ...(form?.rows ?? []).map(({ code, label, unit }) => [code, label, unit, '', '']),
    ]);

  test('được nêu ở đúng mục, và cho biết số văn bản đã ban hành', () => {
    const [prose] = split(readSnapshot(workbookOf(list(plan, letter), directing())));
    expect(prose).toContain('đã ban hành ⟨02⟩{computed: Ô ');
    expect(prose).toContain('2 là số văn bản đếm được trong danh mục');
    expect(prose).toMatch(/Công văn số 15\/CV-UBND ngày 14\/02\/2023/);
    expect(prose).toMatch(/Kế hoạch số 02\/KH-UBND/);
    expect(prose).not.toContain('[…Nêu các văn bản tiêu biểu');
  });

  test('danh mục dài thì dẫn tới phụ lục', () => {
    const rows = Array.from({ length: 13 }, (_, n): Drawn[] => [
      String(n + 1),
      `${n + 20}/CV-UBND`,
      '14/02/2023',
      `Công văn số thứ ${n + 1}`,
    ]);
    const [prose] = split(readSnapshot(workbookOf(list(...rows))));
    expect(prose).toContain('- Danh mục 13 văn bản đã ban hành nêu tại Phụ lục I kèm theo.');
    expect(prose).not.toContain('20/CV-UBND');
  });

  test('chưa có văn bản nào trong danh mục: chỗ trống nhìn thấy được', () => {
    const [prose] = split(readSnapshot(workbookOf(list(['1', '', '', '']), directing())));
    expect(prose).toContain('[…Nêu các văn bản tiêu biểu');
  });
});
