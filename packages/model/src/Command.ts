import type { PayloadSchema } from '@lambdastorm/schema';
import type { Example } from './Example.ts';
import type { ModelElement } from './ModelElement.ts';
import type { Trigger } from './Trigger.ts';

/** An intention to change something, which may be refused. */
export interface Command extends ModelElement {
  readonly payload: PayloadSchema;
  /** Who decides: an aggregate or an external system of this context. Absent while nobody does. */
  readonly handledBy?: { readonly type: 'aggregate' | 'externalSystem'; readonly id: string };
  /** Events of this context that it leads to, in reading order. */
  readonly eventIds: readonly string[];
  /** What starts it from outside; empty when only policies issue it. */
  readonly triggers: readonly Trigger[];
  /** Told with events that the context has; absent when there are none. */
  readonly examples?: readonly Example[];
}
