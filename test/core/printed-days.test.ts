// Kỳ số liệu in ở dòng dưới tiêu đề, viết theo nhiều cách.

import { printedDays } from '../../src/core/form/printed-period';

const days = {
  dataFrom: { year: 2022, month: 12, day: 15 },
  dataTo: { year: 2023, month: 3, day: 1 },
};

test.each([
  '(Từ ngày 15/12/2022 đến ngày 01/3/2023)',
  'Số liệu từ ngày 15/12/2022 đến hết ngày 01/03/2023',
  'TỪ NGÀY 15-12-2022 ĐẾN NGÀY 1-3-2023',
  '(từ 15.12.2022 đến 01.3.2023)',
  '(Từ 15/12/2022 – 01/3/2023)',
  '(Từ ngày 15 tháng 12 năm 2022 đến ngày 01 tháng 3 năm 2023)',
])('%s', (line) => expect(printedDays(['Phụ lục II', line])).toEqual(days));

test.each([
  '(Từ ngày … đến ngày …)',
  '(Từ ngày 15/12/2022 đến ngày …)',
  'Từ ngày 31/02/2023 đến ngày 01/3/2023',
  'Từ ngày 01/3/2023 đến ngày 15/12/2022',
  'Báo cáo số 105/BC-UBND ngày 06/3/2023',
  'Vụ trừ 15/12/2022 đến 01/3/2023',
])('không phải kỳ số liệu: %s', (line) =>
  expect(printedDays([line])).toEqual({ dataFrom: null, dataTo: null }),
);
