// Short forms that people type in labels, with everything they may stand for: which of them is meant is told by the
// labels of the forms themselves. Short forms of one meaning only are written out when texts are folded.

import { dropTones, foldLabel } from '../core/text/fold';

const shortForms: Readonly<Record<string, readonly string[]>> = {
  bc: ['báo cáo', 'biên chế'],
  bcđ: ['ban chỉ đạo'],
  btc: ['Bộ Tài chính'],
  cb: ['cán bộ'],
  cc: ['công chức'],
  cđs: ['chuyển đổi số'],
  cq: ['cơ quan', 'chính quyền'],
  csdl: ['cơ sở dữ liệu'],
  ct: ['chương trình', 'chỉ tiêu', 'công ty', 'chủ tịch'],
  ctx: ['chi thường xuyên'],
  đp: ['địa phương'],
  đt: ['điện tử', 'đầu tư', 'đào tạo'],
  đtc: ['đầu tư công'],
  đv: ['đơn vị'],
  dn: ['doanh nghiệp'],
  gq: ['giải quyết'],
  hc: ['hành chính'],
  hs: ['hồ sơ'],
  ht: ['hệ thống', 'hoàn thành'],
  httt: ['hệ thống thông tin'],
  kp: ['kinh phí'],
  kq: ['kết quả'],
  kt: ['kiểm tra', 'kinh tế', 'kết thúc'],
  ld: ['lao động'],
  lđ: ['lãnh đạo', 'lao động'],
  ns: ['ngân sách'],
  nv: ['nhiệm vụ', 'nội vụ'],
  pa: ['phương án', 'phản ánh'],
  pađgh: ['phương án đơn giản hóa'],
  pl: ['pháp luật'],
  ql: ['quản lý'],
  qđ: ['quyết định', 'quy định'],
  sn: ['sự nghiệp'],
  tc: ['tổ chức', 'tài chính', 'tiêu chí'],
  tcbm: ['tổ chức bộ máy'],
  th: ['thực hiện', 'tổng hợp'],
  tl: ['tỷ lệ'],
  tn: ['tiếp nhận', 'trách nhiệm', 'tự nguyện'],
  tp: ['thành phố'],
  ts: ['tổng số'],
  tt: ['trực tuyến', 'thủ tục', 'thông tin', 'trung tâm', 'thanh tra', 'thanh toán'],
  ttr: ['trực tuyến'],
  tw: ['trung ương'],
  tx: ['thường xuyên'],
  tđ: ['tương đương', 'thời điểm'],
  ubx: ['UBND cấp xã', 'UBND xã'],
  ubh: ['UBND cấp huyện', 'UBND huyện'],
  ubt: ['UBND cấp tỉnh', 'UBND tỉnh'],
  vb: ['văn bản'],
  vc: ['viên chức'],
  xl: ['xử lý'],
  yc: ['yêu cầu'],
};

/** Every spelling of a short form. */
const spellings: ReadonlySet<string> = new Set(
  Object.keys(shortForms).flatMap((short) => [short, dropTones(short)]),
);

/** No label is tried in more readings than this. */
const MOST_READINGS = 12;

/** Writes out the short forms of labels in every way that the words of the forms allow. */
export class ShortForms {
  private long: ReadonlyMap<string, readonly (readonly string[])[]> | null = null;

  /** @param keys folded labels of the forms, without tones where `toneless`. */
  constructor(
    private readonly keys: readonly string[],
    private readonly toneless: boolean,
  ) {}

  /** What the short forms may stand for, by spelling. Most vocabularies are never asked: made when first needed. */
  private longForms(): ReadonlyMap<string, readonly (readonly string[])[]> {
    const found = new Map<string, readonly (readonly string[])[]>();
    const forms = Object.entries(shortForms).map(([short, texts]) => {
      const long = texts.map((text) =>
        (this.toneless ? dropTones(foldLabel(text)) : foldLabel(text)).split(' '),
      );
      return { short, long };
    });
    const said = this.pairsSaid(forms.flatMap(({ long }) => long));
    const isSaid = (words: readonly string[]): boolean =>
      words.every((word, n) => n === 0 || said.get(words[n - 1] ?? '')?.get(word) === true);
    for (const { short, long } of forms) {
      const all = long.filter(isSaid);
      if (all.length === 0) continue;
      for (const spelled of [short, dropTones(short)]) {
        found.set(spelled, [...(found.get(spelled) ?? []), ...all]);
      }
    }
    return found;
  }

  /** Words that follow one another in these forms: true where they do so in the keys as well. */
  private pairsSaid(long: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
    const said = new Map<string, Map<string, boolean>>();
    for (const words of long) {
      for (const [n, word] of words.entries()) {
        const next = said.get(word) ?? new Map<string, boolean>();
        said.set(word, next.set(words[n + 1] ?? '', false));
      }
    }
    for (const key of this.keys) {
      let next: Map<string, boolean> | undefined;
      for (const word of key.split(' ')) {
        if (next?.has(word)) next.set(word, true);
        next = said.get(word);
      }
    }
    return said;
  }

  /** Readings of a key with its short forms written out; none where it has none. @param isWord words of the forms. */
  readings(key: string, isWord: (word: string) => boolean): readonly string[] {
    if (!key.split(' ').some((word) => spellings.has(word) && !isWord(word))) return [];
    this.long ??= this.longForms();
    const { long: forms } = this;
    let all: (readonly string[])[] = [[]];
    let written = false;
    for (const word of key.split(' ')) {
      const long = isWord(word) ? undefined : forms.get(word);
      const next = long ?? [[word]];
      written ||= long !== undefined;
      all = all.flatMap((words) => next.map((more) => [...words, ...more])).slice(0, MOST_READINGS);
    }
    return written ? [...new Set(all.map((words) => words.join(' ')))] : [];
  }
}
