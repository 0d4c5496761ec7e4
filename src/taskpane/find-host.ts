// Which Office program the pane runs in. Office.js comes from Microsoft's address: where that is blocked, or where no
// Office is around, the pane says so instead of waiting for ever.

export type FoundHost =
  | { readonly kind: 'excel' }
  /** Excel without the functions this pane needs. */
  | { readonly kind: 'oldExcel' }
  | { readonly kind: 'word' }
  /** A plain browser, or another program. */
  | { readonly kind: 'none' }
  /** Office.js did not come. */
  | { readonly kind: 'unreachable' };

/** How long a slow network is waited for; milliseconds. */
const PATIENCE = 5_000;
const PAUSE = 30;

/** @param baseline the lowest ExcelApi that will do. */
export async function findHost(tag: HTMLElement | null, baseline: string): Promise<FoundHost> {
  const library = await within(PATIENCE, libraryLoaded(tag));
  if (!library) return { kind: 'unreachable' };
  const info = await within(PATIENCE, Office.onReady());
  if (!info) return { kind: 'none' };
  if (info.host === Office.HostType.Word) return { kind: 'word' };
  if (info.host !== Office.HostType.Excel) return { kind: 'none' };
  return { kind: Office.context.requirements.isSetSupported('ExcelApi', baseline) ? 'excel' : 'oldExcel' };
}

/** Null where it takes longer. */
function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  return Promise.race([
    work,
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), milliseconds);
    }),
  ]);
}

/** False as soon as the browser gave up on the script; it may have done so before anyone listened. */
function libraryLoaded(tag: HTMLElement | null): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (typeof Office !== 'undefined' && typeof Office.onReady === 'function') resolve(true);
      else timer = setTimeout(look, PAUSE);
    };
    let timer = setTimeout(look, 0);
    tag?.addEventListener('error', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
