// Whatever goes wrong at whichever round trip of whatever writes: afterwards the workbook is as it was, or what the person
// is told names what remains; and nothing that somebody else put there is gone.

import { parseArea } from '../../src/core/workbook/address';
import { Trouble } from '../../src/core/workbook/trouble';
import { type ExcelWorkbook, openExcel } from '../../src/hosts/excel';
import { troubleMessage } from '../../src/messages';
import { paneSession } from '../../src/session/pane-session';
import { closeHost, closeHosts, type OpenedHost, SHORT_TIMEOUT, settle } from '../hosts/excel/open-host';
import type { Sheet } from '../office-host/book';
import { type Failure, failuresWith } from '../office-host/failures';
import type { FaultPlan } from '../office-host/faults';
import type { RequestRecord } from '../office-host/host';
import { difference, keep, type Piece, type Pieces, type Place, piecesOf } from '../office-host/pieces';
import { type Deed, deeds, type WritingCase, writingCases } from './no-harm-cases';
import { smallCatalogue } from './small-catalogue';
import { optionsOf, smallWrongWorkbook } from './wrong-workbook';

const failures = failuresWith(SHORT_TIMEOUT);
const quick = failures.filter(({ slow }) => !slow);
const slow = failures.filter((one) => one.slow);

/** Milliseconds after which everything that is answered late has been answered. */
const LATEST = 5_000;

/** One workbook, brought back to where it was before each try. */
interface Bench {
  readonly opened: OpenedHost;
  readonly restore: () => void;
}

/** The pane over whichever port is given when it asks for one. */
const paneOver = (port: () => ExcelWorkbook) =>
  paneSession('xa-thu.xlsx', {
    ...optionsOf(port()),
    open: async () => port(),
    catalogue: async () => smallCatalogue,
  });

async function benchOf({ setUp }: WritingCase): Promise<Bench> {
  const opened = await smallWrongWorkbook();
  await setUp?.(paneOver(() => opened.port));
  return { opened, restore: keep(opened.host.book) };
}

interface Attempt {
  readonly bench: Bench;
  readonly writing: WritingCase;
  readonly inject?: (faults: FaultPlan, rival: Rival) => unknown;
  /** The verb works on a port that remembers nothing, and waits that many milliseconds for an answer. */
  readonly reopened?: true;
  readonly patience?: number;
}

/** Does a deed, and remembers what it changed. */
type Rival = (deed: Deed) => { readonly kind: 'before'; readonly change: () => void };

interface Outcome {
  readonly failed: boolean;
  /** Every sentence about a trouble that the person is told. */
  readonly told: readonly string[];
  readonly before: Pieces;
  /** As it is when asked for: late answers may change it. */
  readonly after: () => Pieces;
  /** What somebody else changed: undefined where they took it away. */
  readonly theirs: ReadonlyMap<string, Piece | undefined>;
  readonly trips: readonly RequestRecord[];
}

async function attempt({ bench, writing, inject, reopened, patience }: Attempt): Promise<Outcome> {
  const { host, office } = bench.opened;
  host.resetCounters();
  bench.restore();
  const portWith = (timeout?: number) =>
    openExcel({
      excel: office.excel,
      office: office.office,
      wait: async () => {},
      ...(timeout === undefined ? {} : { timeout }),
    });
  // Only the verb itself is impatient: what comes before it may take its time.
  let port = portWith();
  const run = await writing.prepare(
    paneOver(() => port),
    host,
  );
  if (reopened) port = portWith(patience);
  const { book } = host;
  const known = new Map(book.sheets.map(({ id, name }) => [id, name]));
  const isNew = ({ id }: Sheet) => !known.has(id);
  const before = piecesOf(book, known);
  const theirs = new Map<string, Piece | undefined>();
  const rival: Rival = (deed) => ({
    kind: 'before',
    change: () => {
      const [was] = [piecesOf(book, known)];
      deed.change(book, isNew);
      const now = piecesOf(book, known);
      for (const key of difference(was, now).keys()) theirs.set(key, now.get(key));
    },
  });
  host.resetCounters();
  inject?.(host.faults, rival);
  const causes: unknown[] = [];
  let failed = false;
  try {
    for (const remark of (await run())?.remarks ?? []) {
      const { kind, cause } = remark as { readonly kind: string; readonly cause?: unknown };
      if (cause !== undefined) causes.push(cause);
      if (kind === 'markFailed') failed ||= writing.name.startsWith('Kiểm tra');
    }
  } catch (cause) {
    failed = true;
    causes.push(cause);
  }
  const trips = host.requests;
  const told = causes.map((cause) => {
    if (!(cause instanceof Trouble)) throw cause;
    return troubleMessage(cause);
  });
  return { failed, told, before, after: () => piecesOf(book, known), theirs, trips };
}

/** What the rules above forbid; "" where nothing is wrong. @param clean how it is where nothing goes wrong */
function harm({ failed, told, before, after: now, theirs }: Outcome, clean: Pieces): string {
  const after = now();
  const wrong: string[] = [];
  for (const [key, piece] of theirs) {
    const value = after.get(key)?.value;
    // Their own deletion of a sheet that we had drawn takes our pieces along.
    if (value !== piece?.value) wrong.push(`của người khác: ${key} là ${value}, không phải ${piece?.value}`);
  }
  for (const [key, place] of difference(before, after)) {
    const isClean = !failed && (after.get(key)?.value === clean.get(key)?.value || key.startsWith('new '));
    if (theirs.has(key) || isClean || told.some((sentence) => names(sentence, place))) continue;
    wrong.push(`không ai nói tới: ${key}`);
  }
  // Where nothing is told and nobody else was there, all of it is done.
  if (!failed && told.length === 0 && theirs.size === 0) {
    for (const key of difference(clean, after).keys())
      wrong.push(`xong mà khác lúc không có gì hỏng: ${key}`);
  }
  return wrong.length === 0 ? '' : [...wrong.slice(0, 5), `(${wrong.length})`, ...told].join('\n');
}

function names(sentence: string, { sheet, cell }: Place): boolean {
  if (sentence.includes(`“${sheet}”`)) return true;
  return sentence.split(/, |\. | (?:và|có thể|khi) /).some((part) => {
    const [, address = ''] = part.split(`${sheet}!`);
    const area = parseArea(address);
    if (!area || !cell) return false;
    const inside = cell.row >= area.top && cell.row <= area.bottom;
    return inside && cell.column >= area.left && cell.column <= area.right;
  });
}

/** Rows of the log tell the minute: a try that ran into the next one would differ by that alone. */
beforeAll(() => {
  jest.useFakeTimers({ now: new Date(2026, 10, 26, 9, 30), doNotFake: CLOCKS });
});
afterAll(async () => {
  jest.useRealTimers();
  await closeHosts();
});

const CLOCKS = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

/** A busy machine takes its time for so many tries. */
jest.setTimeout(300_000);

describe.each(writingCases.map((one) => [one.name, one] as const))('%s', (_name, writing) => {
  let bench: Bench;
  let clean: Outcome;
  /** The workbook after the verb with nothing going wrong: as it was then, for the bench is used again. */
  let done: Pieces;
  beforeAll(async () => {
    bench = await benchOf(writing);
    clean = await attempt({ bench, writing });
    expect(clean).toMatchObject({ failed: false, told: [] });
    done = clean.after();
  });

  /** Each round trip with each failure that is worth trying there. */
  const tries = (trips: Outcome['trips'], kinds: readonly Failure[]) =>
    trips.flatMap(({ actions, writes }, request) =>
      request < (writing.from ?? 0)
        ? []
        : kinds
            .filter(({ reading }) => writes || reading)
            .map(({ name, inject }) => ({
              title: `lượt ${request}, ${name}`,
              inject: (faults: FaultPlan) => inject(faults, request, actions),
            })),
    );

  /** What is wrong after a try, under its title. */
  const harmOf = async (title: string, trying: Omit<Attempt, 'writing'>): Promise<readonly string[]> => {
    const outcome = await attempt({ writing, ...trying });
    // What is answered late is taken back later still.
    for (let waited = 0; trying.patience && waited < LATEST && harm(outcome, done); waited += 50) {
      await settle(50);
    }
    const found = harm(outcome, done);
    return found === '' ? [] : [`${title}:\n${found}`];
  };

  test('mỗi lượt hỏng theo từng cách', async () => {
    const wrong: string[] = [];
    for (const { title, inject } of tries(clean.trips, quick))
      wrong.push(...(await harmOf(title, { bench, inject })));
    expect(wrong.join('\n\n')).toBe('');
  });

  test('mỗi lượt không được trả lời kịp', async () => {
    const { trips } = await attempt({ bench, writing, reopened: true });
    const wrong = await Promise.all(
      tries(trips, slow).map(async ({ title, inject }) => {
        // Each in a workbook of its own, so that they can wait together.
        const own = await benchOf(writing);
        const found = await harmOf(title, { bench: own, inject, reopened: true, patience: SHORT_TIMEOUT });
        await closeHost(own.opened);
        return found;
      }),
    );
    expect(wrong.flat().join('\n\n')).toBe('');
  });

  test('người khác sửa trước mỗi lượt, lượt ghi chạy hoặc dừng giữa chừng', async () => {
    const wrong: string[] = [];
    const last = clean.trips.findLastIndex(({ writes }) => writes);
    for (const [request, { actions, writes }] of clean.trips.entries()) {
      // After the last write, and where another case has been, nothing more can go wrong.
      if (request > last || request < (writing.from ?? 0)) continue;
      const stop = { kind: 'stop', code: 'GeneralException', action: Math.floor(actions / 2) } as const;
      for (const deed of deeds) {
        for (const stops of writes ? [false, true] : [false]) {
          const inject = (faults: FaultPlan, rival: Rival) => {
            faults.at(request, rival(deed));
            if (stops) faults.at(request, stop);
          };
          const title = `trước lượt ${request}, ${deed.name}${stops ? ', rồi dừng' : ''}`;
          wrong.push(...(await harmOf(title, { bench, inject })));
        }
      }
    }
    expect(wrong.join('\n\n')).toBe('');
  });

  test('người khác sửa trong lúc đang lấy lại như cũ', async () => {
    const wrong: string[] = [];
    const lost = { kind: 'loseAnswer', code: 5001 } as const;
    for (const [request, { actions, writes }] of clean.trips.entries()) {
      if (!writes || request < (writing.from ?? 0)) continue;
      const stopped = { kind: 'stop', code: 'GeneralException', action: actions - 1 } as const;
      for (const deed of deeds.filter(({ rolling }) => rolling)) {
        for (const fault of [stopped, lost]) {
          // The rounds of taking back: look, look closer, put back or delete.
          for (const later of [1, 2, 3]) {
            const inject = (faults: FaultPlan, rival: Rival) =>
              faults.at(request, fault).at(request + later, rival(deed));
            const title = `lượt ${request} ${fault.kind}, trước lượt ${request + later} ${deed.name}`;
            wrong.push(...(await harmOf(title, { bench, inject })));
          }
        }
      }
    }
    expect(wrong.join('\n\n')).toBe('');
  });
});
