// A small checked workspace and a host that does what it is told: enough to drive the interface.

import type { FillProposal } from '../../src/app/fill/proposal';
import type { FillRecord } from '../../src/app/fill/undo';
import type { TemplateSetOffer } from '../../src/app/insert/insert';
import type { InsertProposal } from '../../src/app/insert/proposal';
import type { InsertRequest } from '../../src/app/insert/verbs';
import { beforeDraft } from '../../src/app/report/before-draft';
import type { Actions, WorkbookSession } from '../../src/app/surface';
import type { CheckedWorkspace, DescribedFinding } from '../../src/app/workspace/workspace';
import { builtIn } from '../../src/catalog/built-in';
import { noSupporting } from '../../src/companion/companion';
import type { AgencyLevel } from '../../src/core/calendar/agency-level';
import type { ReportWindow } from '../../src/core/calendar/period';
import { blankReportInfo, type Period, type ReportInfo } from '../../src/core/calendar/report-info';
import { NONE, type Question } from '../../src/core/form/question';
import type { Severity } from '../../src/core/form/rule';
import type { BoundRow, BoundTable, Reading } from '../../src/core/form/table';
import type { Template, TemplateRow } from '../../src/core/form/template';
import type { CellContent, SheetSnapshot } from '../../src/core/workbook/workbook';
import { loadBench } from '../../src/ui/shell/use-bench';

// What stands behind the first screen is there at once: no test waits for it but the one that is about that.
const apart = expect.getState().testPath?.includes('.apart.') ?? false;
if (typeof document !== 'undefined' && !apart) beforeAll(loadBench);

const row = (key: string, label: string, unit: string, level: number): TemplateRow => ({
  key,
  code: `${key}.`,
  label,
  unit,
  indicator: `thu.${key}`,
  level,
});

const template: Template = {
  id: 'thu-pl4',
  number: 'Phụ lục 4',
  title: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
  caption: '',
  area: 'thu-tuc-hanh-chinh',
  header: [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu']],
  headerMerges: [],
  columns: [],
  rows: [
    row('1', 'Tổng số hồ sơ', 'Hồ sơ', 1),
    row('1.1', 'Hồ sơ trực tiếp', 'Hồ sơ', 2),
    row('1.2', 'Hồ sơ trực tuyến', 'Hồ sơ', 2),
  ],
  orientation: 'portrait',
};

const at = (line: number, column = 3) => ({ sheet: 'PL4', row: line, column });

function bound(index: number, line: number, reading: Reading): BoundRow {
  const templateRow = template.rows[index] ?? row('', '', '', 1);
  return {
    row: templateRow,
    indicator: templateRow.indicator,
    member: '',
    cell: at(line),
    reading,
    note: '',
    printedFigure: '',
    printedCode: templateRow.code,
    printedLabel: templateRow.label,
    confidence: 1,
  };
}

const figure = (units: number): Reading => ({
  kind: 'figure',
  figure: { value: { units: BigInt(units), scale: 0 }, decimals: 0, from: 'number' },
});

export const table: BoundTable = {
  template,
  setId: 'thu',
  sheet: 'PL4',
  area: { top: 2, left: 0, bottom: 5, right: 3 },
  rows: [bound(0, 3, figure(516)), bound(1, 4, figure(300)), bound(2, 5, { kind: 'blank' })],
  missing: [],
  extra: [],
  confidence: 1,
};

const line = (number: number, ...texts: readonly CellContent[]) => ({
  row: number,
  cells: texts.map((content, column) => ({ column, cell: { content } })),
});

export const sheet: SheetSnapshot = {
  name: 'PL4',
  hidden: false,
  protected: false,
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  rows: [
    line(0, 'Phụ lục 4'),
    line(2, 'STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'),
    line(3, '1.', 'Tổng số hồ sơ', 'Hồ sơ', 516),
    line(4, '1.1.', 'Hồ sơ trực tiếp', 'Hồ sơ', 300),
    line(5, '1.2.', 'Hồ sơ trực tuyến', 'Hồ sơ'),
  ],
};

export function finding(id: string, severity: Severity, rowNumber: number | null): DescribedFinding {
  const cell = rowNumber === null ? null : at(rowNumber);
  return {
    id,
    code: 'SUM',
    severity,
    rule: 'thu.r1',
    cell,
    template: template.id,
    cells: cell ? [cell, at(4)] : [],
    actual: null,
    expected: null,
    difference: null,
    slots: { table: template.number, target: null, terms: [], source: '', advice: '' },
    effects: [],
    message: `Câu về ${id}`,
    detail: `Câu về ${id}`,
    why: `Căn cứ của ${id}`,
  };
}

export function question(id: string): Question {
  return {
    id,
    kind: 'row',
    cell: at(5),
    area: { top: 5, left: 0, bottom: 5, right: 3 },
    subject: 'Hồ sơ qua mạng',
    template: template.id,
    form: template.number,
    choices: [
      { id: '1.2', label: '1.2. Hồ sơ trực tuyến', confidence: 0.6 },
      { id: '1.1', label: '1.1. Hồ sơ trực tiếp', confidence: 0.4 },
      { id: NONE, label: 'Không phải dòng nào của biểu', confidence: 0 },
    ],
  };
}

export function workspace(findings: readonly DescribedFinding[]): CheckedWorkspace {
  return {
    catalogue: builtIn,
    snapshot: { sheets: [sheet] },
    tables: [table],
    calculated: new Set(),
    questions: [],
    unread: [],
    counts: { bound: 0, valueless: 0, documents: 0, asked: 0, unread: 0, foreign: 0 },
    supporting: noSupporting,
    report: {
      info: blankReportInfo,
      window: null,
      level: null,
      dates: { signed: null, from: null },
      set: null,
    },
    earlier: {},
    given: [],
    findings,
  };
}

export function proposal(rowNumber: number, kind: FillProposal['kind'], label: string): FillProposal {
  return {
    cell: at(rowNumber),
    template: template.id,
    code: '1.',
    label,
    place: 'dòng 1',
    before: kind === 'fill' ? '' : '516',
    after: '671',
    value: 671,
    formula: 'D5+D6',
    written: 671,
    kind,
  };
}

export const sets: readonly TemplateSetOffer[] = [
  {
    id: 'thu',
    name: 'Bộ thử',
    source: 'Công văn thử',
    templates: [
      { id: 'thu-pl4', number: 'Phụ lục 4', title: 'Thủ tục hành chính', rows: 3 },
      { id: 'thu-pl5', number: 'Phụ lục 5', title: 'Tổ chức bộ máy', rows: 2 },
    ],
  },
  {
    id: 'thu-xa',
    name: 'Bộ thử cấp xã',
    source: 'Công văn thử của xã',
    templates: [{ id: 'thu-xa-pl1', number: 'Phụ lục I', title: 'Cải cách thể chế', rows: 1 }],
  },
];

/** The whole calendar year, to be sent on its last day. */
export const windowOf = (year: number): ReportWindow => ({
  from: { year, month: 1, day: 1 },
  to: { year, month: 12, day: 30 },
  deadline: { year, month: 12, day: 31 },
});

/** Communes have a set of their own from 2025 on, with something to be known beforehand. */
export function proposalFor(asked: Period | null, level: AgencyLevel | null): InsertProposal {
  const period = asked ?? { kind: 'year', index: 1, year: 2024 };
  const fits = level === 'commune' && period.year >= 2025 ? 'thu-xa' : 'thu';
  return {
    period,
    level: level ?? 'district',
    window: period.kind === 'year' ? windowOf(period.year) : null,
    windowSource: 'Theo văn bản ấy.',
    offers: [
      { setId: fits, fit: 'now', why: `${fits} hợp kỳ này` },
      ...sets.flatMap(({ id }) => (id === fits ? [] : [{ setId: id, fit: 'other' as const, why: '' }])),
    ],
    notes: fits === 'thu-xa' ? ['Bản thích ứng, chưa có mẫu chính thức.'] : [],
  };
}

/** What the fake host was asked to do. */
export interface Log {
  readonly written: (readonly FillProposal[])[];
  readonly delivered: string[];
  readonly copied: string[];
  readonly printed: string[];
  readonly inserted: InsertRequest[];
  readonly answered: (readonly [question: string, choice: string | null])[];
  readonly saved: ReportInfo[];
  readonly reported: ReportInfo[];
  readonly undone: FillRecord[];
}

export function fakeActions(
  checked: CheckedWorkspace,
  proposals: readonly FillProposal[],
): Actions & { readonly log: Log; readonly session: WorkbookSession } {
  const log: Log = {
    written: [],
    delivered: [],
    copied: [],
    printed: [],
    inserted: [],
    answered: [],
    saved: [],
    reported: [],
    undone: [],
  };
  const session: WorkbookSession = {
    name: 'xa-thu.xlsx',
    read: async () => ({ workspace: checked, remarks: [] }),
    check: async () => ({ workspace: checked, remarks: [] }),
    proposeFill: async () => ({ workspace: checked, remarks: [], proposals }),
    applyFill: async (_, chosen) => {
      log.written.push(chosen);
      const changes = chosen.map(({ cell }) => ({ ...cell, value: null, before: 671 }));
      return {
        workspace: workspace([]),
        remarks: [],
        count: chosen.length,
        undo: { changes },
        byHost: false,
      };
    },
    undoFill: async (record) => {
      log.undone.push(record);
      return { workspace: checked, remarks: [], redo: record };
    },
    insertTemplates: async (request) => {
      log.inserted.push(request);
      const sheets = request.templates.map((one) => ({ template: one, sheet: 'PL 4', renamed: false }));
      return { workspace: checked, remarks: [], sheets };
    },
    answer: async (before, { id }, choice) => {
      log.answered.push([id, choice]);
      const questions = choice === null ? [...before.questions, question(id)] : [];
      return { workspace: { ...before, questions }, remarks: [] };
    },
    changeGiven: async (before, given, back) => {
      log.answered.push([given.key, back ? null : given.choice]);
      const kept = before.supporting.log.filter(({ key }) => key !== given.key);
      const supporting = { ...before.supporting, log: back ? kept : [...kept, given] };
      return { workspace: { ...before, supporting }, remarks: [] };
    },
    saveInfo: async (before, info) => {
      log.saved.push(info);
      return { workspace: before, remarks: [] };
    },
    proposeInfo: async () => ({
      workspace: checked,
      remarks: [],
      info: { ...blankReportInfo, agency: 'UBND xã Thử' },
      before: beforeDraft(checked),
    }),
    writeReport: async (_, info) => {
      log.reported.push(info);
      return { bytes: new Uint8Array([1]), document: { title: 'Báo cáo', blocks: [] } };
    },
    reportContent: async () => ({ html: '<p>Báo cáo</p>', text: 'Báo cáo' }),
    list: {
      page: async (_, { ids }) => ids.join(' '),
      content: async (_, { ids }) => ({ html: '', text: ids.join(' ') }),
      file: async () => ({ kind: 'file', bytes: new Uint8Array([3]) }),
    },
    toFile: async () => new Uint8Array([2]),
    reveal: async () => {},
  };
  return {
    log,
    session,
    open: async () => ({ session, workspace: checked }),
    templateSets: async () => sets,
    proposeSets: async ({ period, level }) => proposalFor(period, level),
    periodWindow: async (period) => (period.kind === 'year' ? windowOf(period.year) : null),
    deliver: async (_, fileName) => {
      log.delivered.push(fileName);
      return { kind: 'handed', fileName };
    },
    today: () => ({ year: 2024, month: 3, day: 16 }),
    print: async (page) => {
      log.printed.push(page);
      return true;
    },
    copy: async (content) => {
      log.copied.push((await content).text);
    },
  };
}

/** The same host as Excel offers it: its workbook is open already, and it saves by itself. */
export function fakePane(
  actions: ReturnType<typeof fakeActions>,
  more: Partial<WorkbookSession> = {},
): Actions {
  const { toFile: _, ...session } = actions.session;
  return { ...actions, current: { ...session, ...more } };
}
