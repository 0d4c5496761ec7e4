// Numbers and symbols of administrative documents: "191/KH-UBND", "22/UBND-VP", "12/2023/QĐ-UBND", "36-HD/HU".

import { cleanText, dropTones, foldLabel } from '../text/fold';
import { type DocumentType, documentTypes, officialLetter } from './document-types';

export interface DocumentSymbol {
  readonly number: number;
  /** null for legal documents whose symbol names no kind: "76/2025/UBTVQH15". */
  readonly type: DocumentType | null;
  /** Documents numbered in one row: kind and issuer, without the year ("KH-UBND"; "UBND" for every công văn of UBND). */
  readonly series: string;
}

/** "12/KH-UBND", also "12a/…" and legal documents with their year "12/2023/QĐ-UBND". */
const STATE = /^(\d{1,6})[A-Za-zĐđ]?\/((?:19|20)\d\d\/)?(\p{L}[\p{L}\d.&]*(?:-[\p{L}\d.&]+)*)$/u;
/** "36-HD/HU": the Party writes the kind before the stroke. */
const PARTY = /^(\d{1,6})-(\p{L}+)\/(\p{L}[\p{L}\d.&-]*)$/u;

const keyOf = (abbreviation: string): string => abbreviation.toLowerCase();

const byAbbreviation = new Map(
  documentTypes.flatMap((type) =>
    type.abbreviation === '' ? [] : [[keyOf(type.abbreviation), type] as const],
  ),
);
/** Typed without đ: only where it means one kind. */
const byBareAbbreviation = new Map<string, DocumentType | null>();
for (const [key, type] of byAbbreviation) {
  const bare = dropTones(key);
  byBareAbbreviation.set(bare, byBareAbbreviation.has(bare) || byAbbreviation.get(bare) ? null : type);
}

function typeOf(abbreviation: string): DocumentType | null {
  const key = keyOf(abbreviation);
  return byAbbreviation.get(key) ?? byBareAbbreviation.get(key) ?? null;
}

/** One way of writing: no blanks, plain strokes, no "Số" in front. */
export function plainSymbol(text: string): string {
  return cleanText(text)
    .replace(/^số\s*:?\s*/i, '')
    .replace(/\s+/g, '')
    .replace(/(?<![.;,])[.;,]+$/, '');
}

/** Reads a symbol as Nghị định 30/2020/NĐ-CP (or the Party) writes it; null where it is written otherwise. */
export function readSymbol(text: string): DocumentSymbol | null {
  const plain = plainSymbol(text);
  const party = PARTY.exec(plain);
  const partyType = party?.[2] ? typeOf(party[2]) : null;
  if (party && partyType) {
    const [, number = '', , issuer = ''] = party;
    return {
      number: Number(number),
      type: partyType,
      series: `${partyType.abbreviation}/${issuer.toUpperCase()}`,
    };
  }
  const [, number = '', year = '', code = ''] = STATE.exec(plain) ?? [];
  if (code === '') return null;
  const [first = '', ...rest] = code.split('-');
  const type = typeOf(first);
  // No công văn has its year in the symbol.
  if (!type && year !== '') return { number: Number(number), type: null, series: code.toUpperCase() };
  if (!type) return { number: Number(number), type: officialLetter, series: first.toUpperCase() };
  // "12/KH" does not say whose plan it is.
  if (rest.length === 0) return null;
  return { number: Number(number), type, series: [type.abbreviation, ...rest].join('-').toUpperCase() };
}

const byName: readonly (readonly [string, DocumentType])[] = documentTypes
  .map((type) => [foldLabel(type.name), type] as const)
  // "Chương trình hành động" before "Chương trình".
  .sort((a, b) => b[0].length - a[0].length);

/** The same by their first word. */
const byFirstWord = new Map<string, (typeof byName)[number][]>();
for (const one of byName) {
  const [first = ''] = one[0].split(' ');
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), one]);
}

/** The kind that a title (trích yếu) begins with: "Kế hoạch về chuyển đổi số…"; null where it begins otherwise. */
export function typeOfTitle(title: string): DocumentType | null {
  const key = `${foldLabel(title)} `;
  const first = key.slice(0, key.indexOf(' '));
  return byFirstWord.get(first)?.find(([name]) => key.startsWith(`${name} `))?.[1] ?? null;
}

/** True for a kind and nothing else, in words or as symbols shorten it: "Kế hoạch", "QUYẾT ĐỊNH", "QĐ". */
export function isTypeName(text: string): boolean {
  const key = foldLabel(text);
  return byName.some(([name]) => name === key) || key === 'cv' || typeOf(cleanText(text)) !== null;
}
