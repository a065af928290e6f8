import type { ElementRef } from './ModelElement.ts';

/** One example of a rule: what had happened, and what happens then. */
export interface Example {
  readonly name: string;
  /** Events that the context has, or that a policy waits for, as their owners know them, in their order. */
  readonly given: readonly ElementRef[];
  /** Events of the same context; none where nothing happens, or where it is refused. */
  readonly then: readonly ElementRef[];
  /** Why it is refused; absent where it is not. */
  readonly refused?: string;
}
