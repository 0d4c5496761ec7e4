// What `phu-luc --help` prints.

export const usage = `Cách dùng: npx phu-luc <lệnh>

  bo-mau [--json]                     liệt kê các bộ mẫu phụ lục
  chen BỘ-MẪU -o RA.xlsx              chèn biểu mẫu vào sổ tính mới
       [--vao VÀO.xlsx] [--mau MÃ,MÃ] hoặc vào bản sao của VÀO.xlsx; chỉ các biểu có mã này
  kiem-tra TỆP|THƯ-MỤC [--json]       kiểm tra số liệu
  dien VÀO.xlsx -o RA.xlsx            điền các ô tổng, ô tỷ lệ còn trống
  tao-bao-cao VÀO.xlsx -o RA.docx     viết dự thảo báo cáo

Mã kết thúc: 0 không có lỗi số liệu; 1 có lỗi số liệu; 2 lệnh hoặc tệp không dùng được.
`;
