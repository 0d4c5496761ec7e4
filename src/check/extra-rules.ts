// Rules of "Số liệu bổ sung", made from its rows: what the forms have in the catalogue, the layout of the list says here.

import { besideId, EXTRA_SET, type ExtraLine, isRateOf, partsOf } from '../core/form/extra-figures';
import type { Rule } from '../core/form/rule';
import type { Dictionary } from '../core/form/template';

const SOURCE = 'các dòng của trang Số liệu bổ sung';
/** What may be exceeded: a plan, and what is compared with another year. */
const PLANNED = /kế hoạch|dự toán|chỉ tiêu|(?<!\p{L})giao(?!\p{L})|vượt|so với|nhu cầu|cùng kỳ|định mức/iu;
const NAMES_RATE = /^(?:tỷ|tỉ) (?:lệ|trọng)(?!\p{L})|hài lòng/iu;
/** Growth may be more than all there was. */
const GROWTH = /tăng|giảm/iu;
const ADVICE = 'Nếu các phần có thể trùng nhau thì giữ nguyên.';

/** One base, its parts, its rate: whatever the rows show. Rules whose figures are blank decide nothing. */
export function extraRules(lines: readonly ExtraLine[], dictionary: Dictionary): readonly Rule[] {
  return lines.flatMap((line) => [...rulesOfParts(line, lines, dictionary), ...rulesOfBase(line, lines)]);
}

const ruleId = (kind: string, ids: readonly string[]): string => `${EXTRA_SET}/${kind}/${ids.join('/')}`;

function rulesOfParts(line: ExtraLine, lines: readonly ExtraLine[], dictionary: Dictionary): readonly Rule[] {
  const measure = dictionary[line.id]?.measure;
  // A share of something, or a part counted in another unit, is no part of the figure.
  const parts = partsOf(line, lines)
    .filter(({ isPart }) => isPart)
    .map(({ id }) => id);
  if (parts.length === 0 || measure === 'percent' || measure === undefined) return [];
  if (line.complete)
    return [
      { kind: 'sum', id: ruleId('sum', [line.id]), severity: 'error', source: SOURCE, total: line.id, parts },
    ];
  const each = parts.map((part): Rule => {
    const id = ruleId('part-of', [part]);
    return { kind: 'partOf', id, severity: 'error', source: SOURCE, parts: [part], whole: line.id };
  });
  if (parts.length === 1) return each;
  const all: Rule = {
    kind: 'partOf',
    id: ruleId('parts-of', [line.id]),
    severity: 'warning',
    source: SOURCE,
    advice: ADVICE,
    follows: each.map(({ id }) => id),
    parts,
    whole: line.id,
  };
  return [...each, all];
}

function rulesOfBase(line: ExtraLine, lines: readonly ExtraLine[]): readonly Rule[] {
  const base = besideId(line.id, 'base');
  const rate = partsOf(line, lines).find(isRateOf);
  const planned = PLANNED.test(`${line.label} ${line.sentence} ${rate?.label ?? ''}`.normalize('NFC'));
  const common = { source: SOURCE, severity: 'error' } as const;
  return [
    ...(planned
      ? []
      : [
          {
            ...common,
            kind: 'partOf' as const,
            id: ruleId('base', [line.id]),
            parts: [line.id],
            whole: base,
          },
        ]),
    ...(rate
      ? [
          {
            ...common,
            kind: 'rate' as const,
            id: ruleId('rate', [rate.id]),
            rate: rate.id,
            part: line.id,
            whole: base,
          },
        ]
      : []),
    // More than all of something is no rate of it; a plan may be exceeded.
    ...(NAMES_RATE.test(line.label.normalize('NFC')) &&
    line.unit.startsWith('%') &&
    !planned &&
    !GROWTH.test(line.label.normalize('NFC'))
      ? [
          {
            kind: 'range' as const,
            id: ruleId('range', [line.id]),
            severity: 'warning' as const,
            source: SOURCE,
            targets: [line.id],
            min: 0,
            max: 100,
          },
        ]
      : []),
  ];
}
