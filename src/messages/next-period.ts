// "Sang kỳ mới" in words: what goes along, what moves on, what to look at.

import { dateText } from '../core/calendar/calendar-date';
import type {
  EmptiedTable,
  KeptFigure,
  KeptPlaces,
  KeptReason,
  NextPeriodNote,
  NextPeriodPlan,
} from '../core/form/next-period';
import { a1, areaA1, cellText } from '../core/workbook/address';
import { dueBy, joinAnd } from './words';

/** "Phụ lục 4 (trang tính “PL4”): bỏ trống 21 số, giữ 3 công thức." */
export function describeEmptied({ number, sheet, figures, formulas, documents }: EmptiedTable): string {
  const parts = [
    ...(figures > 0 ? [`bỏ trống ${figures} số`] : []),
    ...(documents > 0 ? [`bỏ trống ${documents} dòng văn bản`] : []),
    ...(formulas > 0 ? [`giữ ${formulas} công thức`] : []),
  ];
  return `${number} (trang tính “${sheet}”): ${parts.join(', ')}.`;
}

/** Why a figure stays, to stand behind it. */
export function whyKept(why: KeptReason): string {
  switch (why) {
    case 'fixedInYear':
      return 'số giao cho cả năm';
    case 'pastYear':
      return 'số của năm đã qua';
    case 'elsewhere':
      return 'công thức lấy số từ nơi khác';
    default:
      return why satisfies never;
  }
}

/** Figures of one sheet that stay for one reason: up to so many are named each, more are only counted. */
const MOST_NAMED = 5;

/** Which figures stay and why: a table by years keeps hundreds, and they are told in one line. */
export function describeKept(kept: readonly KeptFigure[]): readonly string[] {
  const groups = new Map<string, KeptFigure[]>();
  for (const figure of kept) {
    const key = JSON.stringify([figure.cell.sheet, figure.why]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first && group.length > MOST_NAMED) return [keptTogether(first, group.length)];
    return group.map(
      ({ cell, label, shown, why }) =>
        `Giữ nguyên ${cellText(cell)} (${inOneLine(label)}): ${inOneLine(shown)}, ${whyKept(why)}.`,
    );
  });
}

function keptTogether({ cell: { sheet }, why }: KeptFigure, count: number): string {
  const what = {
    fixedInYear: 'số giao cho cả năm',
    pastYear: 'số của các năm đã qua',
    elsewhere: 'ô có công thức lấy số từ nơi khác',
  } satisfies Record<KeptReason, string>;
  return `Giữ nguyên ${count} ${what[why]} ở trang tính “${sheet}”.`;
}

/** A text of a cell within a sentence: titles are broken into lines where they stand. */
export function inOneLine(text: string): string {
  return text.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ').trim();
}

/** Sentences on what is carried and moved on, then what to look at; without the counts of emptied and kept figures. */
export function describeNextPeriod(plan: NextPeriodPlan): readonly string[] {
  return [...describeCarried(plan), ...plan.notes.map(describeNote)];
}

/** What goes along and what moves on. */
export function describeCarried(plan: NextPeriodPlan): readonly string[] {
  return [...carried(plan), ...moved(plan)];
}

function carried({
  previous,
  previousFigures,
  notesKept,
  notesEmptied,
  carried: { documents, paragraphs, answers },
  waiversEnded,
}: NextPeriodPlan): readonly string[] {
  const along = [
    ...(notesKept > 0 ? [`${notesKept} ghi chú`] : []),
    ...(documents > 0 ? [`${documents} văn bản`] : []),
    ...(paragraphs > 0 ? [`${paragraphs} đoạn thuyết minh`] : []),
    ...(answers > 0 ? [`${answers} câu trả lời về biểu`] : []),
  ];
  return [
    ...(previous ? [`${previousFigures} số của kỳ cũ nằm ở trang “${previous.name}” để so sánh.`] : []),
    ...(along.length > 0 ? [`Giữ lại: ${joinAnd(along)}.`] : []),
    ...(notesEmptied > 0 ? [`Bỏ trống ${notesEmptied} ghi chú của kỳ cũ.`] : []),
    ...(waiversEnded > 0
      ? [`${waiversEnded} chỗ đã bỏ qua ở kỳ cũ chỉ còn để xem lại, không áp dụng cho kỳ mới.`]
      : []),
  ];
}

function moved({ moved: texts, window: { dataFrom, dataTo, deadline } }: NextPeriodPlan): readonly string[] {
  const days = dataFrom && dataTo ? [`số liệu từ ${dateText(dataFrom)} đến ${dateText(dataTo)}`] : [];
  const due = deadline ? [dueBy(deadline)] : [];
  const official = [...days, ...due].join('; ');
  return [
    ...(official === '' ? [] : [`Kỳ mới: ${official}.`]),
    ...(texts.length > 0 ? [`Đổi kỳ, ngày ở ${texts.length} dòng tiêu đề; số và ngày ký để trống.`] : []),
  ];
}

/** As many names as can be read in one sentence. */
const MOST = 5;

function some(names: readonly string[]): string {
  const more = names.length > MOST ? ` và ${names.length - MOST} nơi khác` : '';
  return `${names.slice(0, MOST).join(', ')}${more}`;
}

const sheetsNamed = (sheets: readonly string[]): string => some(sheets.map((name) => `“${name}”`));

/** "Trang “PL9” (A5:E31), “Khác” (B2 và 3 vùng khác)". */
function placesNamed(places: readonly KeptPlaces[]): string {
  const named = some(
    places.map(({ sheet, areas: [first, ...others] }) => {
      const more = others.length > 0 ? ` và ${others.length} vùng khác` : '';
      return `“${sheet}”${first ? ` (${areaA1(first)}${more})` : ''}`;
    }),
  );
  return `Trang ${named}`;
}

/** What to look at before or after making the file. */
export function describeNote(note: NextPeriodNote): string {
  switch (note.kind) {
    case 'otherEra': {
      const advice =
        note.sets.length > 0
          ? `nên chèn bộ mẫu của giai đoạn mới (${some(note.sets.map((name) => `“${name}”`))})`
          : 'chưa có bộ mẫu nào lập riêng cho kỳ mới, cần xem lại từng dòng';
      return `Kỳ mới thuộc giai đoạn khác: ${note.era}. Các biểu được giữ nguyên mẫu cũ, không tự chuyển đổi; ${advice}.`;
    }
    case 'olderKept':
      return `Trang ${sheetsNamed(note.sheets)} của kỳ trước nữa vẫn còn trong tệp; xóa nếu không cần.`;
    case 'ownWindow':
      return `Kỳ cũ chốt số liệu ngày ${dateText(note.printed)}, lịch chung là ${dateText(note.official)}. Kỳ mới ghi theo lịch chung; sửa lại nếu nơi nhận báo cáo yêu cầu ngày khác.`;
    case 'noWindow':
      return 'Lịch chung không có báo cáo kỳ này nên ngày chốt số liệu để trống.';
    case 'openQuestions':
      return `Còn ${note.count} chỗ chưa rõ là biểu nào, dòng nào (trang ${sheetsNamed(note.sheets)}); số ở đó chưa được bỏ trống. Nên trả lời trước khi tạo tệp.`;
    case 'unreadLists':
      return `Trang ${sheetsNamed(note.sheets)} có số liệu bổ sung chưa đọc được nên vẫn giữ số của kỳ cũ. Nên ghi lại tên các cột (“Nội dung”, “Đơn vị tính”, “Số liệu”, “Mục báo cáo”) trước khi tạo tệp.`;
    case 'unreadKept':
      return `${placesNamed(note.places)}: chưa đọc được nên vẫn giữ số của kỳ cũ. Nên ghi lại như biểu mẫu trước khi tạo tệp, hoặc tự xóa số cũ ở tệp mới.`;
    case 'foreignKept':
      return `${placesNamed(note.places)}: không phải số liệu của biểu nên giữ nguyên. Nếu là số của kỳ cũ, cần tự sửa ở tệp mới.`;
    case 'hiddenKept':
      return `Trang ${sheetsNamed(note.sheets)} đang ẩn nên không đọc, vẫn giữ số của kỳ cũ. Nếu là biểu của báo cáo, nên bỏ ẩn trước khi tạo tệp.`;
    case 'noInfoSheet':
      return 'Sổ tính chưa có trang “Thông tin báo cáo”, nên kỳ và ngày chỉ đổi ở tiêu đề các biểu.';
    case 'oldFonts': {
      const places = note.cells.map(({ sheet, row, column }) => `${sheet}!${a1(row, column)}`);
      return `Tiêu đề dùng phông chữ cũ chưa đổi được, cần sửa tay: ${some(places)}.`;
    }
    case 'protectedTitles':
      return `Trang ${sheetsNamed(note.sheets)} đang được bảo vệ: ô tiêu đề bị khóa ở đó sẽ còn ghi kỳ cũ, cần xem lại.`;
    case 'oldNames':
      return `Tên trang tính còn ghi kỳ cũ, cần tự đổi: ${sheetsNamed(note.sheets)}.`;
    default:
      return note satisfies never;
  }
}
