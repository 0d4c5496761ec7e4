// Sentences about rows that ask for an answer, for a figure at all, or for a figure of a certain kind.

import { toPlainText } from '../../core/number/decimal';
import { formatDecimal } from '../../core/number/vietnamese-number';
import { answerText, joinOr, withUnit } from '../words';
import { actualText, fullName, isNow, termLabel, thisCell, unitOf } from './figures';
import type { Sentences } from './sentence';

type AnswerCode =
  | 'CHOICE'
  | 'DEPENDS'
  | 'REQUIRED'
  | 'TOGETHER'
  | 'NOTE_CONFLICT'
  | 'HEADING_VALUE'
  | 'FRACTIONAL_COUNT'
  | 'NEGATIVE'
  | 'MANY_DIGITS';

/** Also of cells that cannot be taken for a figure. */
export const ONE_FIGURE = 'Ô số liệu chỉ chứa một số đọc được rõ ràng, đúng với đơn vị tính của dòng.';
/** Also of how the figures of a table are written. */
export const FORM_SAYS = 'Biểu mẫu quy định các dòng, số thứ tự và đơn vị tính.';

export const answers: Sentences<AnswerCode> = {
  CHOICE: {
    what: (finding) =>
      `${isNow(finding)}, chỉ nhận ${joinOr(finding.answers.map((one) => answerText(one, finding.inWords)))}. Đề nghị chọn lại.`,
    why: 'Biểu mẫu quy định câu trả lời bằng số.',
  },
  DEPENDS: {
    what: (finding) => {
      const { target, terms } = finding.slots;
      const flag = termLabel(terms[0], target);
      return finding.asks === 'filled'
        ? `còn trống hoặc bằng 0 trong khi ${flag}. Đề nghị nhập số liệu.`
        : `${isNow(finding)} trong khi ${flag}. Đề nghị để trống hoặc sửa dòng kia.`;
    },
    why: ({ slots: { target, terms } }) =>
      `Câu trả lời ở ${fullName(terms[0], target)} quyết định dòng này có số liệu hay không.`,
  },
  REQUIRED: {
    what: () => 'chưa có số liệu. Đề nghị nhập.',
    why: 'Chỉ tiêu này luôn có số liệu trong báo cáo.',
  },
  TOGETHER: {
    what: ({ slots: { target, terms } }) =>
      `còn trống trong khi ${termLabel(terms[0], target)}. Đề nghị nhập số liệu.`,
    why: ({ slots: { target, terms } }) =>
      `${fullName(target, target)} và ${fullName(terms[0], target)} đi cùng nhau: có số này thì có số kia.`,
  },
  NOTE_CONFLICT: {
    what: (finding) => {
      const advice = finding.slots.advice === '' ? ' Đề nghị sửa số liệu hoặc Ghi chú.' : '';
      return `${isNow(finding)} nhưng Ghi chú viết “${finding.note}”.${advice}`;
    },
    why: 'Số liệu và Ghi chú của cùng một dòng phải khớp nhau.',
  },
  HEADING_VALUE: {
    what: (finding) =>
      `dòng tiêu đề không có đơn vị tính nhưng có số liệu ${actualText(finding)}. Đề nghị xem lại vị trí nhập.`,
    why: FORM_SAYS,
  },
  FRACTIONAL_COUNT: {
    what: (finding) => {
      const { shown, meant, slots } = finding;
      const hidden = shown ? ` (ô chỉ hiện ${formatDecimal(shown)})` : '';
      const asked = meant
        ? `Có phải là ${formatDecimal(meant)}? Nếu phải, nhập lại ${toPlainText(meant)}.`
        : slots.target?.formula
          ? `Xem lại công thức ở ${thisCell(finding)}.`
          : 'Kiểm tra dấu chấm, dấu phẩy.';
      return `${isNow(finding)}${hidden}, dòng này đếm nên phải là số nguyên. ${asked}`;
    },
    why: ONE_FIGURE,
  },
  NEGATIVE: {
    what: (finding) => `${isNow(finding)}, số liệu ở đây không nhỏ hơn 0. Đề nghị kiểm tra dấu trừ.`,
    why: ONE_FIGURE,
  },
  MANY_DIGITS: {
    what: (finding) => {
      const { beside, largest } = finding;
      const against =
        beside === 'none'
          ? 'một con số khó có thật'
          : `hơn hẳn ${BESIDE[beside]} (nhiều nhất là ${withUnit(largest, unitOf(finding))})`;
      return `${isNow(finding)}, ${against}. Kiểm tra có gõ thừa chữ số không.`;
    },
    why: 'Một chữ số gõ thừa làm số lớn gấp mười lần.',
  },
};

const BESIDE = {
  years: 'các năm khác',
  units: 'các đơn vị khác',
  rows: 'các dòng cùng đơn vị tính',
} as const;
