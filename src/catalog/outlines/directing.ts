// I. Công tác chỉ đạo, điều hành.

import type { OutlineSection } from '../../core/report/outline';
import { place } from './place';
import { everyLevel, type FigureId, fromDistrict, sentences, where } from './sentences';

const plan = sentences([
  {
    id: 'plan.issued',
    essentialAt: everyLevel,
    cases: [{ text: '{@agency} đã ban hành {@plan} để triển khai công tác CCHC năm {@year}.' }],
  },
  {
    id: 'plan.progress',
    essentialAt: everyLevel,
    cases: [
      { when: [{ zero: 'plan.tasksAssigned' }], text: 'Kế hoạch không đề ra nhiệm vụ cụ thể.' },
      {
        when: [{ positive: 'plan.tasksAssigned' }, { zero: 'plan.tasksCompleted' }],
        text: 'Kế hoạch đề ra {plan.tasksAssigned} nhiệm vụ; các nhiệm vụ đang được triển khai, đến thời điểm báo cáo chưa có nhiệm vụ hoàn thành.',
      },
      {
        text: 'Kế hoạch đề ra {plan.tasksAssigned} nhiệm vụ; lũy kế đến thời điểm báo cáo đã hoàn thành {plan.tasksCompleted}/{plan.tasksAssigned} nhiệm vụ, đạt {plan.completionRate}%{>left}.',
        clauses: { left: where('; còn ', ['{plan.tasksLeft} nhiệm vụ chưa hoàn thành']) },
      },
    ],
  },
]);

const documents = sentences([
  {
    id: 'directing.documents',
    compares: [{ id: 'directing.documentsIssued', as: 'số văn bản chỉ đạo, điều hành', unit: 'văn bản' }],
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'directing.documentsIssued' }],
        text: '{@inPeriod}, {@agency} không phát sinh văn bản riêng về chỉ đạo, điều hành công tác CCHC.',
      },
      {
        text: '{@inPeriod}, {@agency} đã ban hành {directing.documentsIssued^} văn bản{^} chỉ đạo, điều hành, quán triệt thực hiện công tác CCHC.',
      },
    ],
  },
]);

const inspection = sentences([
  {
    id: 'inspection.done',
    essentialAt: ['province', 'district'],
    cases: [
      {
        levels: fromDistrict,
        ofAll: 'inspection.communesInspected',
        when: [{ zero: 'inspection.officesInspected' }, { zero: 'inspection.communesInspected' }],
        text: 'Trong kỳ, {@agency} chưa tiến hành kiểm tra công tác CCHC tại các cơ quan, đơn vị, địa phương.',
      },
      {
        levels: fromDistrict,
        ofAll: 'inspection.communesInspected',
        when: [{ zero: 'inspection.communesInspected' }],
        text: 'Trong kỳ, {@agency} đã kiểm tra công tác CCHC tại {inspection.officesInspected^} phòng, cơ quan, đơn vị{^}; chưa kiểm tra tại UBND cấp xã.',
      },
      {
        levels: fromDistrict,
        ofAll: 'inspection.communesInspected',
        when: [{ zero: 'inspection.officesInspected' }],
        text: 'Trong kỳ, {@agency} đã kiểm tra công tác CCHC tại {inspection.communesInspected^} UBND cấp xã{^}; chưa kiểm tra tại các phòng, cơ quan, đơn vị.',
      },
      {
        levels: fromDistrict,
        ofAll: 'inspection.communesInspected',
        text: 'Trong kỳ, {@agency} đã kiểm tra công tác CCHC tại {inspection.officesInspected^} phòng, cơ quan, đơn vị{^} và {inspection.communesInspected^} UBND cấp xã{^}.',
      },
      {
        when: [{ zero: 'inspection.officesInspected' }],
        text: 'Trong kỳ, {@agency} chưa tiến hành kiểm tra công tác CCHC tại các phòng, cơ quan, đơn vị trực thuộc.',
      },
      {
        text: 'Trong kỳ, {@agency} đã kiểm tra công tác CCHC tại {inspection.officesInspected^} phòng, cơ quan, đơn vị trực thuộc{^}.',
      },
    ],
  },
  {
    id: 'inspection.issues',
    cases: [
      {
        when: [
          { zero: 'inspection.issuesFound' },
          { zero: 'inspection.officesInspected' },
          { zero: 'inspection.communesInspected' },
        ],
        text: '',
      },
      {
        when: [
          { zero: 'inspection.issuesFound' },
          { zero: 'inspection.officesInspected' },
          { blank: 'inspection.communesInspected' },
        ],
        text: '',
      },
      { when: [{ zero: 'inspection.issuesFound' }], text: 'Qua kiểm tra không phát hiện vấn đề cần xử lý.' },
      {
        text: 'Qua kiểm tra phát hiện {inspection.issuesFound^} vấn đề{^}, đã xử lý xong {inspection.issuesResolved}/{inspection.issuesFound} vấn đề, đạt {inspection.resolutionRate}%{>left}.',
        clauses: { left: where('; còn ', ['{inspection.issuesLeft} vấn đề đang xử lý']) },
      },
      {
        text: 'Qua kiểm tra phát hiện {inspection.issuesFound^} vấn đề{^}, đã xử lý xong {inspection.issuesResolved}/{inspection.issuesFound} vấn đề{>left}.',
        clauses: { left: where('; còn ', ['{inspection.issuesLeft} vấn đề đang xử lý']) },
      },
    ],
  },
]);

const tasks = sentences([
  {
    id: 'tasks.fromProvince',
    compares: [{ id: 'tasks.fromProvince.assigned', as: 'số nhiệm vụ được giao', unit: 'nhiệm vụ' }],
    essentialAt: ['province', 'district'],
    cases: [
      {
        when: [{ zero: 'tasks.fromProvince.assigned' }],
        text: '{@inPeriod}, không phát sinh nhiệm vụ do {@provinceCommittee}, Chủ tịch {@provinceCommittee} giao.',
      },
      {
        text: '{@inPeriod}, {@provinceCommittee}, Chủ tịch {@provinceCommittee} giao {tasks.fromProvince.assigned^} nhiệm vụ{^}; đã hoàn thành đúng hạn {tasks.fromProvince.completedOnTime}/{tasks.fromProvince.assigned} nhiệm vụ{>late}.',
        clauses: {
          late: where(
            '; ',
            [
              'hoàn thành nhưng quá hạn {tasks.fromProvince.completedLate} nhiệm vụ',
              'quá hạn nhưng chưa hoàn thành {tasks.fromProvince.overdue} nhiệm vụ',
              'còn {tasks.fromProvince.inTime} nhiệm vụ đang thực hiện, chưa đến hạn',
            ],
            '; ',
          ),
        },
      },
    ],
  },
  {
    id: 'tasks.fromDistrict',
    cases: [
      {
        when: [{ zero: 'tasks.fromDistrict.assigned' }],
        text: '{@districtCommittee}, Chủ tịch {@districtCommittee} không giao nhiệm vụ trong kỳ.',
      },
      {
        text: '{@districtCommittee}, Chủ tịch {@districtCommittee} giao {tasks.fromDistrict.assigned^} nhiệm vụ{^}; đã hoàn thành đúng hạn {tasks.fromDistrict.completedOnTime}/{tasks.fromDistrict.assigned} nhiệm vụ{>late}.',
        clauses: {
          late: where(
            '; ',
            [
              'hoàn thành nhưng quá hạn {tasks.fromDistrict.completedLate} nhiệm vụ',
              'quá hạn nhưng chưa hoàn thành {tasks.fromDistrict.overdue} nhiệm vụ',
              'còn {tasks.fromDistrict.inTime} nhiệm vụ đang thực hiện, chưa đến hạn',
            ],
            '; ',
          ),
        },
      },
    ],
  },
]);

const survey = sentences([
  {
    id: 'survey',
    compares: [{ id: 'survey.responses', as: 'số phiếu khảo sát', unit: 'phiếu' }],
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ is: 'survey.conducted', value: 0 }],
        text: 'Trong kỳ, {@agency} chưa tổ chức khảo sát mức độ hài lòng của người dân, tổ chức.',
      },
      {
        when: [
          { is: 'survey.conducted', value: 1 },
          { is: 'survey.method', value: 0 },
        ],
        text: 'Trong kỳ, {@agency} đã khảo sát mức độ hài lòng của người dân, tổ chức bằng hình thức trực tuyến{>responses}.',
        clauses: { responses: where(' với ', ['{survey.responses^} phiếu{^}']) },
      },
      {
        when: [
          { is: 'survey.conducted', value: 1 },
          { is: 'survey.method', value: 1 },
        ],
        text: 'Trong kỳ, {@agency} đã khảo sát mức độ hài lòng của người dân, tổ chức bằng hình thức phát phiếu{>responses}.',
        clauses: { responses: where(' với ', ['{survey.responses^} phiếu{^}']) },
      },
      {
        when: [
          { is: 'survey.conducted', value: 1 },
          { is: 'survey.method', value: 2 },
        ],
        text: 'Trong kỳ, {@agency} đã khảo sát mức độ hài lòng của người dân, tổ chức bằng hình thức kết hợp phát phiếu và trực tuyến{>responses}.',
        clauses: { responses: where(' với ', ['{survey.responses^} phiếu{^}']) },
      },
      {
        when: [{ is: 'survey.conducted', value: 1 }],
        text: 'Trong kỳ, {@agency} đã khảo sát mức độ hài lòng của người dân, tổ chức{>responses}.',
        clauses: { responses: where(' với ', ['{survey.responses^} phiếu{^}']) },
      },
      {
        text: 'Khảo sát mức độ hài lòng của người dân, tổ chức: {?đã hay chưa tổ chức, hình thức, số phiếu}.',
      },
    ],
  },
  {
    id: 'dialogue',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ is: 'dialogue.held', value: 1 }],
        text: 'Lãnh đạo {@agency} đã tổ chức đối thoại với người dân, cộng đồng doanh nghiệp.',
      },
      {
        when: [{ is: 'dialogue.held', value: 0 }],
        text: 'Chưa tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp.',
      },
      {
        text: 'Đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp: {?đã hay chưa tổ chức}.',
      },
    ],
  },
]);

export const directingSections: readonly OutlineSection<FigureId>[] = [
  { key: 'directing', level: 1, title: 'Công tác chỉ đạo, điều hành cải cách hành chính', content: [] },
  {
    key: 'directing.plan',
    level: 2,
    title: 'Kế hoạch cải cách hành chính',
    content: [{ kind: 'paragraph', sentences: plan }],
  },
  {
    key: 'directing.documents',
    level: 2,
    title: 'Văn bản chỉ đạo, điều hành',
    content: [
      { kind: 'paragraph', sentences: documents },
      {
        kind: 'freeText',
        key: 'directing.documents',
        hint: 'Nêu các văn bản tiêu biểu: loại, số, ngày ban hành, trích yếu',
        documents: true,
      },
    ],
  },
  {
    key: 'directing.inspection',
    level: 2,
    title: 'Kiểm tra cải cách hành chính',
    content: [
      { kind: 'paragraph', sentences: inspection },
      {
        kind: 'freeText',
        key: 'directing.inspection',
        hint: 'Nêu kế hoạch kiểm tra trong năm, nơi được kiểm tra và kết quả chính',
      },
    ],
  },
  {
    key: 'directing.communication',
    level: 2,
    title: 'Thông tin, tuyên truyền về cải cách hành chính',
    content: [
      {
        kind: 'freeText',
        key: 'directing.communication',
        hint: 'Nêu hình thức tuyên truyền, số tin, bài, chuyên mục trong kỳ',
        toldBy: { 'số tin, bài, chuyên mục trong kỳ': 'tin, bài' },
      },
    ],
  },
  {
    key: 'directing.tasks',
    level: 2,
    title: 'Kết quả thực hiện nhiệm vụ được giao',
    hint: 'Nêu kết quả thực hiện nhiệm vụ cấp trên giao: tổng số, đã hoàn thành đúng hạn, quá hạn',
    content: [{ kind: 'paragraph', sentences: tasks }],
  },
  place(
    2,
    'directing.initiatives',
    'Sáng kiến, giải pháp mới',
    'Báo cáo năm: nêu sáng kiến, giải pháp mới trong cải cách hành chính và hiệu quả mang lại',
    [],
    { periods: ['year'] },
  ),
  {
    key: 'directing.survey',
    level: 2,
    title: 'Khảo sát sự hài lòng và đối thoại với người dân, doanh nghiệp',
    content: [{ kind: 'paragraph', sentences: survey }],
  },
];
