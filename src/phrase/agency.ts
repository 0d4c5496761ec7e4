// How letterhead, sentences and signature write the agency that reports.

import { readAgency, unitPhrase, unitWord } from '../core/report/agency';

/** The whole name as sentences write it: "UBND thành phố Huế". */
export function fullName(agency: string): string {
  return readAgency(agency).full;
}

/** "UBND huyện" of "UBND huyện Quảng Điền"; other agencies keep their name. */
export function shortName(agency: string): string {
  const { kind, full, unit } = readAgency(agency);
  return kind === 'committee' && unit ? `UBND ${unitWord(unit)}` : full;
}

/** "huyện", "xã"; "" where the name does not tell. */
export function areaWord(agency: string): string {
  const { kind, unit } = readAgency(agency);
  return kind === 'committee' && unit ? unitWord(unit) : '';
}

/** Địa danh: the name of the unit alone, with its kind where the name alone would be a number or a person's. */
export function placeOf(agency: string): string {
  const { kind, unit } = readAgency(agency);
  if (kind !== 'committee' || !unit || unit.name === '') return '';
  return unitWord(unit) === unit.word ? unit.name : unitPhrase(unit);
}

/** Name in the letterhead, upper case, on two lines for a people's committee. */
export function letterheadName(agency: string): string {
  const { kind, full, unit } = readAgency(agency);
  const unitText = kind === 'committee' && unit ? full.replace(/^.*?(?:UBND|nhân dân)[\s.:]*/iu, '') : '';
  return (unitText === '' ? full : `Ủy ban nhân dân\n${unitText}`).toUpperCase();
}

/** A people's committee stands alone in the letterhead; other agencies stand under the one above them. */
export function showsSuperior(agency: string): boolean {
  return readAgency(agency).kind !== 'committee';
}

const OF_COMMITTEE = 'BC-UBND';

/**
 * The symbol of a report of the agency: "BC-UBND", "BC-SNV" of "Sở Nội vụ"; "" where offices abbreviate the name in more
 * than one way ("Sở Giáo dục và Đào tạo", "Phòng Nội vụ").
 */
export function usualSymbol(agency: string): string {
  const { kind, full } = readAgency(agency);
  if (kind === 'committee' || full === '') return OF_COMMITTEE;
  const [, words = ''] = kind === 'department' ? (TWO_WORDS.exec(full) ?? []) : [];
  const initials = words.split(' ').map((word) => word.charAt(0).toUpperCase());
  return words === '' ? '' : `BC-S${initials.join('')}`;
}

/** "Sở Nội vụ", also with its province behind it. */
const TWO_WORDS = /^sở (\p{L}+ \p{L}+)(?= (?:tỉnh|thành phố) |$)/iu;

/** What stands printed or is set beforehand for committees is not the symbol of another agency. */
export const symbolOrUsual = (symbol: string, agency: string): string =>
  symbol === '' || symbol === OF_COMMITTEE ? usualSymbol(agency) : symbol;

/** Titles of the heads of agencies that are no people's committee, by the first words of their names. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:sở|trung tâm|bảo hiểm xã hội)\s/iu, 'Giám đốc'],
  [/^phòng\s/iu, 'Trưởng phòng'],
  [/^ban\s/iu, 'Trưởng ban'],
  [/^chi cục\s/iu, 'Chi cục trưởng'],
  [/^cục\s/iu, 'Cục trưởng'],
  [/^văn phòng\s/iu, 'Chánh Văn phòng'],
  [/^thanh tra\s/iu, 'Chánh Thanh tra'],
];

/** "Giám đốc"; of a people's committee, and where there is no name yet, "Chủ tịch". */
function headTitle(agency: string): string {
  const { kind, full } = readAgency(agency);
  if (kind === 'committee' || full === '') return 'Chủ tịch';
  return HEADS.find(([name]) => name.test(full))?.[1] ?? 'Thủ trưởng';
}

/** "Chủ tịch, các Phó Chủ tịch UBND huyện", "Giám đốc, các Phó Giám đốc Sở Nội vụ". */
export function leadersOf(agency: string): string {
  const title = headTitle(agency);
  return `${title}, các Phó ${title} ${shortName(agency) || 'UBND'}`;
}

/** Lines over the signer's name (Nghị định 30/2020, Phụ lục I: TM. for a collective body, KT. for a deputy). */
export function signerRoles(agency: string, signer: 'chair' | 'viceChair'): readonly string[] {
  const head = headTitle(agency).toUpperCase();
  const collective = head === 'CHỦ TỊCH' ? ['TM. ỦY BAN NHÂN DÂN'] : [];
  return [...collective, ...(signer === 'chair' ? [head] : [`KT. ${head}`, `PHÓ ${head}`])];
}
