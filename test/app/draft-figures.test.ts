// The draft does not repeat what the check denies: disputed figures are marked, none of them is praised or compared.

import { type CheckedWorkspace, composeDraft, disputedFigures, draftContent } from '../../src/app';
import type { Block, DocumentModel, Run } from '../../src/core/report/document';
import { cellKey, cellText } from '../../src/core/workbook/address';
import type { CellChange } from '../../src/core/workbook/workbook';
import { runsText } from '../report/document-text';
import { checkSnapshot } from '../support/app';
import { checkedSample, figureIn } from '../support/changed-sample';
import { sheetOf, workbookOf } from '../support/sheet';

const draftOf = (workspace: CheckedWorkspace) => composeDraft(workspace, workspace.report.info);

const runsOf = (block: Block): readonly Run[] =>
  block.kind === 'appendix'
    ? block.table.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs))
    : 'runs' in block
      ? block.runs
      : [];

const figuresIn = (blocks: readonly Block[]) =>
  blocks.flatMap(runsOf).flatMap((run) => (run.kind === 'figure' ? [run] : []));

/** Blocks of the section with this title. */
function section({ blocks }: DocumentModel, title: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && runsText(block.runs) === title);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading');
  return rest.slice(0, end < 0 ? undefined : end);
}

const strengths = (model: DocumentModel): string =>
  section(model, 'Kết quả nổi bật')
    .map((block) => runsText(runsOf(block)))
    .join('\n');

describe('dự thảo lập khi còn số liệu sai', () => {
  test('dòng đầu nói rõ và đề nghị xóa; đã sửa hết thì không có dòng ấy', async () => {
    const [first, second] = draftOf(await checkedSample()).blocks;
    expect(first).toEqual({
      kind: 'notice',
      runs: [
        {
          kind: 'text',
          text: 'Dự thảo có 4 số liệu cần sửa. Xem chú thích ở lề; xóa dòng này trước khi trình ký.',
        },
      ],
    });
    expect(second?.kind).toBe('letterhead');
    const mended = await checkedSample(
      figureIn('PL2', 8, 30, 31.25),
      figureIn('PL5', 16, 10, 9.09),
      figureIn('PL8', 26, 376, 221),
      figureIn('PL8', 27, 376, 221),
      figureIn('PL8', 36, 46.4, 46.98),
    );
    const model = draftOf(mended);
    expect(model.blocks[0]?.kind).toBe('letterhead');
    expect(JSON.stringify(model)).not.toContain('"remark"');
  });

  const planted: readonly (readonly [string, readonly CellChange[]])[] = [
    ['sổ tính thật', []],
    ['tỷ lệ sai', [figureIn('PL4', 23, 99.6, 99.92)]],
    ['số đếm có phần lẻ', [figureIn('PL4', 28, 2561, 2561.5)]],
    ['ô ghi chữ', [figureIn('PL6', 8, 11, 'mười một')]],
    ['số âm', [figureIn('PL6', 12, 0, -1)]],
  ];

  test.each(planted)(
    '%s: số nào bị phát hiện đều mang câu của phát hiện, số khác thì không',
    async (_, changes) => {
      const workspace = await checkedSample(...changes);
      const disputed = disputedFigures(workspace);
      const { blocks } = draftOf(workspace);
      const marked = new Set<string>();
      const ids = new Set(
        workspace.tables.flatMap(({ rows }) => rows.map((row) => `${row.indicator} ${cellKey(row.cell)}`)),
      );
      for (const { cell, remark, indicator } of figuresIn(blocks)) {
        // A difference of two figures carries what is said of either.
        if (!ids.has(`${indicator} ${cellKey(cell)}`)) continue;
        const against = disputed.get(cellKey(cell));
        expect(remark).toEqual(
          against && { kind: 'disputed', sentences: against.findings.map(({ message }) => message) },
        );
        if (against) marked.add(cellKey(cell));
      }
      // What is no figure stands in the appendix as it was typed, and is marked there.
      const texts = JSON.stringify(blocks.filter(({ kind }) => kind === 'appendix'));
      for (const [key, { findings }] of disputed) {
        if (!marked.has(key)) expect(texts).toContain(JSON.stringify(findings[0]?.message));
      }
      expect(disputed.size).toBe(4 + (changes.length > 0 ? 1 : 0));
    },
  );
});

test.each([
  ['PL5', 16, 10],
  ['PL5', 22, 10.5],
  ['PL5', 27, 4.72],
] as const)('%s D%s có số: câu nêu số ấy kèm chú thích, không hỏi lại', async (sheet, row, before) => {
  const { blocks } = draftOf(await checkedSample(figureIn(sheet, row, before, -2)));
  const prose = blocks.filter(({ kind }) => kind !== 'appendix').flatMap(runsOf);
  const told = prose.flatMap((run) => (run.kind === 'figure' && run.text === '-2' ? [run.remark?.kind] : []));
  expect(told).toEqual(['disputed']);
  expect(prose.filter((run) => run.kind === 'blank' && run.remark)).toEqual([]);
});

test('văn bản của danh mục có chỗ sai: phụ lục mang câu của phát hiện ở đúng ô, dòng đầu chỉ ra lề', () => {
  const workspace = checkSnapshot(
    workbookOf(
      sheetOf('PL I', [
        ['VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CCHC QUÝ I NĂM 2023'],
        ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'],
        ['1', '03/TB-UBND', '15/01/2023', 'Thông báo về việc tiếp nhận'],
        ['2', '04/TB-UBND', '31/02/2023', 'Thông báo về việc tiếp nhận'],
        ['3', '05/TB-UBND', '20/02/2023', 'Kế hoạch kiểm tra'],
      ]),
    ),
  );
  const errors = workspace.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ cell }) => cell && cellText(cell))).toEqual(['PL I!C4', 'PL I!B5']);
  const { blocks } = draftOf(workspace);
  const [notice] = blocks;
  expect(notice && runsText(runsOf(notice))).toBe(
    'Dự thảo có 2 chỗ cần sửa. Xem chú thích ở lề; xóa dòng này trước khi trình ký.',
  );
  const marked = blocks
    .filter(({ kind }) => kind === 'appendix')
    .flatMap(runsOf)
    .flatMap((run) => (run.kind === 'text' && run.remark ? [[run.text, ...run.remark.sentences]] : []));
  expect(marked).toEqual([
    ['31/02/2023', errors[0]?.message],
    ['05/TB-UBND', errors[1]?.message],
  ]);
});

describe('không khen, không so sánh bằng số liệu sai', () => {
  test('số đúng vẫn là kết quả nổi bật', async () => {
    expect(strengths(draftOf(await checkedSample()))).toContain(
      'ở cấp huyện đạt ⟨99,6⟩%, ở cấp xã đạt ⟨99,5⟩%',
    );
  });

  test.each<[string, CellChange]>([
    ['tỷ lệ sai', figureIn('PL4', 23, 99.6, 99.92)],
    ['tỷ lệ tính từ số liệu sai', figureIn('PL4', 25, 1348, 1348.5)],
  ])('%s: câu khen chỉ còn nói tới cấp có số đúng', async (_, change) => {
    const text = strengths(draftOf(await checkedSample(change)));
    expect(text).toContain('Việc giải quyết TTHC tại cấp xã đi vào nền nếp');
    expect(text).not.toContain('cấp huyện');
  });

  test('không còn gì để khen: chỗ trống nhìn thấy được', async () => {
    const workspace = await checkedSample(
      figureIn('PL4', 23, 99.6, 99.92),
      figureIn('PL4', 26, 99.5, 99.92),
      figureIn('PL8', 16, 100, 101),
    );
    expect(strengths(draftOf(workspace))).toBe('[…Nêu kết quả nổi bật, cách làm hay, sáng kiến mới…]');
  });
});

test('câu “không phát sinh” dựa vào số 0 sai cũng mang câu của phát hiện', async () => {
  // 0 in all, of which 376 and 295.
  const workspace = await checkedSample(figureIn('PL8', 34, 516, 0));
  const title = 'Xây dựng và phát triển chính quyền điện tử, chính quyền số';
  const told = section(draftOf(workspace), title).flatMap(runsOf);
  const marked = told.filter((run) => run.kind === 'text' && run.remark?.kind === 'disputed');
  expect(runsText(marked)).toContain('Chưa có TTHC trực tuyến mức độ 3 và 4 để tích hợp');
});

test('trong khay nhớ tạm không có chú thích ở lề: sau số sai ghi “cần sửa”', async () => {
  const { text, html } = draftContent(draftOf(await checkedSample()));
  expect(text.split('\n')[0]).toMatch(/^Dự thảo có 4 số liệu cần sửa/);
  expect(text).toContain('10/32 nhiệm vụ, đạt 30 [cần sửa]%; còn 22 nhiệm vụ chưa hoàn thành.');
  expect(html).toContain('đạt 30 <span style="background-color:yellow">[cần sửa]</span>%; còn');
});
