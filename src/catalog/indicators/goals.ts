// Mục tiêu CCHC đến năm 2020: each is answered with Đạt or Không đạt.

import type { Indicator } from '../../core/form/template';

export const goals = {
  'goal2020.proceduresSimplified': {
    name: 'mục tiêu thủ tục hành chính được cải cách gọn nhẹ, đơn giản',
    measure: 'choice',
  },
  'goal2020.proceduresSatisfaction': {
    name: 'mục tiêu mức độ hài lòng về thủ tục hành chính trên 80% vào năm 2020',
    measure: 'choice',
  },
  'goal2020.apparatusStreamlined': {
    name: 'mục tiêu sắp xếp, tổ chức lại các cơ quan, đơn vị',
    measure: 'choice',
  },
  'goal2020.workTransferred': {
    name: 'mục tiêu chuyển giao công việc cho xã hội, các tổ chức đảm nhận',
    measure: 'choice',
  },
  'goal2020.serviceSatisfaction': {
    name: 'mục tiêu sự hài lòng đối với sự phục vụ của cơ quan hành chính trên 80% vào năm 2020',
    measure: 'choice',
  },
  'goal2020.publicUnitSatisfaction': {
    name: 'mục tiêu sự hài lòng đối với dịch vụ giáo dục, y tế trên 80% vào năm 2020',
    measure: 'choice',
  },
  'goal2020.staffQuality': {
    name: 'mục tiêu đội ngũ công chức, viên chức có số lượng, cơ cấu hợp lý',
    measure: 'choice',
  },
  'goal2020.electronicDocuments': {
    name: 'mục tiêu 90% văn bản, tài liệu trao đổi dưới dạng điện tử',
    measure: 'choice',
  },
  'goal2020.portalsConnected': {
    name: 'mục tiêu các trang, cổng thông tin điện tử kết nối với Cổng Thông tin điện tử Chính phủ',
    measure: 'choice',
  },
  'goal2020.identityVerified': {
    name: 'mục tiêu 20% người dân, doanh nghiệp được xác thực định danh điện tử',
    measure: 'choice',
  },
  'goal2020.onlineDossiers': {
    name: 'mục tiêu hồ sơ giải quyết trực tuyến đạt từ 20% trở lên',
    measure: 'choice',
  },
  'goal2020.onlineServices': {
    name: 'mục tiêu tối thiểu 30% dịch vụ công trực tuyến mức độ 4',
    measure: 'choice',
  },
  'goal2020.documentAxis': {
    name: 'mục tiêu kết nối, liên thông qua Trục liên thông văn bản quốc gia',
    measure: 'choice',
  },
  'goal2020.electronicReports': {
    name: 'mục tiêu tối thiểu 30% báo cáo định kỳ qua Hệ thống thông tin báo cáo quốc gia',
    measure: 'choice',
  },
  'goal2020.paperlessMeetings': {
    name: 'mục tiêu rút ngắn từ 30% đến 50% thời gian họp, giảm tài liệu giấy',
    measure: 'choice',
  },
  'goal2020.dedicatedNetwork': {
    name: 'mục tiêu 100% cơ quan kết nối vào Mạng truyền số liệu chuyên dùng',
    measure: 'choice',
  },
} as const satisfies Record<string, Indicator>;
