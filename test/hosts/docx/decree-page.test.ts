// Nghị định 30/2020/NĐ-CP, Phụ lục I: page, page numbers, lines, and how numbers, dates and lists are written.

import { lineWidth, textWidth } from '../../../src/hosts/docx/measures';
import { type Draft, hasText, last, openDrafts, PART, receivers, text, titles } from './components';
import { looksBy, type Shown } from './look';
import { all, child, type Node } from './reopen';

let drafts: readonly Draft[];
beforeAll(async () => {
  drafts = await openDrafts();
});

describe('trang giấy', () => {
  const mm = (node: Node | undefined, name: string): number => (Number(node?.attributes[name]) * 25.4) / 1440;

  test('khổ A4, lề trên dưới 20–25 mm, trái 30–35 mm, phải 15–20 mm; phần thân nằm dọc', () => {
    for (const { sections } of drafts) {
      for (const [at, section] of sections.entries()) {
        const [size, margins] = [child(section, 'w:pgSz'), child(section, 'w:pgMar')];
        const sides = [mm(size, 'w:w'), mm(size, 'w:h')].map(Math.round);
        expect([...sides].sort()).toEqual([210, 297]);
        if (at === 0) expect(sides).toEqual([210, 297]);
        for (const [side, least, most] of [
          ['w:top', 20, 25],
          ['w:bottom', 20, 25],
          ['w:left', 30, 35],
          ['w:right', 15, 20],
        ] as const) {
          expect(mm(margins, side)).toBeGreaterThan(least - 0.05);
          expect(mm(margins, side)).toBeLessThan(most + 0.05);
        }
      }
    }
  });

  test('số trang: chữ số Ả Rập, cỡ 13–14, đứng, giữa lề trên, không hiện ở trang đầu, mỗi phụ lục đánh từ 1', () => {
    for (const { document, part, sections } of drafts) {
      const targets = new Map(
        all(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
          attributes.Id,
          attributes.Target,
        ]),
      );
      const shown = looksBy(part('word/styles.xml'));
      const header = (type: string): Node =>
        part(
          `word/${targets.get(all(document, 'w:headerReference').find(({ attributes }) => attributes['w:type'] === type)?.attributes['r:id'] ?? '')}`,
        );
      const [usual] = all(header('default'), 'w:p');
      expect(all(header('default'), 'w:instrText').map(({ text: field }) => field.trim())).toEqual(['PAGE']);
      const look = usual && shown(usual);
      expect(look?.align).toBe('center');
      for (const { points, bold, italic } of look?.runs ?? []) {
        expect([13, 14]).toContain(points);
        expect([bold, italic]).toEqual([false, false]);
      }
      expect(look?.runs.length).toBeGreaterThan(0);
      expect(all(header('first'), 'w:r')).toEqual([]);
      // Headers stand in the first section alone: the others take them over.
      expect(all(document, 'w:headerReference')).toEqual(all(sections[0] ?? document, 'w:headerReference'));
      for (const section of sections) {
        expect(child(section, 'w:titlePg')).toBeDefined();
        expect(child(section, 'w:pgNumType')?.attributes).toEqual({ 'w:start': '1' });
        expect(mm(child(section, 'w:pgMar'), 'w:header')).toBeLessThan(
          mm(child(section, 'w:pgMar'), 'w:top'),
        );
      }
    }
  });
});

describe('đường kẻ nét liền', () => {
  const length = (line: Shown | undefined, column: number): number =>
    column - (line?.left ?? 0) - (line?.right ?? 0);
  const mmOf = (twentieths: number): number => (twentieths * 25.4) / 1440;
  const width = (shown: readonly Shown[], points: number): number =>
    Math.max(
      ...shown.flatMap(({ text }) => text.split('\n')).map((line) => mmOf(lineWidth(line, points, true))),
    );
  const columns = ({ document }: Draft): readonly number[] =>
    all(all(document, 'w:tblGrid')[0] ?? document, 'w:gridCol').map(({ attributes }) =>
      mmOf(Number(attributes['w:w'])),
    );

  test('dưới tiêu ngữ: dài bằng dòng chữ', () => {
    for (const draft of drafts) {
      const [, slogan, line] = draft.nation;
      expect(draft.nation.map(({ text: shown }) => shown)).toEqual([
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        '',
      ]);
      expect(line?.hasLineAbove).toBe(true);
      expect(length(line, columns(draft)[1] ?? 0) / width(slogan ? [slogan] : [], 13)).toBeCloseTo(1, 1);
    }
  });

  test('dưới tên cơ quan ban hành và dưới trích yếu: 1/3 đến 1/2 dòng chữ', () => {
    for (const draft of drafts) {
      const page = mmOf(textWidth('portrait'));
      const under = [
        [draft.agencies.at(-1), columns(draft)[0] ?? 0, last(draft.agencies.filter(hasText)), 12],
        [draft.body.find(({ hasLineAbove }) => hasLineAbove), page, titles(draft).slice(1), 14],
      ] as const;
      for (const [line, column, over, points] of under) {
        const ratio = length(line, column) / width(over, points);
        const where = { draft: draft.name, over: over.map(({ text }) => text) };
        expect({ ...where, drawn: line?.hasLineAbove, fits: ratio > 1 / 3 && ratio < 1 / 2 }).toEqual({
          ...where,
          drawn: true,
          fits: true,
        });
      }
    }
  });
});

describe('cách ghi', () => {
  test('số có hai chữ số, “/” rồi ký hiệu liền nhau; địa danh có dấu phẩy; ngày dưới 10, tháng 1 và 2 có số 0', () => {
    for (const { number, placeDate } of drafts) {
      expect(number.map(({ text: line }) => line).join('')).toMatch(
        /^Số: (?:\d{2,}|\[…[^\]]+…\])\/BC-[A-ZĐ]+$/u,
      );
      expect(placeDate.map(({ text: line }) => line).join('')).toMatch(
        /^[^,]+, ngày (?:\d\d|\[…[^\]]+…\]) tháng (?:0[12]|[3-9]|1[012]|\[…[^\]]+…\]) năm (?:\d{4}|\[…[^\]]+…\])$/u,
      );
    }
  });

  test('thân bài: dòng đầu lùi 1 hoặc 1,27 cm, đoạn cách đoạn ít nhất 6 điểm; hết bằng “./.”', () => {
    for (const draft of drafts) {
      const lines = text(draft);
      for (const [at, line] of lines.entries()) {
        if (PART.test(line.text)) continue;
        expect([10, 12.7].some((length) => Math.abs(line.firstLine - length) < 0.05)).toBe(true);
        const above = lines[at - 1];
        if (above) expect(above.after + line.before).toBeGreaterThanOrEqual(6);
      }
      expect(lines.at(-1)?.text).toMatch(/\.\/\.$/);
    }
  });

  test('kính gửi: một nơi cùng dòng; nhiều nơi mỗi nơi một dòng, dấu chấm phẩy, cuối dấu chấm', () => {
    const lines = new Map(
      drafts.map((draft) => [
        draft.name,
        receivers(draft)
          .map(({ text: line }) => line)
          .filter(Boolean),
      ]),
    );
    expect(lines.get('huyện, 6 tháng')).toEqual(['Kính gửi: Sở Nội vụ tỉnh Mẫu']);
    expect(lines.get('đặc khu, năm, nhiều nơi nhận')).toEqual([
      'Kính gửi:',
      '- Sở Nội vụ;',
      '- Văn phòng UBND tỉnh.',
    ]);
  });

  test('nơi nhận: đầu “Như trên”, cuối “Lưu: VT” và dấu chấm, các dòng khác dấu chấm phẩy', () => {
    for (const { recipients } of drafts) {
      const [head, ...lines] = recipients.map(({ text: line }) => line);
      expect(head).toBe('Nơi nhận:');
      expect(lines[0]).toBe('- Như trên;');
      expect(lines.at(-1)).toMatch(/^- Lưu: VT(?:, [^.;]+)?\.$/u);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^- .*[^.;];$/u);
    }
  });

  test('người ký: “TM.” trên chức vụ; cấp phó có “KT.”; họ tên không kèm học hàm, học vị', () => {
    const roles = new Map(
      drafts.map(({ name, signature }) => [name, signature.slice(0, -1).map(({ text: line }) => line)]),
    );
    expect(roles.get('huyện, mẫu tỉnh khác, quý')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
    expect(roles.get('xã, giai đoạn')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    for (const { signature } of drafts) expect(signature.at(-1)?.text).not.toMatch(/^(?:ThS|TS|CN|KS)\./u);
  });

  test('phụ lục: số, tên, dòng “Kèm theo Báo cáo số…”; thân bài nhắc đến phụ lục', () => {
    for (const { name, appendices, body } of drafts) {
      for (const lines of appendices) {
        expect(lines[0]?.text).toMatch(/^(?:Phụ lục|Biểu)/u);
        expect(lines.at(-1)?.text).toMatch(/^\(Kèm theo Báo cáo số .+ ngày .+ tháng .+ năm .+ của .+\)$/u);
      }
      if (appendices.length > 0)
        expect({ name, told: body.some(({ text: line }) => /phụ lục/iu.test(line)) }).toEqual({
          name,
          told: true,
        });
    }
  });
});
