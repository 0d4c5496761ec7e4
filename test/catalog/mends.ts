// What may differ from the catalogue of before it was composed (test/fixtures/sets-before). Nothing else may.

/** One place that was mended: its path as the comparison prints it, and both values. */
export interface Mend {
  readonly at: string;
  readonly before: unknown;
  readonly now: unknown;
  readonly why: string;
}

/** The same words in each of these sets, of the rule that was written in each of them. */
const inSets = (
  sets: readonly string[],
  at: string,
  { before, now, why }: Omit<Mend, 'at'>,
): readonly Mend[] => sets.map((set) => ({ at: `${set} quy tắc → ${set}/${at}`, before, now, why }));

const twoTier = ['hai-cap-2025-xa', 'hai-cap-2026-xa', 'hai-cap-2025-tinh', 'hai-cap-2026-tinh'];
const overYears = [
  'satisfaction.overallRate',
  'tthc.district.onTimeOfReceivedRate',
  'tthc.commune.onTimeOfReceivedRate',
  'eDocument.exchangeRate',
  'digital.mailboxRate',
  'service.level34.withDossiersRate',
  'oneStopSystem.dossierRate',
];
const balance =
  'là hồ sơ đã giải quyết (cột 7) và đang giải quyết (cột 11), có thể cả hồ sơ trả lại (cột 14) và đã hủy (cột 15)';

export const mends: readonly Mend[] = [
  {
    at: 'cao-bang-2023 → cao-bang-2023/pl3-iv → rows → 1.2.2 → code',
    before: '1.2.1.',
    now: '1.2.2.',
    why: 'one report misprinted the number of the row above; a workbook that repeats it is told so (DUPLICATE_CODE)',
  },
  ...inSets(
    ['tth-2024', 'cao-bang-2023', ...twoTier],
    'partOf/feedback.resolved/feedback.received → advice',
    {
      before: undefined,
      now: 'Xem lại hai số có bị nhập đổi chỗ không.',
      why: 'the set of 2011–2020 gave this advice, the others none: one rule, one advice',
    },
  ),
  ...['tth-2024', ...twoTier].flatMap((set) =>
    ['fromProvince', ...(set === 'tth-2024' ? ['fromDistrict'] : [])].flatMap((from) =>
      inSets([set], `sum/tasks.${from}.assigned → complete`, {
        before: undefined,
        now: false,
        why: 'that a total may hold more than its rows is said of the rule; it was read off its severity',
      }),
    ),
  ),
  ...inSets(twoTier, 'balance/dossiers.received.total → source', {
    before: `Phép tính: hồ sơ tiếp nhận (cột 3) ${balance}`,
    now: `Phép tính: hồ sơ tiếp nhận (Biểu TTHC, cột 3) ${balance}`,
    why: 'a source says which form its columns are of, as that of Phụ lục II did',
  }),
  ...[
    { set: 'tth-2024', line: '5.2' },
    { set: 'cao-bang-2023', line: '1.2' },
  ].flatMap(({ set, line }) => {
    const common = `Phép tính: tỷ lệ chung (dòng ${line}) nằm giữa tỷ lệ thấp nhất và cao nhất của các cấp`;
    return inSets([set], 'between/eDocument.usage.rate → source', {
      before: `${common} (dòng ${line}.1, ${line}.2, ${line}.3)`,
      now: `${common} (dòng ${line}.1, ${line}.2 và ${line}.3)`,
      why: 'lists of lines end with “và” everywhere',
    });
  }),
  ...overYears.flatMap((id) =>
    inSets(['giai-doan-2011-2020'], `percent ${id} → advice`, {
      before: 'Xem lại dấu phẩy của số thập phân, ví dụ 95,4 bị nhập thành 954.',
      now: 'Xem lại dấu phẩy của số thập phân, ví dụ 99,6 bị nhập thành 996.',
      why: 'every row in % has one rule and one advice',
    }),
  ),
];
