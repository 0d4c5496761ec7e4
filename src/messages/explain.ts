// "Vì sao?": the rule behind a finding in words, with its source.

import type { Finding, Term } from '../core/form/finding';
import { codeName, elsewhere, joinAnd, shortLabel } from './words';

/** "dòng 1.4 (Tổng số TTHC…)", with whose figure it is where that is not the target's. */
function nameBeside(target: Term | null): (term: Term | undefined | null) => string {
  return (term) => {
    if (!term) return '';
    const code = codeName(term);
    const label = shortLabel(term.label, 60);
    return `${elsewhere(term, target)}${code === '' ? `“${label}”` : `${code} (${label})`}`;
  };
}

const BY_LAST_DAY = 'Biểu mẫu và các dòng được xét theo ngày cuối của kỳ số liệu.';

function ruleInWords(finding: Finding): string {
  const { target, terms, words } = finding.slots;
  const [part, whole] = terms;
  const name = nameBeside(target);
  const plus = terms.map(name).join(' + ');
  switch (finding.code) {
    case 'SUM':
      return `${name(target)} = ${plus}. Ô trống được tính là 0.`;
    case 'ROW_SUM':
      return `${name(target)} = tổng cột này của ${terms.length} ${words[0] === 'row' ? 'dòng' : 'đơn vị'} được tính vào dòng. Ô trống được tính là 0.`;
    case 'BALANCE': {
      const short = (some: readonly Term[]): string =>
        some.map((term) => codeName(term) || `“${shortLabel(term.label, 40)}”`).join(' + ');
      const musts = Number(words[0]);
      return `${name(target)} không nhỏ hơn ${short(terms.slice(0, musts))} và không lớn hơn khi cộng thêm ${short(terms.slice(musts))}.`;
    }
    case 'TOGETHER':
      return `${name(target)} và ${name(part)} đi cùng nhau: có số này thì có số kia.`;
    case 'RATE':
      return `${name(target)} = ${name(part)} / ${name(whole)} × 100, làm tròn như số lẻ đang ghi.`;
    case 'BASELINE_RATE':
      return `${name(target)} = (số năm ${words[0] ?? ''} ở Ghi chú − ${name(part)}) / số năm ${words[0] ?? ''} × 100.`;
    case 'PART_OF':
      return `${[target, ...terms.slice(0, -1)].map(name).join(' + ')} không lớn hơn ${name(terms[terms.length - 1])}.`;
    case 'EQUAL':
      return `${name(target)} và ${name(part)} là cùng một số liệu nên phải bằng nhau.`;
    case 'BETWEEN':
      return `Tỷ lệ chung phải nằm giữa tỷ lệ thấp nhất và cao nhất của các dòng chi tiết.`;
    case 'CHOICE':
      return `Biểu mẫu quy định câu trả lời bằng số.`;
    case 'RANGE':
      return `Tỷ lệ phần trăm nằm trong khoảng từ 0 đến 100.`;
    case 'DEPENDS':
      return `Câu trả lời ở ${name(part)} quyết định dòng này có số liệu hay không.`;
    case 'DERIVED_BLANK':
    case 'FORMULA_BLANK':
      return terms.length > 8
        ? `Ô này là tổng cột của ${terms.length} đơn vị được tính vào dòng.`
        : `Ô này tính được từ ${terms.map(name).join(', ')}.`;
    case 'ZERO_DENOMINATOR':
      return `Mẫu số bằng 0 thì không có tỷ lệ.`;
    case 'REQUIRED':
      return 'Chỉ tiêu này luôn có số liệu trong báo cáo.';
    case 'NOTE_CONFLICT':
      return 'Số liệu và Ghi chú của cùng một dòng phải khớp nhau.';
    case 'INFO_UNREAD':
      return 'Kỳ, ngày và người ký ở trang này được dùng cho các biểu và báo cáo, nên phải đọc được.';
    case 'INFO_DAYS':
      return 'Ngày đầu kỳ số liệu trước ngày cuối; báo cáo ký và gửi sau khi chốt số liệu.';
    case 'HEADING_UNKNOWN':
      return 'Văn bản và thuyết minh được xếp vào báo cáo theo tên mục của đề cương; tên khác thì thành mục riêng, ở đúng chỗ đã viết trên trang Thuyết minh; văn bản ghi mục chưa có thì nêu ở cuối.';
    case 'LEFT_OVER':
      return 'Hồ sơ đang giải quyết cuối kỳ trước là hồ sơ chuyển sang kỳ này.';
    case 'STRADDLES': {
      const [, , since = '', lastDay = ''] = words;
      return `${BY_LAST_DAY} Khi trang Thuyết minh đã nhắc đến ngày ${lastDay} hoặc ${since} thì không nhắc lại.`;
    }
    case 'ERA_SET':
    case 'ERA_ROW':
    case 'ERA_WORD':
      return BY_LAST_DAY;
    case 'MISSING_ROW':
    case 'DUPLICATE_CODE':
    case 'ZERO_PADDING':
    case 'WORDS_BESIDE':
    case 'HEADING_VALUE':
      return 'Biểu mẫu quy định các dòng, số thứ tự và đơn vị tính.';
    case 'CODE_GAP':
      return 'Số thứ tự trong một biểu, một danh sách đi liên tục, không bỏ số nào.';
    case 'DUPLICATE_UNIT':
      return 'Mỗi đơn vị đứng một dòng, nếu không số liệu của đơn vị ấy bị tính hai lần.';
    case 'UNIT_WITHOUT_ROW':
    case 'UNIT_NOT_LISTED':
      return 'Biểu lập theo đơn vị kê đủ các đơn vị của địa bàn, mỗi đơn vị một dòng.';
    case 'PERCENT_MIXED':
      return 'Các tỷ lệ trong cùng một dòng ghi cùng một cách để khỏi đọc nhầm.';
    case 'DOCUMENT_SYMBOL':
    case 'DOCUMENT_TYPE':
      return 'Ký hiệu gồm tên loại viết tắt và cơ quan ban hành; công văn không có tên loại, ghi cơ quan và đơn vị soạn thảo.';
    case 'DOCUMENT_DATE':
    case 'DOCUMENT_LATER':
    case 'DOCUMENT_EARLIER':
      if (finding.template === '') return 'Văn bản nêu trong báo cáo ban hành không sau ngày ký báo cáo.';
      return 'Danh mục kê các văn bản ban hành trong kỳ báo cáo, từ đầu kỳ số liệu đến ngày ký báo cáo.';
    case 'DOCUMENT_ORDER':
      return 'Văn bản cùng loại của một cơ quan được đánh số liên tiếp trong năm theo thứ tự thời gian.';
    case 'DOCUMENT_TWO_DAYS':
      return 'Trong một năm, một cơ quan không dùng một số cho hai văn bản cùng loại.';
    case 'DOCUMENT_TWICE':
      if (finding.template === '')
        return 'Mỗi văn bản ghi một dòng; nêu ở nhiều mục thì ghi các mục cách nhau bằng dấu chấm phẩy.';
      return 'Mỗi văn bản kê một lần, nếu không số văn bản bị tính thừa.';
    case 'DOCUMENT_COUNT':
      return `Số văn bản trong biểu thống kê bằng số văn bản trong danh mục thuộc các loại được tính: ${joinAnd(words.slice(3)).toLowerCase()}.`;
    case 'NO_RESULT':
      return 'Một số phần mềm ghi công thức vào tệp mà không tính; Excel tính khi mở tệp.';
    case 'NOT_A_NUMBER':
    case 'SHOWN_AS_DAY':
    case 'TOO_LARGE':
    case 'AMBIGUOUS_NUMBER':
    case 'CELL_ERROR':
    case 'FRACTIONAL_COUNT':
    case 'NEGATIVE':
      return 'Ô số liệu chỉ chứa một số đọc được rõ ràng, đúng với đơn vị tính của dòng.';
    default:
      return finding.code satisfies never;
  }
}

/** The rule in words and where it comes from; also which other rules break for the same cause. */
export function explainFinding(finding: Finding): string {
  const { source } = finding.slots;
  const effects =
    finding.effects.length > 0
      ? ` Sửa đúng chỗ này thì ${finding.effects.length} chỗ không khớp khác cũng hết.`
      : '';
  const words = ruleInWords(finding);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${source === '' ? '' : ` Căn cứ: ${source.replace(/\.$/, '')}.`}${effects}`;
}
