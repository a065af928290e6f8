import type { Finding } from '@lambdastorm/derivation';
import type { DomainModel } from '@lambdastorm/model';

/** A context that can be downloaded, or not. */
export interface ContextChoice {
  readonly id: string;
  readonly name: string;
  /** How many findings of severity error concern it. */
  readonly errors: number;
  readonly isPossible: boolean;
}

/** The contexts of a wall in its order. A finding of the whole wall concerns every context. */
export function contextChoices(
  { boundedContexts }: DomainModel,
  findings: readonly Finding[],
  leavesOutErrors: boolean,
): ContextChoice[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return boundedContexts.map(({ id, name }) => {
    const own = errors.filter(({ contextId }) => contextId === undefined || contextId === id).length;
    return {
      ...{ id, errors: own, isPossible: own === 0 || leavesOutErrors },
      name: name === '' ? 'Untitled context' : name,
    };
  });
}
