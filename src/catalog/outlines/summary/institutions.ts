// Phần thứ nhất, II.1. Cải cách thể chế.

import type { OutlineSection } from '../../../core/report/outline';
import { chapter, place } from '../place';
import { among, everyLevel, type FigureId, sentences } from '../sentences';

const issued = sentences([
  {
    id: 'summary.legalDocuments',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'legalDocuments.drafted.total@sum' }],
        text: '{@agency} không phát sinh việc ban hành văn bản quy phạm pháp luật (VBQPPL).',
      },
      {
        text: 'Từ năm {legalDocuments.drafted.total@firstYear} đến năm {legalDocuments.drafted.total@lastYear}, đã chủ trì soạn thảo và ban hành {legalDocuments.drafted.total@sum} văn bản quy phạm pháp luật (VBQPPL){>by}{@partYear}.',
        clauses: {
          by: among(
            'legalDocuments.drafted.total@sum',
            [
              'nghị quyết của HĐND cấp huyện {legalDocuments.drafted.districtResolutions@sum} văn bản',
              'quyết định của UBND cấp huyện {legalDocuments.drafted.districtDecisions@sum} văn bản',
              'nghị quyết của HĐND {@communes} {legalDocuments.drafted.communeResolutions@sum} văn bản',
              'quyết định của UBND {@communes} {legalDocuments.drafted.communeDecisions@sum} văn bản',
            ],
            { separator: '; ', all: ', đều là ' },
          ),
        },
      },
    ],
  },
]);

const inspected = sentences([
  {
    id: 'summary.inspected',
    cases: [
      {
        when: [{ zero: 'legalDocuments.inspection.inspected@sum' }],
        text: 'Không phát sinh VBQPPL phải kiểm tra theo thẩm quyền.',
      },
      { text: 'Đã kiểm tra theo thẩm quyền {legalDocuments.inspection.inspected@sum} VBQPPL.' },
    ],
  },
  {
    id: 'summary.unlawful',
    cases: [
      {
        when: [{ zero: 'legalDocuments.inspection.unlawful@sum' }],
        text: 'Qua kiểm tra không có VBQPPL trái pháp luật về nội dung, thẩm quyền.',
      },
      {
        text: 'Qua kiểm tra phát hiện {legalDocuments.inspection.unlawful@sum} VBQPPL trái pháp luật về nội dung, thẩm quyền{>settled}.',
        clauses: {
          settled: {
            lead: ', ',
            parts: ['đã xử lý {legalDocuments.inspection.unlawfulSettled@sum} văn bản'],
            separator: '',
            tail: '',
          },
        },
      },
    ],
  },
  {
    id: 'summary.disguised',
    cases: [
      {
        when: [{ zero: 'legalDocuments.inspection.disguised@sum' }],
        text: 'Không có văn bản không phải là VBQPPL nhưng chứa quy phạm pháp luật.',
      },
      {
        text: 'Có {legalDocuments.inspection.disguised@sum} văn bản không phải là VBQPPL nhưng chứa quy phạm pháp luật.',
      },
    ],
  },
]);

const reviewed = sentences([
  {
    id: 'summary.reviewed',
    cases: [
      {
        when: [{ zero: 'legalDocuments.review.proposed@sum' }],
        text: 'Qua rà soát không có VBQPPL phải đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới.',
      },
      {
        text: 'Qua rà soát đã đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới {legalDocuments.review.proposed@sum} VBQPPL{>settled}.',
        clauses: {
          settled: {
            lead: '; ',
            parts: [
              'đã xử lý theo thẩm quyền hoặc kiến nghị xử lý {legalDocuments.review.settledOrProposed@sum} văn bản',
            ],
            separator: '',
            tail: '',
          },
        },
      },
    ],
  },
]);

/** Results, then what is left to do: as each area of the summary is written. */
export const institutionsSummary: readonly OutlineSection<FigureId>[] = [
  chapter(2, 'institutions', 'Cải cách thể chế'),
  chapter(3, 'institutions.results', 'Kết quả đạt được'),
  place(
    4,
    'institutions.drafting',
    'Xây dựng, hoàn thiện hệ thống văn bản quy phạm pháp luật',
    'Nêu việc xây dựng, ban hành, kiểm tra, rà soát văn bản',
    [issued, inspected, reviewed],
  ),
  place(
    4,
    'institutions.policies',
    'Hoàn thiện thể chế, cơ chế, chính sách thuộc phạm vi quản lý',
    'Nêu cơ chế, chính sách đã ban hành và tác động',
  ),
  place(
    4,
    'institutions.carriedOut',
    'Tổ chức triển khai thể chế, cơ chế, chính sách',
    'Nêu việc phổ biến, theo dõi thi hành pháp luật',
  ),
  place(
    3,
    'institutions.weaknesses',
    'Tồn tại, hạn chế và nguyên nhân',
    'Nêu tồn tại, hạn chế và nguyên nhân',
  ),
];
