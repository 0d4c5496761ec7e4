// Sentences about figures that others add up to, or that are made of them.

import type { Finding, Term } from '../../core/form/finding';
import { formatDecimal } from '../../core/number/vietnamese-number';
import { codeName, joinAnd, shortLabel, termKind, termValue } from '../words';
import {
  blankParts,
  checkOrMend,
  checkOrMendColumn,
  expectedText,
  fillText,
  fullName,
  isNow,
  off,
  present,
  termLabel,
  thisCell,
  unitOf,
  values,
  wanted,
} from './figures';
import type { Sentences } from './sentence';

type CalculatedCode =
  | 'SUM'
  | 'ROW_SUM'
  | 'BALANCE'
  | 'RATE'
  | 'BASELINE_RATE'
  | 'PART_OF'
  | 'EQUAL'
  | 'BETWEEN'
  | 'RANGE'
  | 'ZERO_DENOMINATOR'
  | 'DERIVED_BLANK'
  | 'TOTAL_BLANK'
  | 'FORMULA_BLANK';

/** Most forms print a total above its units; some below them. */
function sideOf({ cell, slots }: Finding): string {
  const above = slots.terms.every((term) => term.cell && cell && term.cell.row < cell.row);
  return above ? 'bên trên' : 'bên dưới';
}

const rowsOf = ({ of }: Finding<'ROW_SUM'>): string => (of === 'rows' ? 'dòng' : 'đơn vị');

/** The side of the balance that fails: what must be counted is too much, or all that may be is too little. */
function balanceText(finding: Finding<'BALANCE'>): string {
  const { terms } = finding.slots;
  const kind = termKind(terms);
  const named = (some: readonly Term[]): string =>
    joinAnd(some.map((term) => codeName(term).replace(`${kind} `, '') || `“${shortLabel(term.label, 40)}”`));
  const sum = (some: readonly Term[]): string => values(present(some));
  const must = terms.slice(0, finding.musts);
  const high = finding.expected?.high ?? null;
  const short = finding.difference !== null && finding.difference.units < 0n;
  if (short) {
    return `nhưng các ${kind} ${named(must)} cộng lại (${sum(must)}) là ${atLeast(finding)}`;
  }
  return `nhưng các ${kind} ${named(terms)} cộng lại (${sum(terms)}) mới là ${high ? expectedText({ low: high, high }, unitOf(finding)) : ''}`;
}

function atLeast(finding: Finding): string {
  const low = finding.expected?.low ?? null;
  return low ? expectedText({ low, high: low }, unitOf(finding)) : '';
}

/** Of what a blank cell is made. */
function madeOf({ slots: { target, terms } }: Finding): string {
  return terms.length > 8
    ? `Ô này là tổng cột của ${terms.length} đơn vị được tính vào dòng.`
    : `Ô này tính được từ ${terms.map((term) => fullName(term, target)).join(', ')}.`;
}

export const calculated: Sentences<CalculatedCode> = {
  SUM: {
    what: (finding) => {
      const { terms } = finding.slots;
      return `${isNow(finding)}, các ${termKind(terms)} cộng lại (${values(present(terms))}) là ${wanted(finding)}${off(finding)}${blankParts(finding)}. ${checkOrMend(finding)}`;
    },
    why: ({ slots: { target, terms } }) =>
      `${fullName(target, target)} = ${terms.map((term) => fullName(term, target)).join(' + ')}. Ô trống được tính là 0.`,
  },
  ROW_SUM: {
    what: (finding) =>
      `${isNow(finding)}, ${finding.slots.terms.length} ${rowsOf(finding)} ${sideOf(finding)} cộng lại là ${wanted(finding)}${off(finding)}${blankParts(finding)}. ${checkOrMendColumn(finding)}`,
    why: (finding) => {
      const { target, terms } = finding.slots;
      return `${fullName(target, target)} = tổng cột này của ${terms.length} ${rowsOf(finding)} được tính vào dòng. Ô trống được tính là 0.`;
    },
  },
  BALANCE: {
    what: (finding) => `${isNow(finding)}, ${balanceText(finding)}${off(finding)}. ${checkOrMend(finding)}`,
    why: ({ musts, slots: { target, terms } }) => {
      const short = (some: readonly Term[]): string =>
        some.map((term) => codeName(term) || `“${shortLabel(term.label, 40)}”`).join(' + ');
      const least = `${fullName(target, target)} không nhỏ hơn ${short(terms.slice(0, musts))}`;
      // A sheet need not have a column for what may be counted besides.
      const may = terms.slice(musts);
      return may.length === 0 ? `${least}.` : `${least} và không lớn hơn khi cộng thêm ${short(may)}.`;
    },
  },
  RATE: {
    what: (finding) => {
      const [part, whole] = finding.slots.terms;
      return `${isNow(finding)}, tính từ ${part ? termValue(part) : ''}/${whole ? termValue(whole) : ''} phải là ${wanted(finding)}${off(finding)}. ${checkOrMend(finding)}`;
    },
    why: ({ slots: { target, terms } }) => {
      const [part, whole] = terms;
      return `${fullName(target, target)} = ${fullName(part, target)} / ${fullName(whole, target)} × 100, làm tròn như số lẻ đang ghi.`;
    },
  },
  BASELINE_RATE: {
    what: (finding) => {
      const [now] = finding.slots.terms;
      return `${isNow(finding)}; năm ${finding.year} là ${formatDecimal(finding.base)} (theo Ghi chú), nay là ${now ? termValue(now) : ''}, nên phải là ${wanted(finding)}${off(finding)}. ${checkOrMend(finding)}`;
    },
    why: ({ year, slots: { target, terms } }) =>
      `${fullName(target, target)} = (số năm ${year} ở Ghi chú − ${fullName(terms[0], target)}) / số năm ${year} × 100.`,
  },
  PART_OF: {
    what: (finding) => {
      const { target, terms } = finding.slots;
      const whole = termLabel(terms.at(-1), target);
      const parts = terms.slice(0, -1).map((term) => termLabel(term, target));
      return parts.length > 0
        ? `${isNow(finding)}, cộng với ${joinAnd(parts)} thì vượt quá ${whole}${off(finding)}. ${checkOrMend(finding)}`
        : `${isNow(finding)}, lớn hơn ${whole}${off(finding)}. ${checkOrMend(finding)}`;
    },
    why: ({ slots: { target, terms } }) => {
      const parts = [target, ...terms.slice(0, -1)].map((term) => fullName(term, target));
      return `${parts.join(' + ')} không lớn hơn ${fullName(terms.at(-1), target)}.`;
    },
  },
  EQUAL: {
    what: (finding) => {
      const { target, terms } = finding.slots;
      const [other] = terms;
      const advice =
        target?.formula || other?.formula
          ? `Hai ô là cùng một số liệu nên phải bằng nhau. ${checkOrMend(finding)}`
          : 'Hai ô là cùng một số liệu, sửa để bằng nhau.';
      return `${isNow(finding)}, còn ${termLabel(other, target)}${off(finding)}. ${advice}`;
    },
    why: ({ slots: { target, terms } }) =>
      `${fullName(target, target)} và ${fullName(terms[0], target)} là cùng một số liệu nên phải bằng nhau.`,
  },
  BETWEEN: {
    what: (finding) =>
      `${isNow(finding)}, phải nằm trong khoảng của các dòng chi tiết (${wanted(finding)}). ${checkOrMend(finding)}`,
    why: 'Tỷ lệ chung phải nằm giữa tỷ lệ thấp nhất và cao nhất của các dòng chi tiết.',
  },
  RANGE: {
    what: (finding) => `${isNow(finding)}, tỷ lệ phải ${wanted(finding)}. ${checkOrMend(finding)}`,
    why: 'Tỷ lệ phần trăm nằm trong khoảng từ 0 đến 100.',
    // Advice on how a bound is overrun is about typing.
    takesAdvice: ({ slots: { target } }) => !target?.formula,
  },
  ZERO_DENOMINATOR: {
    what: (finding) =>
      `${isNow(finding)}, nhưng ${termLabel(finding.slots.terms[1], finding.slots.target)} nên không phát sinh tỷ lệ. Nên để trống.`,
    why: 'Mẫu số bằng 0 thì không có tỷ lệ.',
  },
  DERIVED_BLANK: {
    what: (finding) => `còn trống, tính được ${fillText(finding)}. Dùng nút Điền để điền.`,
    why: madeOf,
  },
  TOTAL_BLANK: {
    what: (finding) => {
      const { terms } = finding.slots;
      return `còn trống, trong khi các ${termKind(terms)} cộng lại (${values(present(terms))}) đã là ${atLeast(finding)}. Đề nghị nhập.`;
    },
    why: (finding) => `${madeOf(finding)} Có thể còn phần không có dòng riêng nên không tự điền.`,
  },
  FORMULA_BLANK: {
    what: (finding) =>
      `công thức đang không cho kết quả, tính được ${fillText(finding)}. Đề nghị xem lại công thức ở ${thisCell(finding)}.`,
    why: madeOf,
  },
};
