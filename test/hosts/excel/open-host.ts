// An Excel adapter on the genuine office.js and a stand-in host, ready for one test.

import type { ExcelOptions } from '../../../src/hosts/excel';
import { openExcel } from '../../../src/hosts/excel';
import { fillBook } from '../../office-host/fill-book';
import { type HostOptions, OfficeHost } from '../../office-host/host';
import { type LoadedOffice, loadOffice } from '../../office-host/load-office';
import type { BuiltWorkbook } from '../../support/xlsx/build';

const opened: { readonly office: LoadedOffice; readonly host: OfficeHost }[] = [];

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
  await new Promise((resolve) => setTimeout(resolve, 5));
  for (const { office, host } of opened.splice(0)) {
    office.close();
    expect(host.unknownMembers).toEqual([]);
    expect(host.references.size).toBe(0);
  }
}
