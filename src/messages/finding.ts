// One sentence for each kind of finding: where – what – what to do.

import { type Decimal, equals, round, trim } from '../core/decimal';
import type { Expected, Finding, Term } from '../core/finding';
import { formatDecimal } from '../core/vietnamese-number';
import { cellName, cellNames, joinAnd, offBy, shortCode, shortLabel, termValue, withUnit } from './words';

/** "Phụ lục 4 (trang tính PL4), ô D11". */
function place(finding: Finding): string {
  const { cell, slots } = finding;
  return cell ? `${slots.table} (trang tính ${cell.sheet}), ${cellName(cell)}` : slots.table;
}

/** "dòng 1.4, Tổng số TTHC…"; "" where the finding is about the whole table. */
function row({ slots: { target } }: Finding): string {
  if (!target) return '';
  const code = shortCode(target.code);
  return `${code === '' || code === '-' ? '' : `dòng ${code}, `}${shortLabel(target.label)}`;
}

const unitOf = (finding: Finding): string => finding.slots.target?.unit ?? '';

function actualText(finding: Finding): string {
  const { actual } = finding;
  if (actual === null) return 'để trống';
  return typeof actual === 'string' ? `“${actual}”` : withUnit(actual, unitOf(finding));
}

/** The expected value told to the decimals that show the difference; a range only where it is one. */
function expectedText(expected: Expected, unit: string): string {
  const told = (value: Decimal): string => withUnit(trim(round(value, Math.min(value.scale, 2))), unit);
  const { low, high } = expected;
  if (low && high) {
    const [from, to] = [told(low), told(high)];
    return equals(low, high) || from === to ? from : `từ ${from} đến ${to}`;
  }
  if (high) return `không quá ${told(high)}`;
  return low ? `ít nhất ${told(low)}` : '';
}

function off(finding: Finding): string {
  const { difference } = finding;
  if (!difference || difference.units === 0n) return '';
  return `, ${offBy(trim(round(difference, Math.min(difference.scale, 2))), unitOf(finding))}`;
}

const values = (terms: readonly Term[]): string => terms.map(termValue).join(' + ');
const present = (terms: readonly Term[]): readonly Term[] => terms.filter((term) => term.value !== null);

/** "Kiểm tra ô D12, D13 hoặc sửa ô D11." */
function checkOrMend(finding: Finding): string {
  const { cell, cells } = finding;
  if (!cell) return '';
  const others = cells.slice(1);
  const mend = `sửa ${cellName(cell)}`;
  return others.length > 0 ? `Kiểm tra ${cellNames(others, cell.sheet)} hoặc ${mend}.` : `Đề nghị ${mend}.`;
}

const wanted = (finding: Finding): string =>
  finding.expected ? expectedText(finding.expected, unitOf(finding)) : '';

/** What is wrong and what to do, after the place. */
function body(finding: Finding): string {
  const { slots } = finding;
  const [first = '', second = '', third = ''] = slots.words;
  const [part, whole] = slots.terms;
  switch (finding.code) {
    case 'SUM':
      return `đang là ${actualText(finding)}, các dòng cộng lại (${values(present(slots.terms))}) là ${wanted(finding)}${off(finding)}. ${checkOrMend(finding)}`;
    case 'RATE':
      return `đang là ${actualText(finding)}, tính từ ${part ? termValue(part) : ''}/${whole ? termValue(whole) : ''} phải là ${wanted(finding)}${off(finding)}. ${checkOrMend(finding)}`;
    case 'BASELINE_RATE':
      return `đang là ${actualText(finding)}; năm ${first} là ${groupDigits(second)} (theo Ghi chú), nay là ${part ? termValue(part) : ''}, nên phải là ${wanted(finding)}${off(finding)}. ${checkOrMend(finding)}`;
    case 'PART_OF':
      return slots.terms.length > 1
        ? `cộng với ${joinAnd(slots.terms.slice(0, -1).map(termLabel))} vượt quá ${termLabel(slots.terms[slots.terms.length - 1])}${off(finding)}. ${checkOrMend(finding)}`
        : `đang là ${actualText(finding)}, lớn hơn ${termLabel(part)}${off(finding)}. ${checkOrMend(finding)}`;
    case 'EQUAL':
      return `đang là ${actualText(finding)}, nhưng ${termLabel(part)} là cùng một số liệu${off(finding)}. Sửa để hai ô bằng nhau.`;
    case 'BETWEEN':
      return `đang là ${actualText(finding)}, phải nằm trong khoảng của các dòng chi tiết (${wanted(finding)}). ${checkOrMend(finding)}`;
    case 'CHOICE':
      return `đang là ${actualText(finding)}, chỉ nhận ${joinOr(slots.words)}. Đề nghị chọn lại.`;
    case 'RANGE':
      return `đang là ${actualText(finding)}, tỷ lệ phải ${wanted(finding)}. ${checkOrMend(finding)}`;
    case 'DEPENDS':
      return first === 'filled'
        ? `còn trống hoặc bằng 0 trong khi ${termLabel(part)}. Đề nghị nhập số liệu.`
        : `đang là ${actualText(finding)} trong khi ${termLabel(part)}. Đề nghị để trống hoặc sửa dòng kia.`;
    case 'REQUIRED':
      return 'chưa có số liệu. Đề nghị nhập.';
    case 'NOTE_CONFLICT':
      return `đang là ${actualText(finding)} nhưng Ghi chú viết “${first}”.${slots.advice === '' ? ' Đề nghị sửa số liệu hoặc Ghi chú.' : ''}`;
    case 'DERIVED_BLANK':
      return `còn trống, tính được là ${wanted(finding)}. Dùng nút Điền để điền.`;
    case 'ZERO_DENOMINATOR':
      return `đang là ${actualText(finding)}, nhưng ${termLabel(whole)} nên không phát sinh tỷ lệ. Nên để trống.`;
    case 'HEADING_VALUE':
      return `dòng tiêu đề không có đơn vị tính nhưng có số liệu ${actualText(finding)}. Đề nghị xem lại vị trí nhập.`;
    case 'NOT_A_NUMBER':
      return `đang ghi “${first}”, chưa đọc được thành số. Chỉ nhập chữ số; phần chữ đưa sang Ghi chú.`;
    case 'AMBIGUOUS_NUMBER':
      return `“${first}” có thể đọc theo hai cách. Đề nghị nhập lại, dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân.`;
    case 'CELL_ERROR':
      return `công thức đang báo lỗi ${first}. Đề nghị sửa công thức hoặc nhập số liệu.`;
    case 'ZERO_PADDING':
      return `số một chữ số viết theo hai cách (“${first}” và “${second}”). Nên thống nhất một cách trong cả biểu.`;
    case 'DUPLICATE_CODE':
      return `số thứ tự ${first} xuất hiện nhiều lần (${cellNames(finding.cells, finding.cell?.sheet ?? '')}). Đề nghị đánh số lại.`;
    case 'MISSING_ROW':
      return `trang tính ${third} không có dòng ${first}, ${shortLabel(second)}. Nếu không phát sinh, nên giữ dòng và để trống.`;
    case 'FRACTIONAL_COUNT':
      return `đang là ${actualText(finding)}, dòng này đếm nên phải là số nguyên. Kiểm tra dấu chấm, dấu phẩy.`;
    case 'NEGATIVE':
      return `đang là ${actualText(finding)}, dòng này không thể nhỏ hơn 0. Đề nghị sửa.`;
    default:
      return finding.code satisfies never;
  }
}

const joinOr = (parts: readonly string[]): string => joinAnd(parts).replace(/ và ([^,]*)$/, ' hoặc $1');

function groupDigits(digits: string): string {
  return formatDecimal({ units: BigInt(digits), scale: 0 });
}

/** "dòng 1.4 (516)". */
function termLabel(term: Term | undefined): string {
  if (!term) return '';
  const code = shortCode(term.code);
  const name = code === '' || code === '-' ? shortLabel(term.label, 50) : `dòng ${code}`;
  return `${name} là ${termValue(term)}`;
}

const withAdvice = ({ slots: { advice } }: Finding, sentence: string): string =>
  (advice === '' ? sentence : `${sentence} ${advice}`).trim();

/** The finding in one or two Vietnamese sentences: where – what – what to do. */
export function describeFinding(finding: Finding): string {
  const named = [place(finding), row(finding)].filter((part) => part !== '').join(' – ');
  return withAdvice(finding, `${named}: ${body(finding)}`);
}

/** The same without the table, sheet and cell, for a list that shows them already. */
export function detailFinding(finding: Finding): string {
  const named = row(finding);
  const sentence = withAdvice(finding, named === '' ? body(finding) : `${named}: ${body(finding)}`);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
