// The draft: what is said, what is left blank, and that no figure comes from nowhere.

import fc from 'fast-check';
import { type IndicatorId, tth2024 } from '../../src/catalog';
import { periodicReport } from '../../src/catalog/outlines';
import { differences } from '../../src/catalog/outlines/differences';
import { blankReportInfo } from '../../src/core/calendar/report-info';
import type { BoundRow } from '../../src/core/form/table';
import { toNumber } from '../../src/core/number/decimal';
import type { Run } from '../../src/core/report/document';
import type { Difference } from '../../src/core/report/outline';
import { composeReport } from '../../src/report';
import { documentText, proseRuns, runsText } from './document-text';
import { draft, figures, info, notes, tables } from './fixture';
import { expectGolden } from './golden-file';

const prose = (runs: readonly Run[]) => runsText(runs).replace(/[⟨⟩]/g, '');
const saying = (typed: Parameters<typeof tables>[0], about = info) =>
  prose(proseRuns(draft(tables(typed), about)));
const changed = (change: Readonly<Partial<Record<IndicatorId, string | undefined>>>) =>
  saying({ figures: { ...figures, ...change }, notes });

const allIds = tth2024.templates.flatMap((template) => template.rows.map((row) => row.indicator));
const made: Readonly<Record<string, Difference>> = differences;
const figureValue = (row: BoundRow | undefined): number =>
  row?.reading.kind === 'figure' ? toNumber(row.reading.figure.value) : Number.NaN;
const everyFigure = (value: string) => Object.fromEntries(allIds.map((id) => [id, value]));

describe('dự thảo báo cáo', () => {
  test('đủ số liệu: toàn văn như bản mẫu', () => {
    expectGolden('du-so-lieu.txt', documentText(draft(tables())));
  });

  test('mọi số bằng 0: nói "không phát sinh", không có tỷ lệ', () => {
    const text = documentText(draft(tables({ figures: everyFigure('0') })));
    expectGolden('moi-so-bang-0.txt', text);
    const beforeAppendices = text.slice(0, text.indexOf('Nơi nhận'));
    expect(beforeAppendices).toContain('không tiếp nhận phản ánh, kiến nghị nào');
    expect(beforeAppendices).not.toMatch(/giải quyết xong ⟨/);
  });

  test('bảng chưa có số: chỗ trống nhìn thấy được, không bịa số', () => {
    const text = documentText(draft(tables({ figures: { ...everyFigure(''), 'plan.tasksAssigned': '' } })));
    expectGolden('bang-trong.txt', text);
    expect(text).not.toContain('⟨');
    expect(text).toContain('[…số biên chế công chức được giao trong năm…]');
  });

  test('không có bảng nào: vẫn là một báo cáo để viết tiếp, không nhắc phụ lục', () => {
    const text = documentText(draft([], blankReportInfo));
    expect(text).toContain('[…tên cơ quan báo cáo…]');
    expect(text).toContain('[…kỳ báo cáo…]');
    expect(text).not.toContain('phụ lục');
  });
});

describe('câu theo số liệu', () => {
  test('số một chữ số có số 0 ở trước, hàng nghìn có dấu chấm, tỷ lệ giữ số lẻ của bảng', () => {
    const text = saying({ figures, notes });
    expect(text).toContain('đã ban hành 09 văn bản');
    expect(text).toContain('với 1.250 phiếu');
    expect(text).toContain('đạt 99,85%');
    expect(text).toContain('đã giải ngân 26.244 triệu đồng, đạt 41,2% kế hoạch');
  });

  test('mẫu số bằng 0: không viết tỷ lệ', () => {
    const text = changed({ 'feedback.received': '0', 'feedback.resolutionRate': '0' });
    expect(text).toContain('không tiếp nhận phản ánh, kiến nghị nào');
    expect(text).not.toMatch(/phản ánh, kiến nghị, đạt/);
  });

  test('"trong đó" chỉ nêu phần có số', () => {
    expect(changed({})).toContain(
      '412 thủ tục, trong đó: thuộc cấp huyện 270 thủ tục, thuộc cấp xã 142 thủ tục.',
    );
    expect(changed({ 'tthc.district.total': '', 'tthc.commune.total': '' })).toContain('412 thủ tục.');
  });

  test('câu chỉ dành cho cấp khác thì bỏ, câu phải có thì để trống', () => {
    const text = changed({ 'tthc.district.resolved': '', 'tthc.district.onTimeRate': '' });
    expect(text).not.toContain('sở, ngành đã giải quyết');
    expect(text).toContain('[…số hồ sơ TTHC UBND cấp huyện đã giải quyết xong…]');
  });

  test('cấp khác ghi 0 cũng không nói tới', () => {
    const text = changed({ 'tthc.departments.resolved': '0', 'organization.managementBoards': '0' });
    expect(text).not.toContain('sở, ngành không phát sinh');
    expect(text).not.toContain('ban quản lý trực thuộc');
  });

  test('cùng số liệu, báo cáo cấp tỉnh đòi câu về sở, ngành', () => {
    const text = saying({ figures, notes }, { ...info, agency: 'UBND tỉnh Mẫu' });
    expect(text).toContain('các sở, ngành đã giải quyết xong […');
  });

  test('số liệu trái nhau vẫn được viết như trong bảng', () => {
    const text = changed({ 'plan.tasksCompleted': '25', 'plan.completionRate': '31' });
    expect(text).toContain('25/40 nhiệm vụ, đạt 31%');
  });

  test('ô ghi chữ: để trống và nói ô ghi gì', () => {
    const text = changed({ 'discipline.total': 'Chưa thống kê' });
    expect(text).toContain('ô ghi "Chưa thống kê"');
  });

  test('ghi chú của dòng thành chú thích cuối trang, sau dấu phần trăm', () => {
    expect(runsText(proseRuns(draft(tables())))).toContain('⟨100⟩%{chú thích: 12/12 phòng.}.');
  });

  test('lời viết tay thay cho chỗ trống, gạch đầu dòng không bị lặp', () => {
    const model = composeReport({
      tables: tables(),
      info,
      outline: periodicReport,
      freeText: { proposals: ['- Không có.'], 'assessment.causes': ['  '] },
    });
    const text = documentText(model);
    expect(text).toContain('\n- Không có.\n');
    expect(text).not.toContain('[…Nêu kiến nghị, đề xuất');
    expect(text).toContain('[…Nêu nguyên nhân');
  });
});

describe('kỳ, nơi nhận, người ký', () => {
  test.each([
    [{ kind: 'quarter', index: 1, year: 2024 }, 'Quý I năm 2024', 'NHIỆM VỤ QUÝ II NĂM 2024'],
    [{ kind: 'quarter', index: 4, year: 2024 }, 'Quý IV năm 2024', 'NHIỆM VỤ QUÝ I NĂM 2025'],
    [{ kind: 'halfYear', index: 1, year: 2024 }, '6 tháng đầu năm 2024', 'NHIỆM VỤ 6 THÁNG CUỐI NĂM 2024'],
    [{ kind: 'year', index: 1, year: 2024 }, 'năm 2024', 'NHIỆM VỤ NĂM 2025'],
  ] as const)('%j', (period, phrase, next) => {
    const text = documentText(draft(tables(), { ...info, period }));
    expect(text).toContain(`cải cách hành chính / ${phrase}\n`);
    expect(text).toContain(next);
  });

  test('ngày dưới 10 và tháng 1, 2 có số 0 ở trước; số văn bản dưới 10 cũng vậy', () => {
    const text = documentText(draft(tables(), { ...info, month: 2 }));
    expect(text).toContain('Sông Xanh, ngày 05 tháng 02 năm 2024');
    expect(text).toContain('Số: 07/BC-UBND');
    expect(documentText(draft(tables()))).toContain('ngày 05 tháng 6 năm 2024');
  });

  test('số, ký hiệu gõ dư: đầu báo cáo và mọi dòng kèm theo ghi như gõ gọn', () => {
    const plain = documentText(draft(tables(), { ...info, number: '105', symbol: 'BC-UBND' }));
    expect(plain).toContain('Số: 105/BC-UBND');
    expect(plain).toContain('(Kèm theo Báo cáo số 105/BC-UBND ngày');
    for (const [number, symbol] of [
      ['105/BC-UBND', 'BC-UBND'],
      ['105', '/BC-UBND'],
      ['Số 105', 'BC-UBND'],
      ['', 'Số: 105/BC-UBND'],
    ] as const) {
      expect(documentText(draft(tables(), { ...info, number, symbol }))).toBe(plain);
    }
  });

  test.each([
    ['chưa rõ kỳ', null],
    ['quý', { kind: 'quarter', index: 1, year: 2024 }],
    ['6 tháng', { kind: 'halfYear', index: 1, year: 2024 }],
    ['năm', { kind: 'year', index: 1, year: 2024 }],
  ] as const)('phương hướng kỳ tới của báo cáo %s: một câu về kế hoạch, một lần đôn đốc', (_, period) => {
    const text = documentText(draft(tables(), { ...info, period }));
    expect(text.match(/tăng cường kiểm tra, đôn đốc/g)).toHaveLength(1);
    expect(/Kế hoạch CCHC năm \[/.test(text)).toBe(period === null);
  });

  test('nơi nhận: "Như trên" ở đầu, "Lưu" ở cuối, dù người dùng có viết hay không', () => {
    const recipients = ['- Như trên;', 'Thường trực Huyện ủy;', 'Lưu: VT.'];
    expect(documentText(draft(tables(), { ...info, recipients }))).toContain(
      'Nơi nhận: Như trên; Thường trực Huyện ủy; Lưu: VT, NV',
    );
  });
});

describe('không có số nào từ đâu đến', () => {
  /** Digits that belong to fixed words of the form, not to figures. */
  const fixedWords = /mức độ 3 và 4|mức độ [34]|năm 2015|từ \d+% đến dưới \d+%/g;

  const figureText = fc.oneof(
    fc.integer({ min: 0, max: 999_999 }).map(String),
    fc.integer({ min: 0, max: 9_999 }).map((value) => `${value / 100}`.replace('.', ',')),
    fc.constant(''),
  );

  test('mọi chữ số trong lời văn là của bảng hoặc của thông tin báo cáo', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...allIds), figureText, { maxKeys: 60 }), (values) => {
        const plain = proseRuns(draft(tables({ figures: values }), { ...info, basis: [] }))
          .filter((run) => run.kind === 'text')
          .map((run) => (run.kind === 'text' ? run.text : ''))
          .join('')
          .replace(fixedWords, '')
          .replace(/ngày 05 tháng 6|Số: 07|6 tháng (đầu|cuối)|6 THÁNG (ĐẦU|CUỐI)|(năm|NĂM) 2024/g, '');
        expect(plain).not.toMatch(/\d/);
      }),
      { numRuns: 60 },
    );
  });

  test('mỗi số trong câu là số của ô được dẫn', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...allIds), figureText, { maxKeys: 60 }), (values) => {
        const bound = tables({ figures: values });
        const rows = new Map(bound.flatMap((table) => table.rows).map((row) => [row.row.indicator, row]));
        for (const run of proseRuns(draft(bound))) {
          if (run.kind !== 'figure') continue;
          const { from = run.indicator, less = [] } = made[run.indicator] ?? {};
          const row = rows.get(from);
          expect(row?.cell).toEqual(run.cell);
          if (less.length > 0) {
            const parts = less.map((id) => figureValue(rows.get(id)));
            expect(Number(run.text.replace(/\./g, '').replace(',', '.'))).toBeCloseTo(
              parts.reduce((rest, part) => rest - part, figureValue(row)),
            );
            continue;
          }
          const digits = (text: string) => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
          expect(digits(run.text)).toBe(digits(row?.printedFigure ?? ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});
