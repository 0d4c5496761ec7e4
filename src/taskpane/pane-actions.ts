// The pane's adapters: the workbook that Excel has open, reports by the way that the platform allows.

import type { Actions } from '../app/surface';
import { Trouble } from '../core/workbook/trouble';
import type { OwnSetStore } from '../hosts/ports';
import { copyContent, download, printPage } from '../session/browser-files';
import { asShown } from '../session/lazy-verbs';
import { offersOf } from '../session/offers';
import { type LoadCatalogue, ownSetShelf } from '../session/own-set-shelf';
import { type PaneOptions, paneSession } from '../session/pane-session';
import { today } from '../session/today';
import { handOverAddress } from './hand-over';

/** What Office tells about the place where the pane runs. */
export interface Place {
  /** Name of the workbook's file. */
  readonly name: string;
  /** `Office.context.platform`: 'PC', 'OfficeOnline', 'Mac', 'iOS'… */
  readonly platform: string;
  /** Where Office keeps the storage of add-ins apart (`Office.context.partitionKey`); "" elsewhere. */
  readonly partition: string;
  /** Opens an address in the machine's own browser; absent where Office cannot. */
  readonly openInBrowser: ((address: string) => void) | undefined;
}

const engine = () => import('../session/pane-engine');

/** Their web view drops downloads without a word (office-js issue 2700). */
const NO_DOWNLOADS: readonly string[] = ['Mac', 'iOS'];

/** What of Excel the pane works with. */
export type PaneExcel = Omit<PaneOptions, 'catalogue'>;

/** @param product the forms that come with the product. */
export function paneActions(place: Place, excel: PaneExcel, product: LoadCatalogue): Actions {
  let store: Promise<OwnSetStore> | null = null;
  const openStore = (): Promise<OwnSetStore> => {
    // The same one always: what the browser refuses to keep, it keeps for the session.
    store ??= engine().then(({ browserOwnSets }) => browserOwnSets(() => localStorage, place.partition));
    return store;
  };
  const shelf = ownSetShelf(openStore, engine, product);
  return {
    current: paneSession(place.name, { ...excel, catalogue: shelf.catalogue }),
    open: () => Promise.reject(new Trouble({ code: 'FILE_MISSING' })),
    ...asShown(offersOf(shelf)),
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
    print: printPage,
    today,
  };
}
