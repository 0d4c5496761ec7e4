// Phụ lục 8 của tổng kết giai đoạn 2011–2020: mục tiêu cải cách hành chính.
// One answer for each goal, in words.

import { defineTemplate } from '../../core/form/template';
import { caption } from './layout';

/** In the order of the printed header. */
const answers = [
  { value: 1, label: 'Đạt' },
  { value: 0, label: 'Không đạt' },
] as const;

export const pl8 = defineTemplate({
  id: 'giai-doan-2011-2020/pl8',
  number: 'Phụ lục 8',
  title:
    'ĐÁNH GIÁ MỨC ĐỘ THỰC HIỆN CÁC MỤC TIÊU CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC CỦA CÁC NGÀNH, ĐỊA PHƯƠNG GIAI ĐOẠN 2011-2020',
  caption,
  area: 'muc-tieu',
  header: [['STT', 'Các mục tiêu cải cách', 'Đánh giá kết quả đạt được (Đạt/Không đạt)']],
  headerMerges: [],
  columns: [
    { key: 'code', title: 'STT', role: 'code', width: 6 },
    { key: 'label', title: 'Các mục tiêu cải cách', role: 'label', width: 69 },
    { key: 'value', title: 'Đánh giá kết quả đạt được (Đạt/Không đạt)', role: 'value', width: 19 },
  ],
  orientation: 'portrait',
  rows: [
    {
      key: '1',
      code: '1.',
      label:
        'Thủ tục hành chính liên quan đến cá nhân, tổ chức được cải cách cơ bản theo hướng gọn nhẹ, đơn giản; mỗi năm đều có tỷ lệ giảm chi phí mà cá nhân, tổ chức phải bỏ ra khi giải quyết thủ tục hành chính tại cơ quan hành chính nhà nước',
      unit: '',
      indicator: 'goal2020.proceduresSimplified',
      level: 1,
      answers: answers,
    },
    {
      key: '2',
      code: '2.',
      label:
        'Thủ tục hành chính được cải cách cơ bản, mức độ hài lòng của nhân dân và doanh nghiệp về thủ tục hành chính đạt mức trên 80% vào năm 2020',
      unit: '',
      indicator: 'goal2020.proceduresSatisfaction',
      level: 1,
      answers: answers,
    },
    {
      key: '3',
      code: '3.',
      label:
        'Sắp xếp, tổ chức lại các cơ quan, đơn vị để không còn sự chồng chéo, bỏ trống hoặc trùng lặp về chức năng, nhiệm vụ, quyền hạn',
      unit: '',
      indicator: 'goal2020.apparatusStreamlined',
      level: 1,
      answers: answers,
    },
    {
      key: '4',
      code: '4.',
      label:
        'Chuyển giao những công việc mà cơ quan hành chính nhà nước không nên làm hoặc làm hiệu quả thấp cho xã hội, các tổ chức xã hội, tổ chức phi chính phủ đảm nhận',
      unit: '',
      indicator: 'goal2020.workTransferred',
      level: 1,
      answers: answers,
    },
    {
      key: '5',
      code: '5.',
      label:
        'Sự hài lòng của cá nhân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước đạt mức trên 80% vào năm 2020',
      unit: '',
      indicator: 'goal2020.serviceSatisfaction',
      level: 1,
      answers: answers,
    },
    {
      key: '6',
      code: '6.',
      label:
        'Sự hài lòng của cá nhân đối với dịch vụ do đơn vị sự nghiệp công cung cấp trong các lĩnh vực giáo dục, y tế đạt mức trên 80% vào năm 2020',
      unit: '',
      indicator: 'goal2020.publicUnitSatisfaction',
      level: 1,
      answers: answers,
    },
    {
      key: '7',
      code: '7.',
      label:
        'Đội ngũ công chức, viên chức có số lượng, cơ cấu hợp lý, đủ trình độ và năng lực thi hành công vụ, phục vụ nhân dân và phục vụ sự nghiệp phát triển của đất nước; 100% các cơ quan, đơn vị có cơ cấu công chức theo vị trí việc làm;',
      unit: '',
      indicator: 'goal2020.staffQuality',
      level: 1,
      answers: answers,
    },
    {
      key: '8',
      code: '8.',
      label:
        'Đến năm 2020: 90% các văn bản, tài liệu chính thức trao đổi giữa các cơ quan hành chính nhà nước được thực hiện dưới dạng điện tử; cán bộ, công chức, viên chức thường xuyên sử dụng hệ thống thư điện tử trong công việc; bảo đảm dữ liệu điện tử phục vụ hầu hết các hoạt động trong các cơ quan; hầu hết các giao dịch của các cơ quan hành chính nhà nước được thực hiện trên môi trường điện tử, mọi lúc, mọi nơi, dựa trên các ứng dụng truyền thông đa phương tiện; hầu hết các dịch vụ công được cung cấp trực tuyến trên Mạng thông tin điện tử hành chính ở mức độ 3 và 4, đáp ứng nhu cầu thực tế, phục vụ người dân và doanh nghiệp mọi lúc, mọi nơi, dựa trên nhiều phương tiện khác nhau',
      unit: '',
      indicator: 'goal2020.electronicDocuments',
      level: 1,
      answers: answers,
    },
    {
      key: '9',
      code: '9.',
      label:
        'Các trang tin, cổng thông tin điện tử hoàn thành việc kết nối với Cổng Thông tin điện tử Chính phủ, hình thành đầy đủ Mạng thông tin điện tử hành chính trên Internet',
      unit: '',
      indicator: 'goal2020.portalsConnected',
      level: 1,
      answers: answers,
    },
    {
      key: '10',
      code: '10.',
      label:
        '20% số lượng người dân và doanh nghiệp tham gia hệ thống thông tin Chính quyền điện tử được xác thực định danh điện tử thông suốt và hợp nhất trên tất cả các hệ thống thông tin của các cơ quan',
      unit: '',
      indicator: 'goal2020.identityVerified',
      level: 1,
      answers: answers,
    },
    {
      key: '11',
      code: '11.',
      label:
        'Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết thủ tục hành chính của từng bộ, ngành đạt từ 20% trở lên; tích hợp 30% các dịch vụ công trực tuyến mức độ 3, 4 của các bộ, ngành, địa phương với Cổng Dịch vụ công quốc gia; 100% hồ sơ giải quyết thủ tục hành chính được thực hiện thông qua Hệ thống thông tin một cửa điện tử',
      unit: '',
      indicator: 'goal2020.onlineDossiers',
      level: 1,
      answers: answers,
    },
    {
      key: '12',
      code: '12.',
      label:
        'Tối thiểu 30% dịch vụ công trực tuyến thực hiện ở mức độ 4; 100% dịch vụ công được hỗ trợ giải đáp thắc mắc cho người dân, doanh nghiệp; 50% cơ quan nhà nước công khai mức độ hài lòng của người dân khi sử dụng dịch vụ công trực tuyến; 100% Cổng Thông tin điện tử công khai thông tin đầy đủ theo quy định tại Nghị định số 43/2011/NĐ-CP ngày 13 tháng 6 năm 2011 của Chính phủ; 20% dịch vụ công trực tuyến sử dụng chữ ký số trên nền tảng di động để thực hiện thủ tục hành chính; 50% dịch vụ công trực tuyến xử lý bằng hồ sơ điện tử; 20% thông tin của người dân được tự động nhập vào biểu mẫu trực tuyến; 50% dịch vụ công trực tuyến sử dụng dữ liệu từ Cơ sở dữ liệu quốc gia về Đăng ký doanh nghiệp.',
      unit: '',
      indicator: 'goal2020.onlineServices',
      level: 1,
      answers: answers,
    },
    {
      key: '13',
      code: '13.',
      label:
        '100% phần mềm quản lý văn bản và điều hành của các đơn vị được kết nối, liên thông qua Trục liên thông văn bản quốc gia phục vụ gửi, nhận văn bản điện tử; 90% văn bản trao đổi giữa các cơ quan nhà nước (trừ văn bản mật theo quy định của pháp luật) dưới dạng điện tử; tối thiểu 60% hồ sơ công việc tại cấp huyện và 30% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (không bao gồm hồ sơ xử lý công việc có nội dung mật).',
      unit: '',
      indicator: 'goal2020.documentAxis',
      level: 1,
      answers: answers,
    },
    {
      key: '14',
      code: '14.',
      label:
        'Tối thiểu 30% báo cáo định kỳ (không bao gồm nội dung mật) được gửi, nhận qua Hệ thống thông tin báo cáo quốc gia.',
      unit: '',
      indicator: 'goal2020.electronicReports',
      level: 1,
      answers: answers,
    },
    {
      key: '15',
      code: '15.',
      label:
        'Rút ngắn từ 30% - 50% thời gian họp, giảm tối đa việc sử dụng tài liệu giấy thông qua Hệ thống thông tin phục vụ họp và xử lý công việc, văn phòng điện tử.',
      unit: '',
      indicator: 'goal2020.paperlessMeetings',
      level: 1,
      answers: answers,
    },
    {
      key: '16',
      code: '16.',
      label: '100% cơ quan kết nối vào Mạng truyền số liệu chuyên dùng của các cơ quan Đảng, Nhà nước.',
      unit: '',
      indicator: 'goal2020.dedicatedNetwork',
      level: 1,
      answers: answers,
    },
  ],
});
