import type { EventTrigger, HttpTrigger, SystemTrigger } from '@lambdastorm/model';
import type { WallElement } from './readElements.ts';
import type { Flow } from './readFlow.ts';
import { systemTrigger } from './systemTrigger.ts';

/** HTTP for a command that actors issue, directly or through a screen. */
export function commandHttpTrigger(command: WallElement, flow: Flow): HttpTrigger[] {
  const actors = actorsOf(command, flow);
  const isOffered = flow.before(command, 'screen').length > 0;
  if (actors.length === 0 && !isOffered) return [];
  const handler = flow.handlerOf(command);
  const path = `/${[...(handler?.kind === 'aggregate' ? [handler] : []), command].map(slug).join('/')}`;
  const { method, path: chosen } = command.details.http ?? { method: 'POST', path };
  return [{ type: 'http', method, path: chosen, actorIds: actors.map((actor) => actor.id) }];
}

/** An HTTP query for a read model that somebody reads. */
export function queryTrigger(readModel: WallElement, flow: Flow): HttpTrigger[] {
  const screens = flow.after(readModel, 'screen');
  const readers = [
    ...flow.before(readModel, 'actor'),
    ...flow.after(readModel, 'actor'),
    ...screens.flatMap((screen) => flow.before(screen, 'actor')),
  ];
  if (readers.length === 0 && screens.length === 0) return [];
  const { method, path } = readModel.details.http ?? { method: 'GET', path: `/${slug(readModel)}` };
  return [{ type: 'http', method, path, actorIds: [...new Set(readers.map((reader) => reader.id))] }];
}

/** What external systems start a command or policy by; one that the wall says too little of starts nothing yet. */
export function systemTriggers(started: WallElement, flow: Flow): SystemTrigger[] {
  return flow.before(started, 'externalSystem').flatMap((system) => systemTrigger(system) ?? []);
}

/** The events that a policy or read model waits for, each at the context that owns it. */
export function eventTriggers(waiting: WallElement, flow: Flow): EventTrigger[] {
  const events = new Set(flow.before(waiting, 'domainEvent').map((event) => flow.ownedEvent(event)));
  return [...events].flatMap((event) =>
    event.contextId === undefined
      ? []
      : [{ type: 'event' as const, event: { contextId: event.contextId, elementId: event.id } }],
  );
}

function actorsOf(command: WallElement, flow: Flow): WallElement[] {
  const throughScreens = flow.before(command, 'screen').flatMap((screen) => flow.before(screen, 'actor'));
  return [...new Set([...flow.before(command, 'actor'), ...throughScreens])];
}

/** A path segment in ASCII; the id speaks where the name can't. */
function slug({ name, id }: WallElement): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  const trimmed = words.replace(/^-|-$/g, '');
  return trimmed === '' ? encodeURIComponent(id) : trimmed;
}
