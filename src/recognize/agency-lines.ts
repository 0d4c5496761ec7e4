// The rows of a table by agencies: which row of the form each row of the sheet is, or none.

import type { Template, TemplateRow } from '../core/form/template';
import { foldLabel } from '../core/text/fold';
import type { SheetRow } from '../core/workbook/workbook';
import { codeKey, type PrintedCode, sameCode } from './code';
import { Vocabulary } from './vocabulary';
import { agencyWords, communeWords, totalWords } from './words';

/** A row of the sheet that stands for a row of the form. */
export interface AgencyLine {
  readonly row: TemplateRow;
  readonly source: SheetRow;
  readonly code: string;
  readonly label: string;
  readonly confidence: number;
  /** Heading of the group that a row of a free list stands under. */
  readonly group?: string;
}

/** A label this much alike is that of the fixed row. */
const LABEL_LIKE = 0.6;

const totals = totalWords.map(foldLabel);
const unitNames = agencyWords.map(foldLabel);
const communes = communeWords.map(foldLabel);

/** "Tổng cộng", "Tổng số các xã", "Tổng (I+II)"; "Tổng công ty" is a unit. */
export const isTotal = (key: string): boolean =>
  totals.some((word) => key === word || (word.includes(' ') && key.startsWith(`${word} `))) ||
  /^(?:tổng|cộng)(?: (?:các|toàn|[ivx]+|\d+)(?= |$).*)?$/u.test(key);

/** True for a folded label that names a unit of any kind. */
export const namesUnit = (key: string): boolean =>
  key !== '' && unitNames.some((word) => key === word || key.startsWith(`${word} `));

/** "Xã hội" in the name of a department is no commune. */
const namesCommune = (key: string): boolean => {
  const name = key.replace(/^ủy ban nhân dân /u, '');
  return communes.some((word) => name === word || name.startsWith(`${word} `));
};

/** "Cộng mang sang", "Trang trước chuyển sang": what a page hands on to the next one is nobody's figure. */
const CARRIED_PAGE = /^(?:cộng )?(?:mang sang|chuyển sang|trang trước)(?: |$)/u;

/** Words that name no unit: what is left of a label tells whether it speaks of a level as a whole. */
const plain = new Set(
  'ủy ban nhân dân cấp khối các và của thuộc thẩm quyền phạm vi tình hình kết quả giải quyết thủ tục hành chính hồ sơ'.split(
    ' ',
  ),
);
const levels: readonly (readonly [member: string, words: ReadonlySet<string>])[] = [
  ['communes', new Set('xã phường thị trấn đặc khu'.split(' '))],
  ['district', new Set('huyện quận thành phố thị xã'.split(' '))],
];

/** Member of the fixed row that stands for a level as a whole; null where a label names one unit, or no level. */
function levelOf(key: string): string | null {
  if (isTotal(key)) return null;
  const telling = key.split(' ').filter((word) => word !== '' && !plain.has(word));
  // "Xã" alone, as a shortened name, may be any commune's.
  if (telling.length === 0 || (telling.length === 1 && key === telling[0])) return null;
  const of = levels.find(([, words]) => telling.every((word) => words.has(word)));
  return of && !(of[0] === 'communes' && key.includes('thị xã')) ? of[0] : null;
}

/** Tells for each row of the sheet which row of the form it is. */
export class LineReader {
  private readonly fixed: readonly TemplateRow[];
  private readonly labels: Vocabulary;
  private readonly done = new Set<string>();
  private readonly headings: ReadonlySet<string>;
  /** Folded labels that name a commune. */
  private readonly names: readonly string[];
  private current: TemplateRow | undefined;

  /**
   * @param labels what stands in the label column, from top to bottom.
   * @param above keys of the rows on the page before.
   */
  constructor(
    private readonly template: Template,
    labels: readonly string[],
    above: ReadonlySet<string>,
  ) {
    this.fixed = template.rows.filter(({ repeats }) => !repeats);
    this.labels = new Vocabulary(this.fixed.map(({ label }) => foldLabel(label)));
    const seen = labels.flatMap((label) => this.fixedRow([], label)?.row.key ?? []);
    this.headings = new Set([...above, ...seen]);
    this.names = labels.map(foldLabel).filter(namesCommune);
    // On a second page the units belong to the heading that the first page ended with.
    this.current = this.fixed.filter(({ key }) => above.has(key)).at(-1);
  }

  /** @param values what stands in the value columns: words there make it a row of something else. */
  read(
    source: SheetRow,
    code: PrintedCode,
    label: string,
    values: 'figures' | 'words' | 'blank',
  ): AgencyLine | null {
    const common = { source, code: code.printed, label };
    const fixed = this.fixedRow(code.keys, label);
    if (fixed) {
      this.current = fixed.row;
      this.done.add(fixed.row.key);
      return { ...common, ...fixed };
    }
    const key = foldLabel(label);
    if (CARRIED_PAGE.test(key)) return null;
    const group = this.groupRow(key);
    if (group) {
      this.current = group;
      this.done.add(group.key);
      return { ...common, row: group, confidence: 0.9 };
    }
    if (isTotal(key)) return this.totalRow(common);
    const listed = this.listedRow(key);
    if (!listed) return null;
    const numbered = code.keys.length > 0 && !/^[IVX]+$/.test(code.keys[0] ?? '');
    const named = namesUnit(key);
    if (!named && values === 'words') return null;
    if (!numbered && !named && !(values === 'figures' && key !== '')) return null;
    return { ...common, row: listed, confidence: numbered && (named || key === '') ? 1 : 0.9 };
  }

  /** The row that units under the current heading are; where the sheet leaves their heading out, communes are known by name. */
  private listedRow(key: string): TemplateRow | undefined {
    const listed = this.template.rows.filter(({ repeats }) => repeats);
    return (
      listed.find(
        (row) => row.parent === undefined || row.parent === this.current?.key || this.totalFollows(row),
      ) ??
      listed.find(
        ({ parent, label }) =>
          parent !== undefined &&
          !this.headings.has(parent) &&
          namesCommune(foldLabel(label)) &&
          namesCommune(key),
      )
    );
  }

  /** "Cấp xã", "UBND các xã, thị trấn": the fixed row of all units of a level, in other words than the form's. */
  private groupRow(key: string): TemplateRow | null {
    const member = levelOf(key);
    const row = member === null ? undefined : this.fixed.find((one) => one.member === member);
    return row && !this.done.has(row.key) ? row : null;
  }

  /**
   * "Tổng cộng" of a sheet that lists communes and leaves the form's headings out: it adds those communes up. Where a
   * heading is printed as well, it may add up more than they are: then it is no row of the form.
   */
  private totalRow(common: Pick<AgencyLine, 'source' | 'code' | 'label'>): AgencyLine | null {
    if (this.headings.size > 0) return null;
    const parents = new Set(this.names.flatMap((key) => this.listedRow(key)?.parent ?? []));
    const [parent, second] = parents;
    const row = this.fixed.find(({ key }) => key === parent);
    if (!row || second !== undefined || this.done.has(row.key)) return null;
    this.done.add(row.key);
    return { ...common, row, confidence: 0.9 };
  }

  /** "Tổng cộng" that the form prints below its units, and that has not come yet. */
  private totalFollows(listed: TemplateRow): boolean {
    const { rows } = this.template;
    const total = rows.findIndex(({ key }) => key === listed.parent);
    return total > rows.indexOf(listed) && !this.done.has(listed.parent ?? '');
  }

  private fixedRow(
    keys: PrintedCode['keys'],
    label: string,
  ): { readonly row: TemplateRow; readonly confidence: number } | null {
    const alike = this.labels.alike(foldLabel(label));
    let best: { row: TemplateRow; confidence: number } | null = null;
    for (const row of this.fixed) {
      if (this.done.has(row.key)) continue;
      const similarity = alike.get(this.labels.idOf(foldLabel(row.label)) ?? -1) ?? 0;
      const key = codeKey(row.code);
      const coded = key !== '' && sameCode({ printed: '', keys }, key);
      const sure = similarity + (coded ? 0.2 : 0);
      if (similarity >= LABEL_LIKE - (coded ? 0.15 : 0) && sure > (best?.confidence ?? 0)) {
        best = { row, confidence: Math.min(1, sure) };
      }
    }
    return best;
  }
}
