import type { PayloadSchema } from '@lambdastorm/schema';
import type { ElementRef, ModelElement } from './ModelElement.ts';
import type { Trigger } from './Trigger.ts';

/** The information somebody decides on, kept up to date by events. */
export interface ReadModel extends ModelElement {
  readonly payload: PayloadSchema;
  /** The events that update it. */
  readonly updatedBy: readonly ElementRef[];
  /** How it is asked for: HTTP queries of the actors that read it. */
  readonly triggers: readonly Trigger[];
}
