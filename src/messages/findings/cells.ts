// Sentences about what stands in one cell: it cannot be taken for a figure as it is.

import { MOST_DIGITS } from '../../core/number/reach';
import { formatDecimal } from '../../core/number/vietnamese-number';
import { cellNames } from '../words';
import { ONE_FIGURE } from './answers';
import type { Sentences } from './sentence';

type CellCode =
  | 'NOT_A_NUMBER'
  | 'SHOWN_AS_DAY'
  | 'TOO_LARGE'
  | 'AMBIGUOUS_NUMBER'
  | 'CELL_ERROR'
  | 'NO_RESULT';

export const cells: Sentences<CellCode> = {
  NOT_A_NUMBER: {
    what: ({ text }) =>
      `đang ghi “${text}”, chưa đọc được thành số. Chỉ nhập chữ số; phần chữ đưa sang Ghi chú.`,
    why: ONE_FIGURE,
  },
  SHOWN_AS_DAY: {
    what: ({ text, meant, isFormula }) => {
      const figure = meant ? formatDecimal(meant) : 'số liệu';
      return `ô đang định dạng ngày nên hiện “${text}”. Chọn định dạng Số${isFormula ? ' cho ô' : ` rồi gõ lại ${figure}`}.`;
    },
    why: ONE_FIGURE,
  },
  TOO_LARGE: {
    what: ({ text, slots }) => {
      const advice = slots.target?.formula
        ? 'Kiểm tra công thức và các ô công thức lấy số.'
        : 'Đề nghị nhập lại.';
      return `đang là ${text}, dài quá ${MOST_DIGITS} chữ số nên Excel không giữ được đúng số này. ${advice}`;
    },
    why: ONE_FIGURE,
  },
  AMBIGUOUS_NUMBER: {
    what: ({ text }) =>
      `“${text}” có thể đọc theo hai cách. Đề nghị nhập lại, dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân.`,
    why: ONE_FIGURE,
  },
  CELL_ERROR: {
    what: ({ error }) => `công thức đang báo lỗi ${error}. Đề nghị sửa công thức hoặc nhập số liệu.`,
    why: ONE_FIGURE,
  },
  NO_RESULT: {
    what: ({ cell, cells: all }) => {
      const some =
        all.length > 1
          ? `kết quả công thức của ${all.length} ô (${cellNames(all, cell?.sheet ?? '')})`
          : 'kết quả của công thức';
      return `tệp chưa lưu ${some} nên chưa kiểm tra được. Mở bằng Excel rồi lưu lại, sau đó kiểm tra lại.`;
    },
    why: 'Một số phần mềm ghi công thức vào tệp mà không tính; Excel tính khi mở tệp.',
  },
};
