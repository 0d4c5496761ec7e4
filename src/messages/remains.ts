// What a write may have left behind, in words: each sheet or area by its name, so that the person knows where to look.

/** More names than that are counted, not listed. */
const LISTED = 8;

/** @param words "sheets", "cells" or "marks", then the name of each one that may remain. */
export function remainsSentence([kind = '', ...names]: readonly string[]): string {
  switch (kind) {
    case 'sheets':
      return `Chưa chèn xong mà cũng chưa gỡ hết phần chèn dở: có thể còn trang tính ${quoted(names)}. Đề nghị xem các trang này, xóa trang thừa rồi làm lại.`;
    case 'marks':
      return `Màu đánh dấu trên trang tính ${quoted(names)} có thể chưa đúng với danh sách. Đề nghị bấm Kiểm tra lại.`;
    case 'cells':
      return `Chưa ghi xong mà cũng chưa trả lại hết nội dung cũ: ô ${listed(names)} có thể đang mang nội dung mới. Đề nghị xem lại các ô này rồi làm lại.`;
    default:
      return 'Chưa làm xong mà cũng chưa trả lại hết như cũ. Đề nghị xem lại sổ tính rồi làm lại.';
  }
}

/** @param words as above; none where nothing was being written. */
export function unansweredSentence([kind = '', ...names]: readonly string[]): string {
  const unanswered = 'Excel chưa trả lời';
  switch (kind) {
    case 'sheets':
      return `${unanswered} khi đang chèn trang tính ${quoted(names)}. Khi Excel trả lời, phần chèn dở sẽ tự được gỡ; trang nào vẫn còn thì đề nghị xóa rồi làm lại.`;
    case 'marks':
      return `${unanswered} khi đang đánh dấu trên trang tính ${quoted(names)}. Đề nghị chờ một lát rồi bấm Kiểm tra lại.`;
    case 'cells':
      return `${unanswered} khi đang ghi ô ${listed(names)}. Khi Excel trả lời, nội dung cũ sẽ tự trở lại; đề nghị chờ một lát, xem lại các ô này rồi làm lại.`;
    default:
      return `${unanswered}. Đề nghị chờ một lát rồi làm lại.`;
  }
}

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

function listed(names: readonly string[]): string {
  const rest = names.length - LISTED;
  const told = names.slice(0, LISTED).join(', ');
  return rest > 0 ? `${told} và ${rest} chỗ khác` : told;
}
