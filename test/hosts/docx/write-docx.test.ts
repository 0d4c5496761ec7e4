// The .docx reopened: what Word needs, what the decree asks for, and that equal models give equal bytes.

import type { DocumentModel } from '../../../src/core/report/document';
import { figureTag, writeDocx } from '../../../src/hosts/docx';
import { draft, info, tables } from '../../report/fixture';
import { all, child, reopen, settingOf, textOf } from './reopen';

const figureRuns = (model: DocumentModel) =>
  model.blocks.flatMap((block) => {
    const runs =
      block.kind === 'appendix'
        ? block.table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs))
        : 'runs' in block
          ? block.runs
          : [];
    return runs.flatMap((run) => (run.kind === 'figure' ? [run] : []));
  });

describe('tệp Word của dự thảo', () => {
  const model = draft(tables());
  let opened: Awaited<ReturnType<typeof reopen>>;
  beforeAll(async () => {
    opened = await reopen(model);
  });

  test('mỗi số liệu là một ô nội dung mang mã chỉ tiêu và địa chỉ ô', () => {
    const { document } = opened;
    const controls = all(document, 'w:sdt').map((node) => ({
      tag: settingOf(child(node, 'w:sdtPr') ?? node, 'w:tag'),
      text: textOf(node),
    }));
    const expected = figureRuns(model).map((run) => ({ tag: figureTag(run.indicator), text: run.text }));
    expect(expected.length).toBeGreaterThan(150);
    expect(controls).toEqual(expected);
    const ids = all(document, 'w:sdtPr').map((node) => settingOf(node, 'w:id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tiêu đề không xuống dòng giữa số và chữ tháng', async () => {
    const runs = [{ kind: 'text' as const, text: 'KẾT QUẢ 9 THÁNG ĐẦU NĂM 2026' }];
    const blocks = [{ kind: 'heading' as const, level: 1 as const, number: 'II.', runs }];
    const { document } = await reopen({ title: '', blocks });
    expect(textOf(document)).toContain('9\u00a0THÁNG ĐẦU NĂM 2026');
  });

  test('chỗ trống được tô vàng', async () => {
    const { document } = await reopen(draft(tables(), { ...info, signerName: '' }));
    const marked = all(document, 'w:r').filter((run) => all(run, 'w:highlight').length > 0);
    expect(marked.map(textOf)).toContain('[…\u00a0họ và tên người ký…]');
    expect(all(document, 'w:r').filter((run) => textOf(run).startsWith('[…')).length).toBe(marked.length);
  });

  test('không có đoạn trống thừa: chỉ đường kẻ, cuối phần và ô trống của bảng', () => {
    const { document } = opened;
    const empty = (all(document, 'w:body')[0]?.children ?? []).filter(
      (node) => node.name === 'w:p' && textOf(node) === '',
    );
    const styles = empty.map((node) => settingOf(child(node, 'w:pPr') ?? node, 'w:pStyle'));
    expect(new Set(styles)).toEqual(new Set(['Rule', 'SectionEnd']));
    expect(styles.filter((style) => style === 'Rule')).toHaveLength(1);
  });

  test('mỗi phụ lục một phần, số trang từ 1, không hiện ở trang đầu; dòng tiêu đề bảng lặp lại', () => {
    const { document } = opened;
    const sections = all(document, 'w:sectPr');
    expect(sections).toHaveLength(8);
    for (const section of sections) {
      expect(child(section, 'w:pgNumType')?.attributes['w:start']).toBe('1');
      expect(child(section, 'w:titlePg')).toBeDefined();
    }
    const appendixTables = all(document, 'w:tbl').slice(2);
    expect(appendixTables).toHaveLength(7);
    for (const table of appendixTables) {
      const headers = all(table, 'w:tr').filter((row) => all(row, 'w:tblHeader').length > 0);
      expect(headers).toHaveLength(2);
      expect(all(table, 'w:tr').slice(0, 2)).toEqual(headers);
      for (const row of all(table, 'w:tr')) expect(all(row, 'w:cantSplit')).toHaveLength(1);
    }
  });

  test('dòng nhóm (in đậm) không đứng cuối trang, ba dòng cuối đi liền nhau: mọi đoạn của dòng đi liền dòng sau', () => {
    const { document } = opened;
    let headings = 0;
    for (const table of all(document, 'w:tbl').slice(2)) {
      const body = all(table, 'w:tr').slice(2);
      for (const [at, row] of body.entries()) {
        const isBold = all(row, 'w:b').length > 0;
        if (isBold) headings += 1;
        const kept = all(row, 'w:pPr').map((node) => child(node, 'w:keepNext') !== undefined);
        const stays = at < body.length - 1 && (isBold || at >= body.length - 3);
        expect(new Set(kept)).toEqual(new Set([stays]));
      }
    }
    expect(headings).toBeGreaterThan(10);
  });

  test('mỗi dòng của bảng phủ đủ các cột', () => {
    const { document } = opened;
    for (const table of all(document, 'w:tbl')) {
      const columns = all(table, 'w:gridCol').length;
      for (const row of all(table, 'w:tr')) {
        const covered = all(row, 'w:tcPr').map((cell) => Number(settingOf(cell, 'w:gridSpan') ?? 1));
        expect(covered.reduce((sum, one) => sum + one, 0)).toBe(columns);
      }
    }
  });

  test('trang A4, lề và cỡ chữ theo Nghị định 30/2020; tiếng Việt; mục có cấp đề mục', () => {
    const { document, part } = opened;
    const mm = (value: string | undefined) => (Number(value) * 25.4) / 1440;
    for (const section of all(document, 'w:sectPr')) {
      const margins = child(section, 'w:pgMar')?.attributes ?? {};
      expect(mm(margins['w:top'])).toBeGreaterThanOrEqual(19.9);
      expect(mm(margins['w:left'])).toBeGreaterThanOrEqual(29.9);
      expect(mm(margins['w:left'])).toBeLessThanOrEqual(35.1);
      expect(mm(margins['w:right'])).toBeGreaterThanOrEqual(14.9);
      expect(mm(child(section, 'w:pgSz')?.attributes['w:w'])).toBeCloseTo(210, 0);
    }
    const styles = part('word/styles.xml');
    const defaults = all(styles, 'w:rPrDefault')[0] ?? styles;
    expect(all(defaults, 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Times New Roman');
    expect(all(defaults, 'w:sz')[0]?.attributes['w:val']).toBe('28');
    expect(all(defaults, 'w:lang')[0]?.attributes['w:val']).toBe('vi-VN');
    const used = new Set(all(document, 'w:pStyle').map((node) => node.attributes['w:val']));
    const defined = new Map(all(styles, 'w:style').map((node) => [node.attributes['w:styleId'], node]));
    for (const style of used) expect(defined.has(style)).toBe(true);
    const heading = defined.get('Heading1') ?? styles;
    expect(all(heading, 'w:outlineLvl')[0]?.attributes['w:val']).toBe('0');
  });

  test('chú thích cuối trang có thật và được dẫn đúng một lần', () => {
    const { document, part } = opened;
    const cited = all(document, 'w:footnoteReference').map((node) => node.attributes['w:id']);
    const written = all(part('word/footnotes.xml'), 'w:footnote').map((node) => node.attributes['w:id']);
    expect(cited).toEqual(['1', '2']);
    expect(written).toEqual(expect.arrayContaining(cited));
    expect(textOf(part('word/footnotes.xml'))).toContain('12/12 phòng.');
  });

  test('bảng nằm ngang theo mẫu: trang ngang', async () => {
    const blocks = model.blocks.map((block) =>
      block.kind === 'appendix' ? { ...block, orientation: 'landscape' as const } : block,
    );
    const { document } = await reopen({ ...model, blocks });
    const size = child(all(document, 'w:sectPr').at(-1) ?? document, 'w:pgSz')?.attributes ?? {};
    expect(size['w:orient']).toBe('landscape');
    expect(Number(size['w:w'])).toBeGreaterThan(Number(size['w:h']));
  });

  test('dòng kỳ số liệu đứng giữa tên phụ lục và dòng “Kèm theo”', async () => {
    const line = '(Từ ngày 15/12/2022 đến ngày 01/3/2023)';
    const blocks = model.blocks.map((block) =>
      block.kind === 'appendix' ? { ...block, lines: [line] } : block,
    );
    const { document } = await reopen({ ...model, blocks });
    const texts = all(document, 'w:p').map(textOf);
    const lines = texts.flatMap((text, at) => (text === line ? [at] : []));
    expect(lines).toHaveLength(7);
    for (const at of lines) {
      expect(texts[at - 2]).toMatch(/^Phụ lục/);
      expect(texts[at + 1]).toMatch(/^\(Kèm theo/);
    }
  });

  test('chữ có dấu đặc biệt của XML không làm hỏng tệp', async () => {
    const { document, part } = await reopen(draft(tables(), { ...info, agency: 'Sở A & B <C> "D"' }));
    expect(textOf(document)).toContain('SỞ A & B <C> "D"');
    expect(all(part('docProps/core.xml'), 'dc:title')[0]?.text).toBe(model.title);
  });

  test('cùng dự thảo, cùng từng byte, dù viết vào lúc nào', async () => {
    const first = await writeDocx(model);
    const clock = jest.useFakeTimers({
      now: new Date('2031-05-06T07:08:09Z'),
      doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
    });
    try {
      const second = await writeDocx(draft(tables()));
      expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    } finally {
      clock.useRealTimers();
    }
  });

  test('tệp nói được lập từ bộ mẫu, kỳ và sổ tính nào', async () => {
    const origin = { sets: ['tth-2024', 'rieng'], period: 'Quý I năm 2024', workbook: 'a & "b".xlsx' };
    const { part } = await reopen({ ...model, origin });
    const said = all(part('docProps/custom.xml'), 'property').map(({ attributes, children }) => [
      attributes.name,
      children[0]?.text,
    ]);
    expect(said).toEqual([
      ['cchc:set', 'tth-2024, rieng'],
      ['cchc:period', 'Quý I năm 2024'],
      ['cchc:workbook', 'a & "b".xlsx'],
    ]);
    expect(model.origin).toEqual({ sets: ['tth-2024'], period: '6 tháng đầu năm 2024', workbook: '' });
  });

  test('nhãn không dài quá 64 ký tự; nhãn dài vẫn khác nhau và luôn như vậy', () => {
    const unit = 'Ban Quản lý Khu kinh tế, công nghiệp tỉnh';
    const [one, two] = ['A', 'B'].map((end) => figureTag(`dossiers.received.total@${unit} ${end}`));
    expect(one).toBe('cchc:dossiers.received.total@Ban Quản lý Khu kinh tế, c~bf967d8e');
    expect(two).not.toBe(one);
    expect([one, two].map((tag) => tag?.length)).toEqual([64, 64]);
    expect(figureTag(`${'x'.repeat(49)}😀${'y'.repeat(20)}`)).toMatch(/x~[0-9a-f]{8}$/);
    expect(figureTag('tthc.total@2019')).toBe('cchc:tthc.total@2019');
  });
});

describe('chỗ không được ngắt dòng', () => {
  const model: DocumentModel = {
    title: 'x',
    blocks: [
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: 'Giai đoạn 2011 - 2020 và 2021 - 2030; số 12345 - 67890, mục 1 - 2 ' },
          { kind: 'blank', hint: 'tên cơ quan' },
        ],
      },
    ],
  };

  test('năm đầu và năm cuối của giai đoạn đi liền, dấu nối không tách dòng', async () => {
    const { document } = await reopen(model);
    const [run] = all(document, 'w:r').filter((one) => textOf(one).includes('Giai đoạn'));
    expect(run?.children.map(({ name, text }) => (name === 'w:noBreakHyphen' ? '‑' : text)).join('')).toBe(
      'Giai đoạn 2011\u00a0‑\u00a02020 và 2021\u00a0‑\u00a02030; số 12345 - 67890, mục 1 - 2 ',
    );
  });

  test('dấu chấm lửng của chỗ trống đi liền chữ đầu', async () => {
    const { document } = await reopen(model);
    expect(textOf(document)).toContain('[…\u00a0tên cơ quan…]');
  });
});
