// Takes new sheets away again. Only those that our own request added, told by the id that Excel gave them in its answer,
// and only while they hold nothing but what we drew. A sheet of the same name that somebody else made is theirs.

import type { SheetDesign } from '../../core/form/sheet-design';
import { askWhatIsDrawn } from './drawn-sheet';
import type { Session } from './session';
import { readStructure, type SheetEntry, sheetNamed } from './sheet-list';

/** A sheet that we asked Excel to add. */
export interface Drawn {
  readonly design: SheetDesign;
  /** As Excel answered; null where it did not. */
  readonly id: () => string | null;
}

export interface Removal {
  /** Names of sheets that may be ours and are still there; null where everything was drawn to the end and stays. */
  readonly left: readonly string[] | null;
  /** The structure is protected by now. */
  readonly closed: boolean;
  /** A name of ours that somebody else's sheet has by now. */
  readonly taken?: string;
}

/** @param answered what Excel did not name was not added. */
export async function removeDrawn(
  session: Session,
  before: readonly SheetEntry[],
  drawn: readonly Drawn[],
  answered: boolean,
): Promise<Removal> {
  const { sheets, closed } = await readStructure(session);
  const old = new Set(before.map(({ id }) => id));
  const fresh = sheets.filter(({ id }) => !old.has(id));
  const ours = drawn.flatMap(({ design, id }) => {
    const entry = fresh.find((sheet) => sheet.id === id());
    return entry ? [{ design, entry }] : [];
  });
  const untold = drawn.filter(({ id }) => id() === null);
  const strangers = untold.flatMap(({ design }) => {
    const entry = sheetNamed(fresh, design.name);
    return entry ? [{ design, entry }] : [];
  });
  const unsure = answered ? [] : strangers;
  if (unsure.length > 0 && unsure.length === untold.length && (await areWhole(session, unsure))) {
    return { left: null, closed };
  }
  const kept = closed ? ours : await removeOwn(session, ours);
  const left = [...kept, ...unsure].map(({ entry }) => entry.name);
  const [stranger] = answered ? strangers : [];
  return { left, closed, ...(stranger ? { taken: stranger.entry.name } : {}) };
}

interface Suspect {
  readonly design: SheetDesign;
  readonly entry: SheetEntry;
}

function areWhole(session: Session, suspects: readonly Suspect[]): Promise<boolean> {
  return session.send((context) => {
    const asked = suspects.map(({ design, entry }) =>
      askWhatIsDrawn(context.workbook.worksheets.getItem(entry.id), design),
    );
    return () => asked.every((read) => read().whole);
  });
}

/**
 * Locks, looks, deletes: nobody can type between the look and the deletion.
 * @returns those that somebody has used since; they stay, unlocked.
 */
async function removeOwn(session: Session, ours: readonly Suspect[]): Promise<readonly Suspect[]> {
  if (ours.length === 0) return [];
  const states = await session.send((context) => {
    const asked = ours.map((suspect) => {
      const sheet = context.workbook.worksheets.getItem(suspect.entry.id);
      if (!suspect.entry.protected) sheet.protection.protect();
      return { suspect, read: askWhatIsDrawn(sheet, suspect.design) };
    });
    return () => asked.map(({ suspect, read }) => ({ suspect, onlyOurs: read().onlyOurs }));
  });
  await session.send((context) => {
    for (const { suspect, onlyOurs } of states) {
      const sheet = context.workbook.worksheets.getItem(suspect.entry.id);
      if (onlyOurs) sheet.delete();
      else sheet.protection.unprotect();
    }
    return () => undefined;
  });
  return states.flatMap(({ suspect, onlyOurs }) => (onlyOurs ? [] : [suspect]));
}
