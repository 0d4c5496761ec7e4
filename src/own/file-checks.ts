// What a schema cannot say of a set's file: names used once, everything named exists, headers as wide as their columns.

import { memberId } from '../core/form/table';
import { type Area, parseArea } from '../core/workbook/address';
import type { SetFileFault } from '../core/workbook/trouble';
import { answeredIds, idsOfRule } from '../rules';
import type { FileFault, OwnSetFile } from './file-format';

type FileTemplate = OwnSetFile['set']['templates'][number];
type Path = FileFault['path'];

/** The first fault in the order of the file; null where there is none. */
export function firstFault({ set, rules, dictionary }: OwnSetFile): FileFault | null {
  const ids = new Set<string>();
  const indicators = new Set<string>();
  for (const [n, template] of set.templates.entries()) {
    const path = ['set', 'templates', n];
    if (ids.has(template.id) || !template.id.startsWith(`${set.id}/`))
      return fault([...path, 'id'], 'twice', template.id);
    ids.add(template.id);
    const found =
      headerFault(template, path) ??
      columnFault(template, path) ??
      rowFault(template, path) ??
      indicatorFault(template, path, indicators, dictionary);
    if (found) return found;
  }
  return ruleFault(set, rules);
}

const fault = (path: Path, kind: SetFileFault, name: string): FileFault => ({ path, kind, name });

function headerFault({ header, headerMerges, columns }: FileTemplate, path: Path): FileFault | null {
  const wrong = header.findIndex((texts) => texts.length !== columns.length);
  if (wrong >= 0) return fault([...path, 'header', wrong], 'width', String(columns.length));
  const areas: Area[] = [];
  for (const [n, text] of headerMerges.entries()) {
    const area = parseArea(text);
    const inside = area !== null && area.bottom < header.length && area.right < columns.length;
    if (!inside || areas.some((one) => overlap(one, area)))
      return fault([...path, 'headerMerges', n], 'merge', text);
    areas.push(area);
  }
  return null;
}

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function columnFault({ kind = 'indicators', columns }: FileTemplate, path: Path): FileFault | null {
  const at = [...path, 'columns'];
  const keys = new Set<string>();
  const years = new Set<string>();
  for (const [n, { key, role, indicator, member }] of columns.entries()) {
    if (keys.has(key)) return fault([...at, n, 'key'], 'twice', key);
    keys.add(key);
    const figures = role === 'value';
    if ((indicator !== undefined) !== (figures && kind === 'agencies'))
      return fault([...at, n], 'columns', key);
    if ((member !== undefined) !== (figures && kind === 'years')) return fault([...at, n], 'columns', key);
    if (member !== undefined && years.has(member)) return fault([...at, n, 'member'], 'twice', member);
    if (member !== undefined) years.add(member);
  }
  const count = (role: string): number => columns.filter((one) => one.role === role).length;
  const values = kind === 'documents' ? count('value') === 0 : count('value') >= 1;
  const single = kind !== 'indicators' || count('value') === 1;
  const listed = kind !== 'documents' || count('symbol') === 1;
  return count('label') === 1 && count('code') <= 1 && count('unit') <= 1 && values && single && listed
    ? null
    : fault(at, 'columns', '');
}

function rowFault({ kind = 'indicators', rows }: FileTemplate, path: Path): FileFault | null {
  const keys = new Set<string>();
  const members = new Set<string>();
  const all = new Set(rows.map(({ key }) => key));
  for (const [n, { key, answers = [], member, parent, repeats }] of rows.entries()) {
    const at = [...path, 'rows', n];
    if (keys.has(key)) return fault([...at, 'key'], 'twice', key);
    keys.add(key);
    if (member !== undefined && members.has(member)) return fault([...at, 'member'], 'twice', member);
    if (member !== undefined) members.add(member);
    const values = new Set(answers.map(({ value }) => value));
    if (values.size !== answers.length) return fault([...at, 'answers'], 'twice', key);
    if (parent !== undefined && (!all.has(parent) || parent === key))
      return fault([...at, 'parent'], 'row', parent);
    const units = kind === 'agencies' || kind === 'documents';
    if ((repeats || parent !== undefined || member !== undefined) && !units) return fault(at, 'row', key);
    if (kind === 'agencies' && !repeats && member === undefined) return fault(at, 'row', key);
  }
  return null;
}

/** Every figure has one indicator, which no other row of the set has. */
function indicatorFault(
  { kind = 'indicators', rows, columns }: FileTemplate,
  path: Path,
  used: Set<string>,
  dictionary: OwnSetFile['dictionary'],
): FileFault | null {
  const named = kind === 'indicators' || kind === 'years';
  const places = [
    ...rows.map(({ indicator }, n) => ({ at: [...path, 'rows', n, 'indicator'], indicator, wanted: named })),
    ...columns.flatMap(({ indicator }, n) =>
      indicator === undefined ? [] : [{ at: [...path, 'columns', n, 'indicator'], indicator, wanted: true }],
    ),
  ];
  for (const { at, indicator, wanted } of places) {
    if ((indicator !== '') !== wanted) return fault(at, 'indicator', indicator);
    if (indicator === '') continue;
    if (!Object.hasOwn(dictionary, indicator)) return fault(at, 'indicator', indicator);
    if (used.has(indicator)) return fault(at, 'twice', indicator);
    used.add(indicator);
  }
  return null;
}

function ruleFault(set: OwnSetFile['set'], rules: OwnSetFile['rules']): FileFault | null {
  const known = new Set<string>();
  const answered = new Set<string>();
  for (const { rows, columns } of set.templates) {
    for (const { indicator, answers } of rows) {
      if (indicator !== '') known.add(indicator);
      if (answers) answered.add(indicator);
    }
    for (const { indicator } of columns) {
      if (indicator === undefined) continue;
      known.add(indicator);
      for (const { member } of rows) if (member !== undefined) known.add(memberId(indicator, member));
    }
  }
  const ids = new Set<string>();
  for (const [n, rule] of rules.entries()) {
    const at = ['rules', n];
    if (ids.has(rule.id) || !rule.id.startsWith(`${set.id}/`)) return fault([...at, 'id'], 'twice', rule.id);
    ids.add(rule.id);
    const terms = idsOfRule(rule);
    const unknown = terms.find((id) => !known.has(id));
    if (unknown !== undefined) return fault([...at, ...fieldOf(rule, unknown)], 'ruleTerm', unknown);
    if (new Set(terms).size !== terms.length) return fault(at, 'ruleTerm', terms[0] ?? '');
    const unanswered = answeredIds(rule).find((id) => !answered.has(id));
    if (unanswered !== undefined) return fault([...at, ...fieldOf(rule, unanswered)], 'ruleTerm', unanswered);
  }
  return null;
}

/** Where in a rule an id stands; a total over units is named by its row alone. */
function fieldOf(rule: OwnSetFile['rules'][number], id: string): Path {
  for (const [field, value] of Object.entries(rule)) {
    if (value === id || id.endsWith(`@${String(value)}`)) return [field];
    if (Array.isArray(value) && value.includes(id)) return [field, value.indexOf(id)];
  }
  return [];
}
