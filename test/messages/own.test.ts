import type { SetFileFault } from '../../src/core/workbook/trouble';
import { setFileFault } from '../../src/messages/own-file';
import { ownRuleReading, ownRuleSentence, type RuleTerm } from '../../src/messages/own-rule';
import { troubleMessage } from '../../src/messages/trouble';

const row = (code: string, label: string): RuleTerm => ({ place: 'dòng', code, label });
const column = (code: string, label: string, of?: string): RuleTerm => ({
  place: 'cột',
  code,
  label,
  ...(of ? { of } : {}),
});

describe('câu nói về phép tính đề xuất', () => {
  test.each([
    [
      {
        kind: 'sum',
        total: row('1.4.', 'Tổng số TTHC (cả ngành dọc)'),
        parts: [row('1.4.1', 'A'), row('-', '- Cấp xã')],
        columns: 1,
      },
      'Dòng 1.4 (Tổng số TTHC) = dòng 1.4.1 + “Cấp xã”.',
    ],
    [
      { kind: 'sum', total: row('1', 'Tổng'), parts: [row('2', 'A'), row('3', 'B')], columns: 4 },
      'Dòng 1 (Tổng) = dòng 2 + dòng 3, ở 4 cột số liệu.',
    ],
    [
      {
        kind: 'sum',
        total: row('3', 'Đúng hạn'),
        parts: [column('8', 'X', 'dòng I, Phụ lục II'), column('9', 'Y', 'dòng I, Phụ lục II')],
        columns: 1,
      },
      'Dòng 3 (Đúng hạn) = cột 8 của dòng I, Phụ lục II + cột 9 của dòng I, Phụ lục II.',
    ],
    [
      { kind: 'rate', rate: row('2', 'Tỷ lệ'), part: row('2.2', 'Đã xong'), whole: row('2.1', 'Được giao') },
      'Dòng 2 (Tỷ lệ) = dòng 2.2 (Đã xong) / dòng 2.1 (Được giao) × 100.',
    ],
    [
      { kind: 'partOf', parts: [column('', 'Nữ')], whole: column('', 'Cả hai') },
      '“Nữ” không lớn hơn “Cả hai”.',
    ],
    [
      {
        kind: 'choice',
        target: row('6', 'Khảo sát'),
        answers: [
          { value: 0, label: 'Không' },
          { value: 1, label: 'Có' },
        ],
        inWords: false,
      },
      'Dòng 6 (Khảo sát) chỉ nhận 0 (Không) hoặc 1 (Có).',
    ],
    [
      {
        kind: 'choice',
        target: row('6', 'Mục tiêu'),
        answers: [
          { value: 1, label: 'Đạt' },
          { value: 0, label: 'Không đạt' },
        ],
        inWords: true,
      },
      'Dòng 6 (Mục tiêu) chỉ nhận “Đạt” hoặc “Không đạt”.',
    ],
    [
      { kind: 'rowSum', total: row('', 'Tổng cộng'), columns: 13 },
      '“Tổng cộng” = tổng các đơn vị được liệt kê, ở 13 cột số liệu.',
    ],
  ] as const)('%j', (rule, sentence) => {
    expect(ownRuleSentence(rule)).toBe(sentence);
    expect(sentence).toBe(sentence.normalize('NFC'));
  });

  test('đọc từ đâu, số liệu có khớp không', () => {
    expect(ownRuleReading({ source: 'header', words: '3= 4+5', figures: 'agree' })).toBe(
      'Đọc từ đầu bảng: 3= 4+5; số liệu trên trang đang khớp.',
    );
    expect(ownRuleReading({ source: 'labels', words: 'x', figures: 'noFigures' })).toBe(
      'Đọc từ tên và thứ bậc các dòng.',
    );
    const long = ownRuleReading({
      source: 'formula',
      words: `=SUM(${'D5,'.repeat(60)}D6)`,
      figures: 'disagree',
    });
    expect(long).toMatch(/^Đọc từ công thức: =SUM\(.*…; số liệu trên trang đang không khớp\.$/);
    expect(long.length).toBeLessThan(140);
  });
});

const faults: Readonly<Record<SetFileFault, true>> = {
  large: true,
  deep: true,
  syntax: true,
  format: true,
  newer: true,
  missing: true,
  unknown: true,
  value: true,
  twice: true,
  merge: true,
  width: true,
  columns: true,
  row: true,
  indicator: true,
  ruleTerm: true,
};

test.each(Object.keys(faults) as SetFileFault[])('lỗi tệp %s: một mệnh đề, có tên và không tên', (fault) => {
  for (const name of ['', 'rows']) {
    const clause = setFileFault(fault, name);
    expect(clause).toBe(clause.normalize('NFC').trim());
    expect(clause).not.toMatch(/undefined|null|“”| {2}|[.]$/);
    expect(clause).toMatch(/^\p{Ll}/u);
  }
});

test('tệp của bản mới hơn: cập nhật công cụ, không bảo sửa tệp', () => {
  const sentence = troubleMessage({
    told: { code: 'BAD_TEMPLATE_FILE', line: 3, fault: 'newer', name: '7', file: 'mau.json' },
  });
  expect(sentence).toMatch(/mau\.json.*cập nhật công cụ rồi mở lại\.$/);
  expect(sentence).not.toMatch(/sửa chỗ này|dòng 3/);
});
