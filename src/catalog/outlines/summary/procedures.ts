// Phần thứ nhất, II.2. Cải cách thủ tục hành chính.

import type { OutlineSection } from '../../../core/report/outline';
import { chapter, pick, place } from '../place';
import { everyLevel, type FigureId, sentences } from '../sentences';
import { onlineServicesSummary } from './digital-government';
import { yearlyCount, yearlyRate } from './yearly';

const inventory = sentences([
  yearlyCount(
    'summary.tthc.total',
    'tthc.total',
    'Tổng số TTHC của đơn vị, địa phương',
    'thủ tục',
    'chưa có TTHC',
  ),
  yearlyCount(
    'summary.tthc.district',
    'tthc.district.total',
    'Số TTHC cấp huyện',
    'thủ tục',
    'chưa có TTHC cấp huyện',
  ),
  yearlyCount(
    'summary.tthc.commune',
    'tthc.commune.total',
    'Số TTHC cấp xã',
    'thủ tục',
    'chưa có TTHC cấp xã',
  ),
  {
    id: 'summary.tthc.simplified',
    cases: [
      {
        when: [{ zero: 'tthc.simplifiedAfterReview@sum' }],
        text: 'Chưa có TTHC được đơn giản hóa sau rà soát theo thẩm quyền.',
      },
      { text: 'Qua rà soát đã đơn giản hóa theo thẩm quyền {tthc.simplifiedAfterReview@sum} TTHC.' },
    ],
  },
  {
    id: 'summary.tthc.published',
    cases: [
      {
        when: [{ zero: 'tthc.publishedOnWebsite@last' }],
        text: 'Đến năm {tthc.publishedOnWebsite@lastYear}, chưa có TTHC được công khai đầy đủ, đúng quy định trên trang, cổng thông tin điện tử.',
      },
      {
        text: 'Đến năm {tthc.publishedOnWebsite@lastYear}, có {tthc.publishedOnWebsite@last} TTHC được công khai đầy đủ, đúng quy định trên trang, cổng thông tin điện tử.',
      },
    ],
  },
]);

const oneStop = sentences([
  {
    id: 'summary.oneStop.district',
    cases: [
      {
        when: [{ zero: 'tthc.oneStop.districtCentre@last' }],
        text: 'Đến năm {tthc.oneStop.districtCentre@lastYear}, chưa có TTHC được tiếp nhận, trả kết quả tại Trung tâm Hành chính công cấp huyện.',
      },
      {
        text: 'Đến năm {tthc.oneStop.districtCentre@lastYear}, có {tthc.oneStop.districtCentre@last} TTHC được tiếp nhận, trả kết quả tại Trung tâm Hành chính công cấp huyện.',
      },
    ],
  },
  {
    id: 'summary.oneStop.commune',
    cases: [
      {
        when: [{ zero: 'tthc.oneStop.communeDesk@last' }],
        text: 'Đến năm {tthc.oneStop.communeDesk@lastYear}, chưa có TTHC được tiếp nhận, trả kết quả tại Bộ phận Tiếp nhận và trả kết quả cấp xã.',
      },
      {
        text: 'Đến năm {tthc.oneStop.communeDesk@lastYear}, có {tthc.oneStop.communeDesk@last} TTHC được tiếp nhận, trả kết quả tại Bộ phận Tiếp nhận và trả kết quả cấp xã.',
      },
    ],
  },
  {
    id: 'summary.interlinked.sameLevel',
    cases: [
      {
        when: [{ zero: 'tthc.interlinked.sameLevel@last' }],
        text: 'Đến năm {tthc.interlinked.sameLevel@lastYear}, chưa có TTHC được giải quyết theo cơ chế một cửa liên thông cùng cấp.',
      },
      {
        text: 'Đến năm {tthc.interlinked.sameLevel@lastYear}, có {tthc.interlinked.sameLevel@last} TTHC được giải quyết theo cơ chế một cửa liên thông cùng cấp.',
      },
    ],
  },
  {
    id: 'summary.interlinked.acrossLevels',
    cases: [
      {
        when: [{ zero: 'tthc.interlinked.acrossLevelsOrGroups@last' }],
        text: 'Đến năm {tthc.interlinked.acrossLevelsOrGroups@lastYear}, chưa có TTHC hoặc nhóm TTHC được giải quyết liên thông giữa các cấp chính quyền.',
      },
      {
        text: 'Đến năm {tthc.interlinked.acrossLevelsOrGroups@lastYear}, có {tthc.interlinked.acrossLevelsOrGroups@last} TTHC hoặc nhóm TTHC được giải quyết liên thông giữa các cấp chính quyền.',
      },
    ],
  },
  {
    id: 'summary.fourOnTheSpot',
    cases: [
      {
        when: [{ zero: 'tthc.oneStop.fourOnTheSpot@last' }],
        text: 'Đến năm {tthc.oneStop.fourOnTheSpot@lastYear}, chưa có TTHC được thực hiện “bốn tại chỗ”.',
      },
      {
        text: 'Đến năm {tthc.oneStop.fourOnTheSpot@lastYear}, có {tthc.oneStop.fourOnTheSpot@last} TTHC được thực hiện “bốn tại chỗ”.',
      },
    ],
  },
]);

const results = sentences([
  yearlyRate(
    'summary.onTime.district',
    'tthc.district.onTimeOfReceivedRate',
    'Tỷ lệ hồ sơ TTHC cấp huyện giải quyết đúng hạn',
  ),
  yearlyRate(
    'summary.onTime.commune',
    'tthc.commune.onTimeOfReceivedRate',
    'Tỷ lệ hồ sơ TTHC cấp xã giải quyết đúng hạn',
  ),
]);

const feedback = sentences([
  {
    id: 'summary.feedback',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'feedback.received@sum' }],
        text: 'Trong cả giai đoạn, {@agency} không nhận được phản ánh, kiến nghị về TTHC.',
      },
      {
        text: 'Từ năm {feedback.received@firstYear} đến năm {feedback.received@lastYear}, đã tiếp nhận {feedback.received@sum} phản ánh, kiến nghị về TTHC{>done}.',
        clauses: {
          done: {
            lead: '; ',
            parts: [
              'đã giải quyết {feedback.resolved@sum} phản ánh, kiến nghị',
              'đã công khai kết quả trả lời {feedback.published@sum} phản ánh, kiến nghị',
            ],
            separator: '; ',
            tail: '',
          },
        },
      },
    ],
  },
]);

/** Results, then what is left to do: as each area of the summary is written. */
export const proceduresSummary: readonly OutlineSection<FigureId>[] = [
  chapter(2, 'procedures', 'Cải cách thủ tục hành chính (TTHC)'),
  chapter(3, 'procedures.results', 'Kết quả đạt được'),
  place(
    4,
    'procedures.fields',
    'Cải cách TTHC trên các lĩnh vực quản lý nhà nước',
    'Nêu lĩnh vực trọng tâm đã cải cách, kết quả rà soát, đơn giản hóa',
    [
      pick(inventory, [
        'summary.tthc.total',
        'summary.tthc.district',
        'summary.tthc.commune',
        'summary.tthc.simplified',
      ]),
    ],
  ),
  place(
    4,
    'procedures.control',
    'Kiểm soát TTHC',
    'Nêu việc thẩm định, đánh giá tác động, xử lý phản ánh, kiến nghị',
    [feedback],
  ),
  place(4, 'procedures.published', 'Công khai TTHC', 'Nêu nơi, hình thức niêm yết, công khai', [
    pick(inventory, ['summary.tthc.published']),
  ]),
  place(
    4,
    'procedures.oneStop',
    'Thực hiện cơ chế một cửa, một cửa liên thông',
    'Nêu hoạt động của Bộ phận Tiếp nhận và trả kết quả, cơ sở vật chất, nhân sự',
    [oneStop, results],
  ),
  place(
    4,
    'procedures.online',
    'Cung cấp dịch vụ công trực tuyến',
    'Nêu việc cung cấp dịch vụ công trực tuyến và số hồ sơ phát sinh',
    [onlineServicesSummary],
  ),
  place(
    4,
    'procedures.post',
    'Tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích',
    'Nêu số hồ sơ tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích',
  ),
  place(3, 'procedures.weaknesses', 'Tồn tại, hạn chế và nguyên nhân', 'Nêu tồn tại, hạn chế và nguyên nhân'),
];
