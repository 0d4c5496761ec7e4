// Sentences about what stands in one cell: it cannot be taken for a figure as it is.

import type { Finding, FindingCode } from '../core/form/finding';
import { MOST_DIGITS } from '../core/number/reach';
import { cellNames } from './words';

type CellCode = Extract<
  FindingCode,
  'NOT_A_NUMBER' | 'SHOWN_AS_DAY' | 'TOO_LARGE' | 'AMBIGUOUS_NUMBER' | 'CELL_ERROR' | 'NO_RESULT'
>;

/** What is wrong with the cell and what to do, after the place. */
export function cellSentence({ cell, cells, slots }: Finding, code: CellCode): string {
  const [first = '', number = '', isFormula = ''] = slots.words;
  switch (code) {
    case 'NOT_A_NUMBER':
      return `đang ghi “${first}”, chưa đọc được thành số. Chỉ nhập chữ số; phần chữ đưa sang Ghi chú.`;
    case 'SHOWN_AS_DAY': {
      const typeAgain = isFormula === '' ? ` rồi gõ lại ${number === '' ? 'số liệu' : number}` : ' cho ô';
      return `ô đang định dạng ngày nên hiện “${first}”. Chọn định dạng Số${typeAgain}.`;
    }
    case 'TOO_LARGE':
      return `đang là ${first}, dài quá ${MOST_DIGITS} chữ số nên Excel không giữ được đúng số này. ${slots.target?.formula ? 'Kiểm tra công thức và các ô công thức lấy số.' : 'Đề nghị nhập lại.'}`;
    case 'AMBIGUOUS_NUMBER':
      return `“${first}” có thể đọc theo hai cách. Đề nghị nhập lại, dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân.`;
    case 'CELL_ERROR':
      return `công thức đang báo lỗi ${first}. Đề nghị sửa công thức hoặc nhập số liệu.`;
    case 'NO_RESULT': {
      const some =
        cells.length > 1
          ? `kết quả công thức của ${cells.length} ô (${cellNames(cells, cell?.sheet ?? '')})`
          : 'kết quả của công thức';
      return `tệp chưa lưu ${some} nên chưa kiểm tra được. Mở bằng Excel rồi lưu lại, sau đó kiểm tra lại.`;
    }
    default:
      return code satisfies never;
  }
}
