// The stand-in for desktop Excel: owns the workbook, counts round trips, injects faults, fires events.
// No Node and no DOM here: the same code runs in jest and, bundled, in a page.

import { parseA1 } from '../../src/core/workbook/address';
import { Book } from './book';
import type { CellsChanged, Model } from './classes/model';
import { service, workbook } from './classes/workbook';
import { DocumentCopies } from './document-copies';
import { runBatch } from './engine';
import { createExternal, type OfficeExternal } from './external';
import { type Fault, FaultPlan } from './faults';
import type { Handle } from './spec';
import { typed } from './typed-text';
import { ACTION_TYPE, type Json, PATH_TYPE, type WireRequest, type WireResponse } from './wire';

export interface HostOptions {
  /** Highest ExcelApi that the host claims: 13 is 1.13, as LTSC 2021 has at least. */
  readonly api?: number;
  /** Language of the user interface. */
  readonly locale?: string;
  /** Refuses `load('items/customOrNullObject/…')`: nobody here could try what every Excel does with it. */
  readonly refusesNestedNull?: boolean;
}

/** One context.sync() as it arrived. */
export interface RequestRecord {
  readonly actions: number;
  readonly bytes: number;
  readonly members: readonly string[];
  /** True where the workbook may be changed by it. */
  readonly writes: boolean;
  /** Error code of the answer, if any. */
  readonly error?: string;
}

/** "Excel.exe" for tests. Create one, put its `external` into the window, then load office.js. */
export class OfficeHost {
  readonly book = new Book();
  readonly faults = new FaultPlan();
  /** Members that were asked for and that this host does not have: must stay empty. */
  readonly unknownMembers: string[] = [];
  readonly external: OfficeExternal;
  /** The document as a file. */
  readonly copies = new DocumentCopies();
  /** Workbooks that were opened anew from base64. */
  readonly created: string[] = [];
  /** Round trips since the last {@link resetCounters}, the library's own bookkeeping left out. */
  requests: RequestRecord[] = [];
  /** Round trips that office.js made on its own: notification at start, releasing of objects. */
  housekeeping = 0;
  readonly references = new Map<string, Handle>();
  /** True while an event handler for changed cells is registered. */
  listening = false;
  /** How often such a handler was registered. */
  registrations = 0;

  /** The workbook as the engine sees it. */
  readonly root: Handle;
  private readonly model: Model;
  private readonly api: number;
  private readonly refusesNestedNull: boolean;
  private changes: CellsChanged[] = [];
  private referenceCount = 0;

  constructor(options: HostOptions = {}) {
    this.api = options.api ?? 13;
    this.refusesNestedNull = options.refusesNestedNull ?? false;
    this.model = {
      book: this.book,
      changed: (change) => this.changes.push(change),
      listen: (on) => {
        this.listening = on;
        if (on) this.registrations += 1;
      },
    };
    this.root = workbook(this.model, {
      releaseReference: (id) => this.references.delete(id),
      createWorkbook: (base64) => this.created.push(base64),
    });
    this.external = createExternal({
      api: this.apiVersion,
      locale: options.locale ?? 'vi-VN',
      settings: new Map(),
      copies: this.copies,
      execute: (body, reply) => this.execute(body, reply),
    });
  }

  /** Forgets counts, faults and members that were recorded. */
  resetCounters(): void {
    this.requests = [];
    this.housekeeping = 0;
    this.faults.clear();
  }

  /** A co-author types into a cell. */
  coauthor(sheetName: string, address: string, value: Json): void {
    const sheet = this.book.sheet(sheetName);
    const cell = parseA1(address);
    if (!sheet || !cell) throw new Error(`no cell ${sheetName}!${address}`);
    const { row, column } = cell;
    this.book.setCell(sheet, row, column, typed(this.book.cell(sheet, row, column), value));
    this.fire([{ sheet, address, changeType: 'RangeEdited' }], 'Remote', undefined);
  }

  /** The person at this machine does something that Excel reports as `changeType`. */
  userChange(sheetName: string, address: string, changeType = 'RangeEdited'): void {
    const sheet = this.book.sheet(sheetName);
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    this.fire([{ sheet, address, changeType }], 'Local', undefined);
  }

  /** The ExcelApi that the host claims: "1.13". */
  get apiVersion(): string {
    return `1.${this.api}`;
  }

  /** Every member that was used since the last reset. */
  get usedMembers(): ReadonlySet<string> {
    return new Set(this.requests.flatMap(({ members }) => members));
  }

  private fire(changes: readonly CellsChanged[], source: string, trigger: string | undefined): void {
    if (!this.listening) return;
    const messages = changes.map(({ sheet, address, changeType }) =>
      JSON.stringify({
        address,
        changeType,
        source,
        worksheetId: sheet.id,
        // Known to ExcelApi 1.14 and later only.
        ...(this.api >= 14 && trigger ? { triggerSource: trigger } : {}),
      }),
    );
    this.external.tell(messages);
  }

  private execute(body: string, reply: (answer: WireResponse | number) => void): void {
    const request = JSON.parse(body) as WireRequest;
    if (isHousekeeping(request)) {
      this.housekeeping += 1;
      reply(this.perform(request, []).answer);
      return;
    }
    const place = this.requests.length;
    const faults = this.faults.take({
      number: place,
      actions: request.Actions.length,
      writes: request.Actions.some(({ ActionType }) => ActionType === ACTION_TYPE.setProperty),
    });
    const size = { actions: request.Actions.length, bytes: body.length, writes: mayChange(request) };
    this.requests.push({ ...size, members: [] });
    const finish = (answer: WireResponse | number, members: readonly string[] = []) => {
      const error = typeof answer === 'number' ? String(answer) : answer.Error?.Code;
      const record = { ...size, members };
      this.requests[place] = error === undefined ? record : { ...record, error };
      reply(answer);
    };
    for (const fault of faults) if (fault.kind === 'before') fault.change(this.book);
    const refusal = faults.find((fault) => fault.kind === 'refuse');
    if (refusal) {
      finish(refusal.code);
      return;
    }
    const hang = faults.find((fault) => fault.kind === 'hang');
    if (hang && !hang.runs) return;
    const { answer, members } = this.perform(request, faults);
    if (hang) return;
    const lost = faults.find((fault) => fault.kind === 'loseAnswer');
    const delay = faults.find((fault) => fault.kind === 'delay');
    const silent = faults.some(({ kind }) => kind === 'noValues');
    const send = () => finish(lost ? lost.code : silent ? withoutValues(answer) : answer, members);
    if (delay) setTimeout(send, delay.milliseconds);
    else send();
  }

  private perform(request: WireRequest, faults: readonly Fault[]) {
    const members = new Set<string>();
    const stop = faults.find((fault) => fault.kind === 'stop');
    this.changes = [];
    const answer = runBatch(
      {
        root: this.root,
        references: this.references,
        nextReference: () => {
          this.referenceCount += 1;
          return `ref${this.referenceCount}`;
        },
        api: this.api,
        refusesNestedNull: this.refusesNestedNull,
        service,
        used: (member) => members.add(member),
        unknown: (member) => this.unknownMembers.push(member),
      },
      request,
      stop && { actionIndex: stop.action, code: stop.code },
    );
    this.fire(this.changes, 'Local', 'ThisLocalAddin');
    return { answer, members: [...members] };
  }
}

/** The same answer with null for every array of values. */
function withoutValues(answer: WireResponse): WireResponse {
  const text = JSON.stringify(answer, (name, value: unknown) =>
    name === 'Values' || name === 'Formulas' ? null : value,
  );
  return JSON.parse(text) as WireResponse;
}

/** Sets a property, or calls a method that does more than to get something. */
function mayChange({ Actions, ObjectPaths }: WireRequest): boolean {
  const changes = (name: string) => !/^(Get|_|Suspend)/.test(name);
  return (
    Actions.some(
      ({ ActionType, Name }) =>
        ActionType === ACTION_TYPE.setProperty || (ActionType === ACTION_TYPE.method && changes(Name)),
    ) ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === PATH_TYPE.method && changes(Name),
    )
  );
}

/** office.js' own requests: its notification at start and the release of tracked objects. */
function isHousekeeping(request: WireRequest): boolean {
  const methods = request.Actions.filter((action) => action.ActionType === 3);
  return (
    methods.length > 0 &&
    request.Actions.every((action) => action.ActionType === 1 || action.ActionType === 3) &&
    methods.every(({ Name }) => Name === '_RemoveReference' || Name === 'NotifyActionHandlerReady')
  );
}
