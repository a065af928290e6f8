import type {
  BoundedContext,
  Command,
  DomainModel,
  ModelElement,
  Policy,
  ReadModel,
  Trigger,
} from '@lambdastorm/model';
import { compareCodeUnits } from '../compareCodeUnits.ts';
import { settleNames } from '../naming/settleNames.ts';
import { type PlannedMessages, planElement, sortByName } from './planMessages.ts';
import { planRoute } from './planRoute.ts';
import type {
  CommandFunction,
  EventRule,
  HttpRoute,
  Names,
  PlannedAggregate,
  PlannedElement,
  PlannedFunction,
  PlannedMessage,
  PlannedReaction,
  PolicyFunction,
  ProjectorFunction,
  QueryFunction,
  Schedule,
} from './ServerlessPlan.ts';

/** What functions are made of. */
interface Parts {
  readonly context: BoundedContext;
  readonly model: DomainModel;
  readonly messages: PlannedMessages;
  readonly aggregates: readonly PlannedAggregate[];
  readonly takenRoutes: Set<string>;
}

/** A function before its name is settled. */
interface Draft {
  /** Follows from the element and what starts it, so it stays when the element is renamed. */
  readonly id: string;
  readonly text: string;
  finish(element: PlannedElement): PlannedFunction;
  readonly element: ModelElement;
}

/** One function for everything that starts a piece of work. */
export function planFunctions(parts: Parts): readonly PlannedFunction[] {
  const { context } = parts;
  // Routes are given out by id, so that of two like routes always the same one keeps its path.
  const byId = <Element extends ModelElement>(elements: readonly Element[]): Element[] =>
    [...elements].sort((a, b) => compareCodeUnits(a.id, b.id));
  const drafts = [
    ...byId(context.commands).flatMap((command) => draftCommand(command, parts)),
    ...byId(context.readModels).flatMap((readModel) => draftReadModel(readModel, parts)),
    ...byId(context.policies).flatMap((policy) => draftPolicy(policy, parts)),
  ];
  const names = settleNames(drafts.map(({ id, text }) => ({ id, text, noun: 'function' })));
  return sortByName(drafts.map(({ id, element, finish }) => finish({ ...planElement(element, names.get(id)), id })));
}

function draftCommand(command: Command, parts: Parts): Draft[] {
  const planned = parts.messages.commands.find(({ id }) => id === command.id);
  if (planned === undefined) return [];
  const work = { command: planned, ...decidedBy(command, parts) };
  const publishes = publishedBy(command, parts);
  const draft = (trigger: HttpRoute | Schedule, text: string, id: string): Draft => ({
    id,
    text,
    element: command,
    finish: (element): CommandFunction => ({ ...element, role: 'command', trigger, publishes, ...work }),
  });
  const routes = ofType(command.triggers, 'http');
  const schedules = ofType(command.triggers, 'schedule');
  const onSchedule = routes.length > 0 ? ' on schedule' : '';
  return [
    ...routes.map((trigger, place) => {
      const id = numbered(command.id, place);
      return draft(planRoute(trigger, id, parts.takenRoutes), command.name, id);
    }),
    ...schedules.map((trigger, place) =>
      draft(toSchedule(trigger), `${command.name}${onSchedule}`, numbered(`${command.id}:schedule`, place)),
    ),
  ];
}

function draftReadModel(readModel: ReadModel, parts: Parts): Draft[] {
  const planned = parts.messages.readModels.find(({ id }) => id === readModel.id);
  if (planned === undefined) return [];
  const queries = ofType(readModel.triggers, 'http').map((trigger, place): Draft => {
    const id = numbered(`${readModel.id}:query`, place);
    const route = planRoute(trigger, id, parts.takenRoutes);
    return {
      id,
      text: `get ${readModel.name}`,
      element: readModel,
      finish: (element): QueryFunction => ({
        ...element,
        role: 'query',
        readModel: planned,
        trigger: route,
        publishes: [],
      }),
    };
  });
  const rule = toEventRule(readModel.updatedBy.map(parts.messages.findEvent));
  if (rule === undefined) return queries;
  const projector: Draft = {
    id: `${readModel.id}:projector`,
    text: `update ${readModel.name}`,
    element: readModel,
    finish: (element): ProjectorFunction => ({
      ...element,
      role: 'projector',
      readModel: planned,
      trigger: rule,
      publishes: [],
    }),
  };
  return [...queries, projector];
}

function draftPolicy(policy: Policy, parts: Parts): Draft[] {
  const { context, model, messages } = parts;
  const commandsHere = context.commands.filter((command) => isIssued(policy, context.id, command.id));
  const issues = commandsHere.flatMap((command) => {
    const planned = messages.commands.find(({ id }) => id === command.id);
    return planned === undefined ? [] : [{ command: planned, ...decidedBy(command, parts) }];
  });
  const issuesElsewhere = model.boundedContexts
    .filter(({ id }) => id !== context.id)
    .flatMap((other) =>
      other.commands
        .filter((command) => isIssued(policy, other.id, command.id))
        .map((command) => ({ contextName: other.name, commandName: command.name })),
    );
  const publishes = uniqueByName(commandsHere.flatMap((command) => publishedBy(command, parts)));
  const draft = (trigger: EventRule | Schedule, text: string, id: string): Draft => ({
    id,
    text,
    element: policy,
    finish: (element): PolicyFunction => ({
      ...{ ...element, role: 'policy', trigger, publishes, issues, issuesElsewhere },
      examples: planReactions(policy, trigger, publishes, messages),
    }),
  });
  const rule = toEventRule(ofType(policy.whenever, 'event').map(({ event }) => messages.findEvent(event)));
  const onSchedule = rule === undefined ? '' : ' on schedule';
  return [
    ...(rule === undefined ? [] : [draft(rule, policyText(policy, rule, context), policy.id)]),
    ...ofType(policy.whenever, 'schedule').map((trigger, place) =>
      draft(toSchedule(trigger), `${policy.name}${onSchedule}`, numbered(`${policy.id}:schedule`, place)),
    ),
  ];
}

/**
 * Examples told with what starts the function: the first event of its rule, of which there is a sample, or nothing for a
 * clock. What had happened before is not a reaction's to know.
 */
function planReactions(
  { examples = [] }: Policy,
  trigger: EventRule | Schedule,
  publishes: readonly PlannedMessage[],
  { findEvent }: PlannedMessages,
): PlannedReaction[] {
  const starts = trigger.type === 'event' ? trigger.events.slice(0, 1) : [];
  return examples.flatMap(({ name, given, then }) => {
    const before = given.map(findEvent);
    const after = then.map(({ elementId }) => publishes.find(({ id }) => id === elementId));
    const isStarted = before.length === starts.length && before.every((event, place) => event === starts[place]);
    if (!isStarted || after.includes(undefined)) return [];
    return [{ name, then: after.filter((event) => event !== undefined) }];
  });
}

/** `when order placed` says more than most policies, as long as only one policy waits for that event alone. */
function policyText(policy: Policy, { events }: EventRule, context: BoundedContext): string {
  const [event, ...others] = events;
  if (event === undefined || others.length > 0) return policy.name;
  const rivals = context.policies.filter(({ whenever }) => {
    const ids = new Set(ofType(whenever, 'event').map((trigger) => trigger.event.elementId));
    return ids.size === 1 && ids.has(event.id);
  });
  return rivals.length > 1 ? policy.name : `when ${event.names.kebab}`;
}

function decidedBy({ handledBy }: Command, { aggregates }: Parts): { readonly aggregate?: PlannedAggregate } {
  const aggregate = aggregates.find(({ id }) => handledBy?.type === 'aggregate' && handledBy.id === id);
  return aggregate === undefined ? {} : { aggregate };
}

/** A decision may end in any event of its aggregate, so the function that runs it may publish all of them. */
function publishedBy(command: Command, parts: Parts): readonly PlannedMessage[] {
  const { aggregate } = decidedBy(command, parts);
  if (aggregate !== undefined) return aggregate.events;
  return parts.messages.events.filter(({ id }) => command.eventIds.includes(id));
}

function isIssued(policy: Policy, contextId: string, commandId: string): boolean {
  return policy.then.some((command) => command.contextId === contextId && command.elementId === commandId);
}

function toEventRule(events: readonly (PlannedMessage | undefined)[]): EventRule | undefined {
  const found = uniqueByName(events.filter((event) => event !== undefined));
  return found.length === 0 ? undefined : { type: 'event', events: found };
}

function toSchedule({ expression, timeZone }: Extract<Trigger, { type: 'schedule' }>): Schedule {
  return { type: 'schedule', expression, timeZone };
}

function ofType<Type extends Trigger['type']>(
  triggers: readonly Trigger[],
  type: Type,
): Extract<Trigger, { type: Type }>[] {
  return triggers.filter((trigger): trigger is Extract<Trigger, { type: Type }> => trigger.type === type);
}

function numbered(id: string, place: number): string {
  return place === 0 ? id : `${id}:${place + 1}`;
}

function uniqueByName<Element extends PlannedElement & { readonly names: Names }>(
  elements: readonly Element[],
): readonly Element[] {
  return sortByName([...new Set(elements)]);
}
