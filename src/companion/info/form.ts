// "Thông tin báo cáo": what letterhead, sentences and tables take that is no figure.

import type { InfoForm } from '../../core/form/supporting-form';

export const infoForm: InfoForm = {
  sheet: 'Thông tin báo cáo',
  title: 'THÔNG TIN BÁO CÁO',
  notice: 'Ghi một lần, dùng cho các biểu và cho báo cáo. Ô nào chưa biết thì để trống.',
  titles: ['Thông tin chung', 'Thông tin chung của báo cáo', 'Thông tin lập báo cáo'],
  columns: [
    { key: 'label', title: 'Thông tin', also: ['Mục', 'Tên thông tin', 'Trường'], width: 25 },
    { key: 'value', title: 'Nội dung', also: ['Giá trị', 'Nội dung ghi', 'Điền vào'], width: 40 },
    { key: 'hint', title: 'Cách ghi', also: ['Hướng dẫn', 'Gợi ý', 'Ví dụ', 'Ghi chú'], width: 33 },
  ],
  groups: [
    {
      title: 'KỲ BÁO CÁO VÀ KỲ SỐ LIỆU',
      fields: [
        {
          key: 'set',
          label: 'Bộ mẫu',
          also: ['Bộ biểu mẫu', 'Mẫu biểu áp dụng'],
          hint: 'Bộ phụ lục đã chèn vào sổ tính này',
        },
        {
          key: 'period',
          label: 'Kỳ báo cáo',
          also: ['Kỳ', 'Báo cáo kỳ', 'Loại kỳ báo cáo'],
          hint: 'Chọn trong danh sách',
        },
        {
          key: 'year',
          label: 'Năm',
          also: ['Năm báo cáo', 'Của năm'],
          hint: 'Ví dụ: 2026, hoặc 2021 - 2030',
        },
        {
          key: 'dataFrom',
          label: 'Số liệu từ ngày',
          also: ['Từ ngày', 'Số liệu tính từ ngày', 'Ngày bắt đầu kỳ số liệu', 'Thời gian từ ngày'],
          hint: 'Ngày/tháng/năm',
        },
        {
          key: 'dataTo',
          label: 'Số liệu đến ngày',
          also: ['Đến ngày', 'Số liệu tính đến ngày', 'Ngày chốt số liệu', 'Đến hết ngày'],
          hint: 'Ngày/tháng/năm, tính cả ngày đó',
        },
        {
          key: 'deadline',
          label: 'Hạn gửi báo cáo',
          also: ['Hạn gửi', 'Thời hạn gửi', 'Thời hạn gửi báo cáo', 'Hạn nộp báo cáo', 'Gửi trước ngày'],
          hint: 'Gửi chậm nhất ngày đó; đề nghị sẵn là hạn gửi Bộ Nội vụ, sửa theo hướng dẫn của tỉnh',
        },
      ],
    },
    {
      title: 'CƠ QUAN',
      fields: [
        {
          key: 'superior',
          label: 'Cơ quan cấp trên',
          also: ['Cơ quan chủ quản', 'Cơ quan cấp trên trực tiếp', 'Đơn vị cấp trên'],
          hint: 'Ví dụ: UBND tỉnh Cao Bằng',
        },
        {
          key: 'agency',
          label: 'Cơ quan báo cáo',
          also: ['Cơ quan lập báo cáo', 'Đơn vị báo cáo', 'Cơ quan ban hành', 'Tên cơ quan', 'Tên đơn vị'],
          hint: 'Ví dụ: UBND xã Thống Nhất',
        },
        {
          key: 'place',
          label: 'Địa danh',
          also: ['Nơi ký', 'Địa điểm', 'Địa danh ghi trên báo cáo'],
          hint: 'Trước ngày ký. Ví dụ: Thống Nhất',
        },
      ],
    },
    {
      title: 'VĂN BẢN BÁO CÁO',
      fields: [
        { key: 'number', label: 'Số báo cáo', also: ['Số', 'Số văn bản'], hint: 'Chỉ ghi số. Ví dụ: 105' },
        {
          key: 'symbol',
          label: 'Ký hiệu',
          also: ['Ký hiệu báo cáo', 'Ký hiệu văn bản'],
          hint: 'Sau dấu gạch chéo. Ví dụ: BC-UBND',
        },
        {
          key: 'date',
          label: 'Ngày ký',
          also: ['Ngày báo cáo', 'Ngày ban hành', 'Ngày, tháng, năm ký', 'Ngày ký báo cáo'],
          hint: 'Ngày/tháng/năm; chưa ký thì để trống',
        },
        {
          key: 'addressees',
          label: 'Kính gửi',
          also: ['Nơi gửi', 'Gửi'],
          hint: 'Mỗi dòng một nơi',
          lines: 2,
        },
        {
          key: 'basis',
          label: 'Căn cứ',
          also: ['Căn cứ lập báo cáo', 'Căn cứ báo cáo', 'Các căn cứ', 'Thực hiện'],
          hint: 'Mỗi dòng một văn bản: loại, số, ngày, cơ quan, trích yếu',
          lines: 5,
        },
        {
          key: 'recipients',
          label: 'Nơi nhận',
          also: ['Nơi nhận báo cáo'],
          hint: 'Mỗi dòng một nơi; “Như trên” và “Lưu: VT” tự có',
          lines: 4,
        },
        {
          key: 'draftingUnit',
          label: 'Đơn vị soạn thảo',
          also: ['Bộ phận soạn thảo', 'Ký hiệu đơn vị soạn thảo', 'Lưu'],
          hint: 'Đứng sau “Lưu: VT,”. Ví dụ: NV',
        },
      ],
    },
    {
      title: 'KÝ BÁO CÁO',
      fields: [
        {
          key: 'signer',
          label: 'Quyền hạn ký',
          also: ['Người ký', 'Thẩm quyền ký', 'Chức vụ người ký', 'Chức vụ'],
          hint: 'Chọn trong danh sách',
        },
        {
          key: 'signerName',
          label: 'Họ và tên người ký',
          also: ['Họ tên người ký', 'Họ và tên', 'Họ tên', 'Tên người ký'],
          hint: 'Ví dụ: Nguyễn Văn An',
        },
      ],
    },
    {
      title: 'TRÌNH BÀY BÁO CÁO',
      fields: [
        {
          key: 'documentsAs',
          label: 'Nêu văn bản',
          also: ['Cách nêu văn bản', 'Danh mục văn bản'],
          hint: 'Chọn trong danh sách; để trống là nêu trong mục',
        },
        {
          key: 'notes',
          label: 'Chú thích từ Ghi chú',
          also: ['Chú thích từ cột Ghi chú', 'Lấy Ghi chú làm chú thích'],
          hint: 'Chọn trong danh sách; để trống là có',
        },
      ],
    },
    {
      title: 'ĐƠN VỊ TRONG CÁC BIỂU LẬP THEO ĐƠN VỊ',
      fields: [
        {
          key: 'agencies',
          label: 'Danh sách đơn vị',
          also: ['Danh sách xã, phường', 'Danh sách đơn vị cấp xã', 'Các đơn vị', 'Đơn vị trực thuộc'],
          hint: 'Mỗi dòng một đơn vị, đúng thứ tự trong biểu',
          lines: 12,
        },
      ],
    },
  ],
  periods: [
    { kind: 'quarter', index: 1, word: 'Quý I' },
    { kind: 'quarter', index: 2, word: 'Quý II' },
    { kind: 'quarter', index: 3, word: 'Quý III' },
    { kind: 'quarter', index: 4, word: 'Quý IV' },
    { kind: 'halfYear', index: 1, word: '6 tháng đầu năm' },
    { kind: 'halfYear', index: 2, word: '6 tháng cuối năm' },
    { kind: 'nineMonths', index: 1, word: '9 tháng' },
    { kind: 'year', index: 1, word: 'Năm' },
    { kind: 'multiYear', index: 1, word: 'Giai đoạn' },
    ...Array.from(
      { length: 12 },
      (_, at) => ({ kind: 'month', index: at + 1, word: `Tháng ${at + 1}` }) as const,
    ),
    { kind: 'adHoc', index: 1, word: 'Đột xuất' },
  ],
  documentsAs: {
    list: { word: 'Trong mục', also: ['Trong từng mục', 'Theo mục'] },
    footnotes: { word: 'Chú thích cuối trang', also: ['Chú thích', 'Cuối trang'] },
    annex: { word: 'Phụ lục', also: ['Phụ lục danh mục văn bản', 'Danh mục ở phụ lục'] },
  },
  notes: {
    shown: { word: 'Có', also: ['Có chú thích', 'Lấy'] },
    hidden: { word: 'Không', also: ['Không chú thích', 'Không lấy'] },
  },
  signers: {
    chair: {
      word: 'Cấp trưởng',
      also: ['Chủ tịch', 'Người đứng đầu', 'Giám đốc', 'Trưởng phòng', 'Thủ trưởng'],
    },
    viceChair: {
      word: 'Cấp phó ký thay',
      also: ['KT. Chủ tịch, Phó Chủ tịch', 'Phó Chủ tịch', 'KT. Chủ tịch', 'Cấp phó', 'Phó Giám đốc', 'KT'],
    },
  },
};
