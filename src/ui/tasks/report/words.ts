// Words of the form for the report.

import type { ReportInfo } from '../../../core/calendar/report-info';
import { count } from '../../shell/labels';

export const reportWords = {
  title: 'Tạo báo cáo',
  lead: 'Mục nào để trống sẽ thành chỗ trống trong dự thảo để điền sau.',
  make: 'Tạo tệp Word',
  makeAnyway: 'Vẫn tạo tệp Word',
  /** @param text "4 chỗ cần sửa, 6 ô tính được còn trống" */
  before: (text: string) => `Số liệu còn ${text}.`,
  show: (places: number) => `Xem ${count(places)} chỗ`,
  fill: (cells: number) => `Điền ${count(cells)} ô`,
  groups: { period: 'Kỳ báo cáo', agency: 'Cơ quan', paper: 'Văn bản', signing: 'Gửi và ký' },
  dataFrom: 'Số liệu từ ngày',
  dataTo: 'Đến ngày',
  deadline: 'Hạn gửi',
  dateForm: 'Ghi như 14/3/2024',
  superior: 'Cơ quan cấp trên',
  agency: 'Cơ quan báo cáo',
  number: 'Số',
  symbol: 'Ký hiệu',
  place: 'Nơi ban hành',
  date: 'Ngày ban hành',
  day: 'Ngày',
  month: 'Tháng',
  year: 'Năm',
  basis: 'Căn cứ',
  addressees: 'Kính gửi',
  recipients: 'Nơi nhận',
  draftingUnit: 'Đơn vị soạn thảo',
  eachLine: 'Mỗi nơi một dòng',
  basisHint: 'Mỗi văn bản một dòng',
  draftingHint: 'Viết sau “Lưu: VT,”',
  signer: 'Người ký',
  signerName: 'Họ và tên người ký',
  signers: {
    chair: 'Chủ tịch',
    viceChair: 'KT. Chủ tịch, Phó Chủ tịch',
  } satisfies Record<ReportInfo['signer'], string>,
  accounted: (places: number) => `Kèm phụ lục Giải trình số liệu (${count(places)} chỗ đã bỏ qua)`,
  keep: 'Ghi lại vào trang “Thông tin báo cáo”',
  keepHint: 'Chỉ những mục đã sửa được ghi.',
  keepNew: 'Thêm trang “Thông tin báo cáo” vào sổ tính',
  keepNewHint: 'Sổ tính chưa có trang này; ghi vào đó thì lần sau không phải nhập lại.',
} as const;
