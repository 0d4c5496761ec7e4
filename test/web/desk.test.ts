// A desk at the other end of a wire answers as one on the page's own thread: every verb, every trouble, and what is shown
// is handed back as before. Between the two ends stands a real channel with the platform's structured clone.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersGiven } from '../../src/app/questions/given-answers';
import type { ShownVerbs, ShownWorkspace } from '../../src/app/workspace/shown';
import { shownOf } from '../../src/app/workspace/shown';
import type { CheckedWorkspace } from '../../src/app/workspace/workspace';
import { builtIn } from '../../src/catalog/built-in';
import { Trouble } from '../../src/core/workbook/trouble';
import { browserOwnSets } from '../../src/hosts/browser/own-set-store';
import type { OwnSetStore } from '../../src/hosts/ports';
import { openXlsx } from '../../src/hosts/xlsx';
import type { Desk } from '../../src/session/desk';
import { deskBy, nearDesk } from '../../src/session/desk-line';
import { farDesk } from '../../src/session/far-desk';
import type { Ask } from '../../src/session/lazy-verbs';
import { serveDesk } from '../../src/session/serve-desk';
import { portOver } from '../../src/wire';
import { strangeSheets } from '../own/own-sets';
import { askedWorkbook } from '../support/asked-workbook';
import { changedSample } from '../support/changed-sample';
import { workbookOf } from '../support/drawn-workbook';
import { tenfold, twoPeriods } from '../support/two-periods';

const product = async () => builtIn;
const signal = new AbortController().signal;
const sample = () =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx')));
const channels: MessageChannel[] = [];

// The log says when something was decided.
beforeAll(() =>
  jest.useFakeTimers({
    now: new Date(2026, 10, 26),
    doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
  }),
);
afterAll(() => jest.useRealTimers());
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

function inMemory(): OwnSetStore {
  const kept = new Map<string, string>();
  return browserOwnSets(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }));
}

const near = async (store = inMemory()): Promise<Ask> => (await nearDesk(product, store)()).ask;

/** @param noted each message that comes from the far end */
async function far(store = inMemory(), noted: (message: unknown) => void = () => {}): Promise<Ask> {
  const channel = new MessageChannel();
  channels.push(channel);
  return new Promise((resolve) => {
    channel.port1.addEventListener('message', ({ data }) => noted(data));
    const { ask } = farDesk(portOver(channel.port1), store, () => resolve(ask));
    serveDesk(portOver(channel.port2), product);
  });
}

type NamesIn<V, Before extends string = ''> = {
  [Name in keyof V & string]: V[Name] extends (...words: never) => unknown
    ? `${Before}${Name}`
    : NamesIn<V[Name], `${Before}${Name}.`>;
}[keyof V & string];

/** Everything that can be asked of a desk: whoever adds a verb adds what it answers. */
type Asked = NamesIn<Desk>;

const held = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('nothing came');
  return value;
};

interface Books {
  readonly asking: Uint8Array;
  readonly before: Uint8Array;
  readonly now: Uint8Array;
  readonly strange: Uint8Array;
}

/** Only two forms of each: enough for every verb. */
async function books(): Promise<Books> {
  const few = async (bytes: Uint8Array) => {
    const { sheets } = await (await openXlsx(bytes)).read();
    return workbookOf(sheets.filter(({ name }) => name === 'PL4' || name === 'PL8'));
  };
  const { before, now } = await twoPeriods(tenfold);
  const [asking, strange] = await Promise.all([askedWorkbook(), workbookOf(strangeSheets)]);
  return { asking, strange, before: await few(before), now: await few(now) };
}

/** Each is asked once, in an order that makes sense. */
async function everything(
  { file, ownSets, ...desk }: ShownVerbs<Desk>,
  { asking: asked, before, now, strange }: Books,
): Promise<Record<Asked, unknown>> {
  const asking = await desk.open('hoi.xlsx', asked.slice(), signal);
  const question = held(asking.workspace.questions[0]);
  const answer = await file.answer(asking.workspace, question, held(question.choices[0]).id);
  const given = held(answersGiven(held(answer.workspace))[0]);
  const changeGiven = await file.changeGiven(held(answer.workspace), given, true);

  const open = await desk.open('mau.xlsx', now.slice(), signal);
  const read = await file.read(signal);
  const giveEarlier = await file.giveEarlier('quy-1.xlsx', before);
  const dropEarlier = await file.dropEarlier('quy-1.xlsx');
  const suggestRepairs = await file.suggestRepairs(dropEarlier.workspace);
  const writings = held([...suggestRepairs.values()].flat().find((one) => one.writings)?.writings);
  const applyRepair = await file.applyRepair(dropEarlier.workspace, writings);
  const undoFill = await file.undoFill(held(applyRepair.undo), held(applyRepair.workspace));
  const shown = held(undoFill.workspace);
  const finding = held(shown.findings.find(({ severity, cell }) => severity === 'error' && cell));
  const waive = await file.waive(shown, finding, { reason: 'Theo sổ theo dõi', name: 'Trần Văn An' });
  const waived = held(waive.workspace).findings.find(({ id }) => id === finding.id)?.waived;
  const changeWaiver = await file.changeWaiver(held(waive.workspace), held(waived).entry, true);
  const proposeFill = await file.proposeFill(changeWaiver.workspace);
  const applyFill = await file.applyFill(proposeFill.workspace, proposeFill.proposals);
  const proposeInfo = await file.proposeInfo(applyFill.workspace);
  const info = { ...proposeInfo.info, agency: 'UBND xã Thử Nghiệm' };
  const saveInfo = await file.saveInfo(proposeInfo.workspace, info);
  const check = await file.check(signal);
  const { findings } = check.workspace;
  const list = {
    file: 'mau.xlsx',
    today: { year: 2026, month: 11, day: 26 },
    ids: findings.map(({ id }) => id),
  };
  const { page, content, file: sheet } = file.list;
  const lists = await Promise.all([page, content, sheet].map((verb) => verb(check.workspace, list)));
  const writeReport = await file.writeReport(check.workspace, info);
  const reportContent = await file.reportContent(check.workspace, info, { explained: true });
  const plan = await file.nextPeriod.plan(check.workspace, {});
  const make = await file.nextPeriod.make(held(plan.plan), signal);
  const insertTemplates = await file.insertTemplates({
    setId: 'tth-2024',
    templates: ['tth-2024/pl7'],
    supporting: false,
    info: {},
  });
  const toFile = await file.toFile();

  await desk.open('rieng.xlsx', strange.slice(), signal);
  const sheets = await file.ownForm.sheets();
  const draft = await file.ownForm.read(['Rừng']);
  const chosenRules = draft.proposals.map(({ id }) => id);
  const save = await ownSets.save(draft, { name: 'Rừng 2025', chosenRules });
  const exportFile = await ownSets.exportFile(save.own);
  return {
    open,
    create: await desk.create('mới.xlsx'),
    templateSets: await desk.templateSets(),
    proposeSets: await desk.proposeSets({ period: null, level: null }, null),
    periodWindow: await desk.periodWindow({ kind: 'quarter', index: 1, year: 2024 }),
    'ownSets.list': await ownSets.list(),
    'ownSets.save': save,
    'ownSets.exportFile': exportFile,
    'ownSets.remove': await ownSets.remove(save.own.set.id),
    'ownSets.importFile': await ownSets.importFile(exportFile.bytes, exportFile.fileName),
    'file.read': read,
    'file.check': check,
    'file.toFile': toFile,
    'file.giveEarlier': giveEarlier,
    'file.dropEarlier': dropEarlier,
    'file.proposeFill': proposeFill,
    'file.applyFill': applyFill,
    'file.undoFill': undoFill,
    'file.suggestRepairs': suggestRepairs,
    'file.applyRepair': applyRepair,
    'file.insertTemplates': insertTemplates,
    'file.answer': answer,
    'file.changeGiven': changeGiven,
    'file.waive': waive,
    'file.changeWaiver': changeWaiver,
    'file.proposeInfo': proposeInfo,
    'file.writeReport': writeReport,
    'file.reportContent': reportContent,
    'file.saveInfo': saveInfo,
    'file.list.page': lists[0],
    'file.list.content': lists[1],
    'file.list.file': lists[2],
    'file.nextPeriod.plan': plan,
    'file.nextPeriod.make': make,
    'file.ownForm.sheets': sheets,
    'file.ownForm.read': draft,
  };
}

/** What a desk of this thread answers, as an interface is to have it. */
function shown(answer: unknown): unknown {
  const { workspace } = (answer ?? {}) as { workspace?: CheckedWorkspace | null };
  return workspace ? { ...(answer as object), workspace: shownOf(workspace) } : answer;
}

test('việc nào cũng trả lời như ở ngay trong trang', async () => {
  const all = await books();
  const messages: unknown[] = [];
  const here = await everything(deskBy(await near()), all);
  const there = await everything(deskBy(await far(inMemory(), (message) => messages.push(message))), all);
  for (const [name, answer] of Object.entries(here)) {
    const answered = there[name as Asked];
    // Texts are compared in no time; where they differ it is to be seen where.
    if (textOf(answered) !== textOf(shown(answer)))
      expect({ name, answered }).toEqual({ name, answered: shown(answer) });
  }
  // The forms stay where they are: no answer brings the catalogue along.
  const form = textOf(builtIn.sets.at(-1)?.templates.at(-1)).slice(0, 400);
  expect(textOf(builtIn)).toContain(form);
  expect(messages.some((message) => textOf(message).includes(form))).toBe(false);
}, 120_000);

/** Also of what JSON passes over. */
const textOf = (whole: unknown): string =>
  JSON.stringify(whole, (_, value: unknown) => {
    if (typeof value === 'bigint' || value === undefined) return String(value);
    return value instanceof Object && Symbol.iterator in value && !Array.isArray(value)
      ? [...(value as Iterable<unknown>)]
      : value;
  });

test('sổ đang hiện đưa lại thì chỉ gửi số hiệu, và trả về chính sổ ấy', async () => {
  const desk = deskBy(await far());
  const { workspace } = await desk.open('mau.xlsx', sample(), signal);
  expect((await desk.file.proposeFill(workspace)).workspace).toBe(workspace);
  // One that was made up here is nobody's: it has no number.
  await expect(desk.file.proposeFill({ ...workspace })).rejects.toThrow();
});

test('sổ cũ hơn sổ đang dùng thì được bỏ; đưa lại thì nói kiểm tra lại', async () => {
  const desk = deskBy(await far());
  const { workspace: first } = await desk.open('mau.xlsx', sample(), signal);
  const readings: ShownWorkspace[] = [first];
  for (let n = 0; n < 8; n += 1) readings.push((await desk.file.check(signal)).workspace);
  // None was handed back: what the page had first is still its own, and the latest are.
  await desk.file.suggestRepairs(first);
  await desk.file.suggestRepairs(held(readings.at(-2)));
  await desk.file.suggestRepairs(held(readings.at(-1)));
  await expect(desk.file.suggestRepairs(first)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
});

test('điều trục trặc sang tới trang như ở ngay trong trang', async () => {
  const troubles = async (ask: Ask) => {
    const desk = deskBy(ask);
    const caught = (work: Promise<unknown>) =>
      work.then(
        () => null,
        (cause: unknown) => (cause instanceof Trouble ? [cause.told, cause.cause instanceof Trouble] : cause),
      );
    const damaged = await caught(desk.open('hong.xlsx', sample().subarray(0, 900), signal));
    await desk.open('mau.xlsx', await changedSample(), signal);
    return [
      damaged,
      await caught(desk.file.giveEarlier('hong.xlsx', sample().subarray(0, 900))),
      await caught(desk.file.ownForm.read(['PL99'])),
      await caught(desk.ownSets.importFile(new TextEncoder().encode('{'), 'hỏng.json')),
    ];
  };
  const here = await troubles(await near());
  expect(here).toMatchObject([
    [{ code: 'DAMAGED', file: 'hong.xlsx' }, true],
    [{ code: 'DAMAGED', file: 'hong.xlsx' }, true],
    [{ code: 'SHEET_MISSING' }, false],
    [{ code: 'BAD_TEMPLATE_FILE', line: 1 }, true],
  ]);
  expect(await troubles(await far())).toEqual(here);
});

test('bộ mẫu riêng nằm ở trang: việc sau mở sổ khác vẫn thấy', async () => {
  const store = inMemory();
  const desk = deskBy(await far(store));
  const strange = await workbookOf(strangeSheets);
  await desk.open('rieng.xlsx', strange.slice(), signal);
  const draft = await desk.file.ownForm.read(['Rừng']);
  const chosenRules = draft.proposals.map(({ id }) => id);
  const { own } = await desk.ownSets.save(draft, { name: 'Rừng 2025', chosenRules });
  expect((await store.list()).map(({ id }) => id)).toEqual([own.set.id]);
  const another = deskBy(await far(store));
  const { workspace } = await another.open('rieng.xlsx', strange.slice(), signal);
  expect(workspace.tables.map(({ setId }) => setId)).toEqual([own.set.id]);
});
