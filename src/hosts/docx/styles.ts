// Paragraph styles: one for each component of an administrative document, with the sizes of Nghị định 30/2020
// (the decree's own sample sizes where it gives a range). Names are what a person sees in Word.

import { FIRST_LINE, FONT, fontSize, pt, WORD } from './measures';
import { element, joined, nothing, part, valued, type Xml } from './xml';

interface Look {
  readonly points?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
  readonly keepNext?: boolean;
  readonly outlineLevel?: number;
  /** Style of the paragraph after it. */
  readonly next?: string;
}

const SINGLE = { 'w:line': 240, 'w:lineRule': 'auto' } as const;
const KEPT = joined([element('w:keepNext', {}), element('w:keepLines', {})]);
const FONTS = element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT });
const sized = (points: number): Xml =>
  joined([valued('w:sz', fontSize(points)), valued('w:szCs', fontSize(points))]);

/** Elements in the order of CT_Style, CT_PPrBase and EG_RPrBase. */
function style(id: string, name: string, look: Look): Xml {
  const paragraph = element(
    'w:pPr',
    {},
    look.keepNext ? KEPT : nothing,
    element('w:spacing', { 'w:before': pt(look.before ?? 0), 'w:after': pt(look.after ?? 0), ...SINGLE }),
    element('w:ind', { 'w:left': 0, 'w:right': 0, 'w:firstLine': look.firstLine ?? 0 }),
    valued('w:jc', look.align ?? 'left'),
    look.outlineLevel === undefined ? nothing : valued('w:outlineLvl', look.outlineLevel),
  );
  const run = joined([
    look.bold ? joined([element('w:b', {}), element('w:bCs', {})]) : nothing,
    look.italic ? joined([element('w:i', {}), element('w:iCs', {})]) : nothing,
    look.points === undefined ? nothing : sized(look.points),
  ]);
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    valued('w:name', name),
    valued('w:basedOn', 'Normal'),
    look.next ? valued('w:next', look.next) : nothing,
    element('w:qFormat', {}),
    paragraph,
    run === nothing ? nothing : element('w:rPr', {}, run),
  );
}

/** Headings of the body: justified like it, kept with what follows. A khoản ("1.", "1.1.") is bold, a điểm ("a)") not. */
const heading = (level: 1 | 2 | 3 | 4, bold: boolean, before: number): Xml =>
  style(`Heading${level}`, `heading ${level}`, {
    points: 14,
    bold,
    align: 'both',
    before,
    after: 6,
    firstLine: FIRST_LINE,
    keepNext: true,
    outlineLevel: level - 1,
    next: 'BodyText',
  });

const defaults = element(
  'w:docDefaults',
  {},
  element(
    'w:rPrDefault',
    {},
    element('w:rPr', {}, FONTS, sized(14), element('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN' })),
  ),
  element(
    'w:pPrDefault',
    {},
    element('w:pPr', {}, element('w:spacing', { 'w:before': 0, 'w:after': 0, ...SINGLE })),
  ),
);

/** What Word itself looks for by name. */
const builtIn: readonly Xml[] = [
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    valued('w:name', 'Normal'),
    element('w:qFormat', {}),
  ),
  element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    valued('w:name', 'Default Paragraph Font'),
    valued('w:uiPriority', 1),
    element('w:semiHidden', {}),
  ),
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    valued('w:name', 'Normal Table'),
    valued('w:uiPriority', 99),
    element('w:semiHidden', {}),
  ),
  heading(1, true, 12),
  heading(2, true, 6),
  heading(3, true, 6),
  heading(4, false, 6),
  style('FootnoteText', 'footnote text', { points: 10, align: 'both' }),
  element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'FootnoteReference' },
    valued('w:name', 'footnote reference'),
    valued('w:basedOn', 'DefaultParagraphFont'),
    element('w:rPr', {}, valued('w:vertAlign', 'superscript')),
  ),
  style('CommentText', 'annotation text', { points: 10 }),
];

const components: readonly Xml[] = [
  style('Notice', 'Dòng nhắc (xóa trước khi ký)', { points: 12, italic: true, after: 6 }),
  style('Motto', 'Quốc hiệu', { points: 12, bold: true, align: 'center' }),
  style('Slogan', 'Tiêu ngữ', { points: 13, bold: true, align: 'center' }),
  style('Superior', 'Cơ quan chủ quản', { points: 12, align: 'center' }),
  style('Agency', 'Cơ quan ban hành', { points: 12, bold: true, align: 'center' }),
  style('DocumentNumber', 'Số, ký hiệu', { points: 13, align: 'center', before: 4 }),
  style('PlaceDate', 'Địa danh, ngày tháng', { points: 13, italic: true, align: 'center', before: 4 }),
  style('Rule', 'Đường kẻ', { points: 2, align: 'center', before: 2 }),
  style('SectionEnd', 'Cuối phần', { points: 1 }),
  style('DocumentType', 'Tên loại văn bản', {
    points: 14,
    bold: true,
    align: 'center',
    before: 18,
    keepNext: true,
  }),
  style('Subject', 'Trích yếu', { points: 14, bold: true, align: 'center', keepNext: true }),
  style('Addressee', 'Kính gửi', { points: 14, align: 'center', before: 12, after: 6 }),
  style('AddresseeLine', 'Kính gửi (từng nơi)', { points: 14, after: 3 }),
  style('BodyText', 'Thân bài', { align: 'both', before: 6, firstLine: FIRST_LINE }),
  style('Recipients', 'Nơi nhận (tiêu đề)', { points: 12, bold: true, italic: true, keepNext: true }),
  style('Recipient', 'Nơi nhận', { points: 11, keepNext: true }),
  style('SignerRole', 'Chức vụ người ký', { points: 14, bold: true, align: 'center', keepNext: true }),
  style('SignerName', 'Họ tên người ký', { points: 14, bold: true, align: 'center' }),
  style('AppendixNumber', 'Số phụ lục', {
    points: 14,
    bold: true,
    align: 'center',
    keepNext: true,
    outlineLevel: 0,
  }),
  style('AppendixTitle', 'Tên phụ lục', { points: 13, bold: true, align: 'center', keepNext: true }),
  style('AppendixCaption', 'Kèm theo', {
    points: 13,
    italic: true,
    align: 'center',
    after: 8,
    keepNext: true,
  }),
  style('TableHeader', 'Bảng: tiêu đề cột', {
    points: 12,
    align: 'center',
    before: 1,
    after: 1,
  }),
  style('TableText', 'Bảng: chữ', { points: 12, before: 1, after: 1 }),
  style('PageNumber', 'Số trang', { points: 13, align: 'center' }),
];

/** word/styles.xml. */
export const stylesPart = part(element('w:styles', { 'xmlns:w': WORD }, defaults, ...builtIn, ...components));
