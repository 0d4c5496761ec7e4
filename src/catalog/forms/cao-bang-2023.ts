// Bộ mẫu Cao Bằng 2023: the form of a district report while there were three levels of government.

import type { IndicatorsOf, ReformArea } from '../../core/form/template';
import { grid, templateSet } from '../compose';
import type { Layout } from '../set-data';
import { dossiers, standard } from './layouts';

/** One of the seven parts of Phụ lục III, which stand on one sheet. */
const part = (numeral: string, title: string, area: ReformArea) => ({
  number: 'Phụ lục III',
  part: { numeral, of: 'THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH ĐỊNH KỲ' },
  title,
  area,
});

/** The printed list bears no number; the report's other two are II and III. */
const documents = {
  kind: 'documents',
  header: [['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản']],
  headerMerges: [],
  columns: [
    { key: '1', title: 'STT', role: 'code', width: 6 },
    { key: '2', title: 'Số, ký hiệu', role: 'symbol', width: 18 },
    { key: '3', title: 'Ngày, tháng ban hành', role: 'date', width: 14 },
    { key: '4', title: 'Trích yếu văn bản', role: 'label', width: 56 },
  ],
  orientation: 'portrait',
} as const satisfies Layout;

const byCommunes = dossiers(
  grid`
    STT | Lĩnh vực giải quyết | Số lượng hồ sơ tiếp nhận | | | | Kết quả giải quyết | | | | | | | Hồ sơ trả lại do không đủ điều kiện giải quyết | Hồ sơ đã hủy
     | | Tổng số | Trong kỳ | | Kỳ trước chuyển sang | Số lượng hồ sơ đã giải quyết | | | | Số lượng hồ sơ đang giải quyết | | | |
     | | | Trực tuyến | Trực tiếp, DV BCCI | | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Chưa đến hạn | Quá hạn | |
    1 | 2 | 3= 4+5+6 | 4 | 5 | 6 | 7= 8+9+10 | 8 | 9 | 10 | 11= 12+13 | 12 | 13 | 14 | 15
  `,
  'A1:A3 B1:B3 C1:F1 C2:C3 D2:E2 F2:F3 G1:M1 G2:J2 K2:M2 N1:N3 O1:O3',
);

export const caoBang2023 = templateSet({
  id: 'cao-bang-2023',
  name: 'Cao Bằng 2023',
  source:
    'Các phụ lục kèm báo cáo CCHC quý I năm 2023 của một huyện thuộc tỉnh Cao Bằng, theo hướng dẫn tại Công văn số 741/SNV-CCHC ngày 13/4/2022 của Sở Nội vụ tỉnh Cao Bằng. Dùng cho số liệu trước ngày 01/7/2025 (ba cấp chính quyền).',
  validFrom: '2022-04-13',
  validTo: '2025-06-30',
  caption: '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của Ủy ban nhân dân huyện …)',
  layout: standard,
  forms: {
    pl1: {
      number: 'Phụ lục I',
      title: 'VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CCHC',
      area: 'van-ban',
      layout: documents,
      // The kinds that Phụ lục III, phần I, dòng 1 names in brackets.
      countedIn: {
        indicator: 'directing.documentsIssued',
        types: ['Chương trình', 'Kế hoạch', 'Kết luận', 'Chỉ thị', 'Công văn'],
      },
      rows: [['1', '', { key: '*', repeats: true }]],
    },
    pl2: {
      number: 'Phụ lục II',
      title: 'KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
      area: 'ket-qua-tthc',
      periodLine: '(Từ ngày … đến ngày …)',
      layout: byCommunes,
      rows: [
        [
          'I',
          '',
          {
            label: 'Tình hình, kết quả giải quyết TTHC thuộc phạm vi thẩm quyền của UBND cấp huyện',
            member: 'district',
          },
        ],
        [
          'II',
          '',
          {
            label: 'Tình hình, kết quả giải quyết TTHC thuộc phạm vi thẩm quyền của UBND cấp xã',
            member: 'communes',
          },
        ],
        ['1', '', { key: 'II.*', label: 'UBND xã/thị trấn …', repeats: true, parent: 'II' }],
      ],
    },
    'pl3-i': {
      // Dòng 1: the bracket also names Chương trình and Kế hoạch; the indicator is the documents issued, whatever kinds a form
      // lists.
      ...part('I', 'CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CCHC', 'chi-dao-dieu-hanh'),
      rows: [
        [
          '1.',
          'directing.documentsIssued',
          'Số văn bản chỉ đạo CCHC đã ban hành (Chương trình, Kế hoạch, Kết luận, chỉ thị, công văn chỉ đạo, quán triệt)',
        ],
        ['2.', 'plan.completionRate'],
        ['2.1.', 'plan.tasksAssigned'],
        ['2.2.', 'plan.tasksCompleted'],
        ['3.', 'inspection.group'],
        ['3.1.', 'inspection.officesInspected', 'Số cơ quan/đơn vị đã kiểm tra'],
        ['3.2.', 'inspection.communesInspected'],
        ['3.3.', 'inspection.issuesFound'],
        ['3.4.', 'inspection.issuesResolved'],
        ['4.', 'survey.conducted'],
        ['4.1.', 'survey.responses'],
        ['4.2.', 'survey.method', { unit: 'Trực tuyến = 0 / Phát phiếu = 1 / Kết hợp = 2' }],
        ['5.', 'dialogue.held', { unit: 'Không = 0 / Có = 1' }],
      ],
    },
    'pl3-ii': {
      ...part('II', 'CẢI CÁCH THỂ CHẾ', 'the-che'),
      rows: [
        ['1.', 'legalDocuments.issued.total'],
        ['1.1.', 'legalDocuments.issued.draftedForProvince'],
        ['1.2.', 'legalDocuments.issued.district'],
        ['1.3', 'legalDocuments.issued.commune'],
        ['2.', 'legalDocuments.inspection.group'],
        ['2.1.', 'legalDocuments.inspection.inspected'],
        ['2.2.', 'legalDocuments.inspection.needingAction', 'Số VBQPPL cần phải xử lý sau kiểm tra'],
        ['2.3.', 'legalDocuments.inspection.resolved'],
        ['3.', 'legalDocuments.review.group'],
        ['3.1.', 'legalDocuments.review.reviewed'],
        ['3.2.', 'legalDocuments.review.needingAction', 'Số VBQPPL cần phải xử lý sau rà soát'],
        ['3.3.', 'legalDocuments.review.resolved'],
      ],
    },
    'pl3-iii': {
      // Dòng 3 shares "đã giải quyết xong" with other forms, but not the figures on time: this form counts "trước và đúng
      // hạn" as one figure (its Phụ lục II keeps them apart) and asks for the dossiers received beside it.
      ...part('III', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 'thu-tuc-hanh-chinh'),
      rows: [
        ['1.', 'tthc.inventory.group'],
        ['1.1', 'tthc.simplificationApproved'],
        ['1.2', 'tthc.newlyPublished'],
        ['1.3', 'tthc.abolishedOrReplaced'],
        ['1.4', 'tthc.total'],
        ['1.4.1', 'tthc.province.total', 'Số TTHC cấp tỉnh'],
        ['1.4.2', 'tthc.district.total', 'Số TTHC cấp huyện'],
        ['1.4.3', 'tthc.commune.total', 'Số TTHC cấp xã'],
        ['1.5.', 'tthc.onNationalPortal'],
        ['2.', 'tthc.oneStop.group'],
        ['2.1.', 'tthc.interlinked.sameLevel'],
        ['2.2.', 'tthc.interlinked.acrossLevels'],
        [
          '2.3.',
          'tthc.boundaryFree',
          'Số TTHC đã thực hiện tiếp nhận và giải quyết hồ sơ không phụ thuộc vào địa giới hành chính.',
        ],
        ['3.', 'tthc.results.group'],
        ['3.1', 'tthc.departments.notLateRate'],
        ['3.1.1', 'tthc.departments.received'],
        ['3.1.2', 'tthc.departments.resolved'],
        ['3.1.3', 'tthc.departments.resolvedNotLate'],
        ['3.2', 'tthc.district.notLateRate'],
        ['3.2.1', 'tthc.district.received'],
        ['3.2.2', 'tthc.district.resolved'],
        ['3.2.3', 'tthc.district.resolvedNotLate'],
        ['3.3', 'tthc.commune.notLateRate'],
        ['3.3.1', 'tthc.commune.received'],
        ['3.3.2', 'tthc.commune.resolved'],
        ['3.3.3', 'tthc.commune.resolvedNotLate'],
        ['3.4.', 'feedback.resolutionRate'],
        ['3.4.1', 'feedback.received'],
        ['3.4.2', 'feedback.resolved'],
      ],
    },
    'pl3-iv': {
      // The report that the form was read from numbers row 1.2.2 with 1.2.1 once more.
      ...part('IV', 'CẢI CÁCH TỔ CHỨC BỘ MÁY', 'to-chuc-bo-may'),
      rows: [
        ['1.', 'organization.group'],
        ['1.1.', 'organization.interSectorBodies'],
        ['1.2.', 'publicUnits.total'],
        ['1.2.1.', 'publicUnits.province'],
        ['1.2.2.', 'publicUnits.departments'],
        ['1.2.3.', 'publicUnits.district'],
        ['1.2.4.', 'publicUnits.cutRateSince2015'],
        ['2.', 'staff.civil.group'],
        ['2.1.', 'staff.civil.quotaAssigned'],
        ['2.2.', 'staff.civil.present'],
        ['2.3.', 'staff.civil.contracts'],
        ['2.4.', 'staff.civil.cutInPeriod'],
        ['2.5.', 'staff.civil.cutRateSince2015'],
        ['3.', 'staff.publicUnit.group'],
        ['3.1.', 'staff.publicUnit.quotaAssigned'],
        ['3.2.', 'staff.publicUnit.present'],
        ['3.3.', 'staff.publicUnit.cutInPeriod'],
        ['3.4.', 'staff.publicUnit.cutRateSince2015'],
      ],
    },
    'pl3-v': {
      ...part('V', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ', 'che-do-cong-vu'),
      rows: [
        ['1.', 'jobPosition.group'],
        ['1.1.', 'jobPosition.agenciesApproved'],
        ['1.2.', 'jobPosition.publicUnitsApproved'],
        ['1.3.', 'jobPosition.violations'],
        ['2.', 'recruitment.group'],
        ['2.1.', 'recruitment.civilServants'],
        [
          '2.2.',
          'recruitment.civilServantsSpecial',
          'Số công chức được tuyển dụng theo trường hợp đặc biệt.',
        ],
        [
          '2.3.',
          'recruitment.communeToDistrict',
          'Số cán bộ, công chức cấp xã được xét chuyển thành công chức cấp huyện trở lên.',
        ],
        ['2.4.', 'recruitment.publicEmployees', 'Số viên chức được tuyển dụng (thi tuyển, xét tuyển).'],
        [
          '2.5.',
          'recruitment.publicEmployeesSpecial',
          'Số viên chức được tuyển dụng theo trường hợp đặc biệt.',
        ],
        ['3.', 'leaders.appointedByExam'],
        [
          '4.',
          'discipline.total',
          'Số lượng cán bộ, công chức, viên chức bị kỷ luật (cả về Đảng và chính quyền).',
        ],
        ['4.1.', 'discipline.provinceLeaders', 'Số lãnh đạo cấp tỉnh bị kỷ luật.'],
        ['4.2.', 'discipline.departmentLeaders', 'Số lãnh đạo cấp sở, ngành và UBND cấp huyện bị kỷ luật.'],
        [
          '4.3.',
          'discipline.officeLeaders',
          'Số lãnh đạo cấp phòng thuộc sở, ngành và UBND cấp huyện bị kỷ luật.',
        ],
        [
          '4.4.',
          'discipline.publicUnitStaff',
          'Số người làm việc hưởng lương từ NSNN tại các đơn vị SNCL bị kỷ luật.',
        ],
      ],
    },
    'pl3-vi': {
      ...part('VI', 'CẢI CÁCH TÀI CHÍNH CÔNG', 'tai-chinh-cong'),
      rows: [
        ['1.', 'disbursement.rate'],
        ['1.1.', 'disbursement.planned'],
        ['1.2.', 'disbursement.spent'],
        ['2.', 'autonomy.group'],
        ['2.1.', 'autonomy.total'],
        ['2.2.', 'autonomy.recurrentAndInvestment'],
        ['2.3.', 'autonomy.recurrent'],
        ['2.4.', 'autonomy.partial.total'],
        ['2.4.1.', 'autonomy.partial.from70'],
        ['2.4.2.', 'autonomy.partial.from30'],
        ['2.4.3.', 'autonomy.partial.from10'],
        ['2.5.', 'autonomy.stateFunded'],
        ['2.6.', 'autonomy.equitized'],
      ],
    },
    'pl3-vii': {
      ...part('VII', 'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ', 'chinh-quyen-so'),
      rows: [
        ['1.', 'eDocument.group'],
        ['1.1.', 'eDocument.connection.group'],
        ['1.1.1.', 'eDocument.connection.departmentsRate'],
        ['1.1.2.', 'eDocument.connection.districtsRate'],
        ['1.1.3.', 'eDocument.connection.communesRate'],
        [
          '1.2.',
          'eDocument.usage.rate',
          'Tỷ lệ sử dụng văn bản điện tử của địa phương (Chỉ thống kê tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử; sử dụng chữ ký số, chứng thư số và gửi trên môi trường điện tử).',
        ],
        ['1.2.1.', 'eDocument.usage.departmentsRate'],
        ['1.2.2.', 'eDocument.usage.districtsRate'],
        ['1.2.3.', 'eDocument.usage.communesRate'],
        ['2.', 'service.group'],
        [
          '2.1.',
          'service.level3.rate',
          'Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 3 (huyện, xã)',
        ],
        ['2.1.1', 'service.level3.eligible'],
        ['2.1.2', 'service.level3.provided'],
        ['2.1.3', 'service.level3.withDossiers'],
        [
          '2.2.',
          'service.level4.rate',
          'Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 4 (huyện, xã)',
        ],
        ['2.2.1.', 'service.level4.eligible'],
        ['2.2.2', 'service.level4.provided'],
        ['2.2.3.', 'service.level4.withDossiers'],
        ['2.3.', 'service.nationalPortal.rate'],
        [
          '2.3.1.',
          'service.level34.provided',
          'Tổng số TTHC đang cung cấp trực tuyến mức độ 3 và 4 của địa phương (huyện, xã)',
        ],
        ['2.3.2.', 'service.nationalPortal.integrated'],
        [
          '2.4.',
          'service.dossiers.onlineRate',
          'Tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến mức độ 3 và 4 ( Chỉ thống kê đối với các TTHC mức độ 3 và 4 có phát sinh hồ sơ )',
        ],
        ['2.4.1', 'service.dossiers.received'],
        ['2.4.2', 'service.dossiers.receivedOnline'],
        ['2.5.', 'service.payment.rate'],
        [
          '2.5.1',
          'service.payment.withFees',
          'Tổng số TTHC có yêu cầu nghĩa vụ tài chính (tất cả các TTHC có phát sinh phí, lệ phí, ...)',
        ],
        [
          '2.5.2',
          'service.payment.integrated',
          'Số TTHC đã được tích hợp, triển khai thanh toán trực tuyến trên Cổng DVC quốc gia hoặc trên Cổng DVC của tỉnh.',
        ],
      ],
    },
  },
});

/** Every indicator that stands in the set. */
export type CaoBang2023Indicator = IndicatorsOf<typeof caoBang2023>;
