import type { PayloadSchema } from '@lambdastorm/schema';
import type { ModelElement } from './ModelElement.ts';

/** A fact that domain experts care about: it happened, so it never changes. */
export interface DomainEvent extends ModelElement {
  readonly payload: PayloadSchema;
  readonly pivotal: boolean;
  /** Aggregates, commands and external systems of this context that produce it; empty when the wall does not say. */
  readonly producerIds: readonly string[];
}
