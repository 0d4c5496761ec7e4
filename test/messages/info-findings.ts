// Findings about "Thông tin báo cáo" for the test of all sentences: drawn by the check itself.

import { checkHeadings, checkInfo } from '../../src/check';
import type { InfoEntry } from '../../src/companion/companion';
import type { Finding } from '../../src/core/form/finding';

const entry = (row: number, key: InfoEntry['key'], kind: InfoEntry['kind'], label: string, text: string) => ({
  key,
  kind,
  cell: { sheet: 'Thông tin báo cáo', row, column: 1 },
  form: 'Thông tin báo cáo',
  label,
  text,
  understood: !text.includes('?'),
});

export function infoFindings(): readonly Finding[] {
  const day = (month: number) => ({ year: 2024, month, day: 14 });
  const headings = checkHeadings(
    {
      documents: [1, 2, 3].map((row) => ({
        cell: { sheet: 'Văn bản', row, column: 4 },
        symbol: '',
        date: null,
        issuer: '',
        title: '',
        section: row < 3 ? 'Mục riêng' : 'Mục khác; Mục nữa',
      })),
      otherNarrative: [
        { heading: 'Việc khác', paragraphs: ['Không'], cell: { sheet: 'Thuyết minh', row: 3, column: 0 } },
        {
          heading: 'Việc nữa',
          paragraphs: ['Có'],
          above: ['Cải cách thể chế'],
          cell: { sheet: 'Thuyết minh', row: 4, column: 0 },
        },
      ],
    },
    {
      forms: { documents: 'Văn bản', figures: 'Số liệu bổ sung', narrative: 'Thuyết minh' },
      headingsIn: (text) => text.split('; '),
      isKnown: () => false,
      titleAfter: ([heading = '']) => heading,
    },
  );
  const fields = checkInfo({
    info: { dataFrom: day(6), dataTo: day(3), deadline: day(3) },
    entries: [
      entry(4, 'period', 'period', 'Kỳ báo cáo', 'kỳ nào?'),
      entry(5, 'dataFrom', 'day', 'Số liệu từ ngày', '14/6/2024'),
      entry(6, 'dataTo', 'day', 'Số liệu đến ngày', '14/3/2024'),
      entry(7, 'deadline', 'day', 'Hạn gửi báo cáo', '14/3/2024'),
      entry(8, 'date', 'day', 'Ngày ký', '31/02/2024?'),
      entry(9, 'signer', 'signer', 'Quyền hạn ký', 'ai ký?'),
    ],
  });
  return [...fields, ...headings];
}
