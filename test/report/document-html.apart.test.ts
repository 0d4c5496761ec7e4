/**
 * @jest-environment jsdom
 */
import type { Block, DocumentModel, Run } from '../../src/core/report/document';
import { documentHtml, documentText } from '../../src/report';

const text = (value: string): Run => ({ kind: 'text', text: value });
const figure = (value: string): Run => ({
  kind: 'figure',
  text: value,
  indicator: 'tthc.total',
  cell: { sheet: 'PL 4', row: 3, column: 3 },
});

const appendix: Block = {
  kind: 'appendix',
  number: 'Phụ lục 4',
  title: 'Cải cách thủ tục hành chính',
  lines: ['(Từ ngày … đến ngày …)'],
  caption: [text('(Kèm theo Báo cáo)')],
  orientation: 'portrait',
  table: {
    header: [
      ['STT', 'Chỉ tiêu', 'Số liệu', ''],
      ['', '', 'Kỳ này', 'Kỳ trước'],
    ],
    headerMerges: ['A1:A2', 'B1:B2', 'C1:D1'],
    widths: [1, 4, 1, 1],
    rows: [
      {
        bold: true,
        cells: [
          { runs: [text('1.')], align: 'center' },
          { runs: [text('Tổng số TTHC')], align: 'left' },
          { runs: [figure('516')], align: 'center' },
          { runs: [], align: 'center' },
        ],
      },
    ],
  },
};

const model: DocumentModel = {
  title: 'Báo cáo',
  blocks: [
    { kind: 'title', type: 'BÁO CÁO', subject: [text('Quý I')] },
    { kind: 'heading', level: 1, number: 'I.', runs: [text('Công tác chỉ đạo')] },
    {
      kind: 'paragraph',
      runs: [text('Đã ban hành '), figure('12'), text(' văn bản, '), { kind: 'blank', hint: 'nội dung' }],
    },
    { kind: 'item', runs: [text('<img src=x onerror="alert(1)"> & "trích"')] },
    appendix,
  ],
};

function page(): Document {
  return new DOMParser().parseFromString(documentHtml(model), 'text/html');
}

describe('báo cáo để dán vào Word', () => {
  test('đủ chữ của mọi phần, số nằm trong câu', () => {
    const body = page().body.textContent ?? '';
    for (const part of [
      'BÁO CÁO',
      'I. Công tác chỉ đạo',
      'Đã ban hành 12 văn bản',
      'Phụ lục 4',
      '(Từ ngày … đến',
    ]) {
      expect(body).toContain(part);
      expect(documentText(model)).toContain(part);
    }
  });

  test('chỗ trống tô vàng và nói cần gì', () => {
    const blank = page().querySelector('span[style*="yellow"]');
    expect(blank?.textContent).toBe('[…nội dung…]');
    expect(documentText(model)).toContain('[…nội dung…]');
  });

  test('chữ trong ô không bao giờ thành thẻ', () => {
    expect(page().querySelector('img')).toBeNull();
    expect(page().body.textContent).toContain('<img src=x onerror="alert(1)"> & "trích"');
  });

  test('phụ lục là bảng: ô gộp ở đầu bảng, dòng nhóm in đậm, canh giữa', () => {
    const table = page().querySelector('thead')?.parentElement;
    const header = [...(table?.querySelectorAll('th') ?? [])].map(
      (cell) => `${cell.textContent} ${cell.rowSpan}×${cell.colSpan}`,
    );
    expect(header).toEqual(['STT 2×1', 'Chỉ tiêu 2×1', 'Số liệu 1×2', 'Kỳ này 1×1', 'Kỳ trước 1×1']);
    const cells = [...(table?.querySelectorAll('td') ?? [])];
    expect(cells.map(({ innerHTML }) => innerHTML)).toEqual([
      '<b>1.</b>',
      '<b>Tổng số TTHC</b>',
      '<b>516</b>',
      '',
    ]);
    expect(cells[2]?.style.textAlign).toBe('center');
  });

  test('bảng thành dòng có dấu tab cho nơi chỉ nhận chữ', () => {
    expect(documentText(model)).toContain('1.\tTổng số TTHC\t516\t');
  });
});
