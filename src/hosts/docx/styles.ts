// Paragraph styles: one for each component of an administrative document, with the sizes of Nghị định 30/2020
// (the decree's own sample sizes where it gives a range). Names are what a person sees in Word.

import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { FIRST_LINE, FONT, fontSize, pt } from './measures';

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

interface Look {
  readonly points?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
  readonly keepNext?: boolean;
  readonly outlineLevel?: number;
  readonly basedOn?: string;
}

function style(id: string, name: string, look: Look): ParagraphStyle {
  return {
    id,
    name,
    basedOn: look.basedOn ?? 'Normal',
    quickFormat: true,
    run: {
      ...(look.points === undefined ? {} : { size: fontSize(look.points) }),
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italics: true } : {}),
    },
    paragraph: {
      ...(look.keepNext ? { keepNext: true, keepLines: true } : {}),
      spacing: {
        before: pt(look.before ?? 0),
        after: pt(look.after ?? 0),
        line: 240,
        lineRule: LineRuleType.AUTO,
      },
      indent: { left: 0, right: 0, firstLine: look.firstLine ?? 0 },
      alignment: ALIGNMENT[look.align ?? 'left'],
      ...(look.outlineLevel === undefined ? {} : { outlineLevel: look.outlineLevel }),
    },
  };
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const;

const heading = (bold: boolean, before: number) => ({
  next: 'BodyText',
  run: { size: fontSize(14), bold, color: '000000', font: FONT },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { before: pt(before), after: pt(6), line: 240, lineRule: LineRuleType.AUTO },
    indent: { firstLine: FIRST_LINE },
    alignment: AlignmentType.JUSTIFIED,
  },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
        size: fontSize(14),
        language: { value: 'vi-VN', eastAsia: 'vi-VN' },
      },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: withOutline(heading(true, 12), 0),
    heading2: withOutline(heading(true, 6), 1),
    heading3: withOutline(heading(false, 6), 2),
    footnoteText: {
      run: { size: fontSize(10) },
      paragraph: { spacing: { before: 0, after: 0, line: 240 }, alignment: AlignmentType.JUSTIFIED },
    },
  },
  paragraphStyles: [
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
  ],
};

function withOutline<T extends { readonly paragraph: object }>(look: T, level: number) {
  return { ...look, paragraph: { ...look.paragraph, outlineLevel: level } };
}
