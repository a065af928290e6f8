import type { BoundedContext, DomainModel, ModelElement, Trigger } from '@lambdastorm/model';

/** Whom a bounded context talks with, and what is said: the inbound and outbound sides of its canvas. */
export interface Collaboration {
  readonly with: Collaborator;
  /** In reading order. */
  readonly messages: readonly Message[];
}

export interface Collaborator {
  readonly kind: 'actor' | 'externalSystem' | 'boundedContext';
  readonly id: string;
  readonly name: string;
}

export interface Message {
  readonly kind: 'command' | 'query' | 'event' | 'policy';
  readonly name: string;
  readonly noteIds: readonly string[];
}

/** What goes into a context and what comes out of it (ddd-crew, Bounded Context Canvas). Empty when there is no such context. */
export function collaborations(
  model: DomainModel,
  contextId: string,
): { readonly inbound: readonly Collaboration[]; readonly outbound: readonly Collaboration[] } {
  const context = model.boundedContexts.find(({ id }) => id === contextId);
  if (context === undefined) return { inbound: [], outbound: [] };
  const [inbound, outbound] = [createList(), createList()];
  addActors(inbound, context);
  addSystems(inbound, outbound, context);
  addContexts(inbound, outbound, context, model);
  return { inbound: inbound.all(), outbound: outbound.all() };
}

/** People call commands and ask read models. */
function addActors(inbound: List, { actors, commands, readModels }: BoundedContext): void {
  for (const called of [...commands, ...readModels]) {
    const callers = called.triggers.flatMap((trigger) => (trigger.type === 'http' ? trigger.actorIds : []));
    const what = message(commands.some(({ id }) => id === called.id) ? 'command' : 'query', called);
    for (const actor of actors.filter(({ id }) => callers.includes(id)))
      inbound.add(toCollaborator('actor', actor), what);
  }
}

/** External systems start work and tell events; commands go out to them. */
function addSystems(inbound: List, outbound: List, context: BoundedContext): void {
  const { externalSystems, commands, policies, events } = context;
  for (const system of externalSystems) {
    const who = toCollaborator('externalSystem', system);
    const isStarted = (triggers: readonly Trigger[]): boolean =>
      triggers.some((trigger) => 'systemId' in trigger && trigger.systemId === system.id);
    for (const command of commands.filter(({ triggers }) => isStarted(triggers)))
      inbound.add(who, message('command', command));
    for (const policy of policies.filter(({ whenever }) => isStarted(whenever)))
      inbound.add(who, message('policy', policy));
    for (const event of events.filter(({ id }) => system.eventIds.includes(id)))
      inbound.add(who, message('event', event));
    for (const command of commands.filter(({ handledBy }) => handledBy?.id === system.id))
      outbound.add(who, message('command', command));
  }
}

/** Between contexts an event goes down and a command goes up. */
function addContexts(
  inbound: List,
  outbound: List,
  { id }: BoundedContext,
  { boundedContexts, contextMap }: DomainModel,
): void {
  const contextById = new Map(boundedContexts.map((context) => [context.id, context] as const));
  const elements = new Map(
    boundedContexts.flatMap(({ events, commands }) => [...events, ...commands].map((each) => [each.id, each] as const)),
  );
  for (const { upstreamId, downstreamId, events, commands } of contextMap.relations) {
    const isUpstream = upstreamId === id;
    const other = contextById.get(isUpstream ? downstreamId : upstreamId);
    if (other === undefined || (!isUpstream && downstreamId !== id)) continue;
    const who = toCollaborator('boundedContext', other);
    for (const { elementId } of events)
      (isUpstream ? outbound : inbound).add(who, message('event', elements.get(elementId)));
    for (const { elementId } of commands)
      (isUpstream ? inbound : outbound).add(who, message('command', elements.get(elementId)));
  }
}

type List = ReturnType<typeof createList>;

/** Collects messages by collaborator, each message once. */
function createList() {
  const byId = new Map<string, { readonly with: Collaborator; readonly messages: Map<string, Message> }>();
  return {
    add(who: Collaborator, what: Message | undefined): void {
      if (what === undefined) return;
      const entry = byId.get(who.id) ?? { with: who, messages: new Map<string, Message>() };
      byId.set(who.id, entry);
      entry.messages.set(`${what.kind} ${what.noteIds.join(' ')}`, what);
    },
    all: (): Collaboration[] =>
      [...byId.values()].map(({ with: who, messages }) => ({ with: who, messages: [...messages.values()] })),
  };
}

function toCollaborator(kind: Collaborator['kind'], { id, name }: ModelElement): Collaborator {
  return { kind, id, name };
}

function message(kind: Message['kind'], element: ModelElement | undefined): Message | undefined {
  return element && { kind, name: element.name, noteIds: element.noteIds };
}
