// Words of "Chèn phụ lục" besides those of periods.

import type { SupportingKind } from '../../../core/form/supporting-form';
import { count } from '../../shell/labels';

const supportingNames: Readonly<Record<SupportingKind, string>> = {
  info: 'Thông tin báo cáo',
  figures: 'Số liệu bổ sung',
  documents: 'Văn bản',
  narrative: 'Thuyết minh',
  log: 'Nhật ký kiểm tra',
};

const listed = (kinds: readonly SupportingKind[]): string =>
  kinds.map((kind) => `“${supportingNames[kind]}”`).join(', ');

export const insertWords = {
  title: 'Chèn phụ lục',
  lead: 'Mỗi biểu thành một trang tính mới ở cuối sổ; trang đang có giữ nguyên.',
  set: 'Bộ mẫu',
  all: (templates: number) => `Chọn cả ${count(templates)} biểu`,
  rows: (rows: number) => `${count(rows)} dòng`,
  apply: (templates: number) => `Chèn ${count(templates)} biểu`,
  fits: 'Phù hợp với kỳ và cấp đã chọn',
  others: 'Bộ mẫu khác',
  unfit: 'Bộ mẫu này không dành cho kỳ hoặc cấp đã chọn.',
  notes: 'Lưu ý trước khi chèn',
  supporting: 'Kèm các trang dùng để viết báo cáo',
  /** What the extra sheets are, and which of them are there already. */
  supportingHint: (missing: readonly SupportingKind[], present: readonly SupportingKind[]) => {
    if (present.length === 0) return `${listed(missing)}.`;
    if (missing.length === 0) return `Sổ tính đã có ${listed(present)}; giữ nguyên.`;
    return `Thêm ${listed(missing)}. Đã có ${listed(present)}, giữ nguyên.`;
  },
} as const;
