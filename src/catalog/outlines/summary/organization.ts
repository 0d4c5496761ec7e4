// Phần thứ nhất, II.3. Cải cách tổ chức bộ máy.

import type { OutlineSection } from '../../../core/report/outline';
import { chapter, place } from '../place';
import { everyLevel, type FigureId, sentences, where } from '../sentences';

const staff = sentences([
  {
    id: 'summary.staff',
    essentialAt: everyLevel,
    cases: [
      { when: [{ zero: 'staff.officials.quotaAssigned@last' }], text: '' },
      {
        judges: true,
        when: [
          { equal: 'staff.officials.quotaAssigned@first', to: 'staff.officials.quotaAssigned@last' },
          { equal: 'staff.officials.present@first', to: 'staff.officials.present@last' },
          { positive: 'staff.officials.present@first' },
        ],
        text: 'Biên chế cán bộ, công chức được giao các năm {staff.officials.quotaAssigned@firstYear}, {staff.officials.quotaAssigned@lastYear} đều là {staff.officials.quotaAssigned@last} người, có mặt {staff.officials.present@last} người.',
      },
      {
        judges: true,
        when: [
          { equal: 'staff.officials.quotaAssigned@first', to: 'staff.officials.quotaAssigned@last' },
          { positive: 'staff.officials.present@first' },
          { positive: 'staff.officials.present@last' },
        ],
        text: 'Biên chế cán bộ, công chức được giao các năm {staff.officials.quotaAssigned@firstYear}, {staff.officials.quotaAssigned@lastYear} đều là {staff.officials.quotaAssigned@last} người; số có mặt năm {staff.officials.present@firstYear} là {staff.officials.present@first} người, đến năm {staff.officials.present@lastYear} là {staff.officials.present@last} người.',
      },
      {
        judges: true,
        when: [
          { positive: 'staff.officials.quotaAssigned@first' },
          { filled: 'staff.officials.present@first' },
        ],
        text: 'Biên chế cán bộ, công chức được giao năm {staff.officials.quotaAssigned@firstYear} là {staff.officials.quotaAssigned@first} người{>atFirst}; năm {staff.officials.quotaAssigned@lastYear} được giao {staff.officials.quotaAssigned@last} người{>atLast}.',
        clauses: {
          atFirst: where(', có mặt ', ['{staff.officials.present@first} người']),
          atLast: where(', có mặt ', ['{staff.officials.present@last} người']),
        },
      },
      {
        text: 'Biên chế cán bộ, công chức được giao năm {staff.officials.quotaAssigned@lastYear} là {staff.officials.quotaAssigned@last} người{>present}.',
        clauses: {
          present: where(', có mặt ', ['{staff.officials.present@last} người']),
        },
      },
    ],
  },
  {
    id: 'summary.staff.cut',
    cases: [
      { when: [{ zero: 'staff.officials.cut@sum' }], text: 'Không phát sinh việc tinh giản biên chế.' },
      {
        text: 'Từ năm {staff.officials.cut@firstYear} đến năm {staff.officials.cut@lastYear}, đã tinh giản biên chế {staff.officials.cut@sum} cán bộ, công chức.',
      },
    ],
  },
]);

/** Results, then what is left to do: as each area of the summary is written. */
export const organizationSummary: readonly OutlineSection<FigureId>[] = [
  chapter(2, 'organization', 'Cải cách tổ chức bộ máy hành chính nhà nước'),
  chapter(3, 'organization.results', 'Kết quả đạt được'),
  place(
    4,
    'organization.structure',
    'Rà soát chức năng, nhiệm vụ và kiện toàn tổ chức bộ máy',
    'Nêu việc sắp xếp, kiện toàn tổ chức bộ máy, phân công, phân cấp',
    [staff],
  ),
  place(
    4,
    'organization.inspection',
    'Kiểm tra, đánh giá tổ chức và hoạt động của các cơ quan, đơn vị',
    'Nêu số cuộc kiểm tra, kết quả và việc khắc phục',
  ),
  place(
    3,
    'organization.weaknesses',
    'Tồn tại, hạn chế và nguyên nhân',
    'Nêu tồn tại, hạn chế và nguyên nhân',
  ),
];
