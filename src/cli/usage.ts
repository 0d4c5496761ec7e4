// What `phu-luc --help` prints.

import { commands } from './commands';

const lines = Object.values(commands).map(({ help }) => help);

export const usage = `Cách dùng: npx phu-luc <lệnh>
${lines.join('')}
  Thêm --bo-mau-rieng TỆP.json vào bo-mau, chen, kiem-tra, doc, dien, tao-bao-cao, sang-ky để dùng bộ mẫu riêng.

Mã kết thúc: 0 không có lỗi số liệu; 1 có lỗi số liệu; 2 lệnh hoặc tệp không dùng được.
Lệnh doc: 0 đọc được hết; 1 còn chỗ cần xác nhận hoặc chưa đọc được; 2 như trên.
`;
