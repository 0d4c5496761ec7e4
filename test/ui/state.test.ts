import fc from 'fast-check';
import type { CheckedWorkspace, DescribedFinding } from '../../src/app/workspace/workspace';
import type { Severity } from '../../src/core/form/rule';
import type { CellRef } from '../../src/core/workbook/address';
import { Trouble, type TroubleData } from '../../src/core/workbook/trouble';
import { type Remedy, remedyOf } from '../../src/ui/shell/remedy';
import { type Event, initialState, reduce, type State } from '../../src/ui/shell/state';
import { isTouched, staleFindings } from '../../src/ui/shell/touched';
import { chosenProposals, proposalKey } from '../../src/ui/tasks/fill/state';
import { offerAll, withTemplates } from '../../src/ui/tasks/insert/choice';
import { finding, proposal, question, sheet, workspace } from './fakes';

const findings = [finding('a', 'error', 3), finding('b', 'warning', 4), finding('c', 'info', null)];
const opened = reduce(initialState, { type: 'opened', name: 'xa-thu.xlsx', workspace: workspace(findings) });
const seen = (...events: readonly Event[]): State => events.reduce(reduce, opened);
const offers = [proposal(5, 'fill', 'ô trống'), proposal(3, 'replace', 'ô có số')];

describe('Trạng thái của trang', () => {
  test('mở sổ tính: thấy biểu đầu tiên, chưa hiện phát hiện nào', () => {
    expect(opened).toMatchObject({ name: 'xa-thu.xlsx', sheet: 'PL4', checked: false, screen: 'tables' });
  });

  test('tệp hỏng không làm mất sổ tính đang mở', () => {
    const cause = new Trouble({ code: 'DAMAGED' });
    const state = seen({ type: 'started', task: 'open' }, { type: 'failed', task: 'open', cause });
    expect(state).toEqual({ ...opened, notice: { kind: 'trouble', task: 'open', cause } });
  });

  test('chọn phát hiện: tới đúng ô, đúng trang tính', () => {
    const state = seen({ type: 'findingChosen', id: 'b', focus: true });
    expect(state).toMatchObject({
      finding: 'b',
      cell: { sheet: 'PL4', row: 4, column: 3 },
      pane: 'sheet',
      focusMoves: 1,
    });
  });

  test('phát hiện về dòng thiếu: không có ô, vẫn mở trang tính của biểu', () => {
    expect(seen({ type: 'findingChosen', id: 'c', focus: false })).toMatchObject({
      cell: null,
      sheet: 'PL4',
    });
  });

  test('đề xuất điền: ô trống chọn sẵn, số đã có không bao giờ chọn sẵn', () => {
    const state = seen({ type: 'proposed', proposals: offers });
    expect(chosenProposals(state).map(({ kind }) => kind)).toEqual(['fill']);
  });

  test('không có gì để điền: báo, không đổi màn hình', () => {
    expect(seen({ type: 'proposed', proposals: [] })).toMatchObject({
      screen: 'tables',
      notice: { kind: 'nothingToFill' },
    });
  });

  test('rời màn hình điền: mọi lựa chọn bị bỏ', () => {
    const state = seen({ type: 'proposed', proposals: offers }, { type: 'screenLeft' });
    expect(state.chosen.size).toBe(0);
    expect(state.screen).toBe('tables');
  });

  test('điền xong thì còn phải lấy bản sao; tạo báo cáo không thay cho việc đó', () => {
    const filled = seen({
      type: 'filled',
      workspace: workspace([]),
      count: 1,
      undo: null,
      byHost: false,
      remarks: [],
    });
    const delivery = { kind: 'handed', fileName: 'a.docx' } as const;
    const reported = reduce(filled, { type: 'delivered', delivery, of: 'report' });
    const saved = reduce(reported, { type: 'delivered', delivery, of: 'copy' });
    expect([filled.unsaved, reported.unsaved, saved.unsaved]).toEqual([true, true, false]);
  });

  test('kiểm tra lại: ô đang xem giữ nguyên, phát hiện đã hết thì thôi chọn', () => {
    const looked = seen({ type: 'findingChosen', id: 'a', focus: false });
    const state = reduce(looked, {
      type: 'checked',
      remarks: [],
      workspace: workspace([findings[1] ?? finding('b', 'info', 4)]),
    });
    expect(state).toMatchObject({ checked: true, finding: null, cell: looked.cell });
  });

  test('trang tính đang xem không còn: trở về biểu đầu tiên, không có biểu thì trang đầu tiên không ẩn', () => {
    const renamed = { ...workspace([]), snapshot: { sheets: [{ ...sheet, name: 'Khác' }] } };
    const shown = (next: CheckedWorkspace) => seen({ type: 'checked', workspace: next, remarks: [] }).sheet;
    expect(shown(renamed)).toBe('PL4');
    const none = { ...renamed, tables: [] };
    expect(shown(none)).toBe('Khác');
    expect(shown({ ...none, questions: [question('q')] })).toBe('PL4');
    const hidden = { ...sheet, name: 'Ẩn', hidden: true };
    expect(shown({ ...none, snapshot: { sheets: [hidden, ...renamed.snapshot.sheets] } })).toBe('Khác');
    expect(shown({ ...none, snapshot: { sheets: [hidden] } })).toBeNull();
  });

  test('bật tắt bất kỳ: chỉ ô được đánh dấu mới được ghi', () => {
    const keys = offers.map(proposalKey);
    const toggles = fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(toggles, (steps) => {
        const state = steps.reduce<State>(
          (now, [key, on]) => reduce(now, { type: 'proposalToggled', key, on }),
          seen({ type: 'proposed', proposals: offers }),
        );
        const wanted = new Map([[keys[0], true], [keys[1], false], ...steps]);
        expect(chosenProposals(state).map(proposalKey)).toEqual(keys.filter((key) => wanted.get(key)));
      }),
    );
  });

  test('chọn cả nhóm không đụng tới nhóm kia', () => {
    const state = seen(
      { type: 'proposed', proposals: offers },
      { type: 'kindToggled', kind: 'replace', on: true },
      { type: 'kindToggled', kind: 'fill', on: false },
    );
    expect(chosenProposals(state).map(({ kind }) => kind)).toEqual(['replace']);
  });

  describe('chỉ xem một mức độ', () => {
    const filter = (severity: Severity): Event => ({ type: 'severityToggled', severity });

    test('bấm mức nào chỉ còn mức ấy; bấm lần nữa thì xem cả', () => {
      expect(seen(filter('info')).only).toBe('info');
      expect(seen(filter('info'), filter('error')).only).toBe('error');
      expect(seen(filter('info'), filter('info')).only).toBeNull();
    });

    test('sửa hết chỗ cuối cùng của mức ấy, hoặc mở tệp khác: lại xem cả', () => {
      const checked = (...found: readonly DescribedFinding[]): Event => ({
        type: 'checked',
        workspace: workspace(found),
        remarks: [],
      });
      expect(seen(filter('error'), checked(finding('a', 'error', 3))).only).toBe('error');
      expect(seen(filter('error'), checked(finding('b', 'warning', 4))).only).toBeNull();
      const other: Event = { type: 'opened', name: 'xa-khac.xlsx', workspace: workspace(findings) };
      expect(seen(filter('error'), other).only).toBeNull();
    });
  });

  describe('sau khi kiểm tra mà ô thay đổi', () => {
    const check: Event = { type: 'checked', workspace: workspace(findings), remarks: [] };
    const at = (row: number, sheetName = 'PL4') => ({ sheet: sheetName, row, column: 3 });
    const change = (...cells: readonly CellRef[]): Event => ({ type: 'cellsChanged', cells });
    const staleIn = (state: State) =>
      state.workspace ? [...staleFindings(state.workspace, state.touched)].sort() : [];

    test('chỉ phát hiện có ô ấy bị xám; ô khác trang thì không', () => {
      expect(staleIn(seen(check))).toEqual([]);
      expect(staleIn(seen(check, change(at(3))))).toEqual(['a', 'c']);
      expect(staleIn(seen(check, change(at(3, 'Nháp'))))).toEqual([]);
    });

    test('ô tham gia phép cộng thay đổi thì phát hiện về tổng cũng xám', () => {
      // Row 4 is a part of finding a, whose own cell is in row 3.
      expect(staleIn(seen(check, change(at(4))))).toEqual(['a', 'b', 'c']);
    });

    test('phát hiện thiếu dòng xám khi bất kỳ ô nào của trang ấy thay đổi', () => {
      expect(staleIn(seen(check, change(at(90))))).toEqual(['c']);
    });

    test('chèn dòng, xóa trang: không biết ô nào thì mọi phát hiện đều xám', () => {
      expect(staleIn(seen(check, { type: 'cellsChanged', cells: 'unknown' }, change(at(3))))).toEqual([
        'a',
        'b',
        'c',
      ]);
    });

    test('kiểm tra lại thì hết xám', () => {
      const state = seen(check, change(at(3)), { type: 'started', task: 'check' }, check);
      expect(staleIn(state)).toEqual([]);
      expect(isTouched(state.touched)).toBe(false);
    });

    test('kiểm tra lại không được thì vẫn xám', () => {
      const state = seen(
        check,
        change(at(3)),
        { type: 'started', task: 'check' },
        { type: 'failed', task: 'check', cause: new Trouble({ code: 'HOST_BUSY' }) },
      );
      expect(staleIn(state)).toEqual(['a', 'c']);
    });

    test('ô thay đổi trong lúc đang kiểm tra: kết quả mới vẫn chưa chắc', () => {
      const state = seen(check, { type: 'started', task: 'check' }, change(at(3)), check);
      expect(staleIn(state)).toEqual(['a', 'c']);
    });

    test('điền xong mà không đọc lại được: không phát hiện nào còn chắc', () => {
      const state = seen(check, {
        type: 'filled',
        workspace: null,
        count: 1,
        undo: null,
        byHost: true,
        remarks: [],
      });
      expect(staleIn(state)).toEqual(['a', 'b', 'c']);
    });
  });

  describe('trở ngại nào có cách làm tiếp nào', () => {
    const [cell, sheet] = ['PL4!D11', 'PL 4'];
    test.each<[TroubleData, string, Remedy]>([
      [{ code: 'CELL_EDITING' }, 'check', 'retry'],
      [{ code: 'HOST_BUSY' }, 'fill', 'retry'],
      [{ code: 'HOST_TIMEOUT' }, 'insert', 'retry'],
      [{ code: 'SHEET_PROTECTED', sheets: [sheet] }, 'fill', 'retry'],
      [{ code: 'CHANGED_MEANWHILE', cell }, 'fill', 'check'],
      [{ code: 'CHANGED_MEANWHILE', cell }, 'check', 'retry'],
      [{ code: 'CHANGED_MEANWHILE', sheet }, 'insert', 'retry'],
      [{ code: 'STRUCTURE_PROTECTED' }, 'insert', 'retry'],
      [{ code: 'MAY_REMAIN', touched: { kind: 'cells', names: [cell] } }, 'fill', 'check'],
      [{ code: 'SHEET_MISSING', sheet }, 'reveal', 'check'],
      [{ code: 'NOT_KEPT', cell }, 'fill', 'check'],
      [{ code: 'NO_KNOWN_TABLE' }, 'check', null],
      [{ code: 'DAMAGED' }, 'open', null],
    ])('%j khi %s: %s', (told, task, expected) => {
      expect(remedyOf({ kind: 'trouble', task, cause: new Trouble(told) })).toBe(expected);
    });
  });

  test('chèn: mọi biểu chọn sẵn; bỏ hết, chọn lại một biểu', () => {
    const templates = ['pl2', 'pl3'].map((id) => ({ id, number: id, title: id, rows: 1 }));
    const offered = offerAll([{ id: 'bộ', name: 'Bộ', source: '', templates }]);
    if (!offered) throw new Error('nothing offered');
    expect([...offered.chosen]).toEqual(['pl2', 'pl3']);
    const none = withTemplates(offered, ['pl2', 'pl3'], false);
    expect([...withTemplates(none, ['pl3'], true).chosen]).toEqual(['pl3']);
    expect(offerAll([])).toBeNull();
  });
});
