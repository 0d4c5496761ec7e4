// What a write may have left behind, in words: each sheet or area by its name, so that the person knows where to look.

import type { Touched } from '../core/workbook/trouble';

/** More names than that are counted, not listed. */
const LISTED = 8;

type Sentences = { readonly [kind in Touched['kind']]: (names: readonly string[]) => string };

const remains: Sentences = {
  sheets: (names) =>
    `Chưa chèn xong mà cũng chưa gỡ hết phần chèn dở: có thể còn trang tính ${quoted(names)}. Đề nghị xem các trang này, xóa trang thừa rồi làm lại.`,
  marks: (names) =>
    `Màu đánh dấu trên trang tính ${quoted(names)} có thể chưa đúng với danh sách. Đề nghị bấm Kiểm tra lại.`,
  cells: (names) =>
    `Chưa ghi xong mà cũng chưa trả lại hết nội dung cũ: ô ${listed(names)} có thể đang mang nội dung mới. Đề nghị xem lại các ô này rồi làm lại.`,
};

const UNANSWERED = 'Excel chưa trả lời';
const unanswered: Sentences = {
  sheets: (names) =>
    `${UNANSWERED} khi đang chèn trang tính ${quoted(names)}. Khi Excel trả lời, phần chèn dở sẽ tự được gỡ; trang nào vẫn còn thì đề nghị xóa rồi làm lại.`,
  marks: (names) =>
    `${UNANSWERED} khi đang đánh dấu trên trang tính ${quoted(names)}. Đề nghị chờ một lát rồi bấm Kiểm tra lại.`,
  cells: (names) =>
    `${UNANSWERED} khi đang ghi ô ${listed(names)}. Khi Excel trả lời, nội dung cũ sẽ tự trở lại; đề nghị chờ một lát, xem lại các ô này rồi làm lại.`,
};

export const remainsSentence = ({ kind, names }: Touched): string => remains[kind](names);

/** @param touched left out where nothing was being written. */
export const unansweredSentence = (touched: Touched | undefined): string =>
  touched === undefined
    ? `${UNANSWERED}. Đề nghị chờ một lát rồi làm lại.`
    : unanswered[touched.kind](touched.names);

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

function listed(names: readonly string[]): string {
  const rest = names.length - LISTED;
  const told = names.slice(0, LISTED).join(', ');
  return rest > 0 ? `${told} và ${rest} chỗ khác` : told;
}
