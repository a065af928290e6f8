import type { ReadModel } from '@lambdastorm/model';
import { planRoute } from '../planRoute.ts';
import type { ProjectorFunction, QueryFunction } from '../ServerlessPlan.ts';
import { type FunctionDraft, type FunctionParts, numbered } from './FunctionDraft.ts';
import { toEventRule } from './toEventRule.ts';
import { triggersOf } from './triggersOf.ts';

/** The queries of a read model and what keeps it up to date. */
export function draftReadModel(readModel: ReadModel, parts: FunctionParts): FunctionDraft[] {
  const planned = parts.readModels.find(({ id }) => id === readModel.id);
  if (planned === undefined) return [];
  const work = { readModel: planned, publishes: [], stores: [] };
  const queries = triggersOf(readModel.triggers, 'http').map((route, place): FunctionDraft => {
    const id = numbered(`${readModel.id}:query`, place);
    const trigger = { type: 'http', ...planRoute(route, id, parts.takenRoutes) } as const;
    return {
      id,
      text: `get ${readModel.name}`,
      element: readModel,
      finish: (element): QueryFunction => ({ ...element, role: 'query', trigger, ...work }),
    };
  });
  const trigger = toEventRule(planned.updatedBy);
  if (trigger === undefined) return queries;
  const projector: FunctionDraft = {
    id: `${readModel.id}:projector`,
    text: `update ${readModel.name}`,
    element: readModel,
    finish: (element): ProjectorFunction => ({ ...element, role: 'projector', trigger, ...work }),
  };
  return [...queries, projector];
}
