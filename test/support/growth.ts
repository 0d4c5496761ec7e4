// How work grows with the size of its input, counted and not timed: reads of the objects that it is given.

/** Counts each reading of a property of the objects that it watches, and of what hangs on them. */
export class ReadCounter {
  reads = 0;

  watch<T extends object>(one: T): T {
    const known = new WeakMap<object, object>();
    const watched = <O extends object>(target: O): O => {
      const before = known.get(target);
      if (before) return before as O;
      const proxy = new Proxy(target, {
        get: (owner, key, receiver): unknown => {
          this.reads += 1;
          const value: unknown = Reflect.get(owner, key, receiver);
          if (typeof value !== 'object' || value === null) return value;
          const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
          return plain ? watched(value) : value;
        },
      });
      known.set(target, proxy);
      return proxy;
    };
    return watched(one);
  }
}

/** How many times as many reads four times the input takes: about 4 where work is linear, 16 where it is a square. */
export function growthOf<T extends object>(
  make: (size: number) => T,
  work: (input: T) => unknown,
  size: number,
): number {
  const reads = [size, size * 4].map((own) => {
    const counter = new ReadCounter();
    work(counter.watch(make(own)));
    return counter.reads;
  });
  return (reads[1] ?? 0) / (reads[0] ?? 1);
}
