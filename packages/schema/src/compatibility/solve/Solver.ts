import type { JsonValue } from '../../JsonValue.ts';
import type { Budget } from '../Budget.ts';
import type { Formula, FormulaStore, Statement } from '../formula/Formula.ts';

/**
 * Whether a value meets formulas: one that does, the proof that there is none, or neither. A value that is not sure
 * meets everything that could be told.
 */
export type Answer =
  | { readonly status: 'found'; readonly value: JsonValue; readonly isSure: boolean; readonly doubt?: string }
  | { readonly status: 'none' }
  | { readonly status: 'unknown'; readonly why: string };

export const none: Answer = { status: 'none' };

export interface Solver {
  readonly store: FormulaStore;
  readonly budget: Budget;
  /** A value that meets all formulas. */
  solve(formulas: readonly Formula[]): Answer;
}

/** What is left to meet once a type and all alternatives are chosen. */
export type Facts = readonly Fact[];

export type Fact = Formula & { readonly kind: Statement['kind'] | 'unclear' };

/** Finds a value of one type. */
export type TypeSolver = (facts: Facts, solver: Solver) => Answer;

/** The answer of the first try that finds something for sure; else the best of what was found on the way. */
export function firstFound(tries: Iterable<Answer>): Answer {
  let best: Answer = none;
  for (const answer of tries) {
    if (answer.status === 'found' && answer.isSure) return answer;
    if (best.status === 'none' || (best.status === 'unknown' && answer.status === 'found')) best = answer;
  }
  return best;
}

export function found(value: JsonValue, doubts: readonly string[] = []): Answer {
  const [doubt] = doubts;
  return doubt === undefined
    ? { status: 'found', value, isSure: true }
    : { status: 'found', value, isSure: false, doubt };
}

export function unknown(why: string): Answer {
  return { status: 'unknown', why };
}

export const tooMuch: Answer = unknown('The schemas are too intricate to be compared within the time allowed.');

/** The facts of one kind. */
export function ofKind<Kind extends Fact['kind']>(
  facts: Facts,
  ...kinds: readonly Kind[]
): (Fact & { readonly kind: Kind })[] {
  return facts.filter((fact): fact is Fact & { readonly kind: Kind } => kinds.some((kind) => kind === fact.kind));
}
