// II.7 to II.11 of the report of a year: how reform shows in investment, enterprises and the budget; what of the year
// before was set right. No form has figures of them: "Số liệu bổ sung" does.

import { place } from './place';
import { fromDistrict } from './sentences';

const ofYear = { periods: ['year'] } as const;
const ofYearFromDistrict = { ...ofYear, levels: fromDistrict, ofAll: true } as const;

export const economySections = [
  place(
    2,
    'investment',
    'Mức độ thu hút đầu tư',
    'Báo cáo năm: nêu số dự án, vốn đăng ký, vốn thực hiện so với năm trước',
    [],
    ofYearFromDistrict,
  ),
  place(
    2,
    'enterprises',
    'Tỷ lệ doanh nghiệp thành lập mới',
    'Báo cáo năm: nêu số doanh nghiệp thành lập mới, tỷ lệ so với năm trước và so với kế hoạch',
    [],
    ofYearFromDistrict,
  ),
  place(
    2,
    'enterpriseShare',
    'Tỷ lệ đóng góp của doanh nghiệp vào thu ngân sách',
    'Báo cáo năm: nêu số thu từ doanh nghiệp, tỷ lệ trong tổng thu',
    [],
    ofYearFromDistrict,
  ),
  place(
    2,
    'budget',
    'Thực hiện thu ngân sách',
    'Báo cáo năm: nêu tổng thu, tỷ lệ so với dự toán; tổng chi',
    [],
    { ...ofYear, ofAll: true },
  ),
  place(
    2,
    'remedied',
    'Khắc phục tồn tại, hạn chế của năm trước',
    'Báo cáo năm: nêu từng tồn tại, hạn chế năm trước đã chỉ ra và kết quả khắc phục',
    [],
    ofYear,
  ),
] as const;
