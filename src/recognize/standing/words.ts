// What the name of a sheet and the lines over its tables say of them: a draft, an example, whose they are.

import { readAgency } from '../../core/report/agency';
import { dropTones } from '../../core/text/fold';
import type { Statement } from './statements';

/** Words of whoever does not want the figures taken for the report's. */
const ASIDE: readonly RegExp[] = [
  /(?:bản )?(?<!\p{L})nháp(?!\p{L})/iu,
  /(?<!\p{L})(?:không|ko|k) (?:sử )?dùng(?!\p{L})|(?<!\p{L})không sử dụng(?!\p{L})/iu,
  /(?<!\p{L})draft(?!\p{L})/iu,
  /(?<!\p{L})(?:số liệu )?ví dụ(?: minh họa)?(?!\p{L})/iu,
  /(?<!\p{L})số liệu (?:minh họa|giả định|mẫu)(?!\p{L})|không phải (?:là )?số liệu báo cáo/iu,
  /(?<!\p{L})hướng dẫn (?:ghi|điền|lập|nhập|cách)(?!\p{L})/iu,
  /(?<!\p{L})chỉ tiêu (?:phấn đấu|kế hoạch)(?!\p{L})/iu,
];
/** The same in the name of a sheet, which is short. */
const NAME_ASIDE: readonly RegExp[] = [
  ...ASIDE,
  /^(?:trang )?hướng dẫn(?!\p{L})/iu,
  /(?<!\p{L})(?:bản )?(?:cũ|mẫu|vd|old|backup)$/iu,
  /(?<!\p{L})chỉ tiêu (?:năm )?20\d\d/iu,
];
/** Typed without tones: only words that are no others then. */
const TONELESS = /(?<![a-z])(?:ban nhap|khong (?:su )?dung|so lieu vi du|vi du minh hoa|huong dan)(?![a-z])/i;

/** The words by which a statement says itself that it is none of the report's; null where it does not. */
export function asideWords({ sheet, titles }: Statement): string | null {
  const found = (text: string, patterns: readonly RegExp[]): string | undefined => {
    const plain = text.normalize('NFC').replace(/\s+/g, ' ');
    for (const pattern of patterns) {
      const [words] = pattern.exec(plain) ?? [];
      if (words) return words;
    }
    return dropTones(plain) === plain ? TONELESS.exec(plain)?.[0] : undefined;
  };
  return found(sheet, NAME_ASIDE) ?? titles.map((line) => found(line, ASIDE)).find((words) => words) ?? null;
}

const SUMMARY = /(?<![a-z])(?:tong hop|toan (?:huyen|tinh|thanh pho|xa|phuong|nganh|dia ban))(?![a-z])/;

/** "TONG HOP", "Toàn huyện". */
export const isNamedSummary = ({ sheet }: Statement): boolean =>
  SUMMARY.test(dropTones(sheet.normalize('NFC').toLowerCase()));

const OF = /^(?:tên )?(?:cơ quan|đơn vị)(?: báo cáo)?\s*:\s*(\S.{0,118})$/iu;

/** The agency that the lines over the tables say: "ĐƠN VỊ: UBND xã Quảng Phú"; null where none does. */
function titledUnit({ titles }: Statement): string | null {
  for (const line of titles) {
    const plain = line.normalize('NFC').replace(/\s+/g, ' ').trim();
    const said = OF.exec(plain)?.[1];
    if (said !== undefined && /\p{L}/u.test(said)) return said;
    const { kind, unit } = readAgency(plain);
    if (kind === 'committee' && unit && unit.name !== '') return plain;
  }
  return null;
}

/** With its tones; without any, only words that are no others then ("so" is "sở" and "số"). */
const UNIT_NAME =
  /^(?:ubnd\s+)?(?:xã|phường|thị trấn|thị xã|thành phố|đặc khu|huyện|quận|tỉnh|sở|phòng|ban|tt|tx|tp|p|x|h)[\s.]+\p{L}/iu;
const TONELESS_UNIT = /^(?:ubnd )?(?:xa|phuong|thi tran|thi xa|dac khu|huyen)[ .]+[a-z\d]/i;
/** Longer lines tell more than a name. */
const LONGEST_NAME = 60;

function namesUnit(text: string): boolean {
  const plain = text.normalize('NFC').trim();
  if (plain.length > LONGEST_NAME) return false;
  return UNIT_NAME.test(plain) || (dropTones(plain) === plain && TONELESS_UNIT.test(plain));
}

/** The unit that a statement tells as its own, in its titles or as the name of its sheet; null where it tells none. */
export const toldUnit = (statement: Statement): string | null =>
  titledUnit(statement) ??
  (namesUnit(statement.sheet) ? statement.sheet : (statement.titles.find(namesUnit) ?? null));

/** {@link toldUnit}, else the name of the sheet. */
export const unitOf = (statement: Statement): string => toldUnit(statement) ?? statement.sheet;

const LEVELS: Readonly<Record<string, number>> = {
  tỉnh: 4,
  'thành phố': 3,
  huyện: 2,
  quận: 2,
  'thị xã': 2,
  xã: 1,
  phường: 1,
  'thị trấn': 1,
  'đặc khu': 1,
};

/** How high the unit stands that a statement tells; 0 where it tells none. */
export function unitLevel(statement: Statement): number {
  const { unit } = readAgency(toldUnit(statement) ?? '');
  return unit ? (LEVELS[unit.word] ?? 0) : 0;
}
