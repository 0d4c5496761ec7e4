// What a chánh văn phòng strikes out of a draft, as kinds: each finds the places of its kind in the prose of a model.

import type { Block, DocumentModel } from '../../src/core/report/document';
import { runsText } from './document-text';

/** A paragraph of the prose as it reads: figures in ⟨⟩, blanks in […], footnotes in {}. */
interface Paragraph {
  readonly text: string;
  /** One of a list that a line with a colon opens. */
  readonly listed: boolean;
}

export interface Told {
  /** Of which there is none of a level: "cấp huyện" after 30/6/2025. */
  readonly twoTier: boolean;
  /** The report of a commune itself. */
  readonly commune: boolean;
  /** No cell of the workbook holds a 0, or an answer "no". */
  readonly withoutZeros: boolean;
}

type Kind = (paragraph: Paragraph, told: Told) => readonly string[];

/** @param word stands in every match: a text without it need not be searched */
const found = (text: string, pattern: RegExp, word = ''): readonly string[] =>
  text.includes(word) ? [...text.matchAll(pattern)].map(([match]) => match) : [];

/** What a blank asks for is said in the words of the form. */
const withoutHints = (text: string): string => text.replace(/\[….*?…\]/g, '[…]');

/** "có ⟨0⟩ TTHC"; a share ("⟨0⟩/⟨12⟩") and a rate ("⟨0⟩%") are figures. */
const zero = /[^.;]{0,30}(?<!\/)⟨0⟩(?![/%])[^.;]{0,20}/gu;
const ofNone = /[^.;]{0,30}\/⟨0⟩[^.;]{0,20}/gu;

/** "⟨50⟩ đơn vị, trong đó: thuộc UBND cấp huyện ⟨50⟩ đơn vị". */
const onePartIsAll =
  /⟨([\d.,]+)⟩[^⟨.;]*?(?:, |\()?trong đó:?[^.;⟨[]*⟨\1⟩(?:\/⟨\1⟩)?[^⟨.;]*(?:, đạt ⟨[^⟩]*⟩%)?(?=\.|$)/gu;

/** "năm 2018 đạt 100%, năm 2020 đạt 100%". */
const equalYears = /năm \d{4}[^⟨.;]*⟨([\d.,]+)⟩%?[^⟨.;]*năm \d{4}[^⟨.;]*⟨\1⟩/gu;

const twoTierWords =
  /mức độ [234](?! của)|cấp huyện|UBND huyện|Trung tâm Hành chính công|bộ phận một cửa cấp huyện/giu;

const VERBS = [
  ...['là', 'có', 'đã', 'chưa', 'không', 'đạt', 'được', 'đang', 'còn', 'tiếp tục', 'ban hành', 'thực hiện'],
  ...[
    'tổ chức',
    'triển khai',
    'tăng cường',
    'đẩy mạnh',
    'đẩy nhanh',
    'nâng cao',
    'rà soát',
    'kiểm tra',
    'giao',
  ],
  ...['hoàn thành', 'tiếp nhận', 'giải quyết', 'đào tạo', 'báo cáo', 'tăng', 'giảm', 'kiến nghị', 'đề nghị'],
];
const verb = new RegExp(`(?<![\\p{L}])(?:${VERBS.join('|')})(?![\\p{L}])`, 'iu');

const negation =
  /(?:không có(?! mục tiêu)|không phát sinh|chưa có(?! số liệu)|chưa tiến hành|chưa thực hiện|không tiếp nhận)[^.;]*/giu;

const KINDS: Readonly<Record<string, Kind>> = {
  'có 0': ({ text }) => found(text, zero, '⟨0⟩'),
  'tỷ lệ của 0': ({ text }) => found(text, ofNone, '/⟨0⟩'),
  'một phần là tất cả': ({ text }) => found(text, onePartIsAll),
  'năm này qua năm khác một số': ({ text }) => found(text, equalYears),
  'chú thích sau con số': ({ text }) => found(text, /⟨[^⟩]*⟩\{chú thích/g),
  'câu không có động từ': ({ text, listed }) =>
    listed || text.includes('[…') || verb.test(text) ? [] : [text],
  'từ của thời kỳ khác': ({ text }, { twoTier }) => (twoTier ? found(withoutHints(text), twoTierWords) : []),
  'cấp xã trong báo cáo của xã': ({ text }, { commune }) =>
    commune ? found(withoutHints(text), /.{0,50}UBND cấp xã/gu, 'UBND cấp xã') : [],
  'để trống không phải là không có': ({ text }, { withoutZeros }) =>
    withoutZeros ? found(withoutHints(text), negation) : [],
  'không có phản ánh của': ({ text }) => found(text, /không có phản ánh, kiến nghị của/giu),
  'dấu câu': ({ text, listed }) =>
    found(listed ? text.replace(/;$/, '') : text, /[,;:] ?[,;:.]| {2}|\( | [,;.)]|(?<!\.)\.\.(?!\.)|[,;]$/gu),
};

const words = (sentence: string): readonly string[] =>
  sentence.replace(/[,:;]/g, ' ').trim().toLowerCase().split(/\s+/);

const PERIODS = /^(trong|đến|từ|lũy kế)(?: kỳ| quý| tháng| năm| cả| \d tháng| từ)/;

/** Two sentences in a row begin alike: with the same three words, or both with when. */
function sameBeginnings(paragraphs: readonly Paragraph[]): readonly string[] {
  const sentences = paragraphs.flatMap(({ text, listed }) =>
    listed ? [] : text.replace(/\{chú thích: .*?\}/g, '').split(/(?<=[.])\s+(?=[\p{Lu}⟨[])/u),
  );
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1] ?? '';
    if (sentence === '' || before === '' || sentence.startsWith('[…')) return [];
    const [one, other] = [words(before), words(sentence)].map((list) => list.slice(0, 3).join(' '));
    const bothWhen = PERIODS.exec(before.toLowerCase())?.[1];
    return one === other || (bothWhen && bothWhen === PERIODS.exec(sentence.toLowerCase())?.[1])
      ? [`${before.slice(0, 40)} | ${sentence.slice(0, 40)}`]
      : [];
  });
}

/** Every place of every kind, "kind: words". */
export function wordingFaults(model: DocumentModel, told: Told): readonly string[] {
  return sectionsOf(model).flatMap((paragraphs) => [
    ...paragraphs.flatMap((one) =>
      Object.entries(KINDS).flatMap(([kind, find]) => find(one, told).map((place) => `${kind}: ${place}`)),
    ),
    ...sameBeginnings(paragraphs).map((place) => `mở đầu như nhau: ${place}`),
  ]);
}

const isProse = (block: Block): block is Extract<Block, { kind: 'paragraph' | 'item' }> =>
  block.kind === 'paragraph' || block.kind === 'item';

/** The paragraphs between two headings. */
function sectionsOf({ blocks }: DocumentModel): readonly (readonly Paragraph[])[] {
  const sections: Paragraph[][] = [[]];
  let open = false;
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push([]);
    if (!isProse(block)) continue;
    const text = runsText(block.runs);
    open = block.kind === 'item' && open;
    sections.at(-1)?.push({ text, listed: open });
    if (text.endsWith(':')) open = true;
  }
  return sections;
}
