// Entry for a browser: bundle this file and run it before the page's own office.js tag.
// `window.officeHost` is what an end-to-end test drives the workbook with.

import { OfficeHost } from './host';

declare global {
  interface Window {
    officeHost?: OfficeHost;
  }
}

const host = new OfficeHost();
host.book.addSheet('Sheet1');
window.officeHost = host;
Object.defineProperty(window, 'external', { value: host.external, configurable: true, writable: true });
