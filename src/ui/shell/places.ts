// Where focus goes: between regions by F6, and back to where an action began.

import type { KeyboardEvent } from 'react';
import type { Screen } from './state';

/** The same width at which the styles put the two columns into one. */
const NARROW = '(max-width: 759px)';

export function isNarrow(): boolean {
  return window.matchMedia?.(NARROW).matches ?? false;
}

/** Where a screen was opened from; 'question': the first one that is left, else the list. */
type Origin = Screen | 'list' | 'question' | 'open';

const targets: Readonly<Record<Origin, string>> = {
  insert: '[data-command=insert]',
  fill: '[data-command=fill]',
  report: '[data-command=report]',
  nextPeriod: '[data-command=more]',
  ownForm: '[data-command=more]',
  ownSets: '[data-command=more]',
  tables: '[data-focus=list]',
  list: '[data-focus=list]',
  question: '[data-focus=question]',
  open: '[data-command=open]',
};

/** Moves focus back once the page has been drawn anew; `finding` is the row to return to. */
export function returnFocus(to: Origin | 'finding', finding?: string): void {
  requestAnimationFrame(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
    const row = to === 'finding' ? rows.find(({ dataset }) => dataset.finding === finding) : undefined;
    const at = (origin: Origin) => document.querySelector<HTMLElement>(targets[origin]);
    (row ?? at(to === 'finding' ? 'list' : to) ?? at('list'))?.focus();
  });
}

const reachable = 'button:not(:disabled):not([tabindex="-1"]), input, select, textarea, [tabindex="0"]';

/** F6 and Shift+F6 go through commands, list and sheet, as in Excel. */
export function nextRegion(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  const regions = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-region]')].filter(
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
