// One sentence for each kind of finding: where – what – what to do.

import type { Expected, Finding, Term } from '../core/form/finding';
import { type Decimal, equals, round, subtract, trim } from '../core/number/decimal';
import { formatDecimal } from '../core/number/vietnamese-number';
import { a1, type CellRef, cellText } from '../core/workbook/address';
import { cellSentence } from './cell-finding';
import { eraRowText, eraSetText, eraWordText } from './era';
import { infoSentence } from './info-finding';
import { leftOverSentence } from './left-over';
import { countedDocuments, listSentence } from './list-finding';
import { straddlesText } from './set-offer';
import { unitSentence } from './unit-finding';
import {
  cellName,
  cellNames,
  codeName,
  elsewhere,
  joinAnd,
  memberName,
  offBy,
  shortLabel,
  termKind,
  termValue,
  withUnit,
} from './words';
import { writingSentence } from './writing-finding';

/** "Phụ lục 4 (trang tính PL4), ô D11". */
function place(finding: Finding): string {
  const { cell, slots, template } = finding;
  if (!cell) return slots.table;
  const where =
    template === '' || cell.sheet === slots.table
      ? `Trang tính ${cell.sheet}`
      : `${slots.table} (trang tính ${cell.sheet})`;
  return `${where}, ${cellName(cell)}`;
}

/** "dòng 1.4, Tổng số TTHC…", "dòng 4, Số mẫu đã khảo sát, năm 2016"; "" for a finding about the whole table. */
function row({ slots: { target } }: Finding): string {
  if (!target) return '';
  const whose = memberName(target.member);
  const names = [codeName(target), shortLabel(target.label)];
  const parts = target.member?.kind === 'year' ? [...names, whose] : [whose, ...names];
  return parts.filter((part) => part !== '').join(', ');
}

const unitOf = (finding: Finding): string => finding.slots.target?.unit ?? '';

function actualText(finding: Finding): string {
  const { actual } = finding;
  if (actual === null) return 'để trống';
  return typeof actual === 'string' ? `“${actual}”` : withUnit(actual, unitOf(finding));
}

/** As a sentence tells it: a rate to the decimals that Điền would write, else to those that show the difference. */
const told = (value: Decimal, { places }: Pick<Finding, 'places'> = {}): Decimal =>
  places === undefined ? trim(round(value, Math.min(value.scale, 2))) : round(value, places);

/** The expected value; a range only where it is one. */
function expectedText(
  { low, high }: Expected,
  unit: string,
  precision: Pick<Finding, 'places'> = {},
): string {
  const text = (value: Decimal): string => withUnit(told(value, precision), unit);
  if (low && high) {
    const [from, to] = [text(low), text(high)];
    return equals(low, high) || from === to ? from : `từ ${from} đến ${to}`;
  }
  if (high) return `không quá ${text(high)}`;
  return low ? `ít nhất ${text(low)}` : '';
}

/** ", lệch 155": between the figures as the sentence tells them. */
function off(finding: Finding): string {
  const { actual, expected, places } = finding;
  let { difference } = finding;
  if (difference && places !== undefined && actual !== null && typeof actual !== 'string') {
    const nearest = difference.units < 0n ? expected?.low : expected?.high;
    if (nearest) difference = subtract(actual, told(nearest, finding));
  }
  if (!difference || difference.units === 0n) return '';
  return `, ${offBy(told(difference), unitOf(finding))}`;
}

const values = (terms: readonly Term[]): string => terms.map(termValue).join(' + ');
const present = (terms: readonly Term[]): readonly Term[] => terms.filter((term) => term.value !== null);

/** "Kiểm tra ô D12, D13 hoặc sửa ô D11." */
function checkOrMend(finding: Finding): string {
  const { cell, cells, slots } = finding;
  if (!cell) return '';
  const others = cells.slice(1);
  const [first] = others;
  const last = others.at(-1);
  const { basis = [] } = finding;
  // The units of a district stand one below the other: their cells are named as a block.
  const block = finding.code === 'ROW_SUM' && first && last && others.length > 3;
  const named = distinct([...(block ? [] : others), ...basis]);
  const looked = [
    ...(block ? [`các ô từ ${a1(first.row, first.column)} đến ${a1(last.row, last.column)}`] : []),
    ...(named.length > 0 ? [cellNames(named, cell.sheet)] : []),
  ].join(' và ');
  // Nobody types over a formula: where it agrees with its parts, these are to be looked at.
  if (basis.length > 0) return `Kiểm tra ${looked}; ${cellName(cell)} là công thức.`;
  const mend = slots.target?.formula ? `xem lại công thức ở ${cellName(cell)}` : `sửa ${cellName(cell)}`;
  return looked === '' ? `Đề nghị ${mend}.` : `Kiểm tra ${looked} hoặc ${mend}.`;
}

const distinct = (cells: readonly CellRef[]): readonly CellRef[] => [
  ...new Map(cells.map((cell) => [cellText(cell), cell])).values(),
];

const wanted = (finding: Finding): string =>
  finding.expected ? expectedText(finding.expected, unitOf(finding), finding) : '';

/** What the blank cell ought to show: "là 90", "khoảng 31,3%" where it is rounded. */
function fillText(finding: Finding): string {
  const { fill, expected } = finding;
  if (!fill) return `là ${wanted(finding)}`;
  const exact = expected?.low && expected.high && equals(expected.low, fill) && equals(expected.high, fill);
  return `${exact ? 'là' : 'khoảng'} ${withUnit(fill, unitOf(finding))}`;
}

/** "; ô D9 còn trống": where the parts are too little, a blank one may be what is missing. */
function blankParts({ cell, difference, slots }: Finding): string {
  if (!difference || difference.units <= 0n) return '';
  const blank = slots.terms.flatMap((term) => (term.value === null && term.cell ? [term.cell] : []));
  return blank.length > 0 ? `; ${cellNames(blank, cell?.sheet ?? '')} còn trống` : '';
}

/** Most forms print a total above its units; some below them. */
function sideOf({ cell, slots }: Finding): string {
  const above = slots.terms.every((term) => term.cell && cell && term.cell.row < cell.row);
  return above ? 'bên trên' : 'bên dưới';
}

/** What is wrong and what to do, after the place. */
function body(finding: Finding): string {
  const { slots } = finding;
  const [first = '', second = '', third = ''] = slots.words;
  const [part, whole] = slots.terms;
  switch (finding.code) {
    case 'SUM':
      return `đang là ${actualText(finding)}, các ${termKind(slots.terms)} cộng lại (${values(present(slots.terms))}) là ${wanted(finding)}${off(finding)}${blankParts(finding)}. ${checkOrMend(finding)}`;
    case 'ROW_SUM':
      return `đang là ${actualText(finding)}, ${slots.terms.length} ${first === 'row' ? 'dòng' : 'đơn vị'} ${sideOf(finding)} cộng lại là ${wanted(finding)}${off(finding)}${blankParts(finding)}. ${checkOrMend(finding)}`;
    case 'BALANCE':
      return `đang là ${actualText(finding)}, ${balanceText(finding, Number(first))}${off(finding)}. ${checkOrMend(finding)}`;
    case 'TOGETHER':
      return `còn trống trong khi ${termLabel(part, slots.target)}. Đề nghị nhập số liệu.`;
    case 'RATE':
      return `đang là ${actualText(finding)}, tính từ ${part ? termValue(part) : ''}/${whole ? termValue(whole) : ''} phải là ${wanted(finding)}${off(finding)}. ${checkOrMend(finding)}`;
    case 'BASELINE_RATE':
      return `đang là ${actualText(finding)}; năm ${first} là ${groupDigits(second)} (theo Ghi chú), nay là ${part ? termValue(part) : ''}, nên phải là ${wanted(finding)}${off(finding)}. ${checkOrMend(finding)}`;
    case 'PART_OF':
      return slots.terms.length > 1
        ? `cộng với ${joinAnd(slots.terms.slice(0, -1).map((term) => termLabel(term, slots.target)))} vượt quá ${termLabel(slots.terms[slots.terms.length - 1], slots.target)}${off(finding)}. ${checkOrMend(finding)}`
        : `đang là ${actualText(finding)}, lớn hơn ${termLabel(part, slots.target)}${off(finding)}. ${checkOrMend(finding)}`;
    case 'EQUAL':
      return `đang là ${actualText(finding)}, còn ${termLabel(part, slots.target)}${off(finding)}. ${slots.target?.formula || part?.formula ? `Hai ô là cùng một số liệu nên phải bằng nhau. ${checkOrMend(finding)}` : 'Hai ô là cùng một số liệu, sửa để bằng nhau.'}`;
    case 'BETWEEN':
      return `đang là ${actualText(finding)}, phải nằm trong khoảng của các dòng chi tiết (${wanted(finding)}). ${checkOrMend(finding)}`;
    case 'CHOICE':
      return `đang là ${actualText(finding)}, chỉ nhận ${joinOr(slots.words)}. Đề nghị chọn lại.`;
    case 'RANGE':
      return `đang là ${actualText(finding)}, tỷ lệ phải ${wanted(finding)}. ${checkOrMend(finding)}`;
    case 'DEPENDS':
      return first === 'filled'
        ? `còn trống hoặc bằng 0 trong khi ${termLabel(part, slots.target)}. Đề nghị nhập số liệu.`
        : `đang là ${actualText(finding)} trong khi ${termLabel(part, slots.target)}. Đề nghị để trống hoặc sửa dòng kia.`;
    case 'REQUIRED':
      return 'chưa có số liệu. Đề nghị nhập.';
    case 'NOTE_CONFLICT':
      return `đang là ${actualText(finding)} nhưng Ghi chú viết “${first}”.${slots.advice === '' ? ' Đề nghị sửa số liệu hoặc Ghi chú.' : ''}`;
    case 'DERIVED_BLANK':
      return `còn trống, tính được ${fillText(finding)}. Dùng nút Điền để điền.`;
    case 'FORMULA_BLANK':
      return `công thức đang không cho kết quả, tính được ${fillText(finding)}. Đề nghị xem lại công thức ở ${finding.cell ? cellName(finding.cell) : 'ô này'}.`;
    case 'ZERO_DENOMINATOR':
      return `đang là ${actualText(finding)}, nhưng ${termLabel(whole, slots.target)} nên không phát sinh tỷ lệ. Nên để trống.`;
    case 'HEADING_VALUE':
      return `dòng tiêu đề không có đơn vị tính nhưng có số liệu ${actualText(finding)}. Đề nghị xem lại vị trí nhập.`;
    case 'NOT_A_NUMBER':
    case 'SHOWN_AS_DAY':
    case 'TOO_LARGE':
    case 'AMBIGUOUS_NUMBER':
    case 'CELL_ERROR':
    case 'NO_RESULT':
      return cellSentence(finding, finding.code);
    case 'ZERO_PADDING':
    case 'WORDS_BESIDE':
      return writingSentence(finding, finding.code);
    case 'DUPLICATE_CODE':
      return `số thứ tự ${first} xuất hiện nhiều lần (${cellNames(finding.cells, finding.cell?.sheet ?? '')}). Đề nghị đánh số lại.`;
    case 'MISSING_ROW':
      return `trang tính ${third} không có dòng ${first}, ${shortLabel(second)}. Nếu không phát sinh, nên giữ dòng và để trống.`;
    case 'CODE_GAP':
    case 'DUPLICATE_UNIT':
    case 'PERCENT_MIXED':
    case 'DOCUMENT_SYMBOL':
    case 'DOCUMENT_TYPE':
    case 'DOCUMENT_DATE':
    case 'DOCUMENT_LATER':
    case 'DOCUMENT_EARLIER':
    case 'DOCUMENT_ORDER':
    case 'DOCUMENT_TWICE':
    case 'DOCUMENT_TWO_DAYS':
      return listSentence(finding, finding.code);
    case 'INFO_UNREAD':
    case 'INFO_DAYS':
    case 'HEADING_UNKNOWN':
      return infoSentence(finding, finding.code);
    case 'UNIT_WITHOUT_ROW':
    case 'UNIT_NOT_LISTED':
      return unitSentence(finding, finding.code);
    case 'DOCUMENT_COUNT':
      return `đang là ${actualText(finding)}, còn ${countedDocuments(slots.words)} là ${wanted(finding)}${off(finding)}. Kiểm tra danh mục hoặc sửa ${finding.cell ? cellName(finding.cell) : 'ô này'}.`;
    case 'FRACTIONAL_COUNT':
      return `đang là ${actualText(finding)}, dòng này đếm nên phải là số nguyên. Kiểm tra dấu chấm, dấu phẩy.`;
    case 'NEGATIVE':
      return `đang là ${actualText(finding)}, dòng này không thể nhỏ hơn 0. Đề nghị sửa.`;
    case 'LEFT_OVER':
      return leftOverSentence(finding);
    case 'STRADDLES': {
      const [from = '', to = '', since = '', lastDay = ''] = slots.words;
      const told = straddlesText(`${from === '' ? '' : `từ ${from} `}đến ${to}`, since, lastDay);
      return `${told.charAt(0).toLowerCase()}${told.slice(1)}`;
    }
    case 'ERA_ROW':
      return eraRowText(finding);
    case 'ERA_WORD':
      return eraWordText(finding);
    case 'ERA_SET':
      return eraSetText(finding);
    default:
      return finding.code satisfies never;
  }
}

/** The side of the balance that fails: what must be counted is too much, or all that may be is too little. */
function balanceText(finding: Finding, musts: number): string {
  const { terms } = finding.slots;
  const kind = termKind(terms);
  const named = (some: readonly Term[]): string =>
    joinAnd(some.map((term) => codeName(term).replace(`${kind} `, '') || `“${shortLabel(term.label, 40)}”`));
  const sum = (some: readonly Term[]): string => values(present(some));
  const must = terms.slice(0, musts);
  const { low, high } = finding.expected ?? { low: null, high: null };
  const short = finding.difference !== null && finding.difference.units < 0n;
  if (short) {
    return `nhưng các ${kind} ${named(must)} cộng lại (${sum(must)}) là ${low ? expectedText({ low, high: low }, unitOf(finding)) : ''}`;
  }
  return `nhưng các ${kind} ${named(terms)} cộng lại (${sum(terms)}) mới là ${high ? expectedText({ low: high, high }, unitOf(finding)) : ''}`;
}

const joinOr = (parts: readonly string[]): string => joinAnd(parts).replace(/ và ([^,]*)$/, ' hoặc $1');

function groupDigits(digits: string): string {
  return formatDecimal({ units: BigInt(digits), scale: 0 });
}

/** "dòng 1.4 là 516", "dòng II, cột 3 là 6.011" beside a target of another row. */
function termLabel(term: Term | undefined, target: Term | null): string {
  if (!term) return '';
  const name = codeName(term) || shortLabel(term.label, 50);
  return `${elsewhere(term, target)}${name} là ${termValue(term)}`;
}

/** Advice on how a bound is overrun is about typing. */
const withAdvice = ({ code, slots: { advice, target } }: Finding, sentence: string): string =>
  (advice === '' || (code === 'RANGE' && target?.formula) ? sentence : `${sentence} ${advice}`).trim();

/** The finding in one or two Vietnamese sentences: where – what – what to do. */
export function describeFinding(finding: Finding): string {
  // What is wrong with a set names its tables itself.
  if (finding.code === 'ERA_SET') return body(finding);
  const named = [place(finding), row(finding)].filter((part) => part !== '').join(' – ');
  return withAdvice(finding, `${named}: ${body(finding)}`);
}

/** The same without the table, sheet and cell, for a list that shows them already. */
export function detailFinding(finding: Finding): string {
  const named = row(finding);
  const sentence = withAdvice(finding, named === '' ? body(finding) : `${named}: ${body(finding)}`);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
