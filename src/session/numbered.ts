// Workspaces that stay at a desk: what goes over the wire is a copy to be shown, with a number, and back comes the number.

import { type ShownWorkspace, shownOf } from '../app/workspace/shown';
import type { CheckedWorkspace } from '../app/workspace/workspace';
import { Trouble } from '../core/workbook/trouble';

const NUMBER = '@workspace';

interface Numbered {
  readonly [NUMBER]: number;
}

const isNumbered = (value: unknown): value is Numbered =>
  typeof value === 'object' && value !== null && NUMBER in value;

/** The word that stands for a workspace. */
export const numbered = (number: number): Numbered => ({ [NUMBER]: number });

/** An answer as it goes over the wire; `workspace` is null where the page was given it before. */
interface NumberedAnswer extends Numbered {
  readonly workspace: ShownWorkspace | null;
}

/** An answer as the page takes it; null where no workspace comes with it. */
export function told(answer: unknown): {
  readonly number: number;
  /** Present where it is a new one. */
  readonly workspace: ShownWorkspace | null;
  readonly others: object;
} | null {
  if (!isNumbered(answer)) return null;
  const { [NUMBER]: number, workspace, ...others } = answer as NumberedAnswer;
  return { number, workspace, others };
}

/** More than the one that was handed back last and those that the page may just have got are never kept. */
const MOST = 4;

/**
 * The workspaces of a desk that the page may hand back. An interface shows one workspace at a time and never an older one
 * again: with one handed back, those before it are let go.
 */
export class KeptWorkspaces {
  private readonly kept = new Map<number, CheckedWorkspace>();
  private readonly numbers = new WeakMap<CheckedWorkspace, number>();
  private latest = 0;

  /** A word as the verbs take it. Throws Trouble where the workspace is no longer kept. */
  taken(word: unknown): unknown {
    if (!isNumbered(word)) return word;
    const wanted = word[NUMBER];
    const workspace = this.kept.get(wanted);
    if (!workspace) throw new Trouble({ code: 'CHANGED_MEANWHILE' });
    for (const number of this.kept.keys()) if (number < wanted) this.kept.delete(number);
    return workspace;
  }

  /** An answer as the page gets it. */
  given(answer: unknown): unknown {
    const { workspace = null } = (answer ?? {}) as { readonly workspace?: CheckedWorkspace | null };
    if (!workspace) return answer;
    const before = this.numbers.get(workspace);
    if (before !== undefined && this.kept.has(before))
      return { ...(answer as object), workspace: null, ...numbered(before) };
    return { ...(answer as object), workspace: shownOf(workspace), ...numbered(this.keep(workspace)) };
  }

  private keep(workspace: CheckedWorkspace): number {
    const [handedBack, oldest] = this.kept.keys();
    if (this.kept.size > MOST && handedBack !== undefined && oldest !== undefined) this.kept.delete(oldest);
    this.latest += 1;
    this.kept.set(this.latest, workspace);
    this.numbers.set(workspace, this.latest);
    return this.latest;
  }
}
