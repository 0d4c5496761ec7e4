// A figure of each year as sentences of a summary: how it was at first, how it is at last, and whether it fell between.

/** @param who what is told of: "Tỷ lệ hồ sơ TTHC cấp xã giải quyết đúng hạn" */
export function yearlyRate<const Id extends string, const Who extends string>(
  sentence: string,
  id: Id,
  who: Who,
) {
  const low = `; thấp nhất là năm {${id}@lowYear}, đạt {${id}@low}%` as const;
  const equal = { equal: `${id}@first`, to: `${id}@last` } as const;
  const both = `${who} các năm {${id}@firstYear}, {${id}@lastYear} đều đạt {${id}@last}%` as const;
  const change =
    `${who} năm {${id}@firstYear} đạt {${id}@first}%, năm {${id}@lastYear} đạt {${id}@last}%` as const;
  return {
    id: sentence,
    cases: [
      { judges: true, when: [equal, { filled: `${id}@low` }], text: `${both}${low}.` },
      { judges: true, when: [equal], text: `${both}.` },
      { judges: true, when: [{ filled: `${id}@low` }], text: `${change}${low}.` },
      { judges: true, when: [{ filled: `${id}@first` }], text: `${change}.` },
      { text: `${who} năm {${id}@lastYear} đạt {${id}@last}%.` },
    ],
  } as const;
}

/**
 * @param who what is counted: "Số TTHC cấp xã"
 * @param none said of a year in which there was none, after "năm 2020": "chưa có TTHC cấp xã"
 */
export function yearlyCount<
  const Id extends string,
  const Who extends string,
  const None extends string,
  const Unit extends string,
>(sentence: string, id: Id, who: Who, unit: Unit, none: None) {
  const low = `; ít nhất là năm {${id}@lowYear}, {${id}@low} ${unit}` as const;
  const equal = { equal: `${id}@first`, to: `${id}@last` } as const;
  const both = `${who} các năm {${id}@firstYear}, {${id}@lastYear} đều là {${id}@last} ${unit}` as const;
  const change =
    `${who} năm {${id}@firstYear} là {${id}@first} ${unit}, năm {${id}@lastYear} là {${id}@last} ${unit}` as const;
  return {
    id: sentence,
    cases: [
      { when: [{ zero: `${id}@last` }], text: `Đến năm {${id}@lastYear}, ${none}.` },
      {
        judges: true,
        when: [{ zero: `${id}@first` }],
        text: `${who} năm {${id}@lastYear} là {${id}@last} ${unit}; năm {${id}@firstYear} ${none}.`,
      },
      { judges: true, when: [equal, { positive: `${id}@low` }], text: `${both}${low}.` },
      { judges: true, when: [equal], text: `${both}.` },
      { judges: true, when: [{ positive: `${id}@low` }], text: `${change}${low}.` },
      { judges: true, when: [{ filled: `${id}@first` }], text: `${change}.` },
      { text: `${who} năm {${id}@lastYear} là {${id}@last} ${unit}.` },
    ],
  } as const;
}
