// The pane's adapters: the workbook that Excel has open, reports by the way that the platform allows.

import { Trouble } from '../core/trouble';
import type { ExcelWorkbook } from '../hosts/excel';
import type { Actions } from '../ui';
import { copyContent, download } from '../web/browser-files';
import { handOverAddress } from './hand-over';
import { paneSession } from './pane-session';

/** What Office tells about the place where the pane runs. */
export interface Place {
  /** Name of the workbook's file. */
  readonly name: string;
  /** `Office.context.platform`: 'PC', 'OfficeOnline', 'Mac', 'iOS'… */
  readonly platform: string;
  /** Opens an address in the machine's own browser; absent where Office cannot. */
  readonly openInBrowser: ((address: string) => void) | undefined;
}

/** Their web view drops downloads without a word (office-js issue 2700). */
const NO_DOWNLOADS: readonly string[] = ['Mac', 'iOS'];

/** @param open gives the workbook, always the same one. */
export function paneActions(place: Place, open: () => Promise<ExcelWorkbook>): Actions {
  return {
    current: paneSession(place.name, open),
    open: () => Promise.reject(new Trouble('FILE_MISSING')),
    templateSets: async () => (await import('./engine')).offerTemplateSets(),
    async deliver(bytes, fileName, document) {
      const { openInBrowser, platform } = place;
      if (document && openInBrowser && NO_DOWNLOADS.includes(platform)) {
        const address = await handOverAddress({ document, fileName }, location.href);
        if (address !== null) {
          openInBrowser(address);
          return { kind: 'opened', fileName };
        }
      }
      download(bytes, fileName);
      return { kind: 'handed', fileName };
    },
    copy: copyContent,
  };
}
