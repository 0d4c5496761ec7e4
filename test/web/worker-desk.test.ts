// A page whose workers come, do not come, are stopped or die. A stand-in is the worker: a channel, and what happens to it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actions } from '../../src/app/surface';
import { builtIn } from '../../src/catalog/built-in';
import type { OwnSetStore } from '../../src/hosts/ports';
import { nearDesk } from '../../src/session/desk-line';
import { desksOf } from '../../src/session/desks';
import { pageActions } from '../../src/session/page-actions';
import { serveDesk } from '../../src/session/serve-desk';
import { workerDesk } from '../../src/session/worker-desk';
import { portOver } from '../../src/wire';

const product = async () => builtIn;
const store: OwnSetStore = { list: async () => [], save: async () => true, remove: async () => true };
const sample = () =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx')));
const request = { kind: 'file', name: 'xã A.xlsx', bytes: async () => sample() } as const;
const signal = new AbortController().signal;

/** 'serves': as it should; 'fails': it cannot be loaded; 'hangs': it stands, and answers nothing. */
type Kind = 'serves' | 'fails' | 'hangs';

class StandIn extends EventTarget {
  static readonly all: StandIn[] = [];
  readonly channel = new MessageChannel();
  ended = false;

  constructor(kind: Kind) {
    super();
    StandIn.all.push(this);
    const { port1, port2 } = this.channel;
    port1.addEventListener('message', ({ data }) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    );
    port1.start();
    if (kind === 'serves') serveDesk(portOver(port2), product);
    if (kind === 'hangs') port2.postMessage({ kind: 'call', id: 0, name: 'ready', words: [], stopAt: -1 });
    if (kind === 'fails') setTimeout(() => this.die(), 0);
  }

  postMessage(message: unknown, transfer: ArrayBuffer[]): void {
    if (!this.ended) this.channel.port1.postMessage(message, transfer);
  }

  die(): void {
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }

  terminate(): void {
    this.ended = true;
    this.channel.port1.close();
    this.channel.port2.close();
  }
}

afterEach(() => {
  idle.length = 0;
  for (const one of StandIn.all.splice(0)) one.terminate();
});

/** A page whose workers are of these kinds, one after the other; the last kind comes again and again. */
function pageWith(...kinds: readonly (Kind | null)[]): Actions {
  let n = 0;
  const start = () => {
    const kind = kinds[Math.min(n, kinds.length - 1)] ?? null;
    n += 1;
    if (kind === null) throw new Error('no workers here');
    return new StandIn(kind) as unknown as Worker;
  };
  return pageActions(desksOf(workerDesk(start, store, nearDesk(product, store)), (work) => idle.push(work)));
}

/** What waits for a quiet moment. */
const idle: (() => Promise<unknown>)[] = [];

const tables = 7;

test.each<[string, Kind | null]>([
  ['trình duyệt không cho', null],
  ['không tải được', 'fails'],
])('%s: mọi việc làm ngay trong trang, và không thử lại', async (_, kind) => {
  const page = pageWith(kind, 'hangs');
  const { workspace, session } = await page.open(request, signal);
  expect(workspace.tables).toHaveLength(tables);
  expect((await session.check(signal)).workspace.findings.length).toBeGreaterThan(0);
  expect((await page.templateSets()).length).toBeGreaterThan(0);
  await page.open(request, signal);
  expect(StandIn.all.length).toBe(kind === null ? 0 : 1);
});

test('dừng khi đang mở: được trả lời ngay dù bên kia còn đang đọc, bên kia bị kết thúc; tệp sau mở bình thường', async () => {
  const page = pageWith('hangs', 'serves');
  const stop = new AbortController();
  const opened = page.open(request, stop.signal);
  while (StandIn.all.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  setTimeout(() => stop.abort(), 0);
  await expect(opened).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(StandIn.all[0]?.ended).toBe(true);
  // Another one is made ready meanwhile, and taken.
  await Promise.all(idle.splice(0).map((work) => work()));
  expect(StandIn.all.length).toBe(2);
  expect((await page.open(request, signal)).workspace.tables).toHaveLength(tables);
  expect(StandIn.all.length).toBe(2);
});

test('bên kia chết: câu nói rõ, không treo; mở lại tệp thì như thường', async () => {
  const page = pageWith('serves');
  const { session, workspace } = await page.open(request, signal);
  const filling = session.proposeFill(workspace);
  StandIn.all[0]?.die();
  await expect(filling).rejects.toMatchObject({ code: 'DESK_LOST' });
  await expect(session.check(signal)).rejects.toMatchObject({ code: 'DESK_LOST' });
  expect((await page.open(request, signal)).workspace.tables).toHaveLength(tables);
});

test('mở tệp khác: tệp trước được bỏ; tệp sau hỏng thì tệp trước vẫn dùng được', async () => {
  const page = pageWith('serves');
  const { session, workspace } = await page.open(request, signal);
  const broken = { ...request, bytes: async () => sample().slice(0, 900) };
  await expect(page.open(broken, signal)).rejects.toMatchObject({
    told: { code: 'DAMAGED', file: 'xã A.xlsx' },
  });
  expect((await session.proposeFill(workspace)).workspace).toBe(workspace);
  await page.open(request, signal);
  expect(StandIn.all[0]?.ended).toBe(true);
});
