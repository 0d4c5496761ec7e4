import * as fc from 'fast-check';
import { cleanText, dropTones, foldLabel, foldToneless, slug } from '../../src/core/text/fold';

describe('Gập nhãn để so sánh', () => {
  it.each([
    ['hoà giải', 'hòa giải'],
    ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
    ['khoẻ, thuý', 'khỏe, thúy'],
    ['hòan thành', 'hoàn thành'],
    ['Tỉ lệ kỉ luật', 'Tỷ lệ kỷ luật'],
    ['Quí I', 'Quý I'],
    ['Số\u00a0hồ\u200b sơ\n đã  giải quyết', 'Số hồ sơ đã giải quyết'],
    ['- Số hồ sơ;', 'Số hồ sơ'],
    ['a) Số hồ sơ.', 'Số hồ sơ'],
    ['từ 70% – dưới 100%', 'từ 70 % - dưới 100%'],
    ['“một cửa”', '"một cửa"'],
    ['Tỷ lệ % biên chế', 'Tỷ lệ phần trăm biên chế'],
    ['Số TTHC của UBND xã', 'Số thủ tục hành chính của Ủy ban nhân dân xã'],
    ['VBQPPL', 'văn bản quy phạm pháp luật'],
    ['đơn vị sự nghiệp công lập (ĐVSNCL) tại xã', 'ĐVSNCL tại xã'],
    ['phản ánh, kiến nghị (PAKN) về TTHC', 'PAKN về thủ tục hành chính'],
    ['Công tác CCHC, HĐND, NSNN', 'Công tác cải cách hành chính, hội đồng nhân dân, ngân sách nhà nước'],
  ])('"%s" và "%s" là một', (one, other) => {
    expect(foldLabel(one)).toBe(foldLabel(other));
  });

  it.each([
    ['Số hồ sơ cấp huyện', 'Số hồ sơ cấp xã'],
    ['mức độ 3', 'mức độ 4'],
    ['từ 1,5%', 'từ 15%'],
    ['chỉ tiêu', 'chi tiêu'],
    ['tý', 'ty'],
    ['quá hạn', 'qua hạn'],
  ])('"%s" khác "%s"', (one, other) => {
    expect(foldLabel(one)).not.toBe(foldLabel(other));
  });

  it('giữ nguyên khóa đã gập, dù chữ dựng sẵn hay tổ hợp', () => {
    const words = fc.constantFrom(
      'Uỷ',
      'hoà',
      'Tỷ',
      'lệ',
      'TTHC',
      '(ĐVSN)',
      '-',
      '12,5%',
      'quý',
      'nguyễn',
      '–',
      ';',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        const key = foldLabel(text);
        expect(foldLabel(key)).toBe(key);
        expect(foldLabel(text.normalize('NFD'))).toBe(key);
        expect(foldLabel(text.toUpperCase())).toBe(key);
        expect(key).toBe(key.normalize('NFC'));
      }),
    );
  });

  it('dấu nào cũng chỉ ngăn chữ; chấm, phẩy chỉ giữ giữa hai chữ số', () => {
    const pieces = fc.constantFrom(
      'số',
      'a',
      '1',
      '25',
      '.',
      ',',
      '-',
      '(',
      ')',
      '\u00a0',
      '\n',
      '½',
      '𝐀',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        const text = `số ${parts.join('')}`;
        const plain = text.replace(/[^\p{L}\p{N}.,]+/gu, ' ').replace(/(?<!\d)[.,]|[.,](?!\d)/g, ' ');
        expect(foldLabel(text)).toBe(plain.toLowerCase().trim().replace(/ +/g, ' '));
      }),
      { numRuns: 300 },
    );
  });

  it('bỏ dấu thanh khi cần so với chữ gõ không dấu', () => {
    expect(foldToneless('Số ĐVSN')).toBe(foldToneless('So DVSN'));
    expect(dropTones('đường')).toBe('duong');
  });

  it('làm sạch mà không đổi chữ', () => {
    expect(cleanText(' Số\u00a0hồ\n sơ — “A” '.normalize('NFD'))).toBe('Số hồ sơ - "A"');
  });

  it('đặt tên tệp bằng chữ không dấu', () => {
    expect(slug('Đơn vị tính: %')).toBe('don-vi-tinh');
    expect(slug('Phụ lục 4 – TTHC')).toBe('phu-luc-4-tthc');
  });
});
