// Who reports: at which level the agency stands, which level is below it, what the province is called. Known here alone.
// It follows from the name, from the set of forms and from the era of the figures.

import type { AgencyLevel } from '../calendar/agency-level';
import { type CalendarDate, isoDate } from '../calendar/calendar-date';
import { type AgencyName, readAgency, type UnitWord, unitWord } from '../report/agency';
import type { Era } from './era';
import type { TemplateSet } from './template';

export interface Reporter {
  /** null where nothing tells. */
  readonly level: AgencyLevel | null;
  /** The level right below it in the era; null for communes, and where the level is not known. */
  readonly below: AgencyLevel | null;
  /** What the unit of province level is, the reporter's own or that of the agencies above it: "tỉnh", "thành phố". */
  readonly province: string;
  /** What the unit of district level is, the reporter's own or the one above it; null where nothing tells. */
  readonly district: string | null;
  /**
   * Present for an agency of province level that reports of itself alone: a department or board but the one of nội vụ,
   * which leads the reform and speaks for the whole province (Thông tư 10/2025/TT-BNV).
   */
  readonly alone?: true;
}

export interface ReporterQuery {
  readonly agency: string;
  /** The agency above it: tells where a name without a unit stands ("Phòng Nội vụ"). */
  readonly superior?: string;
  readonly addressees?: readonly string[];
  /** Last day of the figures. Where it is not known, the first day of the set counts. */
  readonly dataTo: CalendarDate | null;
  /** The set of the forms, where there are any. */
  readonly set: Pick<TemplateSet, 'levels' | 'validFrom'> | null;
  /** The era of the last day. Where it is not known, every level is possible. */
  readonly era: Pick<Era, 'levels'> | null;
}

const UNIT_LEVELS: Readonly<Record<UnitWord, AgencyLevel>> = {
  tỉnh: 'province',
  // A city of a province; those of province level are told by their names.
  'thành phố': 'district',
  'thị xã': 'district',
  huyện: 'district',
  quận: 'district',
  'thị trấn': 'commune',
  phường: 'commune',
  'đặc khu': 'commune',
  xã: 'commune',
};

/** Cities of province level, by the ISO date since which they are. */
const CENTRAL_CITIES: readonly { readonly name: string; readonly since?: string }[] = [
  { name: 'hà nội' },
  { name: 'hải phòng' },
  { name: 'đà nẵng' },
  { name: 'cần thơ' },
  { name: 'hồ chí minh' },
  { name: 'huế', since: '2025-01-01' },
];

const LEVELS: readonly AgencyLevel[] = ['province', 'district', 'commune'];

/**
 * The name tells first; a level that the era no longer has, or a name that tells none, leaves it to the set where that
 * is made for one level.
 */
export function reporterOf(query: ReporterQuery): Reporter {
  const { agency, superior = '', addressees = [], set, era } = query;
  const day = query.dataTo ? isoDate(query.dataTo) : set?.validFrom;
  const levels = era?.levels ?? LEVELS;
  const own = readAgency(agency);
  const named = levelByName(own, readAgency(superior), day);
  const only = set?.levels?.length === 1 ? set.levels[0] : undefined;
  const level = named !== null && levels.includes(named) ? named : (only ?? null);
  const at = level === null ? LEVELS.length : LEVELS.indexOf(level);
  const above = [agency, superior, ...addressees].map(readAgency);
  return {
    level,
    below: LEVELS.slice(at + 1).find((one) => levels.includes(one)) ?? null,
    province: wordOf(above.find((one) => isCentralCity(one, day))) ?? 'tỉnh',
    district: districtOf(above, day),
    ...(level === 'province' && isOfItself(own) ? { alone: true } : {}),
  };
}

function levelByName(own: AgencyName, superior: AgencyName, day: string | undefined): AgencyLevel | null {
  if (own.kind === 'department') return 'province';
  if (isCentralCity(own, day)) return 'province';
  if (own.unit) return UNIT_LEVELS[own.unit.word];
  // A committee stands under no other agency of its own level; all others belong to the one above them.
  if (own.kind === 'committee' || own.full === '' || superior.full === '') return null;
  return levelByName(superior, readAgency(''), day);
}

/** The first of the agencies that is one of a district. */
function districtOf(agencies: readonly AgencyName[], day: string | undefined): string | null {
  const isOne = (one: AgencyName): boolean =>
    one.unit !== null && UNIT_LEVELS[one.unit.word] === 'district' && !isCentralCity(one, day);
  return wordOf(agencies.find(isOne)) ?? null;
}

/** "thành phố"; "Thành phố" of Hồ Chí Minh. */
const wordOf = (agency: AgencyName | undefined): string | undefined =>
  agency?.unit ? unitWord(agency.unit) : undefined;

/** "Sở Y tế", "Ban Quản lý Khu kinh tế"; not "Sở Nội vụ". */
const isOfItself = ({ kind, full }: AgencyName): boolean =>
  kind !== 'committee' && full !== '' && !/nội vụ/iu.test(full);

function isCentralCity({ unit }: AgencyName, day: string | undefined): boolean {
  if (unit?.word !== 'thành phố') return false;
  const name = unit.name.toLowerCase();
  return CENTRAL_CITIES.some(
    (city) => city.name === name && (city.since === undefined || (day !== undefined && day >= city.since)),
  );
}
