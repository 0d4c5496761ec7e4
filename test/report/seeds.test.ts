// Drafts from the figures of the two reports in ../shared whose forms are not those of 2024. Skipped where that folder
// is absent.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caoBang2023, giaiDoan20112020, indicators } from '../../src/catalog';
import { kindOf, type Template, type TemplateSet } from '../../src/core/template';
import { tablesFrom } from '../support/tables';
import { documentText, proseRuns, runsText } from './document-text';
import { expectGolden } from './golden-file';
import { districtInfo, draftOf, summaryInfo } from './other-sets';

const folder = join(__dirname, '../../../shared/domain/tables');
const there = existsSync(folder);

/** Rows of a table as printed, by column title and by the key of the row. */
function rowsOf(file: string): readonly ReadonlyMap<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  const titles = head.split('\t');
  return lines.map((line) => new Map(line.split('\t').map((cell, index) => [titles[index] ?? '', cell])));
}

/** As the printed reports: a dot before decimals, a comma between thousands. */
const vietnamese = (printed: string): string =>
  printed.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** Figures of a form, by the ids `tablesFrom` takes. */
function figuresOf(template: Template, file: string): Readonly<Record<string, string>> {
  const byKey = new Map(rowsOf(file).map((row) => [row.get('key') ?? '', row]));
  return Object.fromEntries(
    template.rows.flatMap(({ key, indicator, member }): (readonly [string, string])[] => {
      const row = byKey.get(key);
      if (!row) return [];
      switch (kindOf(template)) {
        case 'indicators':
          return [[indicator, vietnamese(row.get('value') ?? [...row.values()][2] ?? '')]];
        case 'years':
          return template.columns.flatMap((column) => {
            const title = [...row.keys()].find(
              (name) => column.member && name.includes(`Năm ${column.member}`),
            );
            return title === undefined
              ? []
              : [[`${indicator}@${column.member}`, row.get(title) ?? ''] as const];
          });
        default: {
          const values = [...row.values()].slice(2);
          return template.columns
            .filter(({ role }) => role === 'value')
            .map((column, index) => [`${column.indicator}@${member}`, values[index] ?? ''] as const);
        }
      }
    }),
  );
}

function tablesOf(set: TemplateSet, files: Readonly<Record<string, string>>) {
  const figures = Object.assign(
    {},
    ...set.templates.flatMap((template) => {
      const file = files[template.id.slice(set.id.length + 1)];
      return file ? [figuresOf(template, file)] : [];
    }),
  );
  return tablesFrom(set, indicators, { figures, members: [] });
}

(there ? describe : describe.skip)(
  there ? 'số liệu thật' : 'số liệu thật (bỏ qua: không có thư mục ../shared)',
  () => {
    test('huyện Hòa An, quý I/2023: số của Phụ lục II và Phụ lục III vào đúng câu', () => {
      const tables = tablesOf(caoBang2023, {
        pl2: '000-pl2-ket-qua-tthc.tsv',
        'pl3-i': '000-pl3-I-chi-dao-dieu-hanh.tsv',
        'pl3-ii': '000-pl3-II-the-che.tsv',
        'pl3-iii': '000-pl3-III-thu-tuc-hanh-chinh.tsv',
        'pl3-iv': '000-pl3-IV-to-chuc-bo-may.tsv',
        'pl3-v': '000-pl3-V-che-do-cong-vu.tsv',
        'pl3-vi': '000-pl3-VI-tai-chinh-cong.tsv',
        'pl3-vii': '000-pl3-VII-chinh-quyen-so.tsv',
      });
      const model = draftOf(tables, { ...districtInfo, agency: 'UBND huyện Hòa An', place: 'Hòa An' });
      const text = runsText(proseRuns(model)).replace(/[⟨⟩]/g, '');
      expect(text).toContain(
        'kỳ trước chuyển sang 34 hồ sơ. Đã giải quyết 124 hồ sơ, trong đó: đúng hạn 124 hồ sơ',
      );
      expect(text).toContain(
        'Đã giải quyết 6.006 hồ sơ, trong đó: trước hạn 193 hồ sơ, đúng hạn 5.813 hồ sơ',
      );
      expectGolden('hoa-an-2023-q1.txt', documentText(model));
    });

    test('xã Quảng Ngạn, giai đoạn 2011–2020: 17 văn bản, hai người tinh giản', () => {
      const tables = tablesOf(
        giaiDoan20112020,
        Object.fromEntries(['1', '2', '3', '5', '6', '8'].map((one) => [`pl${one}`, `003-pl${one}.tsv`])),
      );
      const model = draftOf(tables, { ...summaryInfo, agency: 'UBND xã Quảng Ngạn', place: 'Quảng Ngạn' });
      const text = runsText(proseRuns(model)).replace(/[⟨⟩]/g, '');
      expect(text).toContain('đã chủ trì soạn thảo và ban hành 17 văn bản quy phạm pháp luật');
      expect(text).toContain('đã tinh giản biên chế 02 cán bộ, công chức');
      expectGolden('quang-ngan-giai-doan.txt', documentText(model));
    });
  },
);
