// Loads the genuine office.js, unchanged, from node_modules into a jsdom window of its own, on a stand-in host.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { OfficeHost } from './host';

const dist = path.join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const scripts = new Map<string, Script>();

export interface LoadedOffice {
  readonly excel: typeof Excel;
  readonly office: typeof Office;
  /** Files of the library that were loaded, in order. */
  readonly files: readonly string[];
  close(): void;
}

function scriptOf(file: string): Script {
  const known = scripts.get(file);
  if (known) return known;
  const script = new Script(readFileSync(path.join(dist, file), 'utf8'), { filename: `office-js/${file}` });
  scripts.set(file, script);
  return script;
}

interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/**
 * Office.js as the pane gets it, with the library's own check of requirement sets switched on: a member above
 * what the host claims throws ApiNotFound.
 * @param gate false leaves it off, as in production: then the host itself refuses, like an older Excel.
 */
export async function loadOffice(host: OfficeHost, gate = true): Promise<LoadedOffice> {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://localhost:3000/taskpane/index.html',
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  const context = dom.getInternalVMContext();
  const files: string[] = [];
  const run = (file: string) => {
    files.push(file);
    scriptOf(file).runInContext(context);
  };
  Object.defineProperty(window, 'external', { value: host.external, configurable: true, writable: true });
  runAddedScripts(window, run);
  // The tag of the page; the library finds its own folder by it.
  const tag = window.document.createElement('script');
  tag.src = `${CDN}office.js`;
  tag.dataset.runs = 'no';
  window.document.head.appendChild(tag);
  run('office.js');
  const globals = window as unknown as OfficeGlobals;
  await globals.Office.onReady();
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = gate;
  return {
    excel: globals.Excel,
    office: globals.Office,
    files,
    close: () => window.close(),
  };
}

/** jsdom loads no scripts here: those that office.js adds to the head are run from the npm package. */
function runAddedScripts(window: JSDOM['window'], run: (file: string) => void): void {
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends globalThis.Node>(node: T): T => {
    append(node);
    const script = node as unknown as HTMLScriptElement;
    if (script.tagName !== 'SCRIPT' || script.dataset.runs === 'no') return node;
    setTimeout(() => {
      const file = script.src.replace(CDN, '');
      const found = existsSync(path.join(dist, file));
      if (found) run(file);
      script.dispatchEvent(new window.Event(found ? 'load' : 'error'));
    }, 0);
    return node;
  };
}
