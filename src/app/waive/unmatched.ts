// Waivers whose code is that of nothing in the workbook: a slip of the pen, or an id that named a sheet or a cell which is
// another one now. A finding that was mended since is no longer there either; that is as it should be and not told.

import type { LogEntry, UnheededRow } from '../../companion/companion';
import { codeKey } from '../../companion/log/waivers';
import { EXTRA_SET } from '../../core/form/extra-figures';
import type { Finding } from '../../core/form/finding';
import { a1 } from '../../core/workbook/address';
import type { Workspace } from '../workspace/workspace';
import { findingNames } from './names';
import { waiversOf } from './renamed';

type Read = Pick<Workspace, 'tables' | 'supporting' | 'snapshot' | 'catalogue'>;

export function unmatchedWaivers(findings: readonly Finding[], workspace: Read): readonly UnheededRow[] {
  const waivers = workspace.supporting.log.filter(({ kind }) => kind === 'waiver');
  if (waivers.length === 0) return [];
  const names = findingNames(workspace);
  const known = new Set(findings.flatMap((finding) => [finding.id, names.nameOf(finding).key].map(codeKey)));
  for (const { entry } of waiversOf(findings, workspace.supporting.log, names).values())
    known.add(codeKey(entry.key));
  const rules = new Set(
    Object.values(workspace.catalogue.rulesBySet)
      .flat()
      .map(({ id }) => codeKey(id)),
  );
  const indicators = indicatorsByCell(workspace);
  const open = new Set(findings.map(({ rule }) => codeKey(rule)));
  return waivers.flatMap((entry): UnheededRow[] => {
    const key = codeKey(entry.key);
    if (known.has(key) || mayBeMended(key, { rules, indicators, open, workspace })) return [];
    return [unmatched(entry)];
  });
}

const unmatched = ({ cell, key }: LogEntry): UnheededRow => ({ cell, part: 'place', text: key });

interface Known {
  readonly rules: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, string>;
  readonly open: ReadonlySet<string>;
  readonly workspace: Pick<Workspace, 'snapshot'>;
}

/** True where the code is well formed and names a place that is there. */
function mayBeMended(key: string, { rules, indicators, open, workspace }: Known): boolean {
  const at = key.indexOf('@');
  if (at < 0) return false;
  const rule = key.slice(0, at);
  const place = key.slice(at + 1);
  // Checks of a place or a figure alone are named by their code; rules of a form have its set in front. Those of
  // "Số liệu bổ sung" come and go with its rows.
  const isOfForm = rule.includes('/') && !rule.startsWith(`${EXTRA_SET}/`);
  if (isOfForm && !rules.has(rule)) return false;
  const [, sheet, cell] = /^(.*)!([a-z]{1,3}\d+)/s.exec(place) ?? [];
  if (sheet === undefined || cell === undefined) return true;
  if (!workspace.snapshot.sheets.some(({ name }) => codeKey(name) === sheet)) return false;
  // Rows moved: the cell is about something else now, and what the rule finds stands in another one.
  const indicator = indicators.get(`${sheet}!${cell}`);
  return !open.has(rule) || !isOfForm || rule.endsWith(`/${indicator}`);
}

/** What the figures are of, by "sheet!d8". */
function indicatorsByCell({ tables }: Pick<Workspace, 'tables'>): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ rows }) =>
      rows.map(({ cell, indicator }) => [
        codeKey(`${cell.sheet}!${a1(cell.row, cell.column)}`),
        codeKey(indicator),
      ]),
    ),
  );
}
