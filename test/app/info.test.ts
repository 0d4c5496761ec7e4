// writeInfo: the form of the pane back into the sheet, only what changed, all or none.

import fc from 'fast-check';
import { keepInfo, writeInfo } from '../../src/app';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { closeHosts, openHost } from '../hosts/excel/open-host';
import { insertTemplates, readSnapshot } from '../support/app';
import { reportInfo, saidBy } from '../support/report-info';
import { buildXlsx } from '../support/xlsx/build';

afterEach(closeHosts);

const PL = ['tth-2024/pl2'];

async function withInfo(info: Parameters<typeof saidBy>[0]) {
  const file = await newWorkbook();
  await insertTemplates(file, 'tth-2024', PL, { supporting: ['info'], info });
  return file;
}

test('tính chất: sửa ở biểu mẫu rồi ghi, đọc lại đúng như đã sửa', async () => {
  await fc.assert(
    fc.asyncProperty(reportInfo, reportInfo, async (first, second) => {
      const file = await withInfo(first);
      await writeInfo(file, readSnapshot(await file.read()), second);
      const after = readSnapshot(await file.read());
      expect(after.supporting.info).toEqual(saidBy(second));
      expect(await writeInfo(file, after, after.report.info)).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test('kỳ trước đó suy từ ngày, nay bỏ ngày mà ghi kỳ: kỳ được ghi vào trang', async () => {
  const file = await withInfo({ dataTo: { year: 2023, month: 12, day: 14 } });
  const workspace = readSnapshot(await file.read());
  const { info } = workspace.report;
  expect(info.period).toEqual({ kind: 'year', index: 1, year: 2023 });
  await writeInfo(file, workspace, { ...info, dataTo: null });
  expect(readSnapshot(await file.read()).supporting.info.period).toEqual(info.period);
});

test('chỉ ghi mục đã đổi, ô khác giữ từng ký tự; đếm đúng số ô', async () => {
  const file = await withInfo({ agency: 'UBND huyện Hòa An', basis: ['Kế hoạch số 1/KH-UBND'], number: '7' });
  const before = await file.read();
  const workspace = readSnapshot(before);
  const info = workspace.report.info;
  expect(await writeInfo(file, workspace, info)).toBe(0);
  expect(await file.read()).toEqual(before);
  const basis = [...info.basis, 'Kế hoạch số 2/KH-UBND'];
  expect(
    await writeInfo(file, workspace, { ...info, basis, dataTo: { year: 2024, month: 3, day: 14 } }),
  ).toBe(2);
  expect(readSnapshot(await file.read()).supporting.info).toEqual({
    agency: 'UBND huyện Hòa An',
    basis,
    number: '7',
    dataTo: { year: 2024, month: 3, day: 14 },
  });
});

test('tính chất: sổ chưa có trang Thông tin báo cáo thì được thêm, đọc lại đúng như đã nhập', async () => {
  await fc.assert(
    fc.asyncProperty(reportInfo, async (info) => {
      const file = await newWorkbook();
      await insertTemplates(file, 'tth-2024', PL);
      const names = await file.sheetNames();
      expect(await keepInfo(file, readSnapshot(await file.read()), info)).toBe(1);
      const after = readSnapshot(await file.read());
      expect(await file.sheetNames()).toEqual([...names, 'Thông tin báo cáo']);
      expect(after.supporting.info).toEqual(saidBy(info));
      // From now on the sheet is written into, not made again.
      expect(await keepInfo(file, after, after.report.info)).toBe(0);
    }),
    { numRuns: 20 },
  );
});

test('không có trang Thông tin báo cáo: không ghi gì', async () => {
  const file = await newWorkbook();
  await insertTemplates(file, 'tth-2024', PL);
  const before = await file.read();
  const workspace = readSnapshot(before);
  expect(await writeInfo(file, workspace, { ...workspace.report.info, agency: 'UBND xã A' })).toBe(0);
  expect(await file.read()).toEqual(before);
});

test('ô vừa có người sửa: báo, không ghi ô nào', async () => {
  const file = await withInfo({ agency: 'UBND huyện Hòa An', place: 'Hòa An' });
  const workspace = readSnapshot(await file.read());
  await writeInfo(file, workspace, { ...workspace.report.info, place: 'Nước Hai' });
  const before = await file.read();
  const late = { ...workspace.report.info, agency: 'UBND huyện Hà Quảng', place: 'Xuân Hòa' };
  await expect(writeInfo(file, workspace, late)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect(await file.read()).toEqual(before);
});

test('trang tự lập ghi kỳ và năm cùng một ô: năm đổi thì ô ấy đổi', async () => {
  const cells = {
    A1: 'Cơ quan báo cáo',
    B1: 'UBND huyện Hòa An',
    A2: 'Kỳ báo cáo',
    B2: 'Quý I năm 2024',
    A3: 'Địa danh',
    A4: 'Hạn gửi',
    B4: '20/3/2024',
  };
  const file = await openXlsx(buildXlsx({ sheets: [{ name: 'Chung', cells }] }));
  const workspace = readSnapshot(await file.read());
  const info = workspace.report.info;
  expect(info.period).toEqual({ kind: 'quarter', index: 1, year: 2024 });
  const period = { kind: 'quarter', index: 1, year: 2025 } as const;
  expect(await writeInfo(file, workspace, { ...info, period, place: 'Nước Hai' })).toBe(2);
  expect(readSnapshot(await file.read()).supporting.info).toMatchObject({ period, place: 'Nước Hai' });
});

test('trong Excel: ngày, danh sách dài hơn số dòng, xóa một mục', async () => {
  const { port } = await openHost({ sheets: [{ name: 'Sheet1', cells: {} }] });
  await insertTemplates(port, 'tth-2024', PL, {
    supporting: ['info'],
    info: { agency: 'UBND huyện Hòa An', addressees: ['Sở Nội vụ'], signerName: 'Nông Văn Bình' },
  });
  const workspace = readSnapshot(await port.read());
  const addressees = ['Sở Nội vụ', 'Văn phòng UBND tỉnh', 'Ban Tổ chức', '=Sở Tài chính', '05'];
  await writeInfo(port, workspace, {
    ...workspace.report.info,
    addressees,
    day: 15,
    month: 3,
    year: 2024,
    signerName: '',
  });
  expect(readSnapshot(await port.read()).supporting.info).toEqual({
    agency: 'UBND huyện Hòa An',
    addressees,
    day: 15,
    month: 3,
    year: 2024,
  });
});
