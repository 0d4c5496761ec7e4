import fc from 'fast-check';
import type { Mark } from '../../../src/hosts/excel';
import type { MarkKind } from '../../../src/hosts/ports';
import type { ConditionalFormat } from '../../office-host/book';
import { closeHosts, failAtEveryAction, openHost, SHORT_TIMEOUT, until } from './open-host';
import { SHEET, workbookOf } from './samples';

afterEach(closeHosts);

const mark = (row: number, column: number, severity: MarkKind = 'error', sheet = SHEET): Mark => ({
  cell: { sheet, row, column },
  severity,
});

/** Every marked cell of a sheet with its severity, one entry for each conditional format of ours on it. */
function marked(formats: readonly ConditionalFormat[]): string[] {
  return formats
    .flatMap(({ area, formula }) => {
      const severity = /cchc-mark:(\w+)/.exec(formula)?.[1];
      const cells: string[] = [];
      for (let { top } = area; top <= area.bottom; top += 1) {
        for (let { left } = area; left <= area.right; left += 1) {
          if (severity) cells.push(`${top},${left} ${severity}`);
        }
      }
      return cells;
    })
    .sort();
}

const users: readonly ConditionalFormat[] = [
  {
    id: 'u1',
    type: 'CellValue',
    area: { top: 0, left: 0, bottom: 20, right: 5 },
    formula: '',
    fill: '#00FF00',
    fontColor: '',
    stopIfTrue: false,
  },
  {
    id: 'u2',
    type: 'Custom',
    area: { top: 3, left: 2, bottom: 3, right: 2 },
    formula: '=N("của tôi")=0',
    fill: '#0000FF',
    fontColor: '',
    stopIfTrue: true,
  },
];

describe('đánh dấu ô', () => {
  test('dấu là định dạng có điều kiện luôn đúng, nhận ra được, mỗi ô một dấu, nặng nhất', async () => {
    const { host, port } = await openHost(workbookOf(1));
    await port.read();
    await port.mark([mark(2, 2, 'warning'), mark(2, 2, 'error'), mark(2, 2, 'info'), mark(3, 2, 'error')]);
    const formats = host.book.sheets[0]?.conditionalFormats ?? [];
    expect(marked(formats)).toEqual(['2,2 error', '3,2 error']);
    // Two cells below each other are one format.
    expect(formats).toHaveLength(1);
    expect(formats[0]).toMatchObject({
      type: 'Custom',
      formula: '=N("cchc-mark:error")*ROWS($C$3:$C$4)=0',
      fill: '#FFC7CE',
    });
  });

  test('đánh dấu rồi xóa dấu: sổ y như trước, định dạng của người dùng còn nguyên', async () => {
    const { host, port } = await openHost(workbookOf(3));
    host.book.sheets[0]?.conditionalFormats.push(...users.map((format) => ({ ...format })));
    const before = host.book.toText();
    await port.read();
    await port.mark([mark(3, 2), mark(4, 2, 'info'), mark(1, 1, 'warning', 'Phụ lục 3')]);
    expect(host.book.toText()).not.toBe(before);
    await port.clearMarks();
    expect(host.book.toText()).toBe(before);
  });

  test('dấu của lần mở trước được nhận ra và thay', async () => {
    const { host, office, port } = await openHost(workbookOf(2));
    await port.read();
    await port.mark([mark(3, 2), mark(5, 2)]);
    const { openExcel } = await import('../../../src/hosts/excel');
    const later = openExcel({ excel: office.excel, office: office.office });
    await later.read();
    host.resetCounters();
    await later.mark([mark(6, 2)]);
    expect(host.requests).toHaveLength(1);
    expect(marked(host.book.sheets[0]?.conditionalFormats ?? [])).toEqual(['6,2 error']);
    await later.clearMarks();
    expect(host.book.sheets[0]?.conditionalFormats).toEqual([]);
  });

  test('bất kỳ loạt đánh dấu nào: đúng các ô đã xin, không ô nào hai dấu', async () => {
    const severities: readonly MarkKind[] = ['info', 'warning', 'effect', 'error'];
    const cells = fc.record({
      row: fc.nat(6),
      column: fc.nat(4),
      severity: fc.constantFrom(...severities),
    });
    const { host, port } = await openHost(workbookOf(1));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cells, { maxLength: 25 }), { minLength: 1, maxLength: 3 }),
        async (rounds) => {
          for (const round of rounds) {
            await port.read();
            await port.mark(round.map(({ row, column, severity }) => mark(row, column, severity)));
            const wanted = new Map<string, number>();
            for (const { row, column, severity } of round) {
              const key = `${row},${column}`;
              wanted.set(key, Math.max(wanted.get(key) ?? 0, severities.indexOf(severity)));
            }
            const expected = [...wanted].map(([key, gravity]) => `${key} ${severities[gravity]}`).sort();
            expect(marked(host.book.sheets[0]?.conditionalFormats ?? [])).toEqual(expected);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('trang khóa bị bỏ qua và được nêu tên, trang khác vẫn đánh dấu', async () => {
    const { host, port } = await openHost(workbookOf(2));
    const sheet = host.book.sheet('Phụ lục 2');
    if (sheet) sheet.protected = true;
    await port.read();
    const outcome = await port.mark([mark(3, 2), mark(3, 2, 'error', 'Phụ lục 2')]);
    expect(outcome.skipped).toEqual(['Phụ lục 2']);
    expect(host.book.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([1, 0]);
  });

  test('chưa đọc lần nào: tự xem trang và dấu rồi mới đánh', async () => {
    const { host, port } = await openHost(workbookOf(2));
    await port.mark([mark(3, 2)]);
    expect(host.requests).toHaveLength(3);
    expect(marked(host.book.sheets[0]?.conditionalFormats ?? [])).toEqual(['3,2 error']);
  });

  test.each([
    [
      'người dùng vừa tự xóa một dấu',
      (host: Awaited<ReturnType<typeof openHost>>['host']) =>
        host.book.sheets[0]?.conditionalFormats.splice(0, 1),
    ],
    [
      'trang kia vừa bị xóa',
      (host: Awaited<ReturnType<typeof openHost>>['host']) => {
        const sheet = host.book.sheet('Phụ lục 2');
        if (sheet) host.book.removeSheet(sheet);
      },
    ],
    [
      'trang kia vừa bị khóa',
      (host: Awaited<ReturnType<typeof openHost>>['host']) => {
        const sheet = host.book.sheet('Phụ lục 2');
        if (sheet) sheet.protected = true;
      },
    ],
  ])('%s sau lần đọc: xem lại rồi đánh dấu', async (_text, change) => {
    const { host, port } = await openHost(workbookOf(2));
    await port.read();
    await port.mark([mark(3, 2), mark(3, 2, 'info', 'Phụ lục 2')]);
    await port.read();
    change(host);
    await port.mark([mark(7, 2), mark(7, 2, 'info', 'Phụ lục 2')]);
    expect(marked(host.book.sheets[0]?.conditionalFormats ?? [])).toEqual(['7,2 error']);
  });

  test('Excel không cho nạp công thức qua đối tượng có thể rỗng: đọc dấu theo từng bước', async () => {
    const { host, port } = await openHost(workbookOf(2), { refusesNestedNull: true });
    host.book.sheets[0]?.conditionalFormats.push(...users.map((format) => ({ ...format })));
    const before = host.book.toText();
    expect((await port.read()).sheets).toHaveLength(2);
    await port.mark([mark(3, 2), mark(4, 4, 'warning')]);
    await port.read();
    await port.mark([mark(8, 2)]);
    await port.clearMarks();
    expect(host.book.toText()).toBe(before);
  });
});

test('đánh dấu dừng trước bất kỳ thao tác nào: dấu cũ và định dạng của người dùng còn nguyên', async () => {
  const { host, port } = await openHost(workbookOf(2));
  host.book.sheets[0]?.conditionalFormats.push(...users.map((format) => ({ ...format })));
  await port.read();
  await port.mark([mark(3, 2), mark(5, 3, 'info'), mark(3, 2, 'info', 'Phụ lục 2')]);
  const next = [mark(6, 2), mark(3, 2, 'warning'), mark(9, 2, 'error', 'Phụ lục 2')];
  const again = async () => {
    // One round trip, as the sheets are known; marking is the next.
    await port.read();
    await port.mark(next);
  };
  expect(await failAtEveryAction(host, 1, again)).toBeGreaterThan(40);
  expect(marked(host.book.sheets[0]?.conditionalFormats ?? [])).toEqual(['3,2 warning', '6,2 error']);
});

test.each([
  ['phản hồi bị mất', { kind: 'loseAnswer', code: 5001 }, 'HOST_FAILED'],
  ['trả lời muộn', { kind: 'delay', milliseconds: 2 * SHORT_TIMEOUT }, 'HOST_TIMEOUT'],
] as const)('đánh dấu xong mà %s: dấu mới được gỡ', async (_text, fault, code) => {
  const { host, port } = await openHost(workbookOf(2), { timeout: SHORT_TIMEOUT });
  await port.read();
  const before = host.book.toText();
  host.resetCounters();
  host.faults.at(0, fault);
  await expect(port.mark([mark(6, 2), mark(1, 1, 'info')])).rejects.toMatchObject({ code });
  await until(() => host.book.toText() === before);
});

const lost = { kind: 'loseAnswer', code: 5001 } as const;

test.each([
  ['phản hồi bị mất', lost, 'HOST_FAILED'],
  ['trả lời muộn', { kind: 'delay', milliseconds: 2 * SHORT_TIMEOUT }, 'HOST_TIMEOUT'],
] as const)('thay dấu xong mà %s: dấu của lần trước trở lại đúng ô', async (_text, fault, code) => {
  const { host, port } = await openHost(workbookOf(2), { timeout: SHORT_TIMEOUT });
  host.book.sheets[0]?.conditionalFormats.push(...users.map((format) => ({ ...format })));
  await port.read();
  await port.mark([mark(3, 2), mark(4, 2), mark(5, 3, 'info'), mark(3, 2, 'info', 'Phụ lục 2')]);
  const before = host.book.toText();
  await port.read();
  host.resetCounters();
  host.faults.at(0, fault);
  await expect(port.mark([mark(6, 2), mark(3, 2, 'warning')])).rejects.toMatchObject({ code });
  await until(() => host.book.toText() === before);
});

test('dấu của bản cũ, không ghi ô: nêu tên trang nếu mất phản hồi', async () => {
  const { host, port } = await openHost(workbookOf(2));
  const area = { top: 3, left: 2, bottom: 3, right: 2 };
  const colours = { fill: '#FFC7CE', fontColor: '#9C0006', stopIfTrue: false };
  const formula = '=N("cchc-mark:error")=0';
  host.book.sheets[1]?.conditionalFormats.push({ id: 'x', type: 'Custom', area, formula, ...colours });
  await port.read();
  host.resetCounters();
  host.faults.at(0, lost);
  await expect(port.mark([mark(6, 2)])).rejects.toMatchObject({
    told: { code: 'MAY_REMAIN', touched: { kind: 'marks', names: ['Phụ lục 2'] } },
  });
});

test('Excel chết luôn sau khi mất phản hồi: nêu tên những trang có dấu', async () => {
  const { host, port } = await openHost(workbookOf(2));
  await port.read();
  host.resetCounters();
  host.faults.always(({ number }) => (number > 0 ? { kind: 'refuse', code: 5001 } : lost));
  await expect(port.mark([mark(6, 2)])).rejects.toMatchObject({
    told: { code: 'MAY_REMAIN', touched: { kind: 'marks', names: [SHEET] } },
  });
});
