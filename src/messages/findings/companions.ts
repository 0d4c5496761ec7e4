// Sentences about what the supporting sheets say besides figures.

import { dateText } from '../../core/calendar/calendar-date';
import type { Finding, FindingFields } from '../../core/form/finding';
import { cellNames, joinAnd, shortLabel } from '../words';
import type { Sentences } from './sentence';

type CompanionCode =
  | 'INFO_UNREAD'
  | 'INFO_DAYS'
  | 'INFO_PERIOD'
  | 'INFO_FAR_DAYS'
  | 'HEADING_UNKNOWN'
  | 'FIGURE_UNTOLD'
  | 'SENTENCE_SLOT'
  | 'WAIVER_UNHEEDED'
  | 'SENTENCE_WITHOUT_FIGURE'
  | 'SENTENCE_BRACKET'
  | 'FIGURE_TWICE'
  | 'WHOLE_BLANK'
  | 'PART_STRAY'
  | 'SENTENCE_ABSENT'
  | 'CELL_NOT_FIGURE'
  | 'CELL_BY_PLACE';

/** How each kind of field is to be filled in. */
const WAYS: Readonly<Record<FindingFields['INFO_UNREAD']['kind'], string>> = {
  day: 'Đề nghị ghi ngày/tháng/năm có trong lịch, ví dụ 15/12/2025.',
  period: 'Đề nghị chọn trong danh sách và ghi đủ năm.',
  year: 'Đề nghị ghi năm bằng chữ số, ví dụ 2026.',
  signer: 'Đề nghị chọn trong danh sách.',
};

function headingText(finding: Finding<'HEADING_UNKNOWN'>): string {
  if (finding.on === 'narrative') {
    const { heading, after } = finding;
    const place = after === '' ? 'ở cuối' : `ngay sau mục “${shortLabel(after, 80)}”`;
    return `mục “${shortLabel(heading, 60)}” không có trong đề cương; báo cáo sẽ có mục riêng này ${place}. Nếu thuộc một mục có sẵn, ghi đúng tên mục đó.`;
  }
  const { headings, cells, cell } = finding;
  const all = joinAnd(headings.map((name) => `“${shortLabel(name, 60)}”`));
  const thing = finding.on === 'figures' ? 'số liệu' : 'văn bản';
  const who =
    cells.length > 1
      ? `${cells.length} ${thing} ghi mục này (${cellNames(cells, cell?.sheet ?? '')})`
      : `${thing} này`;
  return `mục ${all} không có trong đề cương; ${who} sẽ nêu ở cuối báo cáo. Chọn tên mục như trên trang Thuyết minh.`;
}

function unheededText({ part, text, words }: Finding<'WAIVER_UNHEEDED'>): string {
  const written = `“${shortLabel(text, 60)}”`;
  const idle = 'nên dòng này chưa có tác dụng.';
  const again = `xóa dòng này rồi bấm ${words.kind} ở chỗ cần giữ nguyên.`;
  switch (part) {
    case 'kind':
      return `${text === '' ? 'chưa ghi Loại' : `Loại ghi ${written}`} ${idle} Ghi “${words.kind}”.`;
    case 'decision':
      return `${text === '' ? 'chưa ghi Quyết định' : `Quyết định ghi ${written}`} ${idle} Ghi “${words.kept}” để bỏ qua, “${words.back}” để rút lại.`;
    case 'reason':
      return `chưa ghi Lý do ${idle} Ghi lý do, hoặc xóa dòng này.`;
    case 'code':
      return `chưa ghi Mã ${idle} Đề nghị ${again}`;
    case 'place':
      return `Mã ${written} không còn khớp với chỗ nào ${idle} Đề nghị ${again}`;
  }
}

export const companions: Sentences<CompanionCode> = {
  INFO_UNREAD: {
    what: ({ label, text, kind }) =>
      `mục “${label}” ghi “${shortLabel(text, 60)}”, chưa đọc được nên tạm coi như để trống. ${WAYS[kind]}`,
    why: 'Kỳ, ngày và người ký ở trang này được dùng cho các biểu và báo cáo, nên phải đọc được.',
  },
  INFO_DAYS: {
    what: ({ later, earlier }) =>
      `“${later.label}” (${dateText(later.day)}) phải sau “${earlier.label}” (${dateText(earlier.day)}). Đề nghị sửa một trong hai ngày.`,
    why: 'Ngày đầu kỳ số liệu trước ngày cuối; báo cáo ký và gửi sau khi chốt số liệu.',
  },
  INFO_PERIOD: {
    what: ({ period, days }) =>
      `${joinAnd(days.map(({ label, day }) => `“${label}” (${dateText(day)})`))} không khớp với kỳ báo cáo ghi ở trang này (${period}). Kiểm tra kỳ, năm và ${days.length > 1 ? 'các ngày' : 'ngày'} này, sửa chỗ ghi nhầm.`,
    why: 'Kỳ số liệu nằm trong kỳ báo cáo hoặc chốt gần cuối kỳ; dự thảo lấy kỳ và các ngày từ trang này.',
  },
  INFO_FAR_DAYS: {
    what: ({ later, earlier }) =>
      `“${later.label}” (${dateText(later.day)}) sau “${earlier.label}” (${dateText(earlier.day)}) hơn nửa năm. Kiểm tra năm của hai ngày này.`,
    why: 'Báo cáo ký và gửi ngay sau khi chốt số liệu; cách nhau quá xa thường do ghi nhầm năm.',
  },
  HEADING_UNKNOWN: {
    what: headingText,
    why: 'Văn bản, số liệu bổ sung và thuyết minh được xếp vào báo cáo theo tên mục của đề cương; tên khác thì thành mục riêng, ở đúng chỗ đã viết trên trang Thuyết minh; văn bản, số liệu ghi mục chưa có thì nêu ở cuối.',
  },
  WAIVER_UNHEEDED: {
    what: unheededText,
    why: 'Một chỗ chỉ được bỏ qua khi dòng nhật ký có đủ Loại, Quyết định, Lý do và đúng Mã của chỗ đó.',
  },
  SENTENCE_ABSENT: {
    what: ({ heading, words }) => {
      const asked = joinAnd(words.map((one) => `“${shortLabel(one, 60)}”`));
      const where = heading === '' ? 'mục này' : `mục “${shortLabel(heading, 60)}”`;
      return `${asked} không có trong câu từ biểu nào của ${where} nên chưa bỏ được câu. Chép lại vài chữ liền nhau của câu muốn bỏ, không kèm số liệu.`;
    },
    why: 'Ghi “Bỏ:” kèm vài chữ thì dự thảo bỏ những câu của mục có các chữ ấy; nhiều câu thì cách nhau bằng dấu chấm phẩy.',
  },
  CELL_NOT_FIGURE: {
    what: ({ printed }) =>
      `${joinAnd(printed.map((one) => shortLabel(one, 60)))} chưa chỉ đúng một số liệu của biểu, dự thảo sẽ để trống chỗ đó. Ghi tên trang tính và số thứ tự dòng, ví dụ {PL4!3.2.1}.`,
    why: 'Dòng ghi trong ngoặc nhọn được thay bằng số liệu đang có ở dòng đó của các biểu.',
  },
  CELL_BY_PLACE: {
    what: ({ printed, label, steady }) =>
      `${printed} đang lấy số của “${shortLabel(label, 60)}”. Nếu chèn thêm dòng ở biểu thì ô đó thành dòng khác; ghi ${shortLabel(steady, 80)} thì không lệch dòng.`,
    why: 'Chữ trong ngoặc nhọn không đổi theo khi chèn, xóa dòng; ghi số thứ tự hoặc tên dòng thì không bị lệch.',
  },
  FIGURE_UNTOLD: {
    what: ({ label }) =>
      `“${shortLabel(label, 60)}” có số liệu mà chưa ghi mục báo cáo nên dự thảo chưa nêu. Ghi tên mục ở cột Mục báo cáo.`,
    why: 'Mỗi số liệu bổ sung được nêu ở mục ghi bên cạnh; không ghi mục thì không biết nêu ở đâu.',
  },
  SENTENCE_WITHOUT_FIGURE: {
    what: ({ label }) =>
      `câu của “${shortLabel(label, 60)}” không có {số liệu} nên dự thảo chưa nêu số đã nhập. Thêm {số liệu} vào chỗ cần nêu số.`,
    why: 'Câu tự viết được giữ nguyên; số chỉ có mặt ở chỗ ghi {số liệu}.',
  },
  SENTENCE_BRACKET: {
    what: ({ bracket }) =>
      `câu có dấu ${bracket} lẻ, dự thảo sẽ để nguyên dấu này. Ghi đủ cả cặp ngoặc hoặc bỏ đi.`,
    why: 'Tên số đặt trong cặp ngoặc nhọn, đoạn chỉ nêu khi đã có số đặt trong cặp ngoặc vuông.',
  },
  FIGURE_TWICE: {
    what: ({ label, row }) =>
      `“${shortLabel(label, 60)}” cũng có ở dòng ${row}, dự thảo sẽ nêu hai lần. Giữ một dòng, hoặc ghi rõ mỗi dòng nói về việc gì.`,
    why: 'Hai dòng cùng nội dung, cùng đơn vị tính thường do chép lặp.',
  },
  WHOLE_BLANK: {
    what: ({ label }) =>
      `“${shortLabel(label, 60)}” để trống trong khi các phần ở dưới đã có số. Nhập số chung của dòng này.`,
    why: 'Câu trong báo cáo nêu số chung trước rồi mới đến các phần.',
  },
  PART_STRAY: {
    what: ({ label, unit, whole }) =>
      `“${shortLabel(label, 60)}” tính bằng ${unit}, không rõ có phải là phần của “${shortLabel(whole, 60)}” ở trên không nên dự thảo chưa nêu. Kiểm tra dòng chung của phần này có bị xóa hay chưa nhập số; nếu là dòng riêng thì bỏ gạch đầu dòng.`,
    why: 'Dòng bắt đầu bằng gạch đầu dòng được coi là phần của dòng ngay trên nó.',
  },
  SENTENCE_SLOT: {
    what: ({ names, parts }) => {
      const known = ['số liệu', 'tổng số', 'tỷ lệ', 'kỳ trước', ...parts].map((name) => `{${name}}`);
      const asked = joinAnd(names.map((name) => `{${shortLabel(name, 40)}}`));
      return `câu ghi ${asked} nhưng dòng này không có số tên như vậy, dự thảo sẽ để trống chỗ đó. Dùng được: ${known.join(', ')}.`;
    },
    why: 'Tên trong ngoặc nhọn được thay bằng số của chính dòng đó hoặc của một phần ở ngay dưới.',
  },
};
