// What real reports tell and no form holds, by section of the report. Data only. In a sentence "{số liệu}" is the
// figure itself, "{tổng số}" what it is counted out of, "{tỷ lệ}" the share, any other name a part; what stands between
// square brackets is left out where a figure in it is blank.

import type { AgencyLevel } from '../../core/calendar/agency-level';
import type { ReadyFigure, ReadyGroup } from '../../core/form/supporting-form';

type Part = NonNullable<ReadyFigure['parts']>[number];

const part = (label: string, unit = '', levels?: readonly AgencyLevel[]): Part => ({
  label,
  unit,
  ...(levels ? { levels } : {}),
});
const above: readonly AgencyLevel[] = ['province', 'district'];
const bothLevels = (unit = ''): readonly Part[] => [
  part('cấp tỉnh', unit, ['province']),
  part('cấp huyện', unit, ['district']),
  part('cấp xã', unit, above),
];

export const readyFigures: readonly ReadyGroup[] = [
  {
    sections: ['directing.communication', 'deployment.publicity'],
    figures: [
      {
        label: 'Tin, bài tuyên truyền về cải cách hành chính, trong đó:',
        unit: 'tin, bài',
        sentence: 'Đã đăng, phát {số liệu} tin, bài tuyên truyền về cải cách hành chính',
        parts: [
          part('trên trang, cổng thông tin điện tử'),
          part('trên trang Facebook, Zalo'),
          part('trên đài truyền thanh, phát thanh, truyền hình'),
        ],
      },
      {
        label: 'Cuộc tuyên truyền, phổ biến về cải cách hành chính',
        unit: 'cuộc',
        sentence:
          'Tổ chức {số liệu} cuộc tuyên truyền, phổ biến về cải cách hành chính[ cho {lượt người tham dự} lượt người]',
        parts: [part('lượt người tham dự', 'lượt người')],
      },
    ],
  },
  {
    sections: ['directing.initiatives', 'directing.plan', 'deployment.directing'],
    figures: [
      {
        label: 'Sáng kiến, giải pháp mới được áp dụng',
        unit: 'sáng kiến',
        sentence: 'Có {số liệu} sáng kiến, giải pháp mới về cải cách hành chính được áp dụng',
      },
    ],
  },
  {
    sections: ['directing.inspection', 'deployment.inspection'],
    figures: [
      {
        label: 'Cuộc kiểm tra đột xuất kỷ luật, kỷ cương hành chính',
        unit: 'cuộc',
        sentence:
          'Đã kiểm tra đột xuất {số liệu} cuộc về chấp hành kỷ luật, kỷ cương hành chính[ tại {cơ quan, đơn vị được kiểm tra} cơ quan, đơn vị]',
        parts: [part('cơ quan, đơn vị được kiểm tra', 'cơ quan, đơn vị')],
      },
    ],
  },
  {
    sections: ['directing.tasks', 'deployment.directing'],
    figures: [
      {
        label: 'Cuộc họp, hội nghị chỉ đạo, điều hành, trong đó:',
        unit: 'cuộc',
        sentence: 'Đã tổ chức {số liệu} cuộc họp, hội nghị để chỉ đạo, điều hành',
        parts: [part('cuộc họp lãnh đạo'), part('hội nghị')],
      },
    ],
  },
  {
    sections: ['procedures', 'procedures.results'],
    figures: [
      {
        label: 'Hồ sơ tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích, gồm:',
        unit: 'hồ sơ',
        sentence: 'Qua dịch vụ bưu chính công ích đã tiếp nhận, trả kết quả {số liệu} hồ sơ',
        parts: [part('tiếp nhận hồ sơ'), part('trả kết quả')],
      },
      {
        label: 'Hồ sơ được số hóa khi tiếp nhận',
        unit: 'hồ sơ',
        sentence: 'Đã số hóa {số liệu}[/{tổng số}] hồ sơ khi tiếp nhận[, đạt tỷ lệ {tỷ lệ}%]',
      },
      {
        label: 'Kết quả giải quyết được số hóa',
        unit: 'hồ sơ',
        sentence: 'Kết quả giải quyết của {số liệu}[/{tổng số}] hồ sơ đã được số hóa[, đạt tỷ lệ {tỷ lệ}%]',
      },
      {
        label: 'Hồ sơ thanh toán trực tuyến',
        unit: 'hồ sơ',
        sentence:
          'Có {số liệu}[/{tổng số}] hồ sơ được thanh toán trực tuyến[, đạt tỷ lệ {tỷ lệ}%][, với số tiền {số tiền} đồng]',
        parts: [part('số tiền', 'đồng')],
      },
      {
        label: 'Mức độ hài lòng của người dân, tổ chức',
        unit: '%',
        sentence:
          'Mức độ hài lòng của người dân, tổ chức về giải quyết thủ tục hành chính đạt {số liệu}%[, khảo sát {phiếu khảo sát} phiếu]',
        parts: [part('phiếu khảo sát', 'phiếu')],
      },
    ],
  },
  {
    sections: ['organization', 'organization.results'],
    figures: [
      {
        label: 'Ban chỉ đạo, tổ công tác được kiện toàn',
        unit: 'tổ chức',
        sentence: 'Đã kiện toàn {số liệu} ban chỉ đạo, tổ công tác',
      },
      {
        label: 'Đơn vị sự nghiệp công lập hoàn thành sắp xếp',
        unit: 'đơn vị',
        sentence: 'Đã hoàn thành sắp xếp {số liệu}[/{tổng số}] đơn vị sự nghiệp công lập',
        levels: above,
      },
    ],
  },
  {
    sections: ['civilService', 'civilService.results'],
    figures: [
      {
        label: 'Lượt cán bộ, công chức, viên chức được đào tạo, bồi dưỡng, trong đó:',
        unit: 'lượt người',
        sentence: 'Đã cử {số liệu} lượt cán bộ, công chức, viên chức đi đào tạo, bồi dưỡng',
        parts: [
          part('lý luận chính trị'),
          part('quản lý nhà nước'),
          part('chuyên môn, nghiệp vụ'),
          part('tin học, kỹ năng số'),
        ],
      },
      {
        label: 'Cán bộ quản lý được bổ nhiệm, bổ nhiệm lại, trong đó:',
        unit: 'người',
        sentence: 'Đã bổ nhiệm, bổ nhiệm lại {số liệu} cán bộ quản lý',
        parts: [part('bổ nhiệm mới'), part('bổ nhiệm lại')],
      },
      {
        label: 'Người được nâng bậc lương, trong đó:',
        unit: 'người',
        sentence: 'Đã nâng bậc lương cho {số liệu} cán bộ, công chức, viên chức',
        parts: [part('thường xuyên'), part('trước thời hạn')],
      },
      {
        label: 'Người được giải quyết nghỉ hưu, thôi việc, trong đó:',
        unit: 'người',
        sentence: 'Đã giải quyết chế độ nghỉ hưu, thôi việc cho {số liệu} cán bộ, công chức, viên chức',
        parts: [part('nghỉ hưu'), part('thôi việc')],
      },
      {
        label: 'Người được tuyển dụng, tiếp nhận',
        unit: 'người',
        sentence: 'Đã tuyển dụng, tiếp nhận {số liệu} công chức, viên chức',
        levels: above,
      },
    ],
  },
  {
    sections: ['budget', 'publicFinance', 'publicFinance.results'],
    figures: [
      {
        label: 'Thu ngân sách nhà nước trên địa bàn (tổng số: dự toán giao)',
        unit: 'triệu đồng',
        sentence:
          'Thu ngân sách nhà nước trên địa bàn đạt {số liệu} triệu đồng[, bằng {tỷ lệ}% dự toán giao ({tổng số} triệu đồng)]',
      },
      {
        label: 'Chi ngân sách địa phương (tổng số: dự toán giao)',
        unit: 'triệu đồng',
        sentence:
          'Chi ngân sách địa phương là {số liệu} triệu đồng[, bằng {tỷ lệ}% dự toán giao ({tổng số} triệu đồng)]',
      },
    ],
  },
  {
    sections: ['digitalGovernment', 'digitalGovernment.results'],
    figures: [
      {
        label: 'Văn bản đến tiếp nhận điện tử',
        unit: 'văn bản',
        sentence:
          'Đã tiếp nhận {số liệu}[/{tổng số}] văn bản đến qua hệ thống quản lý văn bản và điều hành[, đạt tỷ lệ {tỷ lệ}%]',
      },
      {
        label: 'Văn bản đi phát hành điện tử',
        unit: 'văn bản',
        sentence:
          'Đã phát hành {số liệu}[/{tổng số}] văn bản đi dưới dạng điện tử[, đạt tỷ lệ {tỷ lệ}%][, trong đó {được ký số} văn bản được ký số]',
        parts: [part('được ký số')],
      },
      {
        label: 'Cuộc họp trực tuyến, trong đó:',
        unit: 'cuộc',
        sentence: 'Đã tổ chức, tham dự {số liệu} cuộc họp trực tuyến',
        parts: [part('với cấp trên'), part('với cấp dưới', '', above)],
      },
      {
        label: 'Cơ quan, đơn vị áp dụng hệ thống quản lý chất lượng ISO 9001:2015, trong đó:',
        unit: 'cơ quan, đơn vị',
        sentence:
          'Có {số liệu}[/{tổng số}] cơ quan, đơn vị áp dụng hệ thống quản lý chất lượng ISO 9001:2015',
        levels: above,
        parts: bothLevels(),
      },
      {
        label: 'Quy trình giải quyết công việc theo ISO 9001:2015',
        unit: 'quy trình',
        sentence: 'Đã ban hành, áp dụng {số liệu} quy trình theo hệ thống quản lý chất lượng ISO 9001:2015',
      },
    ],
  },
  {
    sections: ['enterprises', 'publicFinance', 'publicFinance.results'],
    figures: [
      {
        label: 'Doanh nghiệp thành lập mới (tổng số: chỉ tiêu giao)',
        unit: 'doanh nghiệp',
        sentence:
          'Có {số liệu} doanh nghiệp thành lập mới[, bằng {tỷ lệ}% chỉ tiêu giao ({tổng số} doanh nghiệp)]',
      },
      {
        label: 'Hộ kinh doanh đăng ký mới',
        unit: 'hộ',
        sentence:
          'Có {số liệu} hộ kinh doanh đăng ký mới[, nâng tổng số lên {hộ đang hoạt động} hộ đang hoạt động]',
        levels: ['commune', 'district'],
        parts: [part('hộ đang hoạt động', 'hộ')],
      },
    ],
  },
  {
    sections: ['investment', 'publicFinance', 'publicFinance.results'],
    figures: [
      {
        label: 'Dự án đầu tư được chấp thuận, cấp mới',
        unit: 'dự án',
        sentence: 'Thu hút {số liệu} dự án đầu tư mới[, tổng vốn đăng ký {vốn đăng ký} tỷ đồng]',
        levels: above,
        parts: [part('vốn đăng ký', 'tỷ đồng')],
      },
    ],
  },
  {
    sections: ['enterpriseShare', 'publicFinance', 'publicFinance.results'],
    figures: [
      {
        label: 'Thu ngân sách từ doanh nghiệp (tổng số: tổng thu trên địa bàn)',
        unit: 'triệu đồng',
        sentence:
          'Doanh nghiệp đóng góp {số liệu} triệu đồng vào thu ngân sách[, chiếm {tỷ lệ}% tổng thu trên địa bàn ({tổng số} triệu đồng)]',
        levels: above,
      },
    ],
  },
];
