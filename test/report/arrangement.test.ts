// What a person arranges in "Thuyết minh": own places, own order, sentences left out, footnotes; kept for the next period.

import { composeDraft, draftContent, nextPeriodFile, planNextPeriod } from '../../src/app';
import { footnotePieces } from '../../src/companion/narrative/footnote';
import { narrativeForm } from '../../src/companion/narrative/form';
import { readInsertion } from '../../src/companion/narrative/insertion';
import { readOmitted } from '../../src/companion/narrative/omitted';
import type { Run } from '../../src/core/report/document';
import { cellText } from '../../src/core/workbook/address';
import { openXlsx } from '../../src/hosts/xlsx';
import { checkSnapshot, openWorkspace, readSnapshot } from '../support/app';
import { checkedSample } from '../support/changed-sample';
import { filledSet } from '../support/filled-set';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

type Row = readonly [heading: string, sentences: string, text: string, note?: string];

const written = (rows: readonly Row[]) =>
  sheetOf('Thuyết minh', [
    ['Mục', 'Gợi ý', 'Câu từ biểu', 'Nội dung', 'Chú thích'],
    ...rows.map(([heading, sentences, text, note = '']): readonly Drawn[] => [
      heading,
      '',
      sentences,
      text,
      note,
    ]),
  ]);
const draftOf = (rows: readonly Row[]): string => {
  const workspace = readSnapshot(workbookOf(written(rows)));
  return draftContent(composeDraft(workspace, workspace.report.info)).text;
};
const headings = (text: string) => text.split('\n').filter((line) => /^(?:[IVX]+\.|\d+\.) /.test(line));
const known: Row = ['Kiểm tra cải cách hành chính', '', 'Đã kiểm tra.'];

test.each([
  'Công tác dân vận (chèn sau mục II.6)',
  'Công tác dân vận – chèn sau mục II.6',
  'Chèn sau mục II.6: Công tác dân vận',
  'Công tác dân vận (chèn ngay sau mục Xây dựng và phát triển chính quyền điện tử, chính quyền số)',
])('%s', (heading) => {
  const told = headings(draftOf([known, [heading, '', 'Có.']]));
  expect(told[told.indexOf('7. Công tác dân vận') - 1]).toMatch(/^6\. Xây dựng và phát triển/);
});

test('mục có sẵn cũng chuyển được, các mục khác lùi số', () => {
  const told = headings(draftOf([known, ['Cải cách thể chế (chèn sau mục II.5)', '', 'Đã làm.']]));
  const from = told.findIndex((line) => line.startsWith('II.'));
  expect(told.slice(from + 1, from + 7).map((line) => line.slice(0, 22))).toEqual([
    '1. Cải cách thủ tục hà',
    '2. Cải cách tổ chức bộ',
    '3. Cải cách chế độ côn',
    '4. Cải cách tài chính ',
    '5. Cải cách thể chế',
    '6. Xây dựng và phát tr',
  ]);
});

test('nơi không có trong đề cương thì mục đứng như cũ', () => {
  expect(headings(draftOf([known, ['Cải cách thể chế (chèn sau mục X.9)', '', 'Đã làm.']]))).toContain(
    '1. Cải cách thể chế',
  );
});

test('“Bỏ” ở cột Câu từ biểu: mục ấy chỉ có lời người viết; mục không có chỗ viết thì ghi thêm hàng', async () => {
  const { file } = await filledSet('hai-cap-2026-xa');
  const plain = await openWorkspace(file);
  const of = (workspace: typeof plain): string =>
    draftContent(composeDraft(workspace, workspace.report.info)).text;
  expect(of(plain)).toMatch(/1\. Cải cách thể chế\n- (?!\[…)/);
  const silent = {
    ...plain,
    supporting: readSnapshot(
      workbookOf(
        written([
          ['Cải cách thể chế', 'Bỏ', 'Lời của tôi.'],
          ['Kết quả thực hiện nhiệm vụ được giao', 'Bỏ', ''],
        ]),
      ),
    ).supporting,
  };
  expect(of(silent)).toContain('1. Cải cách thể chế\n- Lời của tôi.\n\n2.');
  expect(of(silent)).toMatch(/5\. Kết quả thực hiện nhiệm vụ được giao\n- \[…Nêu kết quả/);
});

test('“Bỏ: vài chữ” chỉ bỏ câu có những chữ ấy; chữ không câu nào có thì được nêu ở ô', async () => {
  const { file } = await filledSet('hai-cap-2026-xa');
  const sheet = (await file.read()).sheets.find(({ name }) => name === 'Thuyết minh');
  const row = sheet?.rows.find(({ cells }) =>
    cells.some(({ cell }) => cell.content === 'Cải cách thể chế'),
  )?.row;
  let before: string | null = null;
  const of = async (value: string) => {
    await file.apply({ changes: [{ sheet: 'Thuyết minh', row: row ?? 0, column: 3, before, value }] });
    before = value;
    const workspace = checkSnapshot(await file.read());
    const { text } = draftContent(composeDraft(workspace, workspace.report.info));
    const [, section = ''] = /^1\. Cải cách thể chế\n(.*?)\n\n/msu.exec(text) ?? [];
    return {
      told: section.split('\n').map((line) => /(?:ban hành|kiểm tra|rà soát|Nêu việc)/u.exec(line)?.[0]),
      unmet: workspace.findings.flatMap((one) =>
        one.code === 'SENTENCE_ABSENT' ? [[one.severity, one.cell?.row === row, one.words]] : [],
      ),
    };
  };
  const all = { told: ['ban hành', 'kiểm tra', 'rà soát', 'Nêu việc'], unmet: [] };
  expect(await of('Giữ')).toEqual(all);
  expect(await of('Bỏ: KIEM TRA theo tham quyen')).toEqual({
    ...all,
    told: ['ban hành', 'rà soát', 'Nêu việc'],
  });
  expect(await of('Không lấy câu văn bản quy phạm pháp luật; Đã rà soát 89 VBQPPL thuộc')).toEqual({
    told: ['Nêu việc'],
    unmet: [],
  });
  expect(await of('Bỏ: đã ban hành; TTHC liên thông; ban hàn')).toEqual({
    told: ['kiểm tra', 'rà soát', 'Nêu việc'],
    unmet: [['info', true, ['TTHC liên thông', 'ban hàn']]],
  });
  expect(await of('Bỏ')).toEqual({ told: ['Nêu việc'], unmet: [] });
});

test.each<[string, ReturnType<typeof readOmitted>]>([
  ['', []],
  ['Giữ', []],
  ['bỏ', 'all'],
  ['Không lấy.', 'all'],
  ['Bỏ: ; ', 'all'],
  ['Bỏ : “TTHC liên thông”;câu: hộ tịch', ['“TTHC liên thông”', 'hộ tịch']],
  ['Bỏng', []],
])('cột Câu từ biểu ghi “%s”', (printed, omitted) => {
  expect(readOmitted(printed.normalize('NFD'), narrativeForm.sentences)).toEqual(omitted);
});

test('{trang!ô} trong lời người viết là số liệu của ô đó, có đánh dấu như mọi số liệu; ô không có số liệu thì để trống, nêu ra', async () => {
  const workspace = await checkedSample();
  const words = [
    "Có {PL4!D13}, {'pl4'!$d$13}{ PL5 ! D16 }%",
    'Xem {PL4!Z99}, {D24}; {quan trọng!} {nhé} [chú thích: đủ {PL4!D14}]',
  ].join('\n');
  const { supporting } = readSnapshot(workbookOf(written([['Kiểm tra cải cách hành chính', '', words]])));
  const { blocks } = composeDraft({ ...workspace, supporting }, workspace.report.info);
  const shown = (run: Run): unknown => {
    if (run.kind === 'footnote') return { note: run.runs.map(shown) };
    if (run.kind === 'figure') return [run.text, run.indicator, cellText(run.cell), run.remark?.kind];
    return run.kind === 'blank' ? { blank: run.hint } : run.text;
  };
  const items = blocks.flatMap((block) => (block.kind === 'item' ? [block.runs.map(shown)] : []));
  const at = items.findIndex(([first]) => first === 'Có ');
  const ofDistrict = ['376', 'tthc.district.total', 'PL4!D13', undefined];
  expect(items.slice(at, at + 2)).toEqual([
    [
      'Có ',
      ofDistrict,
      ', ',
      ofDistrict,
      ['10', 'publicUnits.cutRateSince2015', 'PL5!D16', 'disputed'],
      '%.',
    ],
    [
      'Xem ',
      { blank: '{PL4!Z99}' },
      ', ',
      { blank: '{D24}' },
      '; {quan trọng!} {nhé}',
      { note: ['đủ ', ['140', 'tthc.commune.total', 'PL4!D14', undefined], '.'] },
      '.',
    ],
  ]);
});

test('chú thích: ở cột thì đứng sau đoạn cuối, trong lời thì đứng sau chữ trước nó', () => {
  const workspace = readSnapshot(
    workbookOf(
      written([
        [
          'Kiểm tra cải cách hành chính',
          '',
          'Đã kiểm tra 08 cơ quan [chú thích: gồm Phòng Nội vụ], đạt yêu cầu.',
        ],
        ['Cải cách thể chế', '', 'Đã làm.', 'Theo kế hoạch'],
      ]),
    ),
  );
  const blocks = composeDraft(workspace, workspace.report.info).blocks;
  const runs = blocks.flatMap((block) => ('runs' in block ? block.runs : []));
  expect(runs).toEqual(
    expect.arrayContaining([
      { kind: 'footnote', runs: [{ kind: 'text', text: 'gồm Phòng Nội vụ.' }] },
      { kind: 'footnote', runs: [{ kind: 'text', text: 'Theo kế hoạch.' }] },
    ]),
  );
  const at = runs.findIndex((run) => run.kind === 'text' && run.text === 'Đã làm');
  expect(runs.slice(at, at + 3).map((run) => ('text' in run ? run.text : run.kind))).toEqual([
    'Đã làm',
    'footnote',
    '.',
  ]);
});

test('sang kỳ sau: cách sắp xếp đi theo trang Thuyết minh', async () => {
  const { file } = await filledSet('hai-cap-2026-xa');
  const sheet = (await file.read()).sheets.find(({ name }) => name === 'Thuyết minh');
  const row = sheet?.rows.find(({ cells }) =>
    cells.some(({ cell }) => cell.content === 'Cải cách thể chế'),
  )?.row;
  const at = { sheet: 'Thuyết minh', row: row ?? 0, before: null };
  await file.apply({
    changes: [
      { ...at, column: 0, before: 'Cải cách thể chế', value: 'Cải cách thể chế (chèn sau mục II.5)' },
      { ...at, column: 2, value: 'Lời của tôi.' },
      { ...at, column: 3, value: 'Bỏ' },
      { ...at, column: 4, value: 'Nguồn: Phòng Tư pháp' },
    ],
  });
  const next = await openXlsx(await nextPeriodFile(file, planNextPeriod(checkSnapshot(await file.read()))));
  const { supporting, report } = checkSnapshot(await next.read());
  expect(report.info.period).toEqual({ kind: 'year', index: 1, year: 2026 });
  expect(supporting.arrangement).toEqual({
    moves: [{ heading: 'Cải cách thể chế', after: 'II.5' }],
    silent: ['Cải cách thể chế'],
    omissions: [],
  });
  expect(supporting.narrative.institutions).toEqual(['Lời của tôi. [chú thích: Nguồn: Phòng Tư pháp]']);
});

test.each(['', 'Đã kiểm tra (đạt).', 'chèn sau', 'Mục [x] (y)', 'Chèn sau mục II.6'])(
  '“%s” không bị hiểu là cách sắp xếp, chú thích',
  (text) => {
    expect(readInsertion(text)).toEqual({ heading: text, after: null });
    expect(
      footnotePieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  },
);
