import { quoted } from '../fixes/quoted.ts';
import { cyclesIn } from '../steps/cyclesIn.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import type { Check, Remark } from './Check.ts';

export const policyLoop: Check = {
  code: 'policy-loop',
  severity: { processModelling: 'warning', softwareDesign: 'warning' },
  find({ flow }) {
    const next = whatFollows(flow);
    const steps = flow.elements.filter(({ kind }) => kind === 'policy' || kind === 'command' || kind === 'domainEvent');
    return cyclesIn(steps, next).flatMap((cycle) => {
      const inside = new Set(cycle);
      // A decision that may end otherwise is a way out.
      const mayEnd = cycle.some((each) => each.kind === 'command' && next(each).some((event) => !inside.has(event)));
      return mayEnd ? [] : toRemarks(cycle.filter(({ kind }) => kind === 'policy'));
    });
  },
};

function whatFollows(flow: Flow): (element: WallElement) => readonly WallElement[] {
  const waiting = Map.groupBy(
    flow.elements
      .filter(({ kind }) => kind === 'policy')
      .flatMap((policy) =>
        flow.before(policy, 'domainEvent').map((event) => ({ policy, event: flow.ownedEvent(event) })),
      ),
    ({ event }) => event,
  );
  return (element) => {
    if (element.kind === 'policy') return flow.after(element, 'command');
    if (element.kind === 'command') return flow.eventsOf(element).map((event) => flow.ownedEvent(event));
    return (waiting.get(element) ?? []).map(({ policy }) => policy);
  };
}

function toRemarks(policies: readonly WallElement[]): Remark[] {
  const [first] = policies;
  if (first === undefined) return [];
  const names = policies.map(({ name }) => quoted(name));
  const what = names.length === 1 ? `${names[0]} starts itself` : `${names.join(' and ')} start each other`;
  return [
    {
      key: first.id,
      message: `${what} again and again, and nothing on the way ends it; let a command on it lead to another event as well.`,
      noteIds: policies.flatMap(({ noteIds }) => noteIds),
      ...(first.contextId === undefined ? {} : { contextId: first.contextId }),
    },
  ];
}
