// What the page refuses it refuses by name: of two files dropped at once nobody else could tell which.

import { builtIn } from '../../src/catalog/built-in';
import { Trouble, type TroubleCode } from '../../src/core/workbook/trouble';
import { browserOwnSets } from '../../src/hosts/browser/own-set-store';
import { troubleMessage } from '../../src/messages';
import { nearDesk } from '../../src/session/desk-line';
import { desksOf } from '../../src/session/desks';
import { pageActions } from '../../src/session/page-actions';
import { buildXlsx } from '../support/xlsx/build';

const text = (content: string) => new TextEncoder().encode(content);
const whole = buildXlsx({ sheets: [{ name: 'PL', cells: { A1: 'x' } }] });

const refused: readonly [TroubleCode, Uint8Array][] = [
  ['EMPTY_FILE', new Uint8Array()],
  ['PLAIN_TEXT', text('Xã A;12')],
  ['WEB_PAGE', text('<html><table></table></html>')],
  ['PDF_FILE', text('%PDF-1.7')],
  ['DAMAGED', whole.slice(0, whole.length / 2)],
  ['TOO_LARGE', new Uint8Array(64 * 1024 * 1024 + 1)],
];

test.each(refused)('%s: câu từ chối nêu tên tệp', async (code, content) => {
  const request = { kind: 'file', name: 'xã A.xlsx', bytes: async () => content } as const;
  const cause = await pageActions(
    desksOf(
      nearDesk(
        async () => builtIn,
        browserOwnSets(() => null),
      ),
    ),
  )
    .open(request, new AbortController().signal)
    .then(
      () => null,
      (thrown: unknown) => thrown,
    );
  if (!(cause instanceof Trouble)) throw new Error('not refused');
  expect(cause.code).toBe(code);
  expect(troubleMessage(cause)).toContain('“xã A.xlsx”');
});
