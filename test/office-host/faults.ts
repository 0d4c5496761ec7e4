// What can go wrong at one request, chosen by the test before it happens.

import type { Book } from './book';

export type Fault =
  /** The whole request is turned away before anything runs: 5004, 5102, 5103, 7000… */
  | { readonly kind: 'refuse'; readonly code: number }
  /** The request runs but its answer is too large (5104) or lost. */
  | { readonly kind: 'loseAnswer'; readonly code: number }
  /** The action with this 0-based number fails; what ran before stays done. */
  | { readonly kind: 'stop'; readonly code: string; readonly action: number }
  /** Excel answers null instead of values where a range is too large for it, without an error. */
  | { readonly kind: 'noValues' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** No answer ever; `runs` tells whether Excel did the work nevertheless. */
  | { readonly kind: 'hang'; readonly runs: boolean }
  /** Somebody else changes the workbook just before the request runs. */
  | { readonly kind: 'before'; readonly change: (book: Book) => void };

/** The request that a fault is being chosen for. */
export interface Incoming {
  readonly number: number;
  readonly actions: number;
  /** True where a property is set. */
  readonly writes: boolean;
}

/** Faults by request number, counted from the last reset, 0-based. */
export class FaultPlan {
  private readonly planned = new Map<number, Fault[]>();
  private everyone: ((request: Incoming) => Fault | undefined) | undefined;

  /** `fault` happens at the request with this number. */
  at(request: number, fault: Fault): this {
    this.planned.set(request, [...(this.planned.get(request) ?? []), fault]);
    return this;
  }

  /** A fault for every request that `choose` names one for. */
  always(choose: (request: Incoming) => Fault | undefined): this {
    this.everyone = choose;
    return this;
  }

  take(request: Incoming): readonly Fault[] {
    const every = this.everyone?.(request);
    return [...(this.planned.get(request.number) ?? []), ...(every ? [every] : [])];
  }

  clear(): void {
    this.planned.clear();
    this.everyone = undefined;
  }
}
