import type {
  Aggregate,
  Command,
  DomainEvent,
  ElementRef,
  ExternalSystem,
  ModelElement,
  ReadModel,
} from '@lambdastorm/model';

/**
 * A bounded context as a project was generated from it: what code may name, and how it hangs together. What starts a piece
 * of work is left out, for nothing starts any more what the wall has not.
 */
export interface Origin extends ModelElement {
  readonly aggregates: readonly Aggregate[];
  readonly commands: readonly OriginCommand[];
  readonly events: readonly DomainEvent[];
  readonly policies: readonly OriginPolicy[];
  readonly readModels: readonly OriginReadModel[];
  readonly externalSystems: readonly OriginSystem[];
}

export type OriginCommand = Omit<Command, 'triggers' | 'examples'>;
export type OriginReadModel = Omit<ReadModel, 'triggers'>;
export type OriginSystem = Omit<ExternalSystem, 'trigger'>;

export interface OriginPolicy extends ModelElement {
  /** The events that it waits for. */
  readonly whenever: readonly ElementRef[];
  readonly then: readonly ElementRef[];
}

/** The kinds of elements that an origin has, in the order in which they are written down. */
export const originKinds = ['aggregates', 'commands', 'events', 'policies', 'readModels', 'externalSystems'] as const;
