// Phụ lục 2 của tổng kết giai đoạn 2011–2020: cải cách thể chế.
// Dòng 1 counts the documents that the agency drafted; dòng 2 and 3 also count proposals to other bodies, so neither has the
// indicator of the periodic forms. The form prints two columns under one title for the label; here it is one.

import { defineTemplate } from '../../core/form/template';
import { caption, columns, header, years } from './layout';

export const pl2 = defineTemplate({
  id: 'giai-doan-2011-2020/pl2',
  number: 'Phụ lục 2',
  title: 'THỐNG KÊ CÁC NHIỆM VỤ TẠI LĨNH VỰC CẢI CÁCH THỂ CHẾ CỦA CÁC NGÀNH, ĐỊA PHƯƠNG',
  caption,
  area: 'the-che',
  kind: 'years',
  ...header,
  header: [
    ['STT', 'Nhiệm vụ/tiêu chí', 'Các đơn vị, địa phương thuộc huyện', '', '', '', '', ''],
    header.header[1],
  ],
  columns: [columns[0], { ...columns[1], title: 'Nhiệm vụ/tiêu chí' }, ...years],
  orientation: 'landscape',
  rows: [
    {
      key: '1',
      code: '1',
      label: 'Tổng số văn bản quy phạm pháp luật (VBQPPL) chủ trì soạn thảo đã được ban hành',
      unit: '',
      indicator: 'legalDocuments.drafted.total',
      level: 1,
    },
    {
      key: '1-1',
      code: '',
      label: 'Nghị quyết của Hội đồng nhân dân cấp huyện',
      unit: '',
      indicator: 'legalDocuments.drafted.districtResolutions',
      level: 2,
    },
    {
      key: '1-2',
      code: '',
      label: 'Quyết định của Ủy ban nhân dân cấp huyện',
      unit: '',
      indicator: 'legalDocuments.drafted.districtDecisions',
      level: 2,
    },
    {
      key: '1-3',
      code: '',
      label: 'Nghị quyết của Hội đồng nhân dân cấp xã',
      unit: '',
      indicator: 'legalDocuments.drafted.communeResolutions',
      level: 2,
    },
    {
      key: '1-4',
      code: '',
      label: 'Quyết định của Ủy ban nhân dân cấp xã',
      unit: '',
      indicator: 'legalDocuments.drafted.communeDecisions',
      level: 2,
    },
    {
      key: '2',
      code: '2',
      label: 'Số VBQPPL được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới sau rà soát',
      unit: '',
      indicator: 'legalDocuments.review.proposed',
      level: 1,
    },
    {
      key: '3',
      code: '3',
      label: 'Số VBQPPL đã được xử lý theo thẩm quyền hoặc kiến nghị cơ quan có thẩm quyền xử lý sau rà soát',
      unit: '',
      indicator: 'legalDocuments.review.settledOrProposed',
      level: 1,
    },
    {
      key: '4',
      code: '4',
      label: 'Số VBQPPL đã kiểm tra theo thẩm quyền',
      unit: '',
      indicator: 'legalDocuments.inspection.inspected',
      level: 1,
    },
    {
      key: '5',
      code: '5',
      label: 'Số VBQPPL trái pháp luật về nội dung, thẩm quyền',
      unit: '',
      indicator: 'legalDocuments.inspection.unlawful',
      level: 1,
    },
    {
      key: '6',
      code: '6',
      label: 'Số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý',
      unit: '',
      indicator: 'legalDocuments.inspection.unlawfulSettled',
      level: 1,
    },
    {
      key: '7',
      code: '7',
      label: 'Văn bản không phải là VBQPPL nhưng có chứa quy phạm pháp luật',
      unit: '',
      indicator: 'legalDocuments.inspection.disguised',
      level: 1,
    },
  ],
});
