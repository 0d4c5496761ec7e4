// What is wrong with the file of an own template set, as a clause after "dòng 12, ".

/** @param kind as the reader of the file names it; an unknown one gets a clause that is always true. */
export function fileFault(kind: string, name: string): string {
  const named = name === '' ? '' : ` “${name}”`;
  switch (kind) {
    case 'large':
      return 'tệp quá lớn so với một bộ mẫu';
    case 'deep':
      return 'có quá nhiều dấu ngoặc lồng nhau';
    case 'syntax':
      return name === '' ? 'nội dung không đúng cách ghi của tệp bộ mẫu' : `thiếu dấu${named}`;
    case 'format':
      return 'đây không phải tệp bộ mẫu do công cụ này xuất ra';
    case 'newer':
      return 'tệp do bản mới hơn của công cụ xuất ra, hãy cập nhật công cụ rồi mở lại';
    case 'missing':
      return `thiếu mục${named}`;
    case 'unknown':
      return `có mục lạ${named}`;
    case 'value':
      return `nội dung của mục${named} không đúng`;
    case 'twice':
      return `${named === '' ? 'một tên' : `tên${named}`} ghi hai lần hoặc không thuộc bộ mẫu này`;
    case 'merge':
      return `vùng gộp ô${named} chồng lên vùng khác hoặc nằm ngoài đầu bảng`;
    case 'width':
      return name === ''
        ? 'số ô của dòng đầu bảng khác số cột'
        : `dòng đầu bảng cần có đúng ${name} ô như số cột`;
    case 'columns':
      return named === '' ? 'các cột không hợp với loại biểu' : `cột${named} không hợp với loại biểu`;
    case 'row':
      return `dòng${named} không có hoặc không hợp với loại biểu`;
    case 'indicator':
      return named === ''
        ? 'có dòng chưa ghi chỉ tiêu'
        : `chỉ tiêu${named} không hợp với loại biểu hoặc không có trong phần dictionary`;
    case 'ruleTerm':
      return `phép tính nêu${named} không có trong các biểu, hoặc nêu hai lần`;
    default:
      return 'nội dung không đúng';
  }
}
