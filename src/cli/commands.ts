// The commands in the order of the help: what it says of each, and where it is.

import type { Command } from './shared/command';

interface Entry {
  /** Lines of the help, as they are printed. */
  readonly help: string;
  /** Each is loaded when it is called: the writer of Word files costs nothing where none is written. */
  readonly load: () => Promise<{ readonly command: Command }>;
}

export const commands: Readonly<Record<string, Entry>> = {
  'bo-mau': {
    help: `
  bo-mau [--json]                     liệt kê các bộ mẫu phụ lục`,
    load: () => import('./sets/command'),
  },
  chen: {
    help: `
  chen BỘ-MẪU -o RA.xlsx              tạo sổ tính mới: Thông tin báo cáo, các biểu, Văn bản, Thuyết minh, Nhật ký
       [--vao VÀO.xlsx] [--mau MÃ,MÃ] hoặc chèn vào bản sao của VÀO.xlsx; chỉ các biểu có mã này
       [--kem]                        cùng với --mau: kèm cả các trang Thông tin báo cáo, Văn bản…
       [--ky "quý I/2024"]            điền kỳ báo cáo, kỳ số liệu và hạn gửi theo quy định
       [--don-vi "Xã A; Xã B"]        đơn vị trong biểu lập theo đơn vị; hoặc tệp .txt, mỗi dòng một tên`,
    load: () => import('./insert/command'),
  },
  'kiem-tra': {
    help: `
  kiem-tra TỆP|THƯ-MỤC [--json]       kiểm tra số liệu
       [--ky-truoc TỆP.xlsx]          so với kỳ trước, cùng kỳ năm trước (ghi được nhiều lần)`,
    load: () => import('./check/command'),
  },
  doc: {
    help: `
  doc TỆP|THƯ-MỤC [--json]            đã đọc được những số nào, còn số nào chưa đọc được`,
    load: () => import('./read/command'),
  },
  dien: {
    help: `
  dien VÀO.xlsx -o RA.xlsx            điền các ô tổng, ô tỷ lệ còn trống`,
    load: () => import('./fill/command'),
  },
  'tao-bao-cao': {
    help: `
  tao-bao-cao VÀO.xlsx -o RA.docx     viết dự thảo báo cáo
       [--giai-trinh]                 kèm phụ lục Giải trình số liệu: các chỗ đã bỏ qua có lý do
       [--ky-truoc TỆP.xlsx]          so với kỳ trước, cùng kỳ năm trước (ghi được nhiều lần)`,
    load: () => import('./report/command'),
  },
  'luu-bo-mau': {
    help: `
  luu-bo-mau VÀO.xlsx -o RA.json      lưu biểu tự lập thành bộ mẫu riêng
       --trang "TÊN" --ten "TÊN"      trang tính có biểu (ghi được nhiều lần); tên bộ mẫu
       [--tat-ca]                     lấy cả phép tính chưa chắc mà số liệu trên trang không trái`,
    load: () => import('./save-set/command'),
  },
  'sang-ky': {
    help: `
  sang-ky VÀO.xlsx -o RA.xlsx         tạo tệp cho kỳ sau: bỏ trống số liệu, giữ số kỳ cũ để so sánh
       [--ky "6 tháng đầu năm 2024"]  kỳ mới; không ghi thì là kỳ liền sau
       [--bo-ghi-chu] [--bo-van-ban]  bỏ trống cả ghi chú, cả danh mục ở trang “Văn bản”`,
    load: () => import('./next-period/command'),
  },
};
