import type { Actor } from './Actor.ts';
import type { Aggregate } from './Aggregate.ts';
import type { Command } from './Command.ts';
import type { DomainEvent } from './DomainEvent.ts';
import type { ExternalSystem } from './ExternalSystem.ts';
import type { Hotspot } from './Hotspot.ts';
import type { ElementRef, ModelElement } from './ModelElement.ts';
import type { Policy } from './Policy.ts';
import type { ReadModel } from './ReadModel.ts';

/** The boundary within which a model and its language hold; becomes one service. */
export interface BoundedContext extends ModelElement {
  readonly actors: readonly Actor[];
  readonly aggregates: readonly Aggregate[];
  readonly commands: readonly Command[];
  /** The events that this context owns. */
  readonly events: readonly DomainEvent[];
  readonly policies: readonly Policy[];
  readonly readModels: readonly ReadModel[];
  readonly externalSystems: readonly ExternalSystem[];
  readonly hotspots: readonly Hotspot[];
  /** The events of other contexts that stand here or that something here waits for, sorted by owner and event id. */
  readonly subscriptions: readonly ElementRef[];
}
