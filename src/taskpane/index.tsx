// Composition root of the task pane: finds out where it runs and puts interface, use cases and adapters together.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ExcelWorkbook } from '../hosts/excel';
import { nearDesk } from '../session/desk-line';
import { desksOf } from '../session/desks';
import { pageActions } from '../session/page-actions';
import { pageStore } from '../session/page-store';
import { whenIdle } from '../session/when-idle';
import { labels, type StartTask, Workbench } from '../ui';
import { findHost } from './find-host';
import { NoHost } from './no-host';
import { type Place, paneActions } from './pane-actions';
import { startTaskOf } from './start-task';

/** See EXCEL_BASELINE of hosts/excel, which comes with the engine and not with the pane. */
const BASELINE = '1.13';

const WORD_NOTE =
  'Trong Word, hãy mở sổ tính phụ lục ở đây để kiểm tra và tạo báo cáo; văn bản đang soạn không bị thay đổi.';

/** The forms that come with the product: loaded with the first command, not with the pane. */
const product = async () => (await import('../catalog/built-in')).builtIn;

let workbook: Promise<ExcelWorkbook> | null = null;

/** The same one always: it knows its sheets from call to call. */
function openWorkbook(): Promise<ExcelWorkbook> {
  workbook ??= import('../session/pane-engine').then(({ openExcel }) => openExcel());
  return workbook;
}

function placeOf({ context }: typeof Office): Place {
  const canOpen = context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
  const file = context.document?.url?.split(/[\\/]/).at(-1)?.split(/[?#]/)[0] ?? '';
  return {
    name: file === '' ? labels.currentWorkbook : decoded(file),
    platform: String(context.platform),
    partition: context.partitionKey ?? '',
    openInBrowser: canOpen ? (address) => context.ui.openBrowserWindow(address) : undefined,
  };
}

/** A name with a bare "%" is a name too. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function main(element: HTMLElement): Promise<void> {
  const found = await findHost(document.getElementById('office-js'), BASELINE);
  const root = createRoot(element);
  switch (found.kind) {
    case 'excel': {
      const actions = paneActions(
        placeOf(Office),
        {
          open: openWorkbook,
          copy: async () => (await import('./copy')).copyOfOpen({ office: Office }),
          blank: async () => (await import('./copy')).newWorkbook(),
          hand: async (bytes) =>
            (await import('./copy')).openInExcel(bytes, { office: Office, excel: Excel }),
        },
        product,
      );
      const show = (startTask: StartTask) =>
        root.render(
          <StrictMode>
            <Workbench actions={actions} surface="pane" startTask={startTask} />
          </StrictMode>,
        );
      window.addEventListener('hashchange', () => show(startTaskOf(location)));
      show(startTaskOf(location));
      whenIdle(async () => Promise.all([product(), (await openWorkbook()).prepare()]));
      return;
    }
    case 'word':
      root.render(
        <StrictMode>
          <Workbench
            actions={pageActions(desksOf(nearDesk(product, pageStore())))}
            surface="page"
            note={WORD_NOTE}
          />
        </StrictMode>,
      );
      return;
    default:
      root.render(<NoHost reason={found.kind} />);
  }
}

const element = document.getElementById('root');
if (element) void main(element);
