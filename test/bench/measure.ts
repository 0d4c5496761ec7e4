// Medians of repeated runs, warmed up. Reported, never asserted.

export interface Measure {
  readonly name: string;
  readonly median: number;
  readonly note?: string;
}

/** Runs `work` until it is warm, then takes the median time in milliseconds. */
export async function measure(
  name: string,
  work: () => unknown | Promise<unknown>,
  {
    runs = 21,
    warm = 5,
    note,
  }: { readonly runs?: number; readonly warm?: number; readonly note?: string } = {},
): Promise<Measure> {
  for (let index = 0; index < warm; index += 1) await work();
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return note === undefined ? { name, median } : { name, median, note };
}

export function print(measures: readonly Measure[]): void {
  const width = Math.max(...measures.map(({ name }) => name.length));
  for (const { name, median, note } of measures) {
    console.log(`${name.padEnd(width)}  ${median.toFixed(2).padStart(9)} ms${note ? `   ${note}` : ''}`);
  }
}
