import type { BoundedContext, Policy } from '@lambdastorm/model';
import type { PlannedMessages } from '../planMessages.ts';
import type { EventRule, PlannedMessage, PlannedReaction, PolicyFunction } from '../ServerlessPlan.ts';
import { type FunctionDraft, type FunctionParts, numbered } from './FunctionDraft.ts';
import { handledBy, outcomeOf } from './handledBy.ts';
import { isIssuedBy } from './isIssuedBy.ts';
import { minutesOf } from './minutesOf.ts';
import { planSource, systemTriggersOf } from './planSource.ts';
import { toEventRule, uniqueByName } from './toEventRule.ts';
import { triggersOf } from './triggersOf.ts';

/** A function for the events that a policy waits for, and one for every system that starts it. */
export function draftPolicy(policy: Policy, parts: FunctionParts): FunctionDraft[] {
  const { context, messages } = parts;
  const commandsHere = context.commands.filter((command) => isIssuedBy(policy, context.id, command.id));
  const issues = commandsHere.flatMap((command) => {
    const planned = messages.commands.find(({ id }) => id === command.id);
    return planned === undefined ? [] : [{ command: planned, ...handledBy(command, parts) }];
  });
  const sends = messages.foreignCommands.filter(({ contextId, id }) => isIssuedBy(policy, contextId, id));
  const outcome = outcomeOf(commandsHere, parts);
  const events = uniqueByName([...outcome.publishes, ...outcome.stores.flatMap((aggregate) => aggregate.events)]);
  const draft = (trigger: PolicyFunction['trigger'], text: string, id: string): FunctionDraft => ({
    id,
    text,
    element: policy,
    finish: (element): PolicyFunction => ({
      ...{ ...element, role: 'policy', trigger, ...waitAfter(trigger, policy), ...outcome, issues, sends },
      examples: planReactions(policy, trigger, events, messages),
    }),
  });
  const rule = toEventRule(triggersOf(policy.whenever, 'event').map(({ event }) => messages.findEvent(event)));
  const isOnlyStart = rule === undefined;
  return [
    ...(rule === undefined ? [] : [draft(rule, policyText(policy, rule, context), policy.id)]),
    ...systemTriggersOf(policy.whenever).map((started, place, all) => {
      const alike = all.slice(0, place).filter(({ type }) => type === started.type).length;
      const id = numbered(`${policy.id}:${started.type}`, alike);
      const trigger = planSource(started, id, parts);
      const suffix = trigger.type === 'schedule' ? ' on schedule' : ` from ${trigger.system.name}`;
      return draft(trigger, `${policy.name}${isOnlyStart && place === 0 ? '' : suffix}`, id);
    }),
  ];
}

/**
 * Examples told with what starts the function: the first event of its rule, of which there is a sample, or nothing where
 * no event of ours does. What had happened before is not a reaction's to know.
 */
function planReactions(
  { examples = [] }: Policy,
  trigger: PolicyFunction['trigger'],
  events: readonly PlannedMessage[],
  { findEvent }: PlannedMessages,
): PlannedReaction[] {
  const starts = trigger.type === 'event' ? trigger.events.slice(0, 1) : [];
  return examples.flatMap(({ name, given, then }) => {
    const before = given.map(findEvent);
    const after = then.map(({ elementId }) => events.find(({ id }) => id === elementId));
    const isStarted = before.length === starts.length && before.every((event, place) => event === starts[place]);
    if (!isStarted || after.includes(undefined)) return [];
    return [{ name, then: after.filter((event) => event !== undefined) }];
  });
}

/** A wait is one after an event: a clock and the systems outside say when by themselves. */
function waitAfter({ type }: PolicyFunction['trigger'], { wait }: Policy): Pick<PolicyFunction, 'waitMinutes'> {
  const waitMinutes = wait === undefined || type !== 'event' ? undefined : minutesOf(wait);
  return waitMinutes === undefined ? {} : { waitMinutes };
}

/** `when order placed` says more than most policies, as long as only one policy waits for that event alone. */
function policyText(policy: Policy, { events }: EventRule, context: BoundedContext): string {
  const [event, ...others] = events;
  if (event === undefined || others.length > 0) return policy.name;
  const rivals = context.policies.filter(({ whenever }) => {
    const ids = new Set(triggersOf(whenever, 'event').map((trigger) => trigger.event.elementId));
    return ids.size === 1 && ids.has(event.id);
  });
  return rivals.length > 1 ? policy.name : `when ${event.names.kebab}`;
}
