// Names of agencies, as people write them.

import { readAgency } from '../../src/core/report/agency';

test.each([
  ['UBND huyện Quảng Điền', 'UBND huyện Quảng Điền', 'huyện', 'Quảng Điền'],
  ['Ủy ban nhân dân xã Quảng Ngạn', 'Ủy ban nhân dân xã Quảng Ngạn', 'xã', 'Quảng Ngạn'],
  ['Uỷ ban nhân dân thị trấn Sịa', 'Ủy ban nhân dân thị trấn Sịa', 'thị trấn', 'Sịa'],
  ['UỶ BAN NHÂN DÂN HUYỆN QUẢNG ĐIỀN', 'ỦY BAN NHÂN DÂN HUYỆN QUẢNG ĐIỀN', 'huyện', 'Quảng Điền'],
  ['UBND TP. Huế', 'UBND thành phố Huế', 'thành phố', 'Huế'],
  ['UBND TP Huế', 'UBND thành phố Huế', 'thành phố', 'Huế'],
  ['UBND Tp.Huế', 'UBND thành phố Huế', 'thành phố', 'Huế'],
  ['UBND T.P Huế', 'UBND thành phố Huế', 'thành phố', 'Huế'],
  ['UBND TP. Hồ Chí Minh', 'UBND Thành phố Hồ Chí Minh', 'thành phố', 'Hồ Chí Minh'],
  ['UBND TPHCM', 'UBND Thành phố Hồ Chí Minh', 'thành phố', 'Hồ Chí Minh'],
  ['UBND TP.HCM', 'UBND Thành phố Hồ Chí Minh', 'thành phố', 'Hồ Chí Minh'],
  ['UBND TX. Hương Thủy', 'UBND thị xã Hương Thủy', 'thị xã', 'Hương Thủy'],
  ['UBND TT. Sịa', 'UBND thị trấn Sịa', 'thị trấn', 'Sịa'],
  ['UBND H. Phong Điền', 'UBND huyện Phong Điền', 'huyện', 'Phong Điền'],
  ['UBND P. Thuận Hóa', 'UBND phường Thuận Hóa', 'phường', 'Thuận Hóa'],
  ['UBND Q.1', 'UBND Quận 1', 'quận', '1'],
  ['UBND Đặc khu Phú Quốc', 'UBND Đặc khu Phú Quốc', 'đặc khu', 'Phú Quốc'],
  ['UBND xã Bình An, huyện Phú Lộc', 'UBND xã Bình An, huyện Phú Lộc', 'xã', 'Bình An'],
  ['UBND xã …', 'UBND xã …', 'xã', ''],
  // A name that begins with such letters is no abbreviation.
  ['UBND xã Thanh Xuân', 'UBND xã Thanh Xuân', 'xã', 'Thanh Xuân'],
  ['UBND xã Phước Hải'.normalize('NFD'), 'UBND xã Phước Hải', 'xã', 'Phước Hải'],
])('“%s”', (text, full, word, name) => {
  expect(readAgency(text)).toEqual({ kind: 'committee', full, unit: { word, name } });
});

test.each([
  ['UBND', 'committee', 'UBND', null],
  ['UBND Vinh', 'committee', 'UBND Vinh', null],
  ['Sở Nội vụ', 'department', 'Sở Nội vụ', null],
  ['Sở Nội vụ TP. Huế', 'department', 'Sở Nội vụ thành phố Huế', 'Huế'],
  ['Phòng Văn hóa - Xã hội', 'other', 'Phòng Văn hóa - Xã hội', null],
  ['Phòng Nội vụ huyện Quảng Điền', 'other', 'Phòng Nội vụ huyện Quảng Điền', 'Quảng Điền'],
  ['Văn phòng UBND tỉnh Cao Bằng', 'other', 'Văn phòng UBND tỉnh Cao Bằng', 'Cao Bằng'],
  ['', 'other', '', null],
])('“%s” là %s', (text, kind, full, name) => {
  const { unit, ...rest } = readAgency(text);
  expect({ ...rest, name: unit?.name ?? null }).toEqual({ kind, full, name });
});
