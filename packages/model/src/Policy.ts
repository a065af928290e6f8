import type { Example } from './Example.ts';
import type { ElementRef, ModelElement } from './ModelElement.ts';
import type { Trigger } from './Trigger.ts';

/** A reaction: whenever this happens, then that command. */
export interface Policy extends ModelElement {
  /** What it waits for: events of any context, or a schedule. */
  readonly whenever: readonly Trigger[];
  /** The commands it issues, of this or another context. */
  readonly then: readonly ElementRef[];
  /** How long after its event it acts, as a duration of ISO 8601; absent when it acts at once. */
  readonly wait?: string;
  /** Told with events that the context has or that the policy waits for; absent when there are none. */
  readonly examples?: readonly Example[];
}
