import type { PlannedContext, PlannedFunction, ProjectorFunction } from '../../../../plan/ServerlessPlan.ts';
import { waits } from '../../../../plan/waits.ts';
import { eventEdge, requestEdge, waitingEdge } from './busEdges.ts';
import type { Edge } from './Edge.ts';
import { httpCommandEdge, queryEdge } from './httpEdges.ts';
import { scheduleEdge, sourceEdge } from './sourceEdges.ts';

/** What the module of a function consists of, by its role and what starts it. */
export function toEdge(planned: Exclude<PlannedFunction, ProjectorFunction>, { source }: PlannedContext): Edge {
  if (planned.role === 'query') return queryEdge(planned);
  const { trigger } = planned;
  if (trigger.type === 'schedule') return scheduleEdge(planned, trigger);
  if (trigger.type === 'event') {
    return waits(planned) ? waitingEdge(planned, trigger) : eventEdge(planned, trigger);
  }
  if (planned.role === 'command' && trigger.type === 'http') return httpCommandEdge(planned, trigger);
  if (planned.role === 'command' && trigger.type === 'command') return requestEdge(planned, trigger, source);
  if (trigger.type === 'http' || trigger.type === 'command') throw new Error('Only commands are asked for.');
  return sourceEdge(planned, trigger);
}
