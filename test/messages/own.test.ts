import type { Rule } from '../../src/core/form/rule';
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
  const told = { id: 'thử', severity: 'error', source: '' } as const;
  const sum = { ...told, kind: 'sum', total: 'a', parts: ['b', 'c'] } as const;
  const answers = (labels: readonly string[]) => labels.map((label, value) => ({ label, value }));

  test.each<readonly [readonly Rule[], readonly RuleTerm[], string]>([
    [
      [sum],
      [row('1.4.', 'Tổng số TTHC (cả ngành dọc)'), row('1.4.1', 'A'), row('-', '- Cấp xã')],
      'Dòng 1.4 (Tổng số TTHC) = dòng 1.4.1 + “Cấp xã”.',
    ],
    [
      [sum, sum, sum, sum],
      [row('1', 'Tổng'), row('2', 'A'), row('3', 'B')],
      'Dòng 1 (Tổng) = dòng 2 + dòng 3, ở 4 cột số liệu.',
    ],
    [
      [sum],
      [row('3', 'Đúng hạn'), column('8', 'X', 'dòng I, Phụ lục II'), column('9', 'Y', 'dòng I, Phụ lục II')],
      'Dòng 3 (Đúng hạn) = cột 8 của dòng I, Phụ lục II + cột 9 của dòng I, Phụ lục II.',
    ],
    [
      [{ ...told, kind: 'rate', rate: 'a', part: 'b', whole: 'c' }],
      [row('2', 'Tỷ lệ'), row('2.2', 'Đã xong'), row('2.1', 'Được giao')],
      'Dòng 2 (Tỷ lệ) = dòng 2.2 (Đã xong) / dòng 2.1 (Được giao) × 100.',
    ],
    [
      [{ ...told, kind: 'partOf', parts: ['a'], whole: 'b' }],
      [column('', 'Nữ'), column('', 'Cả hai')],
      '“Nữ” không lớn hơn “Cả hai”.',
    ],
    [
      [{ ...told, kind: 'choice', target: 'a' }],
      [{ ...row('6', 'Khảo sát'), answers: answers(['Không', 'Có']) }],
      'Dòng 6 (Khảo sát) chỉ nhận 0 (Không) hoặc 1 (Có).',
    ],
    [
      [{ ...told, kind: 'choice', target: 'a' }],
      [{ ...row('6', 'Mục tiêu'), answers: answers(['Không đạt', 'Đạt']), inWords: true }],
      'Dòng 6 (Mục tiêu) chỉ nhận “Không đạt” hoặc “Đạt”.',
    ],
    [
      [{ ...told, kind: 'rowSum', total: 'x', columns: ['a', ...'bcdefghijklm'] }],
      [row('', 'Tổng cộng')],
      '“Tổng cộng” = tổng các đơn vị được liệt kê, ở 13 cột số liệu.',
    ],
  ])('%j', (rules, terms, sentence) => {
    const term = (id: string) => terms['abc'.indexOf(id.charAt(0))] ?? row('', '?');
    expect(ownRuleSentence(rules, term)).toBe(sentence);
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
