import { OfficeHost } from './host';
import { type LoadedOffice, loadOffice } from './load-office';
import { type Handle, isHandle } from './spec';
import { camel, pascal } from './wire';

let host: OfficeHost;
let office: LoadedOffice;

async function open(api?: number): Promise<void> {
  host = new OfficeHost(api === undefined ? {} : { api });
  host.book.addSheet('PL1');
  host.book.addSheet('Phụ lục 2');
  office = await loadOffice(host);
}

afterEach(() => office.close());

describe('thư viện office.js nguyên bản trên máy chủ giả', () => {
  beforeEach(() => open());

  test('nạp đúng tệp của Excel trên Windows và chuỗi tiếng Việt', () => {
    expect(office.files).toEqual(['office.js', 'excel-win32-16.01.js', 'vi-vn/office_strings.js']);
    expect(office.office.context.displayLanguage).toBe('vi-VN');
    expect(office.office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    expect(office.office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  });

  test('ghi rồi đọc trong một lượt: công thức được tính, chỉ một lượt đi về', async () => {
    await office.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Phụ lục 2').getRange('A1:C1').untrack();
      range.formulas = [[2, '=A1*3', "'03"]];
      range.load('values,formulas,address,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[2, 6, '03']]);
      expect(range.formulas).toEqual([[2, '=A1*3', '03']]);
      expect(range.valueTypes).toEqual([['Double', 'Double', 'String']]);
      expect(range.address).toBe("'Phụ lục 2'!A1:C1");
    });
    expect(host.requests).toHaveLength(1);
    expect(host.housekeeping).toBe(1);
    expect(host.unknownMembers).toEqual([]);
  });

  test('văn bản giống số bị Excel đổi thành số, dấu nháy đơn giữ nguyên văn bản', async () => {
    await office.excel.run(async (context) => {
      context.workbook.worksheets.getItem('PL1').getRange('A1:D1').values = [['03', "'03", '40%', '=1+1']];
      await context.sync();
    });
    const sheet = host.book.sheets[0];
    const contents = [0, 1, 2, 3].map((column) => sheet && host.book.value(sheet, 0, column));
    expect(contents).toEqual([3, '03', 0.4, 2]);
  });

  test('thuộc tính chưa nạp thì thư viện báo lỗi chứ không trả giá trị', async () => {
    await office.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('PL1');
      sheet.load('visibility');
      await context.sync();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('đối tượng rỗng: trang không có, vùng dùng của trang trống', async () => {
    await office.excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Không có');
      const used = context.workbook.worksheets.getItem('PL1').getUsedRangeOrNullObject(true);
      used.load('values');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(used.isNullObject).toBe(true);
    });
  });

  test('lỗi dừng giữa chừng: phần trước vẫn còn, lỗi chỉ đúng câu lệnh', async () => {
    const failed = office.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('PL1');
      sheet.getRange('A1').values = [[5]];
      context.workbook.worksheets.getItem('Không có').getRange('A1').values = [[6]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('getItem') },
    });
    const sheet = host.book.sheets[0];
    expect(sheet && host.book.value(sheet, 0, 0)).toBe(5);
  });

  test('trên 1 500 ô thư viện tự chia nhỏ và mọi ô đều tới nơi', async () => {
    const rows = Array.from({ length: 1_000 }, (_, row) => [row, -row, `dòng ${row}`, row / 4]);
    await office.excel.run(async (context) => {
      context.workbook.worksheets.getItem('PL1').getRange('A1:D1000').values = rows;
      await context.sync();
    });
    const sheet = host.book.sheets[0];
    expect(sheet && host.book.value(sheet, 999, 2)).toBe('dòng 999');
    expect(sheet?.cells.size).toBe(3_999 + 1);
    expect(host.requests).toHaveLength(1);
    expect(host.requests[0]?.members).toContain('Range.GetBoundingRect');
    expect(host.unknownMembers).toEqual([]);
  });

  test('đối tượng giữ lại được trả hết khi xong', async () => {
    await office.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('PL1').getRange('A1');
      await context.sync();
      expect(host.references.size).toBe(1);
      range.values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(host.references.size).toBe(0);
  });

  test('thành phần mà máy chủ giả không có thì báo lỗi và được ghi lại', async () => {
    const failed = office.excel.run(async (context) => {
      context.workbook.tables.load('items/name');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.unknownMembers).toEqual(['Workbook.Tables']);
  });

  test('cổng phiên bản: hàm trên ExcelApi 1.13 bị chặn', async () => {
    const failed = office.excel.run(async (context) => {
      context.workbook.worksheets.getItem('PL1').getRange('A1').getPrecedents();
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.unknownMembers).toEqual([]);
    expect(host.requests).toEqual([]);
  });

  test.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
    [5012, 'InvalidOrTimedOutSession'],
    [5001, 'GeneralException'],
  ])('mã %i của Excel thành lỗi %s và không làm gì', async (number, code) => {
    const before = host.book.toText();
    host.faults.at(0, { kind: 'refuse', code: number });
    const failed = office.excel.run(async (context) => {
      context.workbook.worksheets.getItem('PL1').getRange('A1').untrack().values = [[1]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code });
    expect(host.book.toText()).toBe(before);
  });

  test('sự kiện thay đổi ô: của mình, của người dùng, của đồng nghiệp', async () => {
    const seen: string[] = [];
    await office.excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(`${event.source} ${event.changeType} ${event.address}`);
      });
      await context.sync();
      context.workbook.worksheets.getItem('PL1').getRange('A1').untrack().values = [[1]];
      await context.sync();
    });
    host.coauthor('PL1', 'B2', 'x');
    host.userChange('PL1', 'C3:D4');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(seen).toEqual(['Local RangeEdited A1', 'Remote RangeEdited B2', 'Local RangeEdited C3:D4']);
  });

  test('trang khóa từ chối ghi', async () => {
    const sheet = host.book.sheet('PL1');
    if (sheet) sheet.protected = true;
    const failed = office.excel.run(async (context) => {
      context.workbook.worksheets.getItem('PL1').getRange('A1').untrack().values = [[1]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

test('mọi lớp của máy chủ giả chỉ có thành phần mà thư viện thật có', async () => {
  await open();
  const library = office.excel as unknown as {
    readonly [name: string]: { readonly prototype: { readonly [member: string]: unknown } } | undefined;
  };
  const strange: string[] = [];
  const seen = new Set<string>();
  const visit = (handle: Handle): void => {
    if (seen.has(handle.className)) return;
    seen.add(handle.className);
    const prototype = library[handle.className]?.prototype;
    if (!prototype) {
      strange.push(handle.className);
      return;
    }
    const { scalars, navigations = {}, methods = {}, items } = handle.members;
    const known = (list: string, name: string) => ((prototype[list] ?? []) as string[]).includes(name);
    strange.push(
      ...Object.keys(scalars).filter((name) => !known('_scalarPropertyOriginalNames', pascal(name))),
      ...Object.keys(navigations).filter((name) => !known('_navigationPropertyNames', name)),
      // `getItem` is an indexer: not every collection lists it as a method of its own.
      ...Object.keys(methods).filter((name) => typeof prototype[camel(name)] !== 'function'),
    );
    for (const navigate of Object.values(navigations)) {
      const child = navigate();
      if (child) visit(child);
    }
    const [first] = items?.() ?? [];
    if (first) visit(first);
    const range = methods.GetRange?.call(['A1:B2']);
    if (isHandle(range)) {
      range.members.navigations?.conditionalFormats?.()?.members.methods?.Add?.call(['Custom']);
      visit(range);
    }
  };
  host.book.settings.set('khóa', 'giá trị');
  host.book.sheets[0]?.properties.set('khóa', 'giá trị');
  visit(host.root);
  expect(strange).toEqual([]);
  expect(seen.size).toBeGreaterThan(25);
});

test.each([
  [13, 'ApiNotFound'],
  [14, 'done'],
])('Excel 1.%i với thư viện mới không tự chặn: máy chủ trả %s cho hàm của 1.14', async (api, expected) => {
  host = new OfficeHost({ api });
  host.book.addSheet('PL1');
  office = await loadOffice(host, false);
  const outcome = await office.excel
    .run(async (context) => {
      const formats = context.workbook.worksheets.getItem('PL1').getRange('A1').untrack().conditionalFormats;
      formats.getItemOrNullObject('x').load('id');
      await context.sync();
      return 'done';
    })
    .catch((error: OfficeExtension.Error) => error.code);
  expect(outcome).toBe(expected);
  expect(host.unknownMembers).toEqual([]);
});

test('máy chủ khai ExcelApi 1.14 thì hàm của 1.14 qua cổng', async () => {
  await open(14);
  const failed = office.excel.run(async (context) => {
    context.workbook.worksheets.getItem('PL1').getRange('A1').getPrecedents();
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(host.unknownMembers).toEqual(['Range.GetPrecedents()']);
});
