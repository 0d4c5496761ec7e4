// Numbers and dates of a list of documents go up together; no document is named twice.

import * as fc from 'fast-check';
import { addDays, dateText } from '../../src/core/calendar/calendar-date';
import { cellText } from '../../src/core/workbook/address';
import { describeFinding } from '../../src/messages';
import { check, day, type Row, told } from './document-list';

describe('thứ tự số và ngày', () => {
  const series = fc
    .array(fc.record({ step: fc.integer({ min: 1, max: 9 }), days: fc.integer({ min: 1, max: 6 }) }), {
      minLength: 3,
      maxLength: 12,
    })
    .map((steps) => {
      let [number, date] = [0, day('02/01/2023')];
      return steps.map(({ step, days }) => {
        number += step;
        date = addDays(date, days);
        return { number, date };
      });
    });
  const rowsOf = (list: readonly { number: number; date: ReturnType<typeof day> }[]): readonly Row[] =>
    list.map(({ number, date }, n) => [n + 1, `${number}/KH-UBND`, dateText(date), 'Kế hoạch']);

  it('dãy số tăng theo ngày, kê theo thứ tự nào cũng được', () => {
    fc.assert(
      fc.property(
        series.chain((list) => fc.shuffledSubarray([...list], { minLength: list.length })),
        (list) => {
          // A list that nearly goes by day is told where it does not; numbers and days fit all the same.
          expect(check(rowsOf(list)).filter(({ code }) => code !== 'DOCUMENT_DAYS')).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('một số gõ nhầm bị chỉ đúng', () => {
    fc.assert(
      fc.property(series, fc.nat(), (list, at) => {
        const wrong = at % (list.length - 1);
        const typo = list.map((one, n) => (n === wrong ? { ...one, number: one.number + 500 } : one));
        const findings = check(rowsOf(typo));
        // Right before the last one either of the two may be the wrong one.
        const rows = wrong === list.length - 2 ? [wrong, wrong + 1] : [wrong];
        expect(findings.map(({ code }) => code)).toEqual(['DOCUMENT_ORDER']);
        expect(rows).toContain((findings[0]?.cell?.row ?? 0) - 3);
        expect(findings[0]?.cells.map(({ row }) => row - 3)).toContain(wrong);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, readonly Row[]]>([
    [
      'khác loại',
      [
        ['1', '90/KH-UBND', '04/01/2023', 'Kế hoạch'],
        ['2', '10/CT-UBND', '05/01/2023', 'Chỉ thị'],
      ],
    ],
    [
      'khác năm',
      [
        ['1', '90/KH-UBND', '28/12/2022', 'Kế hoạch'],
        ['2', '10/KH-UBND', '05/01/2023', 'Kế hoạch'],
      ],
    ],
    [
      'của cơ quan khác',
      [
        ['1', '413/QĐ-UBND', '07/02/2023', 'Quyết định của UBND tỉnh về công bố danh mục'],
        ['2', '802/QĐ-UBND', '05/02/2023', 'Quyết định về kiện toàn Ban Chỉ đạo'],
      ],
    ],
  ])('dãy %s không so với nhau', (_, rows) => expect(check(rows)).toEqual([]));

  it('công văn của mọi đơn vị soạn thảo chung một dãy', () => {
    const rows: readonly Row[] = [
      ['1', '70/UBND-NV', '17/01/2023', 'Công văn'],
      ['2', '90/UBND-VP', '16/01/2023', 'Công văn'],
    ];
    const findings = check(rows);
    expect(findings.map(({ code }) => code)).toEqual(['DOCUMENT_ORDER']);
    // Either of the two may be the wrong one: the finding names both.
    expect(findings[0]?.cells.map(cellText).sort()).toEqual(['PL I!B4', 'PL I!B5', 'PL I!C4', 'PL I!C5']);
  });
});

describe('văn bản kê hai lần', () => {
  const plan: Row = ['1', '22/KH-UBND', '16/01/2023', 'Kế hoạch về đào tạo'];

  it('cùng số, ký hiệu, ngày, dù viết khác kiểu', () => {
    const [finding, ...others] = check([plan, ['2', '22/KH - UBND', '16-01-2023', 'Kế hoạch']]);
    expect(others).toEqual([]);
    expect(finding && told([finding])).toEqual(['DOCUMENT_TWICE error PL I!B5']);
    expect(finding && describeFinding(finding)).toContain('đã có ở ô B4');
  });

  it('cùng số, ký hiệu mà khác ngày: nhắc là một số có hai ngày', () => {
    const found = check([plan, ['2', '22/KH-UBND', '17/01/2023', 'Kế hoạch về đào tạo']]);
    expect(told(found)).toEqual(['DOCUMENT_TWO_DAYS warning PL I!C5']);
  });

  it.each<[string, Row]>([
    ['khác loại', ['2', '22/CT-UBND', '16/01/2023', 'Chỉ thị về đào tạo']],
    ['khác số', ['2', '23/KH-UBND', '16/01/2023', 'Kế hoạch về đào tạo']],
  ])('%s thì không trùng', (_, other) => expect(check([plan, other])).toEqual([]));
});
