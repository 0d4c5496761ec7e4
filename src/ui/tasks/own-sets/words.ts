// Words of "Lưu thành bộ mẫu" and "Bộ mẫu của tôi"; sentences on rules are made by src/messages.

const listed = (names: readonly string[], most: number): string =>
  names.length > most
    ? `${names.slice(0, most).join(', ')} và ${names.length - most} đơn vị khác`
    : names.join(', ');

export const ownSetWords = {
  title: 'Lưu thành bộ mẫu',
  lead: 'Dùng biểu đơn vị tự lập như bộ mẫu có sẵn: chèn, kiểm tra, điền, viết báo cáo. Trang tính đang mở không thay đổi.',
  sheets: 'Trang tính có biểu',
  name: 'Tên bộ mẫu',
  nameExample: 'Ví dụ: Sở Nội vụ 2025',
  nameMissing: 'Ghi tên bộ mẫu để lưu.',
  nameTaken: 'Đã có bộ mẫu tên này; lưu sẽ thay bộ cũ.',
  noSheet: 'Chọn ít nhất một trang tính.',
  noForm:
    'Chưa đọc được biểu nào ở trang đã chọn. Biểu cần có dòng đầu bảng (STT, tên chỉ tiêu, cột số liệu) và các dòng bên dưới.',
  forms: 'Đã đọc được',
  form: (number: string, title: string) => (title === '' ? number : `${number}. ${title}`),
  shape: (rows: number, values: number) => `${rows} dòng, ${values} cột số liệu`,
  list: (rows: number) => (rows > 0 ? 'danh mục văn bản' : 'danh mục'),
  showRows: 'Xem các dòng, sửa số và tên biểu',
  number: 'Số biểu',
  formTitle: 'Tên biểu',
  repeats: 'lặp lại cho từng đơn vị',
  units: (names: readonly string[]) =>
    `Danh sách ${names.length} đơn vị (${listed(names, 4)}) không nằm trong bộ mẫu: khi chèn, đơn vị lấy từ trang “Thông tin báo cáo”.`,
  sure: 'Phép tính đọc được chắc chắn',
  sureHint: 'Bộ mẫu sẽ kiểm tra các phép tính được đánh dấu.',
  unsure: 'Phép tính cần bạn quyết định',
  unsureHint: 'Chỉ đánh dấu phép tính đúng với biểu này.',
  noRules: 'Chưa thấy phép tính nào giữa các dòng, các cột. Bộ mẫu vẫn dùng được để chèn và nhập số liệu.',
  all: (count: number) => `Tất cả ${count} phép tính`,
  allThatFit: (count: number) => `${count} phép tính không trùng ô và không trái số liệu`,
  save: (rules: number) => (rules === 0 ? 'Lưu bộ mẫu' : `Lưu bộ mẫu với ${rules} phép tính`),
  mine: 'Bộ mẫu của tôi',
  mineLead: 'Các bộ mẫu đơn vị tự lập, dùng được ở mọi việc như bộ có sẵn.',
  none: 'Chưa có bộ mẫu nào. Mở sổ tính có biểu tự lập rồi chọn “Thêm”, “Lưu thành bộ mẫu”; hoặc nhập tệp bộ mẫu nhận từ nơi khác.',
  contents: (forms: number, rules: number) => `${forms} biểu, ${rules} phép tính`,
  import: 'Nhập tệp bộ mẫu',
  export: 'Xuất tệp',
  exportOf: (name: string) => `Xuất tệp bộ mẫu ${name}`,
  remove: 'Bỏ',
  removeOf: (name: string) => `Bỏ bộ mẫu ${name}`,
  removeSure: 'Bỏ khỏi máy này?',
  keep: 'Giữ lại',
  unreadable: 'Chưa đọc được bộ mẫu này.',
} as const;
