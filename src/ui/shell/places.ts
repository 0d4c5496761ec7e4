// Where focus goes: between regions by F6, and back to where an action began.

/** The same width at which the styles put the two columns into one. */
const NARROW = '(max-width: 759px)';

export function isNarrow(): boolean {
  return window.matchMedia?.(NARROW).matches ?? false;
}

/** Where focus can go back to; 'question': the first one that is left, else the list. */
const targets: Readonly<Record<string, string>> = {
  tables: '[data-focus=list]',
  list: '[data-focus=list]',
  question: '[data-focus=question]',
};

/** The command that opened a screen; those under "Thêm" are not there while the menu is closed. */
function commandOf(name: string): HTMLElement | null {
  const command = (key: string) => document.querySelector<HTMLElement>(`[data-command=${key}]`);
  return command(name) ?? command('more');
}

/** The rows of the findings, from top to bottom. */
export const findingRows = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-finding]'),
];

/** Frames in which what is to have the focus may still be on its way: a part of the page that is loaded just now. */
const PATIENCE = 60;

/**
 * Moves focus back once the page has been drawn anew.
 * @param to 'list', 'question', 'finding' or the name of a command or screen
 * @param finding the row to return to
 */
export function returnFocus(to: string, finding?: string, patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const row =
      to === 'finding' ? findingRows().find(({ dataset }) => dataset.finding === finding) : undefined;
    const at = (origin: string) => {
      const target = targets[origin];
      return target === undefined ? commandOf(origin) : document.querySelector<HTMLElement>(target);
    };
    const target = row ?? at(to === 'finding' ? 'list' : to) ?? at('list');
    if (target) target.focus();
    else if (patience > 0 && document.activeElement === document.body) returnFocus(to, finding, patience - 1);
  });
}

const reachable = 'button:not(:disabled):not([tabindex="-1"]), input, select, textarea, [tabindex="0"]';

/** F6 and Shift+F6 go through commands, list and sheet, as in Excel. */
export function nextRegion(event: KeyboardEvent): void {
  if (event.key !== 'F6') return;
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  );
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const step = event.shiftKey ? regions.length - 1 : 1;
  const next = regions[(Math.max(here, 0) + (here < 0 ? 0 : step)) % regions.length];
  const marked = next?.querySelector<HTMLElement>('[data-marked], [aria-current=true]');
  const target = marked ?? next?.querySelector<HTMLElement>(reachable);
  if (!target) return;
  event.preventDefault();
  target.focus();
}
