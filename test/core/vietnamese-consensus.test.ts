import * as fc from 'fast-check';
import type { Reading } from '../../src/core/form/table';
import type { Measure } from '../../src/core/form/template';
import { markVotes, readFigures } from '../../src/core/form/vietnamese-consensus';
import { formatDecimal } from '../../src/core/number/vietnamese-number';
import type { CellContent } from '../../src/core/workbook/workbook';

const cells = (table: readonly (readonly [Measure, CellContent])[]) =>
  table.map(([measure, content]) => ({ measure, cell: { content } }));

function text(reading: Reading | undefined): string {
  if (reading?.kind === 'figure') return formatDecimal(reading.figure.value, reading.figure.decimals);
  if (reading?.kind === 'ambiguous') {
    return reading.readings.map(({ value, decimals }) => formatDecimal(value, decimals)).join(' hay ');
  }
  return reading?.kind ?? 'none';
}

const read = (...table: (readonly [Measure, CellContent])[]) => readFigures(cells(table)).map(text);

describe('Đọc số liệu theo cả biểu', () => {
  it('số đếm không có phần lẻ', () => {
    expect(read(['count', '6,011'], ['count', '1.353'])).toEqual(['6.011', '1.353']);
  });

  it('tỷ lệ không có hàng nghìn', () => {
    expect(read(['percent', '1.234'], ['percent', '99.6'])).toEqual(['1,234', '99,6']);
  });

  it('theo dấu thập phân của các ô khác trong biểu', () => {
    expect(read(['amount', '89.563'], ['percent', '99,6'])[0]).toBe('89.563');
    expect(read(['amount', '89.563'], ['percent', '99.6'])[0]).toBe('89,563');
    expect(read(['amount', '89.563'], ['count', '6,011'])[0]).toBe('89,563');
    expect(read(['amount', '89,563'], ['amount', '1.234.567'])[0]).toBe('89,563');
  });

  it('hai cách đọc còn lại thì giữ cả hai, không đoán', () => {
    expect(read(['amount', '89.563'])).toEqual(['89.563 hay 89,563']);
    expect(read(['amount', '89.563'], ['percent', '99,6'], ['percent', '10.5'])[0]).toBe('89.563 hay 89,563');
  });

  it('biểu không cho thấy gì thì theo các biểu khác trong tệp', () => {
    const elsewhere = markVotes(cells([['percent', '99,6']]));
    expect(readFigures(cells([['amount', '89.563']]), elsewhere).map(text)).toEqual(['89.563']);
    const own = cells([
      ['amount', '89.563'],
      ['percent', '9.5'],
    ]);
    expect(text(readFigures(own, elsewhere)[0])).toBe('89,563');
  });

  it('chữ, ô trống, lỗi, ngày', () => {
    expect(
      read(['count', '12 hồ sơ'], ['count', '-'], ['count', null], ['count', { error: '#REF!' }]),
    ).toEqual(['text', 'blank', 'blank', 'cellError']);
    expect(read(['count', '40%'], ['percent', '40%'], ['count', '(5)'], ['amount', '(5)'])).toEqual([
      'text',
      '40',
      'text',
      '-5',
    ]);
    const [date] = readFigures([{ measure: 'count', cell: { content: 45292, format: 'dd/mm/yyyy' } }]);
    expect(date).toEqual({
      kind: 'text',
      text: '01/01/2024',
      asDay: { stored: 45292, isFormula: false },
    });
    const [result] = readFigures([{ measure: 'count', cell: { content: 5, formula: 'A1+1' } }]);
    expect(result?.kind === 'figure' && result.figure.from).toBe('formula');
  });

  it('thứ tự các ô không đổi cách đọc', () => {
    const cell = fc.tuple(
      fc.constantFrom<Measure>('count', 'amount', 'percent', 'heading'),
      fc.constantFrom<CellContent>('89.563', '6,011', '99,6', '9.5', '1.234,5', '12', '-', null, 7),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (table) => {
        const there = readFigures(cells(table)).map(text);
        const back = readFigures(cells([...table].reverse())).map(text);
        expect(back.reverse()).toEqual(there);
      }),
    );
  });

  it('mọi cách đọc hai nghĩa chỉ gồm số có đúng ba chữ số sau một dấu', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,6}([.,]\d{1,4})?$/), (typed) => {
        const [reading] = readFigures(cells([['amount', typed]]));
        if (reading?.kind === 'ambiguous') expect(typed).toMatch(/^[1-9]\d{0,2}[.,]\d{3}$/);
        else expect(reading?.kind).toBe('figure');
      }),
    );
  });
});
