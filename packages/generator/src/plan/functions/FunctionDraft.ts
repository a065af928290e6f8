import type { BoundedContext, DomainModel, ModelElement } from '@lambdastorm/model';
import type { PlannedMessages } from '../planMessages.ts';
import type {
  PlannedAggregate,
  PlannedElement,
  PlannedFunction,
  PlannedGateway,
  PlannedReadModel,
} from '../ServerlessPlan.ts';

/** What functions are made of. */
export interface FunctionParts {
  readonly context: BoundedContext;
  readonly model: DomainModel;
  readonly messages: PlannedMessages;
  readonly aggregates: readonly PlannedAggregate[];
  readonly gateways: readonly PlannedGateway[];
  readonly readModels: readonly PlannedReadModel[];
  readonly takenRoutes: Set<string>;
}

/** A function before its name is settled. */
export interface FunctionDraft {
  /** Follows from the element and what starts it, so it stays when the element is renamed. */
  readonly id: string;
  readonly text: string;
  finish(element: PlannedElement): PlannedFunction;
  readonly element: ModelElement;
}

/** The ids of several like things of one element: the first has the plain one. */
export function numbered(id: string, place: number): string {
  return place === 0 ? id : `${id}:${place + 1}`;
}
