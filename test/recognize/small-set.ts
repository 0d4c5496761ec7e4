// A small form for tests: two blocks with equal labels, a rate, money, a choice.

import type { Indicator, Template, TemplateRow, TemplateSet } from '../../src/core/form/template';

function row(code: string, label: string, unit: string): TemplateRow {
  const key = code.replace(/\.$/, '');
  return { key, code, label, unit, indicator: `small.${key}`, level: key.split('.').length };
}

const rows: readonly TemplateRow[] = [
  row('1.', 'Hồ sơ do UBND huyện tiếp nhận', ''),
  row('1.1.', 'Tổng số hồ sơ TTHC đã giải quyết xong', 'Hồ sơ'),
  row('1.2.', 'Số hồ sơ TTHC giải quyết đúng hạn', 'Hồ sơ'),
  row('1.3.', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%'),
  row('2.', 'Hồ sơ do UBND xã tiếp nhận', ''),
  row('2.1.', 'Tổng số hồ sơ TTHC đã giải quyết xong', 'Hồ sơ'),
  row('2.2.', 'Số hồ sơ TTHC giải quyết đúng hạn', 'Hồ sơ'),
  row('2.3.', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%'),
  row('3.', 'Kế hoạch vốn đầu tư công được giao', 'Triệu đồng'),
  row('4.', 'Khảo sát sự hài lòng của người dân', 'Có = 1; Không = 0'),
];

const template: Template = {
  id: 'small/ho-so',
  number: 'Phụ lục 1',
  title: 'KẾT QUẢ GIẢI QUYẾT HỒ SƠ',
  caption: '',
  area: 'thu-tuc-hanh-chinh',
  header: [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú']],
  headerMerges: [],
  columns: [
    { key: 'code', title: 'STT', role: 'code', width: 6 },
    { key: 'label', title: 'Chỉ tiêu', role: 'label', width: 40 },
    { key: 'unit', title: 'Đơn vị tính', role: 'unit', width: 12 },
    { key: 'value', title: 'Số liệu', role: 'value', width: 10 },
    { key: 'note', title: 'Ghi chú', role: 'note', width: 20 },
  ],
  rows,
  orientation: 'portrait',
};

export const smallSets: readonly TemplateSet[] = [
  { id: 'small', name: 'Bộ thử', source: 'Bộ thử', templates: [template] },
];

/** The same rows for another province, one worded otherwise. */
export const twinSets: readonly TemplateSet[] = [
  ...smallSets,
  {
    id: 'twin',
    name: 'Bộ tỉnh khác',
    source: 'Bộ thử',
    templates: [
      {
        ...template,
        id: 'twin/ho-so',
        rows: rows.map((one) =>
          one.key === '4' ? { ...one, label: 'Tổ chức đối thoại với doanh nghiệp trong năm' } : one,
        ),
      },
    ],
  },
];

export const dictionary: Readonly<Record<string, Indicator>> = {};
