// The sets against the transcribed forms, title by title and row by row.

import { templateSets } from '../../src/catalog';
import type { Template } from '../../src/core/form/template';
import { type Line, printedForm, printedForms, printedLines } from '../support/printed';

const printedSets = templateSets.filter((set) => printedForms(set).length > 0);

/** What the printed forms have and ours do not repeat; a correction that nothing needs any more must go. */
const corrections: readonly { readonly place: string; readonly printed: string; readonly ours: string }[] = [
  { place: 'tth-2024/pl3 tiêu đề', printed: 'THÔNG KÊ', ours: 'THỐNG KÊ' },
  { place: 'tth-2024/pl6 tiêu đề', printed: 'THÔNG KÊ', ours: 'THỐNG KÊ' },
  { place: 'tth-2024/pl8 2', printed: 'Hệ thống hợp trực tuyến', ours: 'Hệ thống họp trực tuyến' },
  // The period belongs to one report, not to the form.
  { place: 'cao-bang-2023/pl1 tiêu đề', printed: ' QUÝ I NĂM 2023', ours: '' },
  { place: 'cao-bang-2023/pl2 tiêu đề', printed: ' QUÝ I NĂM 2023', ours: '' },
  {
    place: 'giai-doan-2011-2020/pl2 1-1',
    printed: 'Hội đồng nhân cấp huyện',
    ours: 'Hội đồng nhân dân cấp huyện',
  },
  {
    place: 'giai-doan-2011-2020/pl8 10',
    printed: 'xác thực danh điện tử',
    ours: 'xác thực định danh điện tử',
  },
  { place: 'cao-bang-2023/pl3-iv 1.2.2 số thứ tự', printed: '1.2.1.', ours: '1.2.2.' },
  { place: 'giai-doan-2011-2020/pl8 11', printed: 'Công Dịch vụ công', ours: 'Cổng Dịch vụ công' },
];

const corrected = (place: string, printed: string): string => {
  const correction = corrections.find((item) => item.place === place);
  return correction ? printed.replace(correction.printed, correction.ours) : printed;
};

/** Headers of the years' appendices that ours print as the other appendices do. */
const oneHeader = new Set([
  // Two columns under the title of the label.
  'giai-doan-2011-2020/pl2',
  // "Các đơn vị, địa phương thuộc", broken off.
  'giai-doan-2011-2020/pl3',
]);

/** The printed list of documents bears no number; the other two appendices of that report are II and III. */
const unnumbered: Readonly<Record<string, string>> = { 'cao-bang-2023/pl1': 'Phụ lục I' };

const blanks = (text: string): string => text.replace(/[…:\s]+/g, ' ');

const cases = printedSets.flatMap((set) =>
  set.templates.map((template) => [template.id, template, set] as const),
);
const withRows = cases.filter(([, { kind }]) => kind !== 'documents' && kind !== 'agencies');

/** Code and label stand in the first two columns, whatever these are called. */
function transcribedRows(template: Template) {
  return printedLines(template.id).map((line: Line) => {
    const [code = '', label = ''] = Object.values(line);
    const { key = '', unit = '', level, parent = '' } = line;
    return { key, code, label, unit, level: Number(level ?? ''), parent };
  });
}

describe('Bộ mẫu so với biểu đã in', () => {
  test.each(printedSets.map((set) => [set.id, set] as const))('%s: đủ biểu, đúng thứ tự', (_, set) => {
    const ids = printedForms(set).map(({ id }) => id);
    expect(set.templates.map((template) => template.id)).toEqual(ids);
  });

  test.each(cases)('%s: đúng số, tiêu đề viết hoa, lĩnh vực, dòng kèm theo', (id, template, set) => {
    const form = printedForm(template);
    const numeral = template.part ? `, mục ${template.part.numeral}` : '';
    if (id in unnumbered) expect(template.number).toBe(unnumbered[id]);
    else expect(`${template.number}${numeral}`).toBe(form.number);
    expect(template.title).toBe(corrected(`${id} tiêu đề`, form.title.toUpperCase()));
    expect(template.area).toBe(form.area);
    if (template.part) expect(`${template.number} - ${template.part.of}`).toBe(form.groupTitle);
    if (form.caption !== undefined && set.id !== 'tth-2024')
      expect(blanks(template.caption)).toBe(blanks(form.caption));
  });

  test.each(cases)('%s: đúng đầu bảng và các cột', (id, template, set) => {
    const form = printedForm(template);
    const like: Template | undefined = oneHeader.has(id) ? set.templates[0] : undefined;
    if (like) {
      expect(template.header).not.toEqual(form.header);
      expect(template.header.map((row) => row.slice(2))).toEqual(like.header.map((row) => row.slice(2)));
      expect(template.headerMerges).toEqual(like.headerMerges);
    } else {
      expect(template.header).toEqual(form.header);
      expect(template.headerMerges).toEqual(form.headerMerges);
    }
    expect(template.columns.map(({ key, title }) => [key, title])).toEqual(form.columns);
  });

  test.each(withRows)('%s: từng dòng đúng số thứ tự, nhãn, đơn vị tính, cấp', (id, template) => {
    const printed = transcribedRows(template).map(({ key, code, label, unit, level }) => ({
      key,
      code: corrected(`${id} ${key} số thứ tự`, code),
      label: corrected(`${id} ${key}`, label),
      unit,
      level,
    }));
    expect(
      template.rows.map(({ key, code, label, unit, level }) => ({ key, code, label, unit, level })),
    ).toEqual(printed);
  });

  test('biểu theo đơn vị: dòng cố định như biểu, các dòng còn lại là đơn vị của dòng tổng', () => {
    for (const [, template] of cases.filter(([, { kind }]) => kind === 'agencies')) {
      const printed = transcribedRows(template);
      const fixed = template.rows.filter((row) => !row.repeats);
      const [repeated, second] = template.rows.filter((row) => row.repeats);
      expect(second).toBeUndefined();
      expect(printed.slice(0, fixed.length)).toMatchObject(
        fixed.map(({ key, code, label, level }) => ({ key, code, label, level })),
      );
      const units = printed.slice(fixed.length);
      expect(units.length).toBeGreaterThan(1);
      expect(units[0]?.code).toBe(repeated?.code);
      expect(new Set(units.map(({ parent, level }) => `${parent} ${level}`))).toEqual(
        new Set([`${repeated?.parent} ${repeated?.level}`]),
      );
    }
  });

  test.each(cases)('%s: câu trả lời có mã đúng như biểu', (_, template) => {
    const ours = template.rows.flatMap((row) =>
      row.answers
        ? [[row.key, Object.fromEntries(row.answers.map((answer) => [answer.value, answer.label]))]]
        : [],
    );
    expect(Object.fromEntries(ours)).toEqual(printedForm(template).answers ?? {});
  });

  test('chỗ sửa lỗi chữ nào cũng còn cần', () => {
    const printed = new Map<string, string>(
      cases.flatMap(([id, template]) => [
        [`${id} tiêu đề`, printedForm(template).title.toUpperCase()] as const,
        ...transcribedRows(template).flatMap(({ key, code, label }) => [
          [`${id} ${key}`, label] as const,
          [`${id} ${key} số thứ tự`, code] as const,
        ]),
      ]),
    );
    expect(corrections.filter((item) => !printed.get(item.place)?.includes(item.printed))).toEqual([]);
  });
});
