// Collections of keys and values: settings of the workbook, properties of a sheet.

import { type Argument, answers, does, type Handle, isHandle, returns } from '../spec';
import { HostError, type Json } from '../wire';
import { textArgument } from './model';

/** `className` is that of one entry; its collection is called after it. */
export function keyValues<V extends Json>(className: string, entries: Map<string, V>): Handle {
  const entry = (key: string): Handle => ({
    className,
    id: key,
    members: {
      scalars: {
        key: { get: () => key },
        value: {
          get: () => entries.get(key) ?? null,
          set: (value) => {
            entries.set(key, value as V);
          },
        },
      },
      methods: { Delete: does(() => entries.delete(key)) },
    },
  });
  const plain = (value: Argument | undefined): V => {
    if (isHandle(value)) throw new HostError('InvalidArgument');
    return (value ?? null) as V;
  };
  return {
    className: `${className}Collection`,
    members: {
      scalars: {},
      methods: {
        Add: returns(([key, value]) => {
          entries.set(textArgument(key), plain(value));
          return entry(textArgument(key));
        }),
        GetItem: returns(([key]) => {
          if (!entries.has(textArgument(key))) throw new HostError('ItemNotFound', textArgument(key));
          return entry(textArgument(key));
        }),
        GetItemOrNullObject: returns(([key]) =>
          entries.has(textArgument(key)) ? entry(textArgument(key)) : null,
        ),
        GetCount: answers(() => entries.size),
      },
      items: () => [...entries.keys()].map(entry),
    },
  };
}
