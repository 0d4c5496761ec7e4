// II.1. Cải cách thể chế.

import type { OutlineSection } from '../../core/report/outline';
import { among, everyLevel, type FigureId, sentences, where } from './sentences';

const issued = sentences([
  {
    id: 'legalDocuments.issued',
    ofAll: true,
    compares: [{ id: 'legalDocuments.issued.total', as: 'số VBQPPL ban hành', unit: 'văn bản' }],
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'legalDocuments.issued.total' }],
        text: '{@inPeriod}, {@inArea} không phát sinh việc ban hành văn bản quy phạm pháp luật (VBQPPL).',
      },
      {
        text: '{@inPeriod}, {@inArea} đã ban hành {legalDocuments.issued.total^} văn bản quy phạm pháp luật (VBQPPL){^}{>byLevel}.',
        clauses: {
          byLevel: among('legalDocuments.issued.total', [
            'của cấp {@province} {legalDocuments.issued.province} văn bản',
            'tham mưu cấp {@province} ban hành {legalDocuments.issued.draftedForProvince} văn bản',
            'của cấp huyện {legalDocuments.issued.district} văn bản',
            'của cấp xã {legalDocuments.issued.commune} văn bản',
          ]),
        },
      },
      {
        when: [{ zero: 'legalDocuments.issued.commune' }],
        text: '{@inPeriod}, HĐND, UBND {@area} không ban hành văn bản quy phạm pháp luật (VBQPPL).',
      },
      {
        text: '{@inPeriod}, HĐND, UBND {@area} đã ban hành {legalDocuments.issued.commune^} văn bản quy phạm pháp luật (VBQPPL){^}.',
      },
    ],
  },
]);

const inspected = sentences([
  {
    id: 'legalDocuments.inspection',
    ofAll: true,
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'legalDocuments.inspection.inspected' }],
        text: 'Không có VBQPPL phải kiểm tra theo thẩm quyền.',
      },
      {
        when: [{ zero: 'legalDocuments.inspection.needingAction' }],
        text: 'Đã kiểm tra theo thẩm quyền {legalDocuments.inspection.inspected^} VBQPPL{^}; qua kiểm tra không có văn bản phải xử lý.',
      },
      {
        when: [{ positive: 'legalDocuments.inspection.needingAction' }],
        text: 'Đã kiểm tra theo thẩm quyền {legalDocuments.inspection.inspected^} VBQPPL{^}; qua kiểm tra có {legalDocuments.inspection.needingAction} văn bản phải xử lý, đã xử lý xong {legalDocuments.inspection.resolved}/{legalDocuments.inspection.needingAction} văn bản, đạt {legalDocuments.inspection.resolutionRate}%{>left}.',
        clauses: { left: where('; còn ', ['{legalDocuments.inspection.left} văn bản đang xử lý']) },
      },
      {
        when: [{ positive: 'legalDocuments.inspection.needingAction' }],
        text: 'Đã kiểm tra theo thẩm quyền {legalDocuments.inspection.inspected^} VBQPPL{^}; qua kiểm tra có {legalDocuments.inspection.needingAction} văn bản phải xử lý, đã xử lý xong {legalDocuments.inspection.resolved}/{legalDocuments.inspection.needingAction} văn bản{>left}.',
        clauses: { left: where('; còn ', ['{legalDocuments.inspection.left} văn bản đang xử lý']) },
      },
      { text: 'Đã kiểm tra theo thẩm quyền {legalDocuments.inspection.inspected^} VBQPPL{^}.' },
    ],
  },
]);

const reviewed = sentences([
  {
    id: 'legalDocuments.review',
    ofAll: true,
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'legalDocuments.review.reviewed' }],
        text: 'Việc rà soát VBQPPL không phát sinh trong kỳ.',
      },
      {
        when: [{ zero: 'legalDocuments.review.needingAction' }],
        text: 'Đã rà soát {legalDocuments.review.reviewed^} VBQPPL{^} thuộc thẩm quyền; qua rà soát không có văn bản phải xử lý.',
      },
      {
        when: [{ positive: 'legalDocuments.review.needingAction' }],
        text: 'Đã rà soát {legalDocuments.review.reviewed^} VBQPPL{^} thuộc thẩm quyền; qua rà soát có {legalDocuments.review.needingAction} văn bản phải xử lý, đã xử lý xong {legalDocuments.review.resolved}/{legalDocuments.review.needingAction} văn bản, đạt {legalDocuments.review.resolutionRate}%{>left}.',
        clauses: { left: where('; còn ', ['{legalDocuments.review.left} văn bản đang xử lý']) },
      },
      {
        when: [{ positive: 'legalDocuments.review.needingAction' }],
        text: 'Đã rà soát {legalDocuments.review.reviewed^} VBQPPL{^} thuộc thẩm quyền; qua rà soát có {legalDocuments.review.needingAction} văn bản phải xử lý, đã xử lý xong {legalDocuments.review.resolved}/{legalDocuments.review.needingAction} văn bản{>left}.',
        clauses: { left: where('; còn ', ['{legalDocuments.review.left} văn bản đang xử lý']) },
      },
      { text: 'Đã rà soát {legalDocuments.review.reviewed^} VBQPPL{^} thuộc thẩm quyền.' },
    ],
  },
]);

export const institutionsSection: OutlineSection<FigureId> = {
  key: 'institutions',
  level: 2,
  title: 'Cải cách thể chế',
  content: [
    { kind: 'item', sentences: issued },
    { kind: 'item', sentences: inspected },
    { kind: 'item', sentences: reviewed },
    {
      kind: 'freeText',
      key: 'institutions',
      hint: 'Nêu việc theo dõi thi hành pháp luật, phổ biến, giáo dục pháp luật và kết quả khác về thể chế',
    },
  ],
};
