import type { BoundedContext, Command, HttpTrigger, ReadModel } from '@lambdastorm/model';
import type { Check, Remark } from './Check.ts';

export const triggerConflict: Check = {
  code: 'trigger-conflict',
  severity: { softwareDesign: 'error' },
  find: ({ model }) => model.boundedContexts.flatMap(conflictsIn),
};

interface Called {
  readonly element: Command | ReadModel;
  readonly trigger: HttpTrigger;
}

function conflictsIn(context: BoundedContext): Remark[] {
  const called = [...context.commands, ...context.readModels].flatMap((element): Called[] =>
    element.triggers.flatMap((trigger) => (trigger.type === 'http' ? [{ element, trigger }] : [])),
  );
  // Two names for one parameter make no difference to who is called.
  const groups = Map.groupBy(called, ({ trigger }) => `${trigger.method} ${trigger.path.replace(/\{[^}]*\}/g, '{}')}`);
  return [...groups].flatMap(([route, group]) => (group.length > 1 ? [toRemark(route, group, context.id)] : []));
}

function toRemark(route: string, group: readonly Called[], contextId: string): Remark {
  const names = group.map(({ element }) => `“${element.name}”`).join(' and ');
  const [first] = group;
  const shown = first === undefined ? route : `${first.trigger.method} ${first.trigger.path}`;
  return {
    key: JSON.stringify([contextId, route]),
    message: `${names} are both called by ${shown}, so neither can be told from the other; give one another path.`,
    noteIds: group.flatMap(({ element }) => element.noteIds),
    contextId,
  };
}
