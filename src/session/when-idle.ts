// Work that nobody waits for yet: done once the page stands and the machine has nothing else to do.

/** Runs the work when the browser is idle; what goes wrong there comes up again where it is needed. */
export function whenIdle(work: () => Promise<unknown>): void {
  const run = (): void => {
    void work().catch(() => undefined);
  };
  // Safari, and the web view of Office on a Mac, have no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 2_000 });
  else setTimeout(run, 300);
}
