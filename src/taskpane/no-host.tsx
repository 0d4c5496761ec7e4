// Where there is no Excel around the pane: what this is and where the same work can be done.

import type { FoundHost } from './find-host';

export type Reason = Exclude<FoundHost['kind'], 'excel' | 'word'>;

const words: Readonly<Record<Reason, { readonly title: string; readonly text: string }>> = {
  none: {
    title: 'Trang này là ngăn bên trong Excel',
    text: 'Để dùng, mở Excel, vào thẻ Phụ lục CCHC trên thanh công cụ rồi bấm Mở. Không có Excel, hãy dùng trang web: cùng các việc ấy, làm trên tệp .xlsx.',
  },
  unreachable: {
    title: 'Chưa kết nối được với Excel',
    text: 'Ngăn này cần tải một phần từ máy chủ của Microsoft, nhưng mạng ở đây không tới được. Hãy dùng trang web: cùng các việc ấy, làm trên tệp .xlsx, không cần mạng ngoài.',
  },
  oldExcel: {
    title: 'Excel này chưa đủ mới',
    text: 'Ngăn này cần Excel 2021 trở lên hoặc Microsoft 365. Với Excel đang có, hãy dùng trang web: cùng các việc ấy, làm trên tệp .xlsx.',
  },
};

export function NoHost({ reason }: { readonly reason: Reason }) {
  const { title, text } = words[reason];
  return (
    <main className="no-host">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="../web/index.html">Mở trang web Phụ lục CCHC</a>
      </p>
      <p>
        <a href="../phu-luc-cchc.html">Bản một tệp, dùng khi không có mạng</a>
      </p>
      <p className="safe">Số liệu không rời khỏi máy của bạn.</p>
    </main>
  );
}
