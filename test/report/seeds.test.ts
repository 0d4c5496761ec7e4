// Drafts from the figures of the two printed reports whose forms are not those of 2024.

import { caoBang2023, giaiDoan20112020 } from '../../src/catalog';
import { documentText, proseRuns, runsText } from './document-text';
import { expectGolden } from './golden-file';
import { districtInfo, draftOf, summaryInfo } from './other-sets';
import { printedTables } from './printed-tables';

describe('số liệu thật', () => {
  test('huyện Hòa An, quý I/2023: số của Phụ lục II và Phụ lục III vào đúng câu', () => {
    const model = draftOf(printedTables(caoBang2023), {
      ...districtInfo,
      agency: 'UBND huyện Hòa An',
      place: 'Hòa An',
    });
    const text = runsText(proseRuns(model)).replace(/[⟨⟩]/g, '');
    expect(text).toContain('kỳ trước chuyển sang 34 hồ sơ. Đã giải quyết 124 hồ sơ, đều đúng hạn, đạt 100%.');
    expect(text).toContain('Đã giải quyết 6.006 hồ sơ, trong đó: trước hạn 193 hồ sơ, đúng hạn 5.813 hồ sơ');
    expectGolden('hoa-an-2023-q1.txt', documentText(model));
  });

  test('xã Quảng Ngạn, giai đoạn 2011–2020: 17 văn bản, hai người tinh giản', () => {
    const model = draftOf(printedTables(giaiDoan20112020), {
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
