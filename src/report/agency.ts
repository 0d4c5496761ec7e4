// What an agency's name tells: level, short name, how the letterhead and the signature write it.

import type { AgencyLevel } from '../core/outline';

interface Committee {
  /** "huyện", "xã", "thị trấn", "tỉnh": in lower case. */
  readonly unit: string;
  /** "Quảng Điền". */
  readonly name: string;
}

/** Cities run by the centre (Hiến pháp, Điều 110; Huế from 01/01/2025 is left out: a city of a province before). */
const CENTRAL_CITIES = ['hà nội', 'hồ chí minh', 'hải phòng', 'đà nẵng', 'cần thơ'];

const UNITS: Readonly<Record<string, AgencyLevel>> = {
  tỉnh: 'province',
  'thành phố': 'district',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};

/** The people's committee a name speaks of; null for departments and other agencies. */
function committeeOf(agency: string): Committee | null {
  const name = agency.normalize('NFC').trim().replace(/\s+/g, ' ');
  const match =
    /^(?:UBND|[UỦ][ỶY] ?BAN NHÂN DÂN)\s+(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+(.+)$/iu.exec(
      name.replace(/Uỷ/g, 'Ủy').replace(/UỶ/g, 'ỦY'),
    );
  return match ? { unit: (match[1] ?? '').toLowerCase(), name: match[2] ?? '' } : null;
}

/** null where the name does not tell. */
export function levelOf(agency: string): AgencyLevel | null {
  const committee = committeeOf(agency);
  if (!committee) return /^sở\s/iu.test(agency.trim()) ? 'province' : null;
  const central = CENTRAL_CITIES.includes(committee.name.toLowerCase());
  return central && committee.unit === 'thành phố' ? 'province' : (UNITS[committee.unit] ?? null);
}

/** "UBND huyện" of "UBND huyện Quảng Điền"; other agencies keep their name. */
export function shortName(agency: string): string {
  const committee = committeeOf(agency);
  return committee ? `UBND ${committee.unit}` : agency.trim();
}

/** "huyện", "xã"; "" where the name does not tell. */
export function areaWord(agency: string): string {
  return committeeOf(agency)?.unit ?? '';
}

/** Địa danh: the name of the unit alone. */
export function placeOf(agency: string): string {
  return committeeOf(agency)?.name ?? '';
}

/** Name in the letterhead, upper case, on two lines for a people's committee. */
export function letterheadName(agency: string): string {
  const committee = committeeOf(agency);
  const name = committee ? `Ủy ban nhân dân\n${committee.unit} ${committee.name}` : agency.trim();
  return name.toUpperCase();
}

/** A people's committee stands alone in the letterhead; other agencies stand under the one above them. */
export function showsSuperior(agency: string): boolean {
  return committeeOf(agency) === null;
}

/** Lines over the signer's name (Nghị định 30/2020, Phụ lục I: TM. for a collective body, KT. for a deputy). */
export function signerRoles(agency: string, signer: 'chair' | 'viceChair'): readonly string[] {
  if (committeeOf(agency) || agency.trim() === '') {
    const chair = 'CHỦ TỊCH';
    const roles = signer === 'chair' ? [chair] : [`KT. ${chair}`, `PHÓ ${chair}`];
    return ['TM. ỦY BAN NHÂN DÂN', ...roles];
  }
  const head = headTitle(agency.trim());
  return signer === 'chair' ? [head] : [`KT. ${head}`, `PHÓ ${head}`];
}

function headTitle(agency: string): string {
  if (/^sở\s/iu.test(agency)) return 'GIÁM ĐỐC';
  if (/^phòng\s/iu.test(agency)) return 'TRƯỞNG PHÒNG';
  if (/^ban\s/iu.test(agency)) return 'TRƯỞNG BAN';
  return /^(?:chi cục|cục)\s/iu.test(agency) ? 'CỤC TRƯỞNG' : 'THỦ TRƯỞNG';
}
