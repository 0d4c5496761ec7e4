import { loadOwnSets, removeOwnSet, saveOwnSet } from '../../../src/app';
import { browserOwnSets, type KeyedStorage } from '../../../src/hosts/browser/own-set-store';
import { copies, strange } from '../../own/own-sets';

/** A storage of the browser; `room` is how many characters one entry may have. */
function storageOf(
  room = Number.POSITIVE_INFINITY,
): KeyedStorage & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem(key, text) {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, text);
    },
    removeItem: (key) => void entries.delete(key),
  };
}

const [first = strange] = copies;
const names = async (store: ReturnType<typeof browserOwnSets>) =>
  (await loadOwnSets(store)).sets.map(({ set }) => set.id);

describe('giữ bộ mẫu riêng trong trình duyệt', () => {
  test('lưu, mở lại trang, thay bộ cùng mã, bỏ', async () => {
    const storage = storageOf();
    const store = browserOwnSets(() => storage);
    expect([await saveOwnSet(store, strange), await saveOwnSet(store, first)]).toEqual([true, true]);
    const again = browserOwnSets(() => storage);
    expect((await loadOwnSets(again)).sets).toEqual([strange, first]);
    const renamed = { ...strange, set: { ...strange.set, name: 'Tên mới' } };
    await saveOwnSet(again, renamed);
    expect((await loadOwnSets(again)).sets).toEqual([renamed, first]);
    expect(await removeOwnSet(again, strange.set.id)).toBe(true);
    expect(await names(browserOwnSets(() => storage))).toEqual([first.set.id]);
    await removeOwnSet(again, first.set.id);
    expect(storage.entries.size).toBe(0);
  });

  test('đọc hai lần thì cùng một bộ mẫu trong bộ nhớ, để không phải nhận dạng lại từ đầu', async () => {
    const storage = storageOf();
    const store = browserOwnSets(() => storage);
    await saveOwnSet(store, strange);
    expect((await loadOwnSets(store)).sets[0]).toBe((await loadOwnSets(store)).sets[0]);
  });

  test.each([
    [
      'không cho dùng',
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
    ],
    ['không có', () => null],
    ['đã đầy', () => storageOf(10)],
  ])('nơi lưu %s: bộ mẫu còn trong phiên này và điều đó được nói ra', async (_, storage) => {
    const store = browserOwnSets(storage);
    expect(await saveOwnSet(store, strange)).toBe(false);
    expect(await names(store)).toEqual([strange.set.id]);
    expect(await saveOwnSet(store, first)).toBe(false);
    expect(await names(store)).toEqual([strange.set.id, first.set.id]);
    await removeOwnSet(store, strange.set.id);
    expect(await names(store)).toEqual([first.set.id]);
    expect(await names(browserOwnSets(storage))).toEqual([]);
  });

  test('mỗi phần bổ trợ một ngăn riêng', async () => {
    const storage = storageOf();
    await saveOwnSet(
      browserOwnSets(() => storage, 'https://a'),
      strange,
    );
    expect(await names(browserOwnSets(() => storage, 'https://b'))).toEqual([]);
    expect(await names(browserOwnSets(() => storage))).toEqual([]);
  });

  test('nội dung người khác ghi vào: bỏ qua; bộ không đọc được: nói ra, các bộ khác vẫn dùng được', async () => {
    const storage = storageOf();
    const store = browserOwnSets(() => storage);
    await saveOwnSet(store, strange);
    const [key = ''] = storage.entries.keys();
    storage.setItem(
      key,
      JSON.stringify([
        { id: 'rieng-cu', text: '{' },
        5,
        null,
        { id: 1 },
        ...JSON.parse(storage.getItem(key) ?? '[]'),
      ]),
    );
    const { sets, unreadable } = await loadOwnSets(store);
    expect(sets).toEqual([strange]);
    expect(unreadable.map(({ id }) => id)).toEqual(['rieng-cu']);
    await store.remove('rieng-cu');
    expect((await loadOwnSets(store)).unreadable).toEqual([]);
    for (const text of ['{', '7', '"x"', 'null']) {
      storage.setItem(key, text);
      expect(await names(store)).toEqual([]);
    }
  });
});
