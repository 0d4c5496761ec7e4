// Sổ tính gõ bằng phông cũ mở trong Excel: cùng các phát hiện, thêm một lượt hỏi phông.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../../src/hosts/xlsx';
import { checkSnapshot, openWorkspace } from '../../support/app';
import { drawnSheets, inTcvn3, inVni, type Retype, retyped } from '../../support/retyped';
import { closeHosts, openHost } from './open-host';

afterEach(closeHosts);

const sample = join(__dirname, '../../../assets/samples/quang-dien-2024-q1.xlsx');

test.each<[string, Retype]>([
  ['.VnTime và .VnTimeH', inTcvn3],
  ['VNI-Times', inVni],
])('%s', async (_, retype) => {
  const original = await (await openXlsx(new Uint8Array(readFileSync(sample)))).read();
  const { host, port } = await openHost(drawnSheets(retyped(original, retype)));
  const { findings } = await openWorkspace(port);
  expect(host.requests).toHaveLength(3);
  expect(findings.map(({ id, message }) => [id, message])).toEqual(
    checkSnapshot(original).findings.map(({ id, message }) => [id, message]),
  );
});
