// What is wrong with the file of an own template set, as a clause after "dòng 12, ".

import type { SetFileFault } from '../core/workbook/trouble';

const quoted = (name: string): string => (name === '' ? '' : ` “${name}”`);

const clauses: { readonly [fault in SetFileFault]: (name: string) => string } = {
  large: () => 'tệp quá lớn so với một bộ mẫu',
  deep: () => 'có quá nhiều dấu ngoặc lồng nhau',
  syntax: (name) =>
    name === '' ? 'nội dung không đúng cách ghi của tệp bộ mẫu' : `thiếu dấu${quoted(name)}`,
  format: () => 'đây không phải tệp bộ mẫu do công cụ này xuất ra',
  newer: () => 'tệp do bản mới hơn của công cụ xuất ra, hãy cập nhật công cụ rồi mở lại',
  missing: (name) => `thiếu mục${quoted(name)}`,
  unknown: (name) => `có mục lạ${quoted(name)}`,
  value: (name) => `nội dung của mục${quoted(name)} không đúng`,
  twice: (name) =>
    `${name === '' ? 'một tên' : `tên${quoted(name)}`} ghi hai lần hoặc không thuộc bộ mẫu này`,
  merge: (name) => `vùng gộp ô${quoted(name)} chồng lên vùng khác hoặc nằm ngoài đầu bảng`,
  width: (name) =>
    name === '' ? 'số ô của dòng đầu bảng khác số cột' : `dòng đầu bảng cần có đúng ${name} ô như số cột`,
  columns: (name) =>
    name === '' ? 'các cột không hợp với loại biểu' : `cột${quoted(name)} không hợp với loại biểu`,
  row: (name) => `dòng${quoted(name)} không có hoặc không hợp với loại biểu`,
  indicator: (name) =>
    name === ''
      ? 'có dòng chưa ghi chỉ tiêu'
      : `chỉ tiêu${quoted(name)} không hợp với loại biểu hoặc không có trong phần dictionary`,
  ruleTerm: (name) => `phép tính nêu${quoted(name)} không có trong các biểu, hoặc nêu hai lần`,
};

/** @param name what the fault is about; "" where nothing has a name. */
export function setFileFault(fault: SetFileFault, name: string): string {
  return clauses[fault](name);
}
