// An Excel adapter on the genuine office.js and a stand-in host, ready for one test.

import { Trouble } from '../../../src/core/workbook/trouble';
import type { ExcelOptions } from '../../../src/hosts/excel';
import { openExcel } from '../../../src/hosts/excel';
import { fillBook } from '../../office-host/fill-book';
import { type HostOptions, OfficeHost } from '../../office-host/host';
import { type LoadedOffice, loadOffice } from '../../office-host/load-office';
import type { BuiltWorkbook } from '../../support/xlsx/build';

/** Longer than any answer takes on a busy machine: a test that hangs on purpose waits that long. */
export const SHORT_TIMEOUT = 250;

/** What never comes is given up after that time; what comes is not kept waiting. */
const GIVEN_UP_MS = 30_000;

/** Until it is so, however long a busy machine takes. */
export async function until(isSo: () => boolean): Promise<void> {
  const start = performance.now();
  while (!isSo()) {
    if (performance.now() - start > GIVEN_UP_MS) throw new Error(`never came: ${isSo}`);
    await settle(1);
  }
}

/** Until events and late answers are through. */
export const settle = (milliseconds = 60) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Open = Pick<OpenedHost, 'office' | 'host'>;

const opened: Open[] = [];

export interface OpenedHost {
  readonly host: OfficeHost;
  readonly office: LoadedOffice;
  readonly port: ReturnType<typeof openExcel>;
  /** Milliseconds that the adapter waited between tries. */
  readonly waits: number[];
}

export async function openHost(
  workbook: BuiltWorkbook,
  options: HostOptions & Pick<ExcelOptions, 'merges' | 'timeout'> = {},
): Promise<OpenedHost> {
  const host = new OfficeHost(options);
  fillBook(host.book, workbook);
  const office = await loadOffice(host);
  opened.push({ office, host });
  const waits: number[] = [];
  const { merges, timeout } = options;
  const port = openExcel({
    excel: office.excel,
    office: office.office,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    ...(merges === undefined ? {} : { merges }),
    ...(timeout === undefined ? {} : { timeout }),
  });
  return { host, office, port, waits };
}

/** Closes what a test opened; no member may have been asked for that the host does not know, no object kept. */
export async function closeHosts(): Promise<void> {
  await settle(5);
  opened.splice(0).forEach(close);
}

/** Closes one of them before the others. */
export async function closeHost({ office }: Pick<OpenedHost, 'office'>): Promise<void> {
  await settle(5);
  const at = opened.findIndex((one) => one.office === office);
  if (at >= 0) opened.splice(at, 1).forEach(close);
}

function close({ office, host }: Open): void {
  office.close();
  expect(host.unknownMembers).toEqual([]);
  expect(host.references.size).toBe(0);
}

/**
 * Runs `action` again and again on one workbook; the n-th time, request `request` stops before its n-th action.
 * Every time the action must fail with HOST_FAILED and leave the workbook as it was.
 * @param stride tries every action (1), or every so many.
 * @returns how many actions the request has, to the stride.
 */
export async function failAtEveryAction(
  host: OfficeHost,
  request: number,
  action: () => Promise<unknown>,
  stride = 1,
): Promise<number> {
  const before = host.book.toText();
  for (let step = 0; ; step += stride) {
    host.resetCounters();
    host.faults.at(request, { kind: 'stop', code: 'GeneralException', action: step });
    const outcome = await action().then(
      () => 'done',
      (thrown: unknown) => (thrown instanceof Trouble ? thrown.code : thrown),
    );
    if (outcome === 'done') return step;
    expect(outcome).toBe('HOST_FAILED');
    if (host.book.toText() !== before) expect(`step ${step}: ${host.book.toText()}`).toBe(before);
  }
}
