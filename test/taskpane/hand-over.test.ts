import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { composeDraft } from '../../src/app';
import { openXlsx } from '../../src/hosts/xlsx';
import { handedOver, handOverAddress } from '../../src/taskpane/hand-over';
import { openWorkspace } from '../support/app';

const here = 'https://may-chu.example/cchc/taskpane/index.html?_host_Info=Excel$Mac#kiem-tra';

async function sampleDraft() {
  const file = await openXlsx(readFileSync('assets/samples/quang-dien-2024-q1.xlsx'));
  const workspace = await openWorkspace(file);
  return composeDraft(workspace, workspace.report.info);
}

const packed = (value: unknown): string =>
  deflateRawSync(Buffer.from(JSON.stringify(value))).toString('base64url');

describe('báo cáo đi theo địa chỉ tới trình duyệt của máy', () => {
  test('báo cáo mẫu: vừa một địa chỉ, tới nơi còn nguyên', async () => {
    const document = await sampleDraft();
    const address = await handOverAddress({ document, fileName: 'Báo cáo CCHC Quý I 2024.docx' }, here);
    if (address === null) throw new Error('too long');
    const url = new URL(address);
    expect([url.origin + url.pathname, url.search]).toEqual([
      'https://may-chu.example/cchc/taskpane/tai-ve.html',
      '',
    ]);
    expect(address.length).toBeLessThan(75_000);
    expect(await handedOver(url.hash)).toEqual({ document, fileName: 'Báo cáo CCHC Quý I 2024.docx' });
  });

  test('quá dài thì không dùng cách này', async () => {
    const noise = Array.from({ length: 60_000 }, (_, n) =>
      String.fromCodePoint(0x4e00 + ((n * 7919) % 20_000)),
    );
    const document = {
      title: 'dài',
      blocks: [{ kind: 'item' as const, runs: [{ kind: 'text' as const, text: noise.join('') }] }],
    };
    expect(await handOverAddress({ document, fileName: 'a.docx' }, here)).toBeNull();
  });

  test.each([
    ['trống', ''],
    ['không phải dữ liệu', '#abc'],
    ['không phải chữ base64', '#%%%'],
    ['không phải báo cáo', `#${packed({ fileName: 'a.docx', document: { title: 1 } })}`],
    ['không có tên tệp', `#${packed({ document: { title: 'a', blocks: [] } })}`],
    [
      'một phần lạ',
      `#${packed({ fileName: 'a.docx', document: { title: 'a', blocks: [{ kind: 'script', runs: [] }] } })}`,
    ],
    [
      'một phần thiếu ruột',
      `#${packed({ fileName: 'a.docx', document: { title: 'a', blocks: [{ kind: 'item' }] } })}`,
    ],
    ['nén để làm đầy bộ nhớ', `#${packed('0'.repeat(20_000_000))}`],
  ])('địa chỉ %s: không nhận', async (_, hash) => {
    expect(await handedOver(hash)).toBeNull();
  });

  test.each([
    ['virus.exe', 'virus.exe.docx'],
    ['../../a', '.. .. a.docx'],
    ['a\u202Excod.exe', 'a xcod.exe.docx'],
    ['', 'Báo cáo CCHC.docx'],
  ])('tên tệp %p thành %p', async (fileName, expected) => {
    const found = await handedOver(packed({ fileName, document: { title: 'a', blocks: [] } }));
    expect(found?.fileName).toBe(expected);
  });
});
