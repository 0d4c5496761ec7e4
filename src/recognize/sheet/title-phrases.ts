// What people write over columns, piece by piece. Data only; title-words.ts reads it.

/** One thing that a title says of its column. */
export type Trait =
  // What the column is for.
  | 'code'
  | 'label'
  | 'unit'
  | 'figure'
  | 'note'
  | 'symbol'
  | 'date'
  | 'documentTitle'
  | 'issuer'
  // Whose or which time's figures.
  | 'previous'
  | 'current'
  | 'cumulative'
  | 'plan'
  | 'result'
  | 'target'
  | 'example'
  | 'compare'
  | 'rate'
  | 'aside'
  | 'score'
  | 'total'
  | 'ofWhich'
  // Dossiers.
  | 'received'
  | 'resolved'
  | 'pending'
  | 'settling'
  | 'returned'
  | 'cancelled'
  | 'carriedOver'
  | 'inPeriod'
  | 'online'
  | 'direct'
  | 'post'
  | 'early'
  | 'onTime'
  | 'notLate'
  | 'late'
  | 'notDue'
  // Answers.
  | 'yes'
  | 'no';

/** Every way to name two things in one title. */
const bothOrders = (
  some: readonly string[],
  others: readonly string[],
  joined: readonly string[],
): readonly string[] =>
  some.flatMap((one) =>
    others.flatMap((other) => joined.flatMap((word) => [`${one}${word} ${other}`, `${other}${word} ${one}`])),
  );

/**
 * Phrases by what they say, as people write them; the longest phrase at a place is taken, and its words speak for
 * nothing else. Words of one-stop software (eGov, OpenCPS, iGate) and of Thông tư 01/2020/TT-VPCP, mẫu 06.
 */
export const phrases: Readonly<Record<Trait, readonly string[]>> = {
  code: [
    'STT',
    'TT',
    'Số TT',
    'Số thứ tự',
    'Mã số',
    'Mã chỉ tiêu',
    'Mã',
    'Mã đơn vị',
    'Mã CSKCB',
    'Mã TTHC',
    'Mã số TTHC',
    'Mã thủ tục',
    'Mã dịch vụ công',
  ],
  label: [
    'Chỉ tiêu',
    'Chỉ tiêu thống kê',
    'Tên chỉ tiêu',
    'Nội dung chỉ tiêu',
    'Nội dung',
    'Nội dung công việc',
    'Nội dung thống kê',
    'Nội dung báo cáo',
    'Tiêu chí',
    'Nhiệm vụ',
    'Nhiệm vụ/tiêu chí',
    'Các mục tiêu cải cách',
    'Mục tiêu',
    'Lĩnh vực',
    'Lĩnh vực giải quyết',
    'Lĩnh vực, công việc giải quyết',
    'Tên đơn vị',
    'Tên cơ quan',
    'Cơ quan',
    'Cơ quan, đơn vị',
    'Đơn vị, địa phương',
    'Đơn vị giải quyết',
    'Địa phương',
    'Xã, phường',
  ],
  unit: ['Đơn vị tính', 'Đơn vị', 'ĐV tính', 'Đvt', 'Đơn vị đo'],
  figure: [
    'Số liệu',
    'Số liệu báo cáo',
    'Số liệu thống kê',
    'Giá trị',
    'Số lượng',
    'Kết quả thống kê',
    'Số hồ sơ',
    'SL',
  ],
  note: ['Ghi chú', 'Giải trình', 'Diễn giải', 'Chú thích', 'Nguồn số liệu', 'Lý do'],
  symbol: [
    'Số, ký hiệu',
    'Số ký hiệu',
    'Số và ký hiệu',
    'Số/ký hiệu',
    'Số, ký hiệu văn bản',
    'Số văn bản',
    'Số hiệu văn bản',
    'Số hiệu',
    'Ký hiệu',
    'Số VB',
    'Số, ký hiệu VB',
    'Số và ký hiệu văn bản',
  ],
  date: [
    'Ngày, tháng ban hành',
    'Ngày ban hành',
    'Ngày, tháng, năm ban hành',
    'Ngày, tháng, năm',
    'Ngày, tháng',
    'Ngày tháng văn bản',
    'Thời gian ban hành',
    'Ngày văn bản',
    'Ngày ký',
    'Ngày VB',
    'Ngày BH',
    'Ngày, tháng, năm ban hành văn bản',
  ],
  documentTitle: [
    'Trích yếu văn bản',
    'Trích yếu',
    'Trích yếu nội dung',
    'Trích yếu nội dung văn bản',
    'Nội dung trích yếu',
    'Nội dung văn bản',
    'Tên văn bản',
    'Tên loại và trích yếu nội dung văn bản',
    'Tên loại văn bản',
    'Tên, trích yếu văn bản',
    'Tên văn bản, trích yếu nội dung',
    'Tên loại và trích yếu',
    'Về việc',
  ],
  issuer: ['Cơ quan ban hành', 'Nơi ban hành', 'Đơn vị ban hành'],
  previous: ['Kỳ trước', 'Quý trước', 'Tháng trước', 'Năm trước', 'Cùng kỳ', 'Cùng kỳ năm trước'],
  current: ['Kỳ này', 'Kỳ báo cáo', 'Trong kỳ báo cáo', 'Quý này', 'Tháng này', 'Năm nay'],
  cumulative: ['Lũy kế', 'Cộng dồn', 'Lũy kế từ đầu năm', 'Từ đầu năm'],
  plan: [
    'Kế hoạch',
    'Kế hoạch giao',
    'Được giao',
    'Chỉ tiêu giao',
    'Cấp trên giao',
    'Giao',
    'Mục tiêu giao',
    'Ước',
    'Ước thực hiện',
    'Dự kiến',
  ],
  target: ['Mục tiêu', 'Phấn đấu', 'Chỉ tiêu năm', 'Chỉ tiêu kế hoạch', 'Định hướng', 'Nhiệm vụ năm'],
  example: ['Ví dụ', 'Số liệu ví dụ', 'Ví dụ minh họa', 'Minh họa', 'Số liệu minh họa', 'Số liệu mẫu', 'VD'],
  result: ['Thực hiện', 'Kết quả', 'Kết quả thực hiện', 'Đã thực hiện', 'TH', 'KQ', 'Đạt được'],
  compare: ['So sánh', 'So với', 'So với cùng kỳ', 'Tăng', 'Giảm', 'Tăng/giảm', 'Tăng, giảm', 'Chênh lệch'],
  rate: ['Tỷ lệ', 'Tỷ lệ %', '%', 'Phần trăm'],
  aside: ['Thanh toán', 'Thanh toán trực tuyến', 'Số hóa', 'Số hóa hồ sơ', 'Mức độ hài lòng', 'Số tiền'],
  score: ['Điểm', 'Điểm số', 'Điểm chuẩn'],
  total: ['Tổng số', 'Tổng cộng', 'Tổng', 'Cộng', 'Toàn huyện', 'Toàn tỉnh', 'Chung', 'Tổng số hồ sơ'],
  ofWhich: ['Trong đó'],
  received: ['Tiếp nhận', 'Hồ sơ nhận', 'Hồ sơ phải giải quyết', 'Nhận giải quyết', 'Nhận trong kỳ'],
  resolved: [
    'Đã giải quyết',
    'Đã giải quyết xong',
    'Đã xử lý',
    'Đã trả kết quả',
    'Giải quyết xong',
    'Hoàn thành',
  ],
  pending: [
    'Đang giải quyết',
    'Đang xử lý',
    'Chưa giải quyết',
    'Đang trong quá trình giải quyết',
    'Còn lại',
    'Tồn cuối',
    'Tồn cuối kỳ',
    'Tồn',
  ],
  settling: ['Giải quyết', 'Kết quả giải quyết', 'Tình hình giải quyết', 'Xử lý'],
  returned: ['Trả lại', 'Từ chối', 'Không đủ điều kiện'],
  cancelled: ['Hủy', 'Đã hủy', 'Rút', 'Rút/hủy', 'Rút hồ sơ', 'Xin rút'],
  carriedOver: [
    'Kỳ trước chuyển sang',
    'Kỳ trước chuyển qua',
    'Từ kỳ trước',
    'Từ kỳ trước chuyển sang',
    'Tồn kỳ trước',
    'Tồn đầu kỳ',
    'Tồn đầu',
    'Kỳ trước',
  ],
  inPeriod: ['Trong kỳ', 'Mới tiếp nhận', 'Tiếp nhận mới', 'Tiếp nhận trong kỳ', 'Phát sinh trong kỳ', 'Mới'],
  online: ['Trực tuyến', 'Qua mạng', 'Nộp trực tuyến', 'Online'],
  direct: [
    'Trực tiếp',
    'Tại Bộ phận Một cửa',
    'Một cửa',
    'Trực tiếp, DV BCCI',
    'Trực tiếp, dịch vụ bưu chính',
    'Trực tiếp hoặc bưu chính',
  ],
  post: ['Dịch vụ bưu chính', 'Bưu chính công ích', 'Qua bưu chính', 'Dịch vụ bưu chính công ích'],
  early: ['Trước hạn', 'Sớm hạn', 'Sớm'],
  onTime: ['Đúng hạn', 'Đúng'],
  // Both in one column: "Trước và đúng hạn", "Đúng hạn, sớm hạn".
  notLate: bothOrders(
    ['Trước hạn', 'Trước', 'Sớm hạn', 'Sớm'],
    ['Đúng hạn', 'Đúng', 'Trong hạn'],
    ['', ',', ' và', ' hoặc', ' hay'],
  ),
  late: ['Quá hạn', 'Trễ hạn', 'Trễ', 'Chậm', 'Đã quá hạn'],
  notDue: ['Chưa đến hạn', 'Trong hạn', 'Còn hạn', 'Chưa tới hạn'],
  yes: ['Có', 'Đạt'],
  no: ['Không', 'Không đạt', 'Chưa đạt'],
};
