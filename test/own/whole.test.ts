// An own set from the sheet it was read off to the report: insert, recognise, check, fill, draft.

import { applyFill, composeDraft, importOwnSet, proposeFill } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import type { Catalogue, OwnSet } from '../../src/core/form/catalogue';
import type { CellChange } from '../../src/core/workbook/workbook';
import { newWorkbook } from '../../src/hosts/xlsx';
import { confirmOwnSet, readOwnForm, writeOwnSetFile } from '../../src/own';
import { boundForms } from '../../src/own/agreement';
import {
  catalogueWith,
  checkSnapshot,
  insertTemplates,
  offerTemplateSets,
  openWorkspace,
} from '../support/app';
import { copies, ownSetFrom, strange, strangeSheets } from './own-sets';

const only = (own: OwnSet): Catalogue => ({
  ...builtIn,
  sets: [own.set],
  rulesBySet: { [own.set.id]: own.rules },
  dictionary: own.dictionary,
});

async function inserted(own: OwnSet) {
  const file = await newWorkbook();
  await insertTemplates(file, own.set.id, 'all', {
    catalogue: only(own),
    agencies: ['Phường An Hòa', 'Phường Hương Sơ', 'Xã Quảng Điền'],
  });
  return file;
}

describe.each([...copies, strange].map((own) => [own.set.name, own] as const))('%s', (_, own) => {
  const file = inserted(own);

  test('chèn rồi mở: mọi dòng về đúng chỉ tiêu của bộ mẫu riêng, không thiếu, không thừa', async () => {
    const { tables } = await openWorkspace(await file, only(own));
    expect(tables.map(({ template, missing, extra }) => [template.id, missing.length, extra.length])).toEqual(
      own.set.templates.map(({ id }) => [id, 0, 0]),
    );
    const ids = new Set(tables.flatMap(({ rows }) => rows.map(({ indicator }) => indicator)));
    for (const rule of own.rules) {
      if (rule.kind === 'sum')
        expect([rule.total, ...rule.parts].every((id) => ids.has(id.split('@')[0] ?? ''))).toBe(true);
    }
  });

  test('biểu in ra đọc lại thành bộ mẫu thì được đúng bộ ấy', async () => {
    const snapshot = await (await file).read();
    const again = readOwnForm(
      snapshot,
      snapshot.sheets.map(({ name }) => name),
      { sets: [], dictionary: {} },
    );
    const { set } = confirmOwnSet(again, {
      name: own.set.name,
      chosenRules: again.proposals.map(({ id }) => id),
    });
    const printed = ({ templates }: OwnSet['set']) =>
      templates.map(({ number, title, part, header, headerMerges, rows, columns, kind, orientation }) => ({
        number,
        title,
        part,
        header,
        headerMerges,
        kind,
        orientation,
        rows: rows.map(({ code, label, unit, level, answers, repeats }) => ({
          code,
          label: repeats ? '' : label,
          unit,
          level,
          answers,
          repeats,
        })),
        columns: columns.map(({ role, title: name, member, width }) => ({ role, name, member, width })),
      }));
    expect(printed(set)).toEqual(printed(own.set));
  });
});

describe('bộ mẫu riêng của một ngành khác', () => {
  const catalogue = catalogueWith([strange]);
  const snapshot = { sheets: strangeSheets };

  test('đứng sau các bộ có sẵn; cùng bộ mẫu thì cùng một danh mục', () => {
    expect(offerTemplateSets(catalogue).at(-1)?.id).toBe('rieng-so-nong-nghiep-2025');
    expect(catalogueWith([strange])).toBe(catalogueWith([strange]));
    expect(catalogueWith([])).toBe(builtIn);
    const read = importOwnSet(writeOwnSetFile(strange));
    expect(catalogueWith([read])).not.toBe(catalogue);
  });

  test('trang đã dùng để lập bộ mẫu được nhận ra, số đúng thì không có phát hiện', () => {
    const workspace = checkSnapshot(snapshot, catalogue);
    expect(workspace.tables.map(({ template, missing }) => [template.id, missing.length])).toEqual([
      ['rieng-so-nong-nghiep-2025/pl-so-01', 0],
      ['rieng-so-nong-nghiep-2025/bieu-so-02', 0],
      ['rieng-so-nong-nghiep-2025/pl9', 0],
    ]);
    expect(workspace.findings).toEqual([]);
    const bound = boundForms(
      readOwnForm(
        snapshot,
        strangeSheets.map(({ name }) => name),
        builtIn,
      ).forms,
      strangeSheets,
      strange.dictionary,
    );
    const figures = (tables: typeof bound) =>
      tables.map(({ rows }) => rows.map(({ cell, reading }) => [cell, reading]));
    expect(figures(workspace.tables)).toEqual(figures(bound));
  });

  test.each([
    ['tổng dòng', 'Rừng', 'D6', 21, 'sum'],
    ['tỷ lệ', 'Rừng', 'D9', 80, 'rate'],
    ['câu trả lời', 'Rừng', 'D12', 5, 'choice'],
    ['tổng cột của một xã', 'Theo xã', 'C6', 101, 'sum'],
    ['dòng Tổng cộng', 'Theo xã', 'D5', 171, 'rowSum'],
    ['tổng của một năm', 'Nhiều năm', 'D5', 13, 'sum'],
  ])('sửa sai %s thì phát hiện đúng ô', (_, sheet, cell, value, kind) => {
    const row = Number(cell.slice(1)) - 1;
    const column = cell.charCodeAt(0) - 65;
    const wrong = strangeSheets.map((one) =>
      one.name !== sheet
        ? one
        : {
            ...one,
            rows: one.rows.map((line) =>
              line.row !== row
                ? line
                : {
                    ...line,
                    cells: line.cells.map((own) =>
                      own.column === column ? { column, cell: { content: value } } : own,
                    ),
                  },
            ),
          },
    );
    const { findings } = checkSnapshot({ sheets: wrong }, catalogue);
    const cells = findings.flatMap((finding) =>
      finding.cells.map((one) => `${one.sheet}!${one.row}:${one.column}`),
    );
    expect(cells).toContain(`${sheet}!${row}:${column}`);
    const kinds = findings.map((finding) => strange.rules.find(({ id }) => id === finding.rule)?.kind);
    expect(kinds).toContain(kind);
    for (const { message, why } of findings) expect(`${message}${why}`).not.toContain('rieng');
  });

  test('chèn, nhập, điền, viết dự thảo', async () => {
    const file = await inserted(strange);
    const blank = await openWorkspace(file, catalogue);
    const typed: Readonly<Record<string, number>> = { '1.1': 12, '1.2': 8, '2.1': 1000, '2.2': 900 };
    const changes = blank.tables[0]?.rows.flatMap(({ row, cell }): CellChange[] => {
      const value = typed[row.key];
      return value === undefined ? [] : [{ ...cell, value, before: null }];
    });
    await file.apply({ changes: changes ?? [] });
    const workspace = await openWorkspace(file, catalogue);
    const proposals = proposeFill(workspace);
    const after = Object.fromEntries(proposals.map(({ code, after: text }) => [code, text]));
    expect(after).toMatchObject({ '1': '20', '2': '90,0' });
    const filled = await applyFill(file, workspace, proposals);
    expect(filled.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const draft = JSON.stringify(composeDraft(filled, filled.report.info));
    expect(draft).toContain('TÌNH HÌNH TRỒNG RỪNG TRÊN ĐỊA BÀN');
    expect(draft).toContain('1.000');
  });

  test('đổi số biểu thì căn cứ của các phép tính nêu số mới', () => {
    const draft = readOwnForm(snapshot, ['Rừng', 'Theo xã'], builtIn);
    const [first, second] = draft.forms.map(({ template }) => template.id);
    const { rules } = confirmOwnSet(draft, {
      name: 'Thử',
      chosenRules: draft.proposals.map(({ id }) => id),
      changes: { [first ?? '']: { number: 'Biểu 3' }, [second ?? '']: { title: 'TÊN MỚI' } },
    });
    const numbers = new Set(rules.map(({ source }) => /^Bộ mẫu riêng, (.*?):/.exec(source)?.[1]));
    expect([...numbers]).toEqual(['Biểu 3', 'Biểu số 02']);
  });

  test('không chọn phép tính nào thì bộ mẫu không kiểm tra phép tính nào', () => {
    const draft = readOwnForm(snapshot, 'Rừng', builtIn);
    const own = confirmOwnSet(draft, {
      name: 'Thử',
      chosenRules: [],
      changes: { [draft.forms[0]?.template.id ?? '']: { title: 'TÊN MỚI' } },
    });
    expect(own.rules).toEqual([]);
    expect(own.set.templates[0]?.title).toBe('TÊN MỚI');
    expect(
      ownSetFrom(
        [strangeSheets[0] ?? { name: '', hidden: false, protected: false, rows: [], merges: [] }],
        'x',
      ).rules.length,
    ).toBeGreaterThan(3);
  });
});
