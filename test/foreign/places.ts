// Names and papers of offices; none of them stands in the catalogue.

import type { Chance } from './chance';

export const communes = [
  'xã Ea Kao',
  'xã Thạch Lạc',
  'phường Bình Khánh',
  'xã Nậm Pồ',
  'phường Tân Giang',
  'thị trấn Kiến Đức',
  'xã Hưng Mỹ',
  'xã Đại Lãnh',
  'phường Vĩnh Tuy',
  'xã Quảng Phú Cầu',
  'xã Lộc An',
  'phường An Cựu',
  'xã Mường Hoa',
  'xã Tân Hộ Cơ',
  'đặc khu Cồn Cỏ',
  'phường Nguyễn Văn Cừ',
] as const;

export const fields = [
  'Đất đai',
  'Hộ tịch',
  'Chứng thực',
  'Bảo trợ xã hội',
  'Thành lập và hoạt động của hộ kinh doanh',
  'Người có công',
  'Giáo dục và Đào tạo',
  'Xây dựng',
  'Lưu thông hàng hóa trong nước',
] as const;

export const offices = [
  'Phòng Tư pháp',
  'Phòng Tài nguyên và Môi trường',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Lao động - Thương binh và Xã hội',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Kinh tế và Hạ tầng',
] as const;

export const departments = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Nông nghiệp và Môi trường',
] as const;

/** So many communes, each once, with "UBND" before all of them or none. */
export function someCommunes(chance: Chance, count: number): readonly string[] {
  const prefix = chance.pick(['UBND ', 'UBND ', '']);
  return chance.some(communes, count).map((name) => (prefix ? prefix + name : capital(name)));
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
