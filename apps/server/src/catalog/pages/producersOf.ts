import type { Publication } from '@lambdastorm/catalog';
import type { CatalogMessagePage } from '@lambdastorm/contract';
import type { BoundedContext, ModelElement } from '@lambdastorm/model';
import type { MessageEntry } from '../CatalogEntries.ts';

type Producer = CatalogMessagePage['producers'][number];

/** What a message comes from within its context: who emits an event, who sends a command, what a read model is made of. */
export function producersOf({ kind, wireName }: MessageEntry, { messages, model }: Publication): Producer[] {
  const published = messages.find((message) => message.kind === kind && message.wireName === wireName);
  if (published === undefined) return [];
  const id = published.elementId;
  switch (kind) {
    case 'event':
      return emitters(model, model.events.find((event) => event.id === id)?.producerIds ?? []);
    case 'command':
      return senders(model, id);
    case 'readModel':
      return model.readModels
        .filter((readModel) => readModel.id === id)
        .flatMap(({ updatedBy }) => updatedBy.filter(({ contextId }) => contextId === model.id))
        .flatMap(({ elementId }) => named('event', model.events, [elementId]));
  }
}

function emitters({ aggregates, commands, externalSystems }: BoundedContext, ids: readonly string[]): Producer[] {
  return [
    ...named('aggregate', aggregates, ids),
    ...named('command', commands, ids),
    ...named('externalSystem', externalSystems, ids),
  ];
}

function senders(
  { id: contextId, actors, commands, externalSystems, policies }: BoundedContext,
  id: string,
): Producer[] {
  const triggers = commands.find((command) => command.id === id)?.triggers ?? [];
  const people = triggers.flatMap((trigger) => (trigger.type === 'http' ? trigger.actorIds : []));
  const systems = triggers.flatMap((trigger) => ('systemId' in trigger ? [trigger.systemId] : []));
  const asking = policies.filter(({ then }) => then.some((ref) => ref.contextId === contextId && ref.elementId === id));
  return [
    ...named('actor', actors, people),
    ...named('externalSystem', externalSystems, systems),
    ...asking.map((policy) => ({ id: policy.id, name: policy.name, kind: 'policy' })),
  ];
}

function named(kind: string, elements: readonly ModelElement[], ids: readonly string[]): Producer[] {
  return elements.filter((element) => ids.includes(element.id)).map(({ id, name }) => ({ id, name, kind }));
}
