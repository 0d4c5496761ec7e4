// Bộ mẫu tổng kết giai đoạn 2011–2020: one report over years, each year a column.

import type { IndicatorsOf } from '../../core/form/template';
import { templateSet } from '../compose';
import type { Layout } from '../set-data';

/** The printed appendices have no caption; Nghị định số 30/2020/NĐ-CP asks for it. */
const caption = '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của …)';

const yearColumns = [
  { key: 'y2015', title: 'Năm 2015', role: 'value', width: 14, member: '2015' },
  { key: 'y2016', title: 'Năm 2016', role: 'value', width: 14, member: '2016' },
  { key: 'y2017', title: 'Năm 2017', role: 'value', width: 14, member: '2017' },
  { key: 'y2018', title: 'Năm 2018', role: 'value', width: 14, member: '2018' },
  { key: 'y2019', title: 'Năm 2019', role: 'value', width: 14, member: '2019' },
  { key: 'y2020', title: 'Năm 2020 (Tính đến 31/3)', role: 'value', width: 14, member: '2020' },
] as const;

/** Each year a column, on a landscape page. */
const years = (label: string) =>
  ({
    kind: 'years',
    header: [
      ['STT', label, 'Các đơn vị, địa phương thuộc huyện', '', '', '', '', ''],
      ['', '', ...yearColumns.map(({ title }) => title)],
    ],
    headerMerges: ['A1:A2', 'B1:B2', 'C1:H1'],
    columns: [
      { key: 'code', title: 'STT', role: 'code', width: 6 },
      { key: 'label', title: label, role: 'label', width: 48 },
      ...yearColumns,
    ],
    orientation: 'landscape',
  }) as const satisfies Layout;

/** One answer for each goal, in words. */
const goals = {
  header: [['STT', 'Các mục tiêu cải cách', 'Đánh giá kết quả đạt được (Đạt/Không đạt)']],
  headerMerges: [],
  columns: [
    { key: 'code', title: 'STT', role: 'code', width: 6 },
    { key: 'label', title: 'Các mục tiêu cải cách', role: 'label', width: 69 },
    { key: 'value', title: 'Đánh giá kết quả đạt được (Đạt/Không đạt)', role: 'value', width: 19 },
  ],
  orientation: 'portrait',
} as const satisfies Layout;

export const giaiDoan20112020 = templateSet({
  id: 'giai-doan-2011-2020',
  name: 'Tổng kết giai đoạn 2011–2020',
  source:
    'Các phụ lục 1, 2, 3, 5, 6 và 8 kèm báo cáo tổng kết Chương trình tổng thể CCHC nhà nước giai đoạn 2011–2020, lập tháng 4 năm 2020, của một xã thuộc tỉnh Thừa Thiên Huế. Số liệu từng năm từ 2015; năm 2020 tính đến ngày 31/3.',
  validFrom: '2020-01-01',
  validTo: '2020-12-31',
  caption,
  layout: years('Chỉ tiêu'),
  forms: {
    pl1: {
      // Dòng 1 counts every directing document of the party committee and the agency, not those on CCHC alone: another
      // indicator than in the periodic forms. A text row (2, fourth dash) asks for words.
      number: 'Phụ lục 1',
      title:
        'THỐNG KÊ CÁC CHỈ TIÊU TẠI LĨNH VỰC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH CỦA CÁC NGÀNH, ĐỊA PHƯƠNG',
      area: 'chi-dao-dieu-hanh',
      rows: [
        ['1', 'directing.documents.total'],
        ['', 'directing.documents.party'],
        ['', 'directing.documents.agency'],
        ['2', 'publicity.group'],
        ['-', 'publicity.contestHeld'],
        ['-', 'publicity.radioBulletins'],
        ['-', 'publicity.webColumn'],
        ['-', 'publicity.otherForms'],
        ['3', 'initiatives.applied'],
        ['4', 'satisfaction.group'],
        ['-', 'satisfaction.servicesSurveyed'],
        ['-', 'survey.responses', 'Số lượng mẫu đã khảo sát'],
        ['-', 'satisfaction.overallRate'],
      ],
    },
    pl2: {
      // Dòng 1 counts the documents that the agency drafted; dòng 2 and 3 also count proposals to other bodies, so neither has
      // the indicator of the periodic forms. The form prints two columns under one title for the label; here it is one.
      number: 'Phụ lục 2',
      title: 'THỐNG KÊ CÁC NHIỆM VỤ TẠI LĨNH VỰC CẢI CÁCH THỂ CHẾ CỦA CÁC NGÀNH, ĐỊA PHƯƠNG',
      area: 'the-che',
      layout: years('Nhiệm vụ/tiêu chí'),
      rows: [
        ['1', 'legalDocuments.drafted.total'],
        ['', 'legalDocuments.drafted.districtResolutions'],
        ['', 'legalDocuments.drafted.districtDecisions'],
        ['', 'legalDocuments.drafted.communeResolutions'],
        ['', 'legalDocuments.drafted.communeDecisions'],
        ['2', 'legalDocuments.review.proposed'],
        ['3', 'legalDocuments.review.settledOrProposed'],
        ['4', 'legalDocuments.inspection.inspected'],
        ['5', 'legalDocuments.inspection.unlawful'],
        ['6', 'legalDocuments.inspection.unlawfulSettled'],
        ['7', 'legalDocuments.inspection.disguised'],
      ],
    },
    pl3: {
      // Dòng 5: "đã tiếp nhận/đã trả đúng hạn" measures against the dossiers received; the periodic forms measure against
      // the dossiers settled, so the rates are other indicators. The fourth dash of dòng 4 may count a group of procedures
      // as one.
      number: 'Phụ lục 3',
      title: 'THỐNG KÊ CÁC CHỈ TIÊU TẠI LĨNH VỰC CẢI CÁCH THỦ TỤC HÀNH CHÍNH CỦA CÁC NGÀNH, ĐỊA PHƯƠNG',
      area: 'thu-tuc-hanh-chinh',
      rows: [
        ['1.', 'tthc.total', 'Tổng số TTHC của đơn vị, địa phương'],
        ['-', 'tthc.district.total', 'Số lượng TTHC cấp huyện'],
        ['-', 'tthc.commune.total', 'Số lượng TTHC cấp xã'],
        ['2.', 'tthc.simplifiedAfterReview'],
        ['3.', 'tthc.publishedOnWebsite'],
        ['4.', 'tthc.oneStop.group'],
        ['-', 'tthc.oneStop.districtCentre'],
        ['-', 'tthc.oneStop.communeDesk'],
        [
          '-',
          'tthc.interlinked.sameLevel',
          'Số lượng TTHC được giải quyết theo cơ chế một cửa liên thông cùng cấp',
        ],
        ['-', 'tthc.interlinked.acrossLevelsOrGroups'],
        ['-', 'tthc.oneStop.fourOnTheSpot'],
        ['5.', 'tthc.results.group', 'Kết quả giải quyết hồ sơ TTHC'],
        ['-', 'tthc.district.onTimeOfReceivedRate'],
        ['-', 'tthc.commune.onTimeOfReceivedRate'],
        ['6.', 'feedback.group'],
        ['-', 'feedback.received', 'Số lượng PAKN đã tiếp nhận trong năm'],
        ['-', 'feedback.resolved', 'Số lượng PAKN đã giải quyết trong năm'],
        ['-', 'feedback.published'],
      ],
    },
    pl5: {
      // Dòng 1 and 4 count cán bộ as well as công chức; the periodic forms count công chức alone.
      number: 'Phụ lục 5',
      title:
        'THỐNG KÊ CÁC CHỈ TIÊU TẠI LĨNH VỰC XÂY DỰNG VÀ NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC CỦA CÁC NGÀNH, ĐỊA PHƯƠNG',
      area: 'che-do-cong-vu',
      rows: [
        ['1.', 'staff.officials.total'],
        ['-', 'staff.officials.quotaAssigned'],
        ['-', 'staff.officials.present'],
        ['2.', 'recruitment.byCompetitiveExam'],
        [
          '3.',
          'leaders.appointedByExam',
          'Số công chức được bổ nhiệm vào các chức danh lãnh đạo, quản lý thông qua thi tuyển cạnh tranh',
        ],
        ['4.', 'staff.officials.cut'],
        ['5.', 'training.civilServants'],
      ],
    },
    pl6: {
      // Dòng 1 is the share of documents exchanged in electronic form; the periodic forms count only those sent wholly in
      // electronic form with a digital signature.
      number: 'Phụ lục 6',
      title: 'THỐNG KÊ CÁC CHỈ TIÊU TẠI LĨNH VỰC HIỆN ĐẠI HÓA HÀNH CHÍNH CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG',
      area: 'chinh-quyen-so',
      rows: [
        ['1.', 'eDocument.exchangeRate'],
        ['2.', 'documentAxis.unitsConnected'],
        ['3.', 'documentAxis.received'],
        ['4.', 'documentAxis.sent'],
        ['5.', 'digital.signatures'],
        ['6.', 'digital.mailboxRate'],
        ['7.', 'digital.offices.documentSoftware'],
        ['8.', 'digital.offices.localNetwork'],
        ['9.', 'digital.offices.website'],
        ['10.', 'service.level34.provided', 'Số dịch vụ công trực tuyến mức độ 3, 4'],
        ['11.', 'service.level34.withDossiersRate'],
        ['12.', 'oneStopSystem.units'],
        ['13.', 'oneStopSystem.dossierRate'],
        ['14.', 'iso.officesPublished'],
      ],
    },
    pl8: {
      number: 'Phụ lục 8',
      title:
        'ĐÁNH GIÁ MỨC ĐỘ THỰC HIỆN CÁC MỤC TIÊU CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC CỦA CÁC NGÀNH, ĐỊA PHƯƠNG GIAI ĐOẠN 2011-2020',
      area: 'muc-tieu',
      layout: goals,
      rows: [
        ['1.', 'goal2020.proceduresSimplified'],
        ['2.', 'goal2020.proceduresSatisfaction'],
        ['3.', 'goal2020.apparatusStreamlined'],
        ['4.', 'goal2020.workTransferred'],
        ['5.', 'goal2020.serviceSatisfaction'],
        ['6.', 'goal2020.publicUnitSatisfaction'],
        ['7.', 'goal2020.staffQuality'],
        ['8.', 'goal2020.electronicDocuments'],
        ['9.', 'goal2020.portalsConnected'],
        ['10.', 'goal2020.identityVerified'],
        ['11.', 'goal2020.onlineDossiers'],
        ['12.', 'goal2020.onlineServices'],
        ['13.', 'goal2020.documentAxis'],
        ['14.', 'goal2020.electronicReports'],
        ['15.', 'goal2020.paperlessMeetings'],
        ['16.', 'goal2020.dedicatedNetwork'],
      ],
    },
  },
});

/** Every indicator that stands in the set. */
export type GiaiDoan20112020Indicator = IndicatorsOf<typeof giaiDoan20112020>;
