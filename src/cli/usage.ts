// What `phu-luc --help` prints.

export const usage = `Cách dùng: npx phu-luc <lệnh>

  bo-mau [--json]                     liệt kê các bộ mẫu phụ lục
  chen BỘ-MẪU -o RA.xlsx              tạo sổ tính mới: Thông tin báo cáo, các biểu, Văn bản, Thuyết minh, Nhật ký
       [--vao VÀO.xlsx] [--mau MÃ,MÃ] hoặc chèn vào bản sao của VÀO.xlsx; chỉ các biểu có mã này
       [--kem]                        cùng với --mau: kèm cả các trang Thông tin báo cáo, Văn bản…
       [--ky "quý I/2024"]            điền kỳ báo cáo, kỳ số liệu và hạn gửi theo quy định
       [--don-vi "Xã A; Xã B"]        đơn vị trong biểu lập theo đơn vị; hoặc tệp .txt, mỗi dòng một tên
  kiem-tra TỆP|THƯ-MỤC [--json]       kiểm tra số liệu
  doc TỆP|THƯ-MỤC [--json]            đã đọc được những số nào, còn số nào chưa đọc được
  dien VÀO.xlsx -o RA.xlsx            điền các ô tổng, ô tỷ lệ còn trống
  tao-bao-cao VÀO.xlsx -o RA.docx     viết dự thảo báo cáo
  luu-bo-mau VÀO.xlsx -o RA.json      lưu biểu tự lập thành bộ mẫu riêng
       --trang "TÊN" --ten "TÊN"      trang tính có biểu (ghi được nhiều lần); tên bộ mẫu
       [--tat-ca]                     lấy cả phép tính chưa chắc mà số liệu trên trang không trái
  sang-ky VÀO.xlsx -o RA.xlsx         tạo tệp cho kỳ sau: bỏ trống số liệu, giữ số kỳ cũ để so sánh
       [--ky "6 tháng đầu năm 2024"]  kỳ mới; không ghi thì là kỳ liền sau
       [--bo-ghi-chu] [--bo-van-ban]  bỏ trống cả ghi chú, cả danh mục ở trang “Văn bản”
  Thêm --bo-mau-rieng TỆP.json vào bo-mau, chen, kiem-tra, doc, dien, tao-bao-cao, sang-ky để dùng bộ mẫu riêng.

Mã kết thúc: 0 không có lỗi số liệu; 1 có lỗi số liệu; 2 lệnh hoặc tệp không dùng được.
Lệnh doc: 0 đọc được hết; 1 còn chỗ cần xác nhận hoặc chưa đọc được; 2 như trên.
`;
