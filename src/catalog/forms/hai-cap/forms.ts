// Bộ mẫu hai cấp, cấp tỉnh và cấp xã: adaptations; no official form was at hand. One body for all of them: a row says for which
// level it is and since when, and is numbered where it comes to stand.

import { grid } from '../../compose';
import { dossiers } from '../layouts';

const province = { for: 'province' } as const;
const commune = { for: 'commune' } as const;
// Toàn trình is the rule since then and một phần has a published reason (Nghị định số 224/2026/NĐ-CP).
const before2026 = { to: '2026-06-30' } as const;
const since2026 = { from: '2026-07-01' } as const;

/** In the order in which these forms print the answers. */
const yesNo = [
  { value: 1, label: 'Có' },
  { value: 0, label: 'Không' },
] as const;

const pl1 = {
  number: 'Phụ lục I',
  title: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
  area: 'chi-dao-dieu-hanh',
  rows: [
    [1, 'directing.documentsIssued'],
    [1, 'plan.completionRate'],
    [2, 'plan.tasksAssigned'],
    [2, 'plan.tasksCompleted'],
    [1, 'inspection.group'],
    [2, 'inspection.officesInspected'],
    [2, 'inspection.communesInspected', province],
    [2, 'inspection.resolutionRate'],
    [3, 'inspection.issuesFound'],
    [3, 'inspection.issuesResolved'],
    [1, 'tasks.fromProvince.group'],
    [2, 'tasks.fromProvince.assigned'],
    [2, 'tasks.fromProvince.completedOnTime'],
    [2, 'tasks.fromProvince.completedLate'],
    [2, 'tasks.fromProvince.overdue'],
    [1, 'survey.conducted', { answers: yesNo }],
    [2, 'survey.responses'],
    [2, 'survey.method'],
    [1, 'dialogue.held', { answers: yesNo }],
  ],
} as const;

const pl2 = {
  number: 'Phụ lục II',
  title: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH THỂ CHẾ',
  area: 'the-che',
  rows: [
    [1, 'legalDocuments.issued.total', province],
    [2, 'legalDocuments.issued.province', province],
    [2, 'legalDocuments.issued.commune', province],
    [1, 'legalDocuments.issued.commune', commune],
    [1, 'legalDocuments.inspection.group'],
    [2, 'legalDocuments.inspection.inspected'],
    [2, 'legalDocuments.inspection.resolutionRate'],
    [3, 'legalDocuments.inspection.needingAction'],
    [3, 'legalDocuments.inspection.resolved'],
    [1, 'legalDocuments.review.group'],
    [2, 'legalDocuments.review.reviewed'],
    [2, 'legalDocuments.review.resolutionRate'],
    [3, 'legalDocuments.review.needingAction'],
    [3, 'legalDocuments.review.resolved'],
  ],
} as const;

const pl3 = {
  number: 'Phụ lục III',
  title: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
  area: 'thu-tuc-hanh-chinh',
  rows: [
    [1, 'tthc.inventory.group'],
    [2, 'tthc.simplificationApproved'],
    [2, 'tthc.newlyPublished'],
    [2, 'tthc.abolishedOrReplaced'],
    [2, 'tthc.total', province],
    [3, 'tthc.province.total', province],
    [3, 'tthc.commune.total', province],
    [2, 'tthc.commune.total', commune],
    [1, 'tthc.oneStop.group'],
    [2, 'tthc.interlinked.sameLevel'],
    [2, 'tthc.interlinked.acrossLevels'],
    [2, 'tthc.boundaryFree'],
    [2, 'tthc.oneStop.serviceCentre', province],
    [
      2,
      'tthc.oneStop.serviceCentre',
      { ...commune, label: 'Số TTHC tiếp nhận, trả kết quả tại Trung tâm Phục vụ hành chính công cấp xã' },
    ],
    [1, 'tthc.results.group'],
    [2, 'tthc.departments.onTimeRate', province],
    [3, 'tthc.departments.resolved', province],
    [3, 'tthc.departments.resolvedOnTime', province],
    [2, 'tthc.commune.onTimeRate'],
    [3, 'tthc.commune.resolved'],
    [3, 'tthc.commune.resolvedOnTime'],
    [2, 'feedback.resolutionRate'],
    [3, 'feedback.received'],
    [3, 'feedback.resolved'],
  ],
} as const;

const pl4 = {
  number: 'Phụ lục IV',
  title: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH TỔ CHỨC BỘ MÁY',
  area: 'to-chuc-bo-may',
  rows: [
    [1, 'organization.group'],
    [2, 'organization.departments.restructuredRate', province],
    [2, 'organization.managementBoards', province],
    [2, 'organization.interSectorBodies', province],
    [2, 'publicUnits.total'],
    [3, 'publicUnits.province', province],
    [3, 'publicUnits.departments', province],
    [3, 'publicUnits.commune', province],
    [1, 'staff.civil.group'],
    [2, 'staff.civil.quotaAssigned'],
    [2, 'staff.civil.present'],
    [2, 'staff.civil.contracts'],
    [2, 'staff.civil.cutInPeriod'],
    [1, 'staff.publicUnit.group'],
    [2, 'staff.publicUnit.quotaAssigned'],
    [2, 'staff.publicUnit.present'],
    [2, 'staff.publicUnit.cutInPeriod'],
  ],
} as const;

const pl5 = {
  number: 'Phụ lục V',
  title: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
  area: 'che-do-cong-vu',
  rows: [
    [1, 'jobPosition.group'],
    [2, 'jobPosition.agenciesApproved'],
    [2, 'jobPosition.publicUnitsApproved'],
    [2, 'jobPosition.violations'],
    [1, 'recruitment.group'],
    [2, 'recruitment.civilServants'],
    [2, 'recruitment.civilServantsSpecial'],
    [2, 'recruitment.publicEmployees'],
    [2, 'recruitment.publicEmployeesSpecial'],
    [1, 'leaders.appointedByExam'],
    [1, 'discipline.total'],
    [2, 'discipline.provinceLeaders', province],
    [2, 'discipline.departmentAndCommuneLeaders', province],
    [2, 'discipline.officeLeadersTwoTier', province],
    [2, 'discipline.communeLeaders', commune],
    [2, 'discipline.communeOfficeLeaders', commune],
    [2, 'discipline.publicUnitStaff'],
  ],
} as const;

const pl6 = {
  number: 'Phụ lục VI',
  title: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH TÀI CHÍNH CÔNG',
  area: 'tai-chinh-cong',
  rows: [
    [1, 'disbursement.rate'],
    [2, 'disbursement.planned'],
    [2, 'disbursement.spent'],
    [1, 'autonomy.group'],
    [2, 'autonomy.total'],
    [2, 'autonomy.recurrentAndInvestment'],
    [2, 'autonomy.recurrent'],
    [2, 'autonomy.partial.total'],
    [3, 'autonomy.partial.from70'],
    [3, 'autonomy.partial.from30'],
    [3, 'autonomy.partial.from10'],
    [2, 'autonomy.stateFunded'],
    [2, 'autonomy.equitized'],
  ],
} as const;

const pl7 = {
  number: 'Phụ lục VII',
  title: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ',
  area: 'chinh-quyen-so',
  rows: [
    [1, 'digital.architecture', province],
    [1, 'digital.onlineMeetingsToCommunes', province],
    [1, 'digital.reportSystemRate'],
    [1, 'digital.sharingPlatform', province],
    [1, 'eDocument.group', province],
    [2, 'eDocument.connection.group', province],
    [3, 'eDocument.connection.departmentsRate', province],
    [3, 'eDocument.connection.communesToProvinceRate', province],
    [2, 'eDocument.usage.rate', province],
    [3, 'eDocument.usage.departmentsRate', province],
    [3, 'eDocument.usage.communesRate', province],
    [2, 'oneStopSystem.group', province],
    [3, 'oneStopSystem.departmentsRate', province],
    [3, 'oneStopSystem.communesRate', province],
    [1, 'eDocument.usage.communesRate', commune],
    [1, 'service.group'],
    [2, 'service.full.rate'],
    [3, 'service.full.eligible'],
    [3, 'service.full.provided'],
    [3, 'service.full.withDossiers'],
    [2, 'service.partial.rate', before2026],
    [3, 'service.partial.eligible', before2026],
    [3, 'service.partial.provided', before2026],
    [2, 'service.partial.provided', since2026],
    [3, 'service.partial.reasonPublished', since2026],
    [3, 'service.partial.withDossiers'],
    [2, 'service.online.portalRate'],
    [3, 'service.online.provided'],
    [3, 'service.online.integrated'],
    [2, 'service.online.dossierRate'],
    [3, 'service.dossiers.received'],
    [3, 'service.dossiers.receivedOnline'],
    [3, 'service.full.dossiersReceived', since2026],
    [2, 'service.payment.rate'],
    [3, 'service.payment.withFees'],
    [3, 'service.payment.integrated'],
    [2, 'service.proactive.provided', since2026],
  ],
} as const;

/** What a service centre counts: the columns are the form's, the rows are free. */
const byUnits = dossiers(
  grid`
    STT | Lĩnh vực, đơn vị giải quyết | Số hồ sơ tiếp nhận |  |  |  | Số lượng hồ sơ đã giải quyết |  |  |  | Số lượng hồ sơ đang giải quyết |  |  | Hồ sơ trả lại | Hồ sơ rút, hủy
     |  | Tổng số | Trong kỳ |  | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn |  |
     |  |  | Trực tuyến | Trực tiếp, dịch vụ bưu chính |  |  |  |  |  |  |  |  |  |
    1 | 2 | 3= 4+5+6 | 4 | 5 | 6 | 7= 8+9+10 | 8 | 9 | 10 | 11= 12+13 | 12 | 13 | 14 | 15
  `,
  'A1:A3 B1:B3 C1:F1 C2:C3 D2:E2 F2:F3 G1:J1 G2:G3 H2:H3 I2:I3 J2:J3 K1:M1 K2:K3 L2:L3 M2:M3 N1:N3 O1:O3',
);

/** @param label of the rows that each office lists: a commune its fields of work, a province its units. */
export const tthc = <const Rows extends 'units' | 'fields'>(freeRows: Rows, label: string) =>
  ({
    number: 'Biểu TTHC',
    title: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
    periodLine: '(Từ ngày … đến ngày …)',
    area: 'ket-qua-tthc',
    optional: true,
    layout: byUnits,
    freeRows,
    rows: [
      ['1', '', { key: '*', label, repeats: true, parent: 'all' }],
      ['', '', { key: 'all', label: 'Tổng cộng', member: 'all' }],
    ],
  }) as const;

export const forms = { pl1, pl2, pl3, pl4, pl5, pl6, pl7 };
