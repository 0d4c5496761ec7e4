// Drafts from the figures of the two printed reports whose forms are not those of 2024.

import { caoBang2023, giaiDoan20112020, indicators } from '../../src/catalog';
import { kindOf, type Template, type TemplateSet } from '../../src/core/form/template';
import { printedLines } from '../support/printed';
import { tablesFrom } from '../support/tables';
import { documentText, proseRuns, runsText } from './document-text';
import { expectGolden } from './golden-file';
import { districtInfo, draftOf, summaryInfo } from './other-sets';

/** As the printed reports: a dot before decimals, a comma between thousands. */
const vietnamese = (printed: string): string =>
  printed.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** Figures of a form, by the ids `tablesFrom` takes. */
function figuresOf(template: Template): Readonly<Record<string, string>> {
  const byKey = new Map(printedLines(template.id).map((row) => [row.key ?? '', row]));
  return Object.fromEntries(
    template.rows.flatMap(({ key, indicator, member }): (readonly [string, string])[] => {
      const row = byKey.get(key);
      if (!row) return [];
      switch (kindOf(template)) {
        case 'indicators':
          return [[indicator, vietnamese(row.value ?? Object.values(row)[2] ?? '')]];
        case 'years':
          return template.columns.flatMap((column) => {
            const title = Object.keys(row).find(
              (name) => column.member && name.includes(`Năm ${column.member}`),
            );
            return title === undefined ? [] : [[`${indicator}@${column.member}`, row[title] ?? ''] as const];
          });
        default: {
          const values = Object.values(row).slice(2);
          return template.columns
            .filter(({ role }) => role === 'value')
            .map((column, index) => [`${column.indicator}@${member}`, values[index] ?? ''] as const);
        }
      }
    }),
  );
}

/** Every table of the set, filled as printed; a list of documents has no figures. */
function tablesOf(set: TemplateSet) {
  const forms = set.templates.filter((template) => kindOf(template) !== 'documents');
  return tablesFrom(set, indicators, { figures: Object.assign({}, ...forms.map(figuresOf)), members: [] });
}

describe('số liệu thật', () => {
  test('huyện Hòa An, quý I/2023: số của Phụ lục II và Phụ lục III vào đúng câu', () => {
    const model = draftOf(tablesOf(caoBang2023), {
      ...districtInfo,
      agency: 'UBND huyện Hòa An',
      place: 'Hòa An',
    });
    const text = runsText(proseRuns(model)).replace(/[⟨⟩]/g, '');
    expect(text).toContain('kỳ trước chuyển sang 34 hồ sơ. Đã giải quyết 124 hồ sơ, đều đúng hạn.');
    expect(text).toContain('Đã giải quyết 6.006 hồ sơ, trong đó: trước hạn 193 hồ sơ, đúng hạn 5.813 hồ sơ');
    expectGolden('hoa-an-2023-q1.txt', documentText(model));
  });

  test('xã Quảng Ngạn, giai đoạn 2011–2020: 17 văn bản, hai người tinh giản', () => {
    const model = draftOf(tablesOf(giaiDoan20112020), {
      ...summaryInfo,
      agency: 'UBND xã Quảng Ngạn',
      place: 'Quảng Ngạn',
    });
    const text = runsText(proseRuns(model)).replace(/[⟨⟩]/g, '');
    expect(text).toContain('đã chủ trì soạn thảo và ban hành 17 văn bản quy phạm pháp luật');
    expect(text).toContain('đã tinh giản biên chế 02 cán bộ, công chức');
    expectGolden('quang-ngan-giai-doan.txt', documentText(model));
  });
});
