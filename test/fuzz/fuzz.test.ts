// The fuzz itself: every harm harms something, a case is the same on every machine, and what was not asked for is seen.

import { applyFill, proposeFill } from '../../src/app';
import { openXlsx } from '../../src/hosts/xlsx';
import { Dice } from '../recognize/corpus/dice';
import { checkSnapshot } from '../support/app';
import { zipParts } from '../support/xlsx/build';
import { partsOf, partText } from '../support/xlsx/parts';
import { bases } from './bases';
import { Book, cellsOf, cellWith } from './book';
import { caseOf, damages, run } from './case';
import { unasked } from './compare';

jest.setTimeout(120_000);

test('tên các kiểu hỏng không trùng nhau, có ít nhất sáu mươi kiểu', () => {
  expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
  expect(damages.length).toBeGreaterThanOrEqual(60);
});

test('kiểu hỏng nào cũng làm hỏng được một sổ nào đó', async () => {
  const sound = (await bases()).map(({ bytes }) => bytes);
  const idle = damages.filter(
    ({ harm }) =>
      !sound.some((bytes) => [1, 2, 3, 4, 5, 6].some((seed) => harm(new Book(bytes), new Dice(seed)))),
  );
  expect(idle.map(({ name }) => name)).toEqual([]);
});

test('cùng hạt giống cho cùng từng byte', async () => {
  for (const seed of [1, 2, 3]) expect(await caseOf(seed)).toEqual(await caseOf(seed));
});

test('vài hạt giống đầu không thấy lỗi nào', async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const { faults, harms, base } = await run(seed);
    expect([seed, base, harms, faults]).toEqual([seed, base, harms, []]);
  }
});

describe('thứ không ai nhờ mà khác đi thì bị thấy', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';
  /** One filling for all: nobody changes what it made. */
  let filling: ReturnType<typeof fill> | undefined;
  const filled = (): ReturnType<typeof fill> => {
    filling ??= fill();
    return filling;
  };
  async function fill() {
    const book = new Book((await bases())[0]?.bytes ?? new Uint8Array());
    // A rate of the form, left blank.
    book.edit(SHEET, (text) => {
      const rate = cellsOf(text).find(({ address }) => address === 'D8');
      return rate ? text.replace(rate.xml, cellWith(rate, '', '')) : text;
    });
    const bytes = book.toBytes(new Dice(1));
    const file = await openXlsx(bytes);
    const snapshot = await file.read();
    const workspace = checkSnapshot(snapshot);
    const { written } = await applyFill(
      file,
      workspace,
      proposeFill(workspace).filter(({ kind }) => kind === 'fill'),
    );
    return { before: { bytes, snapshot }, after: await file.toBytes(), written };
  }
  const spoiled = (bytes: Uint8Array, part: string, edit: (text: string) => string): Uint8Array => {
    const text = partText(bytes, part);
    expect(edit(text)).not.toBe(text);
    return zipParts({ ...partsOf(bytes), [part]: edit(text) });
  };

  test('điền đúng thì không có gì để nói', async () => {
    const { before, after, written } = await filled();
    expect(written.length).toBeGreaterThan(0);
    expect(
      unasked(before, { bytes: after, snapshot: await (await openXlsx(after)).read() }, written),
    ).toEqual([]);
  });

  test.each<[string, string, (text: string) => string]>([
    ['một số của người dùng', SHEET, (text) => text.replace(/(<c r="D12"[^>]*><v>)\d+/, '$19999')],
    ['kiểu dáng của một ô', SHEET, (text) => text.replace(/(<c r="B12") s="\d+"/, '$1 s="0"')],
    ['chiều cao một dòng', SHEET, (text) => text.replace(/(<row r="20"[^>]*?) ht="[^"]*"/, '$1 ht="99"')],
    ['một vùng hợp nhất', SHEET, (text) => text.replace(/<mergeCell [^>]*\/>/, '')],
    ['độ rộng cột', SHEET, (text) => text.replace(/<col [^>]*\/>/, '')],
    ['trang khác', 'xl/worksheets/sheet2.xml', (text) => text.replace('<cols>', '<cols ><!-- -->')],
    ['tên trang', 'xl/workbook.xml', (text) => text.replace('name="PL5"', 'name="PL5 "')],
    ['danh sách phần', '[Content_Types].xml', (text) => text.replace(/<Default [^>]*png[^>]*\/>/, '')],
    ['công thức vừa điền', SHEET, (text) => text.replace(/(<c r="D8".*?<f>)[^<]*/s, '$11')],
  ])('%s', async (_, part, edit) => {
    const { before, after, written } = await filled();
    const bytes = spoiled(after, part, edit);
    const faults = unasked(before, { bytes, snapshot: await (await openXlsx(bytes)).read() }, written);
    expect(faults.length).toBeGreaterThan(0);
  });
});
