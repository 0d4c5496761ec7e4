// Các dòng in trên biểu: số, ngày của báo cáo kèm theo, kỳ số liệu, số phụ lục; cả báo cáo ghi như nhau.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCaptions } from '../../src/check';
import type { ReportInfo } from '../../src/core/calendar/report-info';
import { cellText, parseA1 } from '../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { detailFinding } from '../../src/messages';
import { checkSnapshot, readSnapshot } from '../support/app';
import { filledSet } from '../support/filled-set';

const path = join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx');
const sample = openXlsx(new Uint8Array(readFileSync(path))).then((file) => file.read());
const forms = ['PL2', 'PL3', 'PL4', 'PL5', 'PL6', 'PL7', 'PL8'];

/** The sample with other texts in some cells, by "PL2!A3"; null leaves the whole sheet out. */
function changed(
  workbook: WorkbookSnapshot,
  texts: Readonly<Record<string, string | null>>,
): WorkbookSnapshot {
  const sheets = workbook.sheets.filter(({ name }) => texts[name] !== null);
  return {
    sheets: sheets.map((sheet) => {
      const rows = sheet.rows.map(({ row, cells }) => ({
        row,
        cells: cells.map(({ column, cell }) => {
          const content = texts[cellText({ sheet: sheet.name, row, column })];
          return { column, cell: content ? { ...cell, content } : cell };
        }),
      }));
      const own = Object.entries(texts).flatMap(([address, content]) => {
        const [name, at = ''] = address.split('!');
        const place = name === sheet.name ? parseA1(at) : null;
        const isNew = place && !rows.some(({ row }) => row === place.row);
        return isNew && content
          ? [{ row: place.row, cells: [{ column: place.column, cell: { content } }] }]
          : [];
      });
      return { ...sheet, rows: [...rows, ...own].sort((a, b) => a.row - b.row) };
    }),
  };
}

const codes = /^(?:CAPTION|DAYS|APPENDIX)_/;

async function told(texts: Readonly<Record<string, string | null>>): Promise<readonly string[]> {
  return checkSnapshot(changed(await sample, texts))
    .findings.filter(({ code }) => codes.test(code))
    .map(({ code, severity, cells, message }) => {
      expect(message).toBe(message.normalize('NFC'));
      return `${code} ${severity} ${cells.map(cellText).join(' ')}`.trim();
    });
}

const caption = (number: string, date: string): string =>
  `(Kèm theo Báo cáo số ${number}/BC-UBND ngày ${date} của UBND huyện Quảng Điền)`;
const all = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(forms.map((name) => [`${name}!A3`, text]));
const days = (from: string, to: string): string => `(Từ ngày ${from} đến ngày ${to})`;

test.each<[string, Readonly<Record<string, string | null>>, readonly string[]]>([
  ['chưa ghi số, ngày ở đâu cả', {}, []],
  [
    'cùng số, cùng ngày, viết hai cách',
    { ...all(caption('105', '06/3/2024')), 'PL3!A3': caption('105', '06 tháng 3 năm 2024') },
    [],
  ],
  [
    'một phụ lục số khác, ngày khác',
    { ...all(caption('105', '06/3/2024')), 'PL3!A3': caption('106', '07/3/2024') },
    ['CAPTION_DIFFERS warning PL3!A3 PL2!A3'],
  ],
  [
    'phụ lục đầu là chỗ sai',
    { ...all(caption('105', '06/3/2024')), 'PL2!A3': caption('104', '06/3/2024') },
    ['CAPTION_DIFFERS warning PL2!A3 PL3!A3'],
  ],
  [
    'năm khác ở hai phụ lục: nói một lần',
    {
      ...all(caption('105', '06/3/2024')),
      'PL3!A3': caption('105', '06/3/2023'),
      'PL5!A3': caption('105', '06/3/2023'),
    },
    ['CAPTION_DIFFERS warning PL3!A3 PL5!A3 PL2!A3'],
  ],
  [
    'hai phụ lục quên ghi',
    {
      ...all(caption('105', '06/3/2024')),
      'PL4!A3': caption('', '  /3/2024'),
      'PL6!A3': caption('', '  /3/2024'),
    },
    ['CAPTION_BLANK warning PL4!A3 PL6!A3 PL2!A3'],
  ],
  [
    'kỳ số liệu như nhau',
    { 'PL4!A4': days('15/12/2023', '14/3/2024'), 'PL8!A4': days('15/12/2023', '14/3/2024') },
    [],
  ],
  [
    'kỳ số liệu khác nhau',
    {
      'PL4!A4': days('15/12/2023', '14/3/2024'),
      'PL5!A4': days('15/12/2023', '14/3/2024'),
      'PL8!A4': days('15/12/2023', '10/3/2024'),
    },
    ['DAYS_DIFFER warning PL8!A4 PL4!A4'],
  ],
  ['ngày cuối trước ngày đầu', { 'PL4!A4': days('15/12/2023', '14/3/2023') }, ['DAYS_ORDER warning PL4!A4']],
  [
    'chốt sau ngày báo cáo',
    { ...all(caption('105', '06/3/2024')), 'PL4!A4': days('15/12/2023', '14/3/2024') },
    ['DAYS_LATE warning PL4!A4'],
  ],
  [
    'một phụ lục của huyện khác',
    {
      ...all(caption('105', '18/3/2024')),
      'PL3!A3': caption('105', '18/3/2024').replace('UBND huyện', 'Ủy ban nhân dân huyện'),
      'PL7!A3': caption('105', '18/3/2024').replace('Quảng Điền', 'Phong Điền'),
    },
    ['CAPTION_AGENCY warning PL7!A3 PL2!A3'],
  ],
  ['hai Phụ lục 5', { 'PL8!A1': 'Phụ lục 5' }, ['APPENDIX_TWICE info PL8!A1 PL5!A1']],
  ['số La Mã cũng là số ấy', { 'PL8!A1': 'PHỤ LỤC V' }, ['APPENDIX_TWICE info PL8!A1 PL5!A1']],
  ['đánh số riêng từ 1', Object.fromEntries(forms.map((name, n) => [`${name}!A1`, `Phụ lục ${n + 1}`])), []],
  ['thiếu một phụ lục ở giữa', { PL5: null }, ['APPENDIX_LEFT_OUT info']],
  ['chỉ có vài phụ lục', { PL3: null, PL5: null, PL6: null }, []],
])('%s', async (_, texts, expected) => expect(await told(texts)).toEqual(expected));

test('Thông tin báo cáo có số, ngày thì các dòng trên biểu theo trang ấy', async () => {
  // Number 105, day 15/3/2024.
  const { file } = await filledSet('tth-2024', ['tth-2024/pl2', 'tth-2024/pl3']);
  const captions = (await file.read()).sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, cell: { content } }) =>
        typeof content === 'string' && /kèm theo Báo cáo số/i.test(content)
          ? [{ sheet: name, row, column, before: content }]
          : [],
      ),
    ),
  );
  expect(captions).toHaveLength(2);
  const numbers = ['104', '105'];
  const changes = captions.map((one, n) => ({
    ...one,
    value: caption(numbers[n] ?? '', '15/3/2024').replace('huyện Quảng Điền', 'xã Thống Nhất'),
  }));
  await file.apply({ changes });
  const found = checkSnapshot(await file.read()).findings.filter(({ code }) => codes.test(code));
  expect(found.map(({ detail }) => detail)).toEqual([
    'Ghi kèm theo Báo cáo số 104 ngày 15/3/2024, còn trang Thông tin báo cáo ghi số 105 ngày 15/3/2024. Đề nghị ghi thống nhất.',
  ]);
});

const own = {
  period: { kind: 'quarter', index: 1, year: 2024 },
  agency: 'UBND huyện Quảng Điền',
  number: '105',
} as const;
const onDay = caption('105', '18/3/2024');

test.each<[string, Partial<ReportInfo>, Readonly<Record<string, string>>, readonly string[]]>([
  ['như trang Thông tin báo cáo', own, {}, []],
  [
    'hai ngày cho một số, Ngày ký để trống',
    own,
    { 'PL6!A3': caption('105', '19/3/2024') },
    ['PL6!A3 PL2!A3 Ghi kèm theo Báo cáo số 105 ngày 19/3/2024, còn ô PL2!A3 ghi số 105 ngày 18/3/2024.'],
  ],
  [
    'huyện khác',
    own,
    { 'PL7!A3': onDay.replace('Quảng Điền', 'Phong Điền'), 'PL8!A3': onDay.replace('Quảng', 'Phong') },
    [
      'PL7!A3 PL8!A3 Ghi kèm theo Báo cáo của UBND huyện Phong Điền (cũng vậy ở ô PL8!A3), còn trang Thông tin báo cáo ghi UBND huyện Quảng Điền.',
    ],
  ],
  [
    'kỳ khác',
    own,
    { 'PL3!A3': '(Kèm theo Báo cáo quý II/2023 của UBND huyện Quảng Điền)' },
    [
      'PL3!A3 Ghi kèm theo Báo cáo quý II năm 2023, còn trang Thông tin báo cáo ghi kỳ báo cáo là quý I năm 2024.',
    ],
  ],
  [
    'viết tắt, thêm tỉnh, tên còn trống, cơ quan tham mưu, kỳ này',
    own,
    {
      'PL2!A3': onDay.replace('UBND huyện', 'UBND H.'),
      'PL3!A3': onDay.replace(')', ', tỉnh Thừa Thiên Huế)'),
      'PL4!A3': onDay.replace('Quảng Điền', '…'),
      'PL5!A3': onDay.replace('UBND huyện Quảng Điền', 'Phòng Nội vụ'),
      'PL6!A3': '(Kèm theo Báo cáo quý 1 năm 2024 của UBND huyện Quảng Điền)',
    },
    [],
  ],
  [
    'quý II là kỳ 6 tháng',
    { ...own, period: { kind: 'halfYear', index: 1, year: 2024 } },
    { 'PL3!A3': '(Kèm theo Báo cáo quý II năm 2024 của UBND huyện Quảng Điền)' },
    [],
  ],
  [
    'đợt đột xuất',
    { ...own, period: { kind: 'adHoc', index: 1, year: 2024 } },
    { 'PL3!A3': '(Kèm theo Báo cáo quý II/2023 của UBND huyện Quảng Điền)' },
    [],
  ],
])('%s', async (_, info, texts, expected) => {
  const snapshot = changed(await sample, { ...all(onDay), ...texts });
  const found = checkCaptions({
    snapshot,
    tables: readSnapshot(snapshot).tables,
    supporting: { info },
    name: 'Thông tin báo cáo',
    signed: null,
  });
  const sentences = found.map(
    (one) => `${one.cells.map(cellText).join(' ')} ${detailFinding(one)}`.split('. ')[0] ?? '',
  );
  expect(sentences).toEqual(expected.map((one) => one.replace(/\.$/, '')));
});
