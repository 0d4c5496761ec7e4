import { existsSync, readFileSync } from 'node:fs';
import { EXCEL_BASELINE } from '../../src/hosts/excel';
import { startTaskOf } from '../../src/taskpane/start-task';
import { OfficeHost } from '../office-host/host';
import { OFFICE_APP, OVERRIDES, referenceKinds, sequences } from './element-order';
import { all, type Element, everything, only, parseXml } from './xml';

const manifest = parseXml(readFileSync('manifest.xml', 'utf8'));
const overrides = only(manifest, 'VersionOverrides');
const resources = only(manifest, 'Resources');

/** Address of the static host that the manifest is written for. */
const BASE = 'https://localhost:3000/';

/** What the children of an element have against the schema. */
function complaints(element: Element): string[] {
  const rule = sequences[element.namespace]?.[element.name];
  const names = element.children.map(({ name }) => name);
  if (!rule) return names.length > 0 ? [`<${element.name}> must have no children`] : [];
  const places = names.map((name) => rule.order.indexOf(name));
  return [
    ...names.filter((_, index) => places[index] === -1).map((name) => `<${name}> not in <${element.name}>`),
    ...places.flatMap((place, index) =>
      place < Math.max(...places.slice(0, index + 1))
        ? [`<${names[index]}> too late in <${element.name}>`]
        : [],
    ),
    ...rule.required
      .filter((name) => !names.includes(name))
      .map((name) => `<${element.name}> without <${name}>`),
  ];
}

/** Width and height of a PNG file, from its header. */
function pngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const fileOf = (url: string): string => url.replace(BASE, '');
const defaultValue = (element: Element): string => element.attributes.DefaultValue ?? '';

/** Resource by id, of one kind ("Images"). */
function resourcesOf(kind: string): ReadonlyMap<string, string> {
  return new Map(only(resources, kind).children.map((one) => [one.attributes.id ?? '', defaultValue(one)]));
}

describe('tệp kê khai manifest.xml', () => {
  test('các phần tử đúng chỗ, đúng thứ tự, không thiếu', () => {
    expect(everything(manifest).flatMap(complaints)).toEqual([]);
  });

  test('phép kiểm thứ tự bắt được lỗi: đảo hai phần tử, bỏ một phần tử, thêm phần tử lạ', () => {
    const swapped = [...manifest.children];
    swapped.splice(0, 2, ...swapped.slice(0, 2).reverse());
    expect(complaints({ ...manifest, children: swapped })).toEqual(['<Id> too late in <OfficeApp>']);
    expect(complaints({ ...manifest, children: manifest.children.slice(1) })).toEqual([
      '<OfficeApp> without <Id>',
    ]);
    const strange: Element = { name: 'Lạ', namespace: OFFICE_APP, attributes: {}, children: [], text: '' };
    expect(complaints({ ...manifest, children: [...manifest.children, strange] })).toContain(
      '<Lạ> not in <OfficeApp>',
    );
    expect(() => parseXml('<a><b></a>')).toThrow();
  });

  test('loại bổ trợ, không gian tên, phiên bản bốn số, mã GUID', () => {
    expect(manifest).toMatchObject({ name: 'OfficeApp', namespace: OFFICE_APP });
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(overrides.namespace).toBe(OVERRIDES);
    expect(overrides.attributes['xsi:type']).toBe('VersionOverridesV1_0');
    expect(only(manifest, 'Id').text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(only(manifest, 'Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test('phiên bản trùng với package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(only(manifest, 'Version').text).toBe(`${version}.0`);
  });

  test('tiếng Việt là ngôn ngữ mặc định; tên và mô tả vừa khuôn', () => {
    expect(only(manifest, 'DefaultLocale').text).toBe('vi-VN');
    const name = defaultValue(only(manifest, 'DisplayName'));
    const description = defaultValue(only(manifest, 'Description'));
    expect(name).toBe('Phụ lục CCHC');
    expect(name.length).toBeLessThanOrEqual(125);
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(250);
    const text = readFileSync('manifest.xml', 'utf8');
    expect(text).toBe(text.normalize('NFC'));
  });

  test('Excel và Word, quyền đọc và ghi tài liệu', () => {
    const hosts = manifest.children.find(({ name }) => name === 'Hosts')?.children ?? [];
    expect(hosts.map(({ attributes }) => attributes.Name)).toEqual(['Workbook', 'Document']);
    const ribbons = only(overrides, 'Hosts').children.map(({ attributes }) => attributes['xsi:type']);
    expect(ribbons).toEqual(['Workbook', 'Document']);
    expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });

  test('mọi địa chỉ là https và thuộc một máy chủ tĩnh', () => {
    const values = everything(manifest).flatMap((one) =>
      Object.entries(one.attributes)
        .filter(([name]) => !name.startsWith('xmlns'))
        .map(([, value]) => value),
    );
    const addresses = values.filter((value) => /^[a-z]+:\/\//i.test(value));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  test('ảnh có thật, đúng số điểm ảnh', () => {
    const images = resourcesOf('Images');
    for (const image of all(overrides, 'Image').filter(({ attributes }) => attributes.size)) {
      const url = images.get(image.attributes.resid ?? '') ?? '';
      const size = Number(image.attributes.size);
      expect({ url, ...pngSize(fileOf(url)) }).toEqual({ url, width: size, height: size });
    }
    expect(pngSize(fileOf(defaultValue(only(manifest, 'IconUrl'))))).toEqual({ width: 32, height: 32 });
    expect(pngSize(fileOf(defaultValue(only(manifest, 'HighResolutionIconUrl'))))).toEqual({
      width: 64,
      height: 64,
    });
    expect(existsSync('assets/icon-128.png')).toBe(true);
  });

  test('mỗi nút và nhóm có ảnh 16, 32, 80', () => {
    const icons = all(overrides, 'Icon').map(({ children }) =>
      children.map(({ attributes }) => attributes.size),
    );
    expect(icons.length).toBe(all(overrides, 'Control').length + all(overrides, 'Group').length);
    for (const sizes of icons) expect(sizes).toEqual(['16', '32', '80']);
  });

  test('tham chiếu nào cũng có nguồn đúng loại; nguồn nào cũng được dùng', () => {
    const references = everything(overrides).filter(({ attributes }) => attributes.resid !== undefined);
    const wrong = references.filter(
      ({ name, attributes }) => !resourcesOf(referenceKinds[name] ?? 'Images').has(attributes.resid ?? ''),
    );
    expect(wrong.map(({ name, attributes }) => `${name} ${attributes.resid}`)).toEqual([]);
    const used = new Set(references.map(({ attributes }) => attributes.resid));
    const ids = resources.children.flatMap((kind) => kind.children.map(({ attributes }) => attributes.id));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => (id ?? '').length > 32)).toEqual([]);
  });

  test('độ dài chữ: ngắn tới 125, dài tới 250, địa chỉ tới 2048', () => {
    const longest = (kind: string) =>
      Math.max(...[...resourcesOf(kind).values()].map((value) => value.length));
    expect(longest('ShortStrings')).toBeLessThanOrEqual(125);
    expect(longest('LongStrings')).toBeLessThanOrEqual(250);
    expect(longest('Urls')).toBeLessThanOrEqual(2048);
  });

  test('mã của thẻ, nhóm, nút không trùng và không quá dài', () => {
    const ids = ['CustomTab', 'Group', 'Control']
      .flatMap((name) => all(overrides, name))
      .map(({ attributes }) => attributes.id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '' || id.length > 125)).toEqual([]);
  });

  test('thẻ Phụ lục CCHC trong Excel có nút Mở, Kiểm tra, Tạo báo cáo, chung một ngăn', () => {
    const texts = resourcesOf('ShortStrings');
    const labelOf = (element: Element) => {
      const label = element.children.find(({ name }) => name === 'Label');
      return texts.get(label?.attributes.resid ?? '');
    };
    const [excel] = only(overrides, 'Hosts').children;
    if (!excel) throw new Error('no host');
    expect(labelOf(only(excel, 'CustomTab'))).toBe('Phụ lục CCHC');
    expect(all(excel, 'Control').map(labelOf)).toEqual(['Mở', 'Kiểm tra', 'Tạo báo cáo']);
    expect(new Set(all(overrides, 'TaskpaneId').map(({ text }) => text)).size).toBe(1);
    const pages = all(excel, 'SourceLocation').map(({ attributes }) =>
      resourcesOf('Urls').get(attributes.resid ?? ''),
    );
    expect(pages).toEqual([
      `${BASE}taskpane/index.html`,
      `${BASE}taskpane/index.html?viec=kiem-tra`,
      `${BASE}taskpane/index.html?viec=tao-bao-cao`,
    ]);
    const tasks = pages.map((page) => startTaskOf(new URL(page ?? '')).task);
    expect(tasks).toEqual(['read', 'check', 'report']);
  });

  test('không đòi phiên bản Excel cao hơn cổng kiểm, không đòi gì làm bổ trợ biến mất khỏi Word', () => {
    const sets = all(manifest, 'Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
    expect(sets.filter((set) => !set.startsWith('AddinCommands '))).toEqual([]);
    expect(new OfficeHost().apiVersion).toBe(EXCEL_BASELINE);
  });
});
