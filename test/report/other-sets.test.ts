// The draft of every template set: the right outline, the words of its era, and no figure from nowhere.

import fc from 'fast-check';
import { indicators, templateSets } from '../../src/catalog';
import { outlineBySet } from '../../src/catalog/outlines';
import { differences } from '../../src/catalog/outlines/differences';
import { blankReportInfo } from '../../src/core/calendar/report-info';
import { kindOf, type TemplateSet } from '../../src/core/form/template';
import type { Run } from '../../src/core/report/document';
import type { CellRef } from '../../src/core/workbook/address';
import { proposeReportInfo } from '../../src/report';
import { sheetOf, workbookOf } from '../support/sheet';
import { tablesFrom } from '../support/tables';
import { documentText, proseRuns, runsText } from './document-text';
import { expectGolden } from './golden-file';
import {
  caoBangFigures,
  caoBangTables,
  communeFigures,
  communeInfo,
  communeTables,
  districtInfo,
  draftOf,
  outlineOf,
  summaryFigures,
  summaryInfo,
  summaryTables,
} from './other-sets';

const prose = (runs: readonly Run[]) => runsText(runs).replace(/[⟨⟩]/g, '');
const district = (change: Readonly<Record<string, string>> = {}) =>
  prose(proseRuns(draftOf(caoBangTables({ ...caoBangFigures, ...change }), districtInfo)));
const summary = (change: Readonly<Record<string, string>> = {}) =>
  prose(proseRuns(draftOf(summaryTables({ ...summaryFigures, ...change }), summaryInfo)));
const commune = (change: Readonly<Record<string, string>> = {}) =>
  prose(proseRuns(draftOf(communeTables({ ...communeFigures, ...change }), communeInfo)));

/** Words that only forms of one era print. */
const eras = {
  levels: /mức độ [34]/,
  online: /toàn trình|một phần,|Trung tâm Phục vụ hành chính công/,
  district: /cấp huyện|UBND huyện/,
  summary: /Từ năm \d{4} đến năm|cả giai đoạn/,
};

describe('toàn văn như bản mẫu', () => {
  test('cấp huyện, bộ mẫu Cao Bằng 2023', () => {
    expectGolden('cao-bang-2023.txt', documentText(draftOf(caoBangTables(), districtInfo)));
  });

  test('cấp xã, tổng kết giai đoạn', () => {
    expectGolden('giai-doan.txt', documentText(draftOf(summaryTables(), summaryInfo)));
  });

  test('phường, hai cấp từ quý III/2026', () => {
    expectGolden('hai-cap-2026-xa.txt', documentText(draftOf(communeTables(), communeInfo)));
  });
});

describe('bộ mẫu Cao Bằng 2023', () => {
  test('hồ sơ theo Phụ lục II: nguồn tiếp nhận, kết quả, hồ sơ còn lại', () => {
    const text = district();
    expect(text).toContain(
      'UBND huyện tiếp nhận tổng số 150 hồ sơ, trong đó: tiếp nhận trực tuyến 60 hồ sơ; tiếp nhận trực tiếp, qua dịch vụ bưu chính công ích 70 hồ sơ; kỳ trước chuyển sang 20 hồ sơ.',
    );
    expect(text).toContain(
      'Đã giải quyết 140 hồ sơ, trong đó: trước hạn 33 hồ sơ, đúng hạn 100 hồ sơ, quá hạn 07 hồ sơ; tỷ lệ trước hạn và đúng hạn đạt 95%.',
    );
    expect(text).toContain('Đang giải quyết 10 hồ sơ, trong đó: chưa đến hạn 08 hồ sơ, quá hạn 02 hồ sơ.');
    expect(text).toContain('Đã trả lại 03 hồ sơ do không đủ điều kiện giải quyết.');
    expect(text).toContain('Đã giải quyết 2.100 hồ sơ, đều đúng hạn, đạt 100%.');
    expect(text).toContain('Không còn hồ sơ đang giải quyết.');
  });

  test('hồ sơ đã nêu theo Phụ lục II thì không nêu lại theo Phụ lục III', () => {
    const counts = (text: string) =>
      text.match(/UBND (?:huyện|cấp xã) (?:đã )?tiếp nhận (?:tổng số )?[\d.]+ hồ sơ/g) ?? [];
    expect(counts(district())).toHaveLength(2);
    expect(district()).not.toContain('giải quyết xong 140 hồ sơ');
  });

  test('trước và đúng hạn là một số; tỷ lệ của số đã giải quyết xong', () => {
    const alone = { 'dossiers.received.total@district': '', 'dossiers.resolved.total@district': '' };
    expect(district(alone)).toContain(
      'Trong kỳ, UBND huyện đã tiếp nhận 150 hồ sơ TTHC, giải quyết xong 140 hồ sơ, trong đó trước hạn và đúng hạn 133/140 hồ sơ, đạt 95%.',
    );
    expect(district({ ...alone, 'tthc.district.resolved': '0' })).toContain(
      'UBND huyện đã tiếp nhận 150 hồ sơ TTHC, chưa có hồ sơ giải quyết xong.',
    );
    expect(district()).not.toContain('sở, ngành đã tiếp nhận');
  });

  test('biểu không hỏi tỷ lệ xử lý: câu không có tỷ lệ, cũng không có chỗ trống', () => {
    expect(district()).toContain('đã xử lý xong 03/04 vấn đề; còn 01 vấn đề đang xử lý.');
    expect(district()).toContain(
      'có 02 văn bản phải xử lý, đã xử lý xong 01/02 văn bản; còn 01 văn bản đang xử lý.',
    );
  });

  test('biểu không hỏi nhiệm vụ được giao: người viết nêu', () => {
    expect(district()).toContain('[…Nêu kết quả thực hiện nhiệm vụ cấp trên giao');
  });
});

describe('tổng kết giai đoạn', () => {
  test('tổng các năm, ghi rõ từ năm nào đến năm nào và năm cuối chưa trọn', () => {
    const text = summary();
    expect(text).toContain(
      'Từ năm 2015 đến năm 2020, đã chủ trì soạn thảo và ban hành 17 văn bản quy phạm pháp luật',
    );
    expect(text).toContain(
      'nghị quyết của HĐND xã 15 văn bản; quyết định của UBND xã 02 văn bản (số liệu năm 2020 tính đến 31/3).',
    );
    expect(text).toContain('Từ năm 2017 đến năm 2020, đã phát 46 bản tin');
    expect(text).toContain('Đã tổ chức cuộc thi tìm hiểu CCHC trong 01 năm.');
  });

  test('thiếu năm ở giữa: không cộng, để trống và nói thiếu năm nào', () => {
    expect(summary()).toContain(
      'Đã kiểm tra theo thẩm quyền […số VBQPPL đã kiểm tra theo thẩm quyền: thiếu số liệu năm 2016…]',
    );
    expect(summary({ 'legalDocuments.drafted.total@2017': '' })).toContain(
      'đã chủ trì soạn thảo và ban hành […tổng số VBQPPL chủ trì soạn thảo đã được ban hành: thiếu số liệu năm 2017…]',
    );
    expect(summary({ 'legalDocuments.drafted.total@2017': 'nhiều' })).toContain('ô ghi "nhiều"');
  });

  test('năm đầu và năm cuối; chỉ có một năm thì chỉ nêu năm ấy', () => {
    expect(summary()).toContain(
      'Số TTHC cấp xã năm 2015 là 174 thủ tục, năm 2020 là 162 thủ tục; ít nhất là năm 2018, 119 thủ tục.',
    );
    expect(summary()).toContain('Đến năm 2020, có 123 TTHC được tiếp nhận, trả kết quả tại Bộ phận');
    const one = Object.fromEntries(
      [2015, 2016, 2017, 2018, 2019].map((year) => [`tthc.commune.total@${year}`, '']),
    );
    expect(summary(one)).toContain('Số TTHC cấp xã năm 2020 là 162 thủ tục.');
  });

  test('mục tiêu: đếm đạt, không đạt, chưa đánh giá', () => {
    expect(summary()).toContain(
      'Trong 16 mục tiêu CCHC của giai đoạn, 03 mục tiêu được đánh giá là đạt, 01 mục tiêu bị đánh giá là không đạt; còn 12 mục tiêu chưa đánh giá.',
    );
    const goals = Object.keys(indicators).filter((id) => id.startsWith('goal2020.'));
    const all = Object.fromEntries(goals.map((id) => [id, 'Đạt']));
    expect(summary(all)).toContain('Toàn bộ 16 mục tiêu CCHC của giai đoạn được đánh giá là đạt.');
  });

  test('ba phần, đánh số lại trong từng phần; định hướng giai đoạn sau', () => {
    const text = documentText(draftOf(summaryTables(), summaryInfo));
    expect(text).toContain('# Phần thứ hai ĐỀ XUẤT NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021 - 2030\n');
    expect(text).toContain('GIAI ĐOẠN 2021 - 2030\n\n# I. CẢI CÁCH THỂ CHẾ\n');
    expect(text).toContain('### 1.2. Tồn tại, hạn chế và nguyên nhân');
    expect(text).toContain('giai đoạn 2011 - 2020, định hướng giai đoạn 2021 - 2030');
  });

  test('kỳ của báo cáo không phải là quý của ngày ký; giai đoạn in trên biểu được đọc', () => {
    const march = { ...summaryInfo, period: { kind: 'quarter', index: 1, year: 2020 } } as const;
    expect(documentText(draftOf(summaryTables(), march))).not.toMatch(/quý/i);
    const rows = [['ĐÁNH GIÁ MỤC TIÊU GIAI ĐOẠN 2016-2019']];
    const snapshot = workbookOf(sheetOf('Bìa', rows));
    const span = { kind: 'multiYear', index: 1, from: 2016, year: 2019 };
    expect(proposeReportInfo(snapshot, summaryTables()).period).toEqual(span);
    expect(proposeReportInfo(snapshot, caoBangTables()).period).toBeNull();
  });
});

describe('hai cấp, xã phường', () => {
  test('toàn trình, một phần và Trung tâm Phục vụ hành chính công', () => {
    const text = commune();
    expect(text).toContain(
      'Về dịch vụ công trực tuyến toàn trình, đang cung cấp 160/200 TTHC đủ điều kiện, đạt 80%; có 61 TTHC phát sinh hồ sơ nộp trực tuyến.',
    );
    expect(text).toContain('đã công khai lý do chưa cung cấp toàn trình đối với 120 TTHC');
    expect(text).toContain(
      'trực tuyến 3.465/4.200 hồ sơ, đạt 82,5%; có 2.900 hồ sơ nộp theo dịch vụ công trực tuyến toàn trình.',
    );
    expect(text).toContain('Có 371 TTHC được tiếp nhận, trả kết quả tại Trung tâm Phục vụ hành chính công.');
  });

  test('mọi dòng của biểu là của xã: không phát sinh cũng nói, chưa có số thì để trống', () => {
    expect(commune()).toContain('không phát sinh nhiệm vụ do UBND tỉnh');
    expect(commune()).toContain('Trong kỳ không phát sinh tinh giản biên chế công chức.');
    expect(commune({ 'disbursement.planned': '', 'disbursement.spent': '' })).toContain(
      '[…kế hoạch vốn đầu tư công được giao…]',
    );
    expect(commune({ 'service.dossiers.received': '0' })).toContain(
      'Trong Quý III năm 2026, không phát sinh hồ sơ TTHC.',
    );
  });
});

describe('mỗi thời kỳ một lời', () => {
  const everything = (set: TemplateSet, value: string) =>
    Object.fromEntries(
      set.templates.flatMap((form) =>
        kindOf(form) === 'agencies'
          ? form.columns.flatMap(({ indicator }) =>
              indicator === undefined
                ? []
                : form.rows.flatMap(({ member }) =>
                    member === undefined ? [] : [[`${indicator}@${member}`, value]],
                  ),
            )
          : kindOf(form) === 'years'
            ? form.rows.flatMap(({ indicator }) =>
                form.columns.flatMap(({ member }) => (member ? [[`${indicator}@${member}`, value]] : [])),
              )
            : form.rows.map(({ indicator }) => [indicator, value]),
      ),
    );

  test.each(templateSets.map((set) => [set.id, set] as const))(
    '%s: không lẫn lời của thời kỳ khác',
    (id, set) => {
      const twoTier = id.startsWith('hai-cap');
      for (const value of ['', '0', '7']) {
        for (const agency of ['', 'UBND tỉnh Mẫu', 'UBND xã Mẫu']) {
          const tables = tablesFrom(set, indicators, { figures: everything(set, value), members: [] });
          const text = prose(proseRuns(draftOf(tables, { ...blankReportInfo, agency })));
          expect(eras.levels.test(text) && twoTier).toBe(false);
          expect(eras.district.test(text) && twoTier).toBe(false);
          expect(eras.online.test(text) && !twoTier).toBe(false);
          expect(eras.summary.test(text) && id !== 'giai-doan-2011-2020').toBe(false);
          expect(text).not.toMatch(/ {2}| ,| \.(?!\.)|: \.|undefined|NaN/);
        }
      }
    },
  );

  test('mỗi bộ mẫu có đề cương; sổ có bảng của nhiều bộ thì theo bộ nhiều bảng nhất', () => {
    expect(Object.keys(outlineBySet)).toEqual(templateSets.map(({ id }) => id));
    const mixed = [...communeTables().slice(0, 1), ...summaryTables()];
    expect(outlineOf(mixed).outline.id).toBe('bao-cao-tong-ket-giai-doan');
    expect(outlineOf(communeTables()).outline.ownForms).toBe(true);
    expect(outlineOf([]).outline.id).toBe('bao-cao-dinh-ky');
  });

  test('mỗi chữ số trong lời văn là của ô, của tổng các ô, hay là tên gọi của biểu mẫu', () => {
    const fixedWords =
      /mức độ 3 và 4|ISO 9001|mức độ [34]|các năm 20\d\d–20\d\d|năm 2015|từ \d+% đến dưới \d+%|(năm|NĂM) (2015|2016|2017|2018|2019|2020)|tính đến 31\/3|(giai đoạn|GIAI ĐOẠN) 20\d\d - 20\d\d/g;
    const figureText = fc.oneof(fc.integer({ min: 0, max: 999_999 }).map(String), fc.constant(''));
    for (const set of templateSets) {
      const ids = Object.keys(everything(set, ''));
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...ids), figureText, { maxKeys: 60 }), (figures) => {
          const tables = tablesFrom(set, indicators, { figures, members: [] });
          // Parts of one appendix stand on one sheet of the fixture, so the cell alone does not tell them apart.
          const key = (indicator: string, cell: CellRef) =>
            `${indicator.split('@')[0]} ${cell.sheet} ${cell.row} ${cell.column}`;
          const typed = new Map(
            tables
              .flatMap(({ rows }) => rows)
              .map(({ indicator, cell, printedFigure }) => [key(indicator, cell), printedFigure]),
          );
          const runs = proseRuns(draftOf(tables, { ...blankReportInfo, agency: 'UBND xã Mẫu' }));
          const plain = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
          expect(plain.replace(fixedWords, '')).not.toMatch(/\d/);
          for (const run of runs) {
            if (run.kind !== 'figure') continue;
            const shown = Number(run.text.replace(/\./g, ''));
            if (run.indicator.startsWith('muc-tieu@') || run.indicator in differences) continue;
            let sum = 0;
            for (let column = run.cell.column; column <= (run.through ?? run.cell).column; column += 1)
              sum += Number(typed.get(key(run.indicator, { ...run.cell, column })));
            expect(shown).toBe(sum);
          }
        }),
        { numRuns: 15 },
      );
    }
  });
});
