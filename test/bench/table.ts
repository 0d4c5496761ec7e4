// The figures as a table, and kept as a file, so that two states of the sources can be held against each other.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Measure, Unit } from './measure';

/** The file of one run. */
interface Kept {
  readonly node: string;
  readonly cpu: string;
  readonly measures: readonly Measure[];
}

export function keep(file: string, kept: Kept): void {
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}

export const keptIn = (file: string): Kept => JSON.parse(readFileSync(file, 'utf8'));

const figure = (value: number, unit: Unit): string => {
  const places = unit === 'tệp' || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(places).replace('.', ',')} ${unit}`;
};

const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1).replace('.', ',')}×`;

/** @param before measures of another run, by name */
export function table(measures: readonly Measure[], before?: readonly Measure[]): string {
  const head = [
    'việc',
    'đo được',
    'CPU',
    'mục tiêu',
    'đối chiếu',
    'so với ta',
    ...(before ? ['lần trước', 'nay/trước'] : []),
  ];
  const lines = measures.map(({ name, value, unit, cpu, limit, peer }) => {
    const earlier = before?.find((one) => one.name === name);
    return [
      name,
      figure(value, unit),
      cpu === undefined ? '' : figure(cpu, 'ms'),
      limit === undefined ? '' : `${value <= limit ? '✓' : '✗'} ${figure(limit, unit)}`,
      peer ? `${peer.name} ${figure(peer.value, unit)}` : '',
      peer ? times(peer.value / value) : '',
      ...(before
        ? [earlier ? figure(earlier.value, unit) : '–', earlier ? times(value / earlier.value) : '']
        : []),
    ];
  });
  const widths = head.map((title, at) =>
    Math.max(title.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, at) =>
        at === 0 || at === 4 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [row(head), row(widths.map((width) => '─'.repeat(width))), ...lines.map(row)].join('\n');
}
