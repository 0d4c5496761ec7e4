// What a browser itself can do with files and the clipboard; shared by the page and the pane.

import type { Content } from '../app/report/content';
import { Trouble } from '../core/workbook/trouble';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands bytes to the browser's own download. Nothing tells whether they arrive. */
export function download(bytes: Uint8Array, fileName: string): void {
  const type = fileName.endsWith('.docx') ? DOCX : XLSX;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click returns; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

let printed: HTMLIFrameElement | null = null;

/**
 * Lets the browser print a document of its own; what the page shows stays as it is.
 * @returns false where nothing tells that the browser has begun: a frame of somebody else's page may not print
 */
export async function printPage(html: string): Promise<boolean> {
  printed?.remove();
  const frame = document.createElement('iframe');
  printed = frame;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  frame.srcdoc = html;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  let begun = false;
  const view = frame.contentWindow;
  view?.addEventListener('beforeprint', () => {
    begun = true;
  });
  view?.focus();
  view?.print();
  return begun;
}

/**
 * Puts formatted and plain content on the clipboard. Call it straight from a click: browsers ask for one.
 * Inside a frame (Excel on the web) only the older way is allowed, hence both.
 * @throws Trouble CANNOT_COPY
 */
export async function copyContent(content: Promise<Content>): Promise<void> {
  const part = (type: string, text: keyof Content) => content.then((all) => new Blob([all[text]], { type }));
  try {
    const item = new ClipboardItem({
      'text/html': part('text/html', 'html'),
      'text/plain': part('text/plain', 'text'),
    });
    await navigator.clipboard.write([item]);
  } catch {
    if (!copyByCommand(await content)) throw new Trouble({ code: 'CANNOT_COPY' });
  }
}

function copyByCommand({ html, text }: Content): boolean {
  let taken = false;
  const listen = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', listen, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', listen, { capture: true });
  }
}
