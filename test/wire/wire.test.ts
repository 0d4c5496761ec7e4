// Two ends of a real channel, with the platform's own structured clone between them.

import fc from 'fast-check';
import { Trouble } from '../../src/core/workbook/trouble';
import { portOver, type Serve, type WireEnd, wireEnd } from '../../src/wire';
import { cut, joined } from '../../src/wire/portions';

const channels: MessageChannel[] = [];

afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** @param serve what the far end does */
function connected(
  serve: Serve,
  here: Serve = async () => null,
): { near: WireEnd; far: WireEnd; channel: MessageChannel } {
  const channel = new MessageChannel();
  channels.push(channel);
  return {
    channel,
    near: wireEnd(portOver(channel.port1), here),
    far: wireEnd(portOver(channel.port2), serve),
  };
}

const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.oneof(fc.string(), fc.integer(), fc.bigInt(), fc.constant(null), fc.boolean()),
    fc.array(tie('value'), { maxLength: 12 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'rows', 'cells'), tie('value')),
    fc.array(fc.string()).map((all) => new Set(all)),
  ),
})).value;

test('cắt thành phần nhỏ rồi ghép lại: như cũ, không phần nào lớn quá', () => {
  fc.assert(
    fc.property(plain, fc.integer({ min: 2, max: 30 }), (value, portion) => {
      const { value: trimmed, cuts } = structuredClone(cut(value, portion));
      const arrays = cuts.map(({ path, pieces }) => ({ path, items: pieces.flat() }));
      expect(joined(trimmed, arrays)).toEqual(value);
      for (const { pieces } of cuts)
        for (const items of pieces) expect(items.length === 1 || items.length <= portion).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('câu trả lời nhiều dòng tới từng phần nhỏ, ghép lại đủ', async () => {
  const rows = Array.from({ length: 30_000 }, (_, row) => ({ row, cells: [{ column: 1, content: row }] }));
  const { near, channel } = connected(async () => ({
    sheets: [
      { name: 'A', rows },
      { name: 'B', rows: [] },
    ],
  }));
  const sizes: number[] = [];
  channel.port1.addEventListener('message', ({ data }) =>
    sizes.push((data as { items?: readonly unknown[] }).items?.length ?? 0),
  );
  const answer = (await near.call('rows', [])) as { sheets: readonly { rows: typeof rows }[] };
  expect(answer.sheets.map((sheet) => sheet.rows.length)).toEqual([30_000, 0]);
  expect([answer.sheets[0]?.rows[17_000], answer.sheets[0]?.rows.at(-1)]).toEqual([
    rows[17_000],
    rows.at(-1),
  ]);
  expect(sizes.length).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThan(10_000);
});

describe('Điều trục trặc', () => {
  const damaged = new Trouble({ code: 'DAMAGED' });
  const named = new Trouble({ code: 'DAMAGED', file: 'xã A.xlsx' }, { cause: damaged });

  test('sang bên kia vẫn là Trouble, cùng các trường và nguyên nhân; lỗi khác giữ tên và lời', async () => {
    const thrown: Readonly<Record<string, unknown>> = {
      named,
      other: new RangeError('quá sâu'),
      text: 'thôi',
    };
    const { near } = connected(async (name) => Promise.reject(thrown[name]));
    const got = await near.call('named', []).catch((cause: unknown) => cause);
    expect(got).toBeInstanceOf(Trouble);
    expect(got).toMatchObject({ told: named.told, cause: { told: damaged.told } });
    await expect(near.call('other', [])).rejects.toMatchObject({ name: 'RangeError', message: 'quá sâu' });
    await expect(near.call('text', [])).rejects.toBe('thôi');
  });

  test('nằm trong câu trả lời (điều cần biết thêm) cũng thế', async () => {
    const remarks = [
      { kind: 'renamed', sheets: ['PL 2'] },
      { kind: 'notRechecked', cause: named },
    ];
    const { near } = connected(async () => ({ workspace: null, remarks }));
    const { remarks: got } = (await near.call('written', [])) as { remarks: typeof remarks };
    expect(got).toMatchObject([remarks[0], { kind: 'notRechecked', cause: { told: named.told } }]);
    expect(got[1]?.cause).toBeInstanceOf(Trouble);
  });

  test('bên kia không còn: việc đang chờ và việc gọi sau đều nhận điều đã nói', async () => {
    const { near } = connected(() => new Promise(() => {}));
    const waiting = near.call('open', []);
    near.fail(new Trouble({ code: 'DESK_LOST' }));
    await expect(waiting).rejects.toMatchObject({ code: 'DESK_LOST' });
    await expect(near.call('read', [])).rejects.toMatchObject({ code: 'DESK_LOST' });
  });
});

test('việc sau chờ việc trước xong, dù việc trước đã bị thôi; dừng thì được trả lời ngay', async () => {
  const order: string[] = [];
  const heard: (() => void)[] = [];
  const { near } = connected(async (name, words) => {
    order.push(`${name} begins`);
    heard.splice(0).map((tell) => tell());
    const stop = words.find((word): word is AbortSignal => word instanceof Object && 'aborted' in word);
    while (stop && !stop.aborted) await new Promise((resolve) => setTimeout(resolve, 0));
    order.push(`${name} ends`);
    return words[0];
  });
  const begun = new Promise<void>((resolve) => heard.push(resolve));
  const [stop, never] = [new AbortController(), new AbortController()];
  const first = near.call('first', [1, stop.signal]);
  const second = near.call('second', [2]);
  const third = near.call('third', [3, never.signal]);
  await begun;
  never.abort();
  stop.abort();
  await expect(first).rejects.toMatchObject({ code: 'CANCELLED' });
  await expect(third).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(order).toEqual(['first begins']);
  await expect(near.call('fourth', [stop.signal])).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(await second).toBe(2);
  expect(await near.call('fifth', [5])).toBe(5);
  expect(order).toEqual(['first', 'second', 'fifth'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test('mỗi bên gọi được bên kia, cả khi đang trả lời; byte sang đúng từng byte, bên giữ vẫn còn', async () => {
  const held = new Uint8Array(1000).fill(7).subarray(10, 14);
  const { near, far } = connected(
    async (name) => (name === 'bytes' ? held : { kind: 'file', bytes: await far.call('ask', ['tệp']) }),
    async (_, [what]) => new TextEncoder().encode(`${String(what)} của trang`),
  );
  expect([...((await near.call('bytes', [])) as Uint8Array)]).toEqual([7, 7, 7, 7]);
  expect(held).toHaveLength(4);
  const { bytes } = (await near.call('file', [])) as { bytes: Uint8Array };
  expect(new TextDecoder().decode(bytes)).toBe('tệp của trang');
});
