// `window.external` as desktop Excel on Windows provides it: the hook through which office.js reaches its host.

import type { CopyCall, DocumentCopies } from './document-copies';
import type { WireResponse } from './wire';

export interface ExternalOptions {
  /** "1.13". */
  readonly api: string;
  readonly locale: string;
  readonly settings: Map<string, string>;
  readonly copies: DocumentCopies;
  /** Runs one request; a number is an error code without a body. */
  readonly execute: (body: string, reply: (answer: WireResponse | number) => void) => void;
}

/** An array as COM hands it over. */
const safeArray = <T>(items: readonly T[]) => ({ toArray: () => [...items] });

const RICH_API_REQUEST = 93;
/** Calls of the older API by their number. */
const COPY_CALLS: Readonly<Record<number, CopyCall>> = { 77: 'open', 80: 'slice', 81: 'close' };
const RICH_API_EVENT = 33;
const EVENT_CATEGORY = 65_536;
const WORKSHEET_CHANGED = 10;
/** Events of the sheet collection are addressed to the workbook. */
const WORKBOOK_TARGET = 'Workbook';

type Callback = (...answer: unknown[]) => void;

export interface OfficeExternal {
  Execute(id: number, parameters: unknown, callback: Callback): void;
  RegisterEvent(id: number, target: string, handler: Callback, callback: Callback): void;
  UnregisterEvent(id: number, target: string, callback: Callback): void;
  /** Ours: sends "cells changed" messages to whoever registered. */
  tell(messages: readonly string[]): void;
}

let instances = 0;

/** Office.js asks its host through functions without parameters: `AppType` becomes `GetAppType()`. */
function contextOf(facts: { readonly [name: string]: unknown }): { readonly [name: string]: () => unknown } {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [`Get${name}`, () => fact]));
}

/** Several values come as one array. */
const answered = (values: readonly unknown[]): readonly unknown[] => (values.length === 0 ? [] : [values]);

export function createExternal(options: ExternalOptions): OfficeExternal {
  instances += 1;
  const instance = `phu-luc-${instances}`;
  let onMessage: Callback | undefined;
  const settings = {
    Read: (keys: unknown[], values: unknown[]) => {
      keys.push(...options.settings.keys());
      values.push(...options.settings.values());
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      options.settings.clear();
      for (const [index, key] of keys.entries()) options.settings.set(key, values[index] ?? '');
    },
  };
  const context = contextOf({
    AppType: 1,
    SolutionRef: '',
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    AppUILocale: options.locale,
    AppDataLocale: options.locale,
    DocUrl: '',
    AppCapabilities: 0,
    ActivationMode: 2,
    ControlIntegrationLevel: 2,
    SolutionToken: '',
    InstanceId: instance,
    HostFullVersion: '16.0.14332.20000',
    SupportedMatrix: JSON.stringify({ ExcelApi: options.api }),
    OfficeThemeInfo: JSON.stringify({}),
    Settings: settings,
  });
  const sendAnswer = (callback: Callback, answer: WireResponse | number) => {
    if (typeof answer === 'number') callback(answer);
    else callback(safeArray([0, [200, [], JSON.stringify(answer)]]));
  };
  return {
    ...contextOf({ HostInfo: `Excel|Win32|16.01|${options.locale}|||disableLogging|`, Context: context }),
    Execute: (id, parameters, callback) => {
      const list = Array.isArray(parameters) ? parameters : [];
      const copyCall = COPY_CALLS[id];
      if (copyCall) {
        setTimeout(() => {
          const answer = options.copies.answer(copyCall, list);
          if (answer !== null)
            callback(safeArray(typeof answer === 'number' ? [answer] : [0, ...answered(answer)]));
        }, 0);
        return;
      }
      const [message] = list as unknown[][];
      const body = message?.[4];
      if (id !== RICH_API_REQUEST || typeof body !== 'string') {
        callback(5001);
        return;
      }
      // Excel answers later, never inside the call.
      setTimeout(() => options.execute(body, (answer) => sendAnswer(callback, answer)), 0);
    },
    RegisterEvent: (id, _target, handler, callback) => {
      if (id === RICH_API_EVENT) onMessage = handler;
      callback(0);
    },
    UnregisterEvent: (id, _target, callback) => {
      if (id === RICH_API_EVENT) onMessage = undefined;
      callback(0);
    },
    tell: (messages) => {
      const entries = messages.map((text) =>
        safeArray([EVENT_CATEGORY, WORKSHEET_CHANGED, WORKBOOK_TARGET, text, 0, false]),
      );
      onMessage?.(RICH_API_EVENT, safeArray(entries));
    },
  };
}
