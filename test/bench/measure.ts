// Medians of repeated runs, warmed up. Reported, never asserted.

export interface Measure {
  readonly name: string;
  /** Median, in the unit. */
  readonly value: number;
  readonly unit: Unit;
  /** Time of the processor, in ms, where it was measured: on a busy machine the clock tells of the others, too. */
  readonly cpu?: number;
  /** What the same work costs by other means, in the same unit. */
  readonly peer?: { readonly name: string; readonly value: number };
  /** What we want to keep to, in the unit. */
  readonly limit?: number;
}

export type Unit = 'ms' | 'MB' | 'KB' | 'tệp' | 'lần';

type Told = Pick<Measure, 'limit'>;

interface Runs {
  readonly runs?: number;
  readonly warm?: number;
}

type Work = () => unknown | Promise<unknown>;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Timed {
  readonly wall: number;
  readonly cpu: number;
}

/** Runs the works in turn, so that what else the machine does hits all of them alike; first until they are warm. */
async function timed(works: readonly Work[], { runs = 21, warm = 5 }: Runs): Promise<readonly Timed[]> {
  for (let n = 0; n < warm; n += 1) for (const work of works) await work();
  const taken = works.map(() => ({ wall: [] as number[], cpu: [] as number[] }));
  for (let n = 0; n < runs; n += 1) {
    for (const [at, work] of works.entries()) {
      const before = process.cpuUsage();
      const start = performance.now();
      await work();
      taken[at]?.wall.push(performance.now() - start);
      const { user, system } = process.cpuUsage(before);
      taken[at]?.cpu.push((user + system) / 1000);
    }
  }
  return taken.map(({ wall, cpu }) => ({ wall: median(wall), cpu: median(cpu) }));
}

/** The median time of a piece of work. */
export async function measure(name: string, work: Work, told: Told & Runs = {}): Promise<Measure> {
  const [ours] = await timed([work], told);
  return measured(name, ours, told);
}

/** The same with peers: equal warm-up and runs, one after the other. One measure a peer. */
export async function against(
  name: string,
  work: Work,
  peers: Readonly<Record<string, Work>>,
  told: Told & Runs = {},
): Promise<readonly Measure[]> {
  const [ours, ...theirs] = await timed([work, ...Object.values(peers)], told);
  return Object.keys(peers).map((peer, at) => ({
    ...measured(name, ours, told),
    peer: { name: peer, value: theirs[at]?.wall ?? 0 },
  }));
}

function measured(name: string, taken: Timed | undefined, { limit }: Told): Measure {
  const { wall = 0, cpu = 0 } = taken ?? {};
  return { name, value: wall, unit: 'ms', cpu, ...(limit === undefined ? {} : { limit }) };
}
