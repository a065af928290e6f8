import type { BoundedContext, ContextRelation } from '@lambdastorm/model';
import { quoted } from '../fixes/quoted.ts';
import { cyclesIn } from '../steps/cyclesIn.ts';
import type { Check, Remark } from './Check.ts';

export const contextCycle: Check = {
  code: 'context-cycle',
  severity: { softwareDesign: 'hint' },
  find({ model: { boundedContexts, contextMap } }) {
    const contextById = new Map(boundedContexts.map((context) => [context.id, context] as const));
    // Those who said that they belong together know it.
    const relations = contextMap.relations.filter(
      ({ mutual, events, commands }) => mutual === undefined && events.length + commands.length > 0,
    );
    const downstream = Map.groupBy(relations, ({ upstreamId }) => upstreamId);
    const next = ({ id }: BoundedContext): BoundedContext[] =>
      (downstream.get(id) ?? []).flatMap(({ downstreamId }) => contextById.get(downstreamId) ?? []);
    return cyclesIn(boundedContexts, next).map((cycle) => toRemark(cycle, relations));
  },
};

function toRemark(cycle: readonly BoundedContext[], relations: readonly ContextRelation[]): Remark {
  const ids = new Set(cycle.map(({ id }) => id));
  const inside = relations.filter(({ upstreamId, downstreamId }) => ids.has(upstreamId) && ids.has(downstreamId));
  const messages = inside.flatMap(({ events, commands }) => [...events, ...commands]);
  const [first] = cycle;
  const names = cycle.map(({ name }) => quoted(name));
  return {
    key: first?.id ?? '',
    message: `${names.slice(0, -1).join(', ')} and ${names.at(-1)} depend on each other in a circle, so none of them can change alone; say that they are partners, or turn one of the ways round.`,
    noteIds: [...new Set(messages.map(({ elementId }) => elementId))],
    ...(first === undefined ? {} : { contextId: first.id }),
  };
}
