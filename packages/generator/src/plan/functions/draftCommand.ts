import type { Command } from '@lambdastorm/model';
import { modelNames } from '../modelNames.ts';
import { planRoute } from '../planRoute.ts';
import type { CommandFunction, CommandRule } from '../ServerlessPlan.ts';
import { type FunctionDraft, type FunctionParts, numbered } from './FunctionDraft.ts';
import { handledBy, outcomeOf } from './handledBy.ts';
import { planSource, systemTriggersOf } from './planSource.ts';
import { requestersOf } from './requestersOf.ts';
import { triggersOf } from './triggersOf.ts';

/** A way that leads to a command, and what its function is called after the command. */
interface Way {
  readonly id: string;
  readonly suffix: string;
  readonly trigger: CommandFunction['trigger'];
}

/** A function for everything that starts a command. The first is called like the command, each other says what starts it. */
export function draftCommand(command: Command, parts: FunctionParts): FunctionDraft[] {
  const planned = parts.messages.commands.find(({ id }) => id === command.id);
  if (planned === undefined) return [];
  const work = { command: planned, ...outcomeOf([command], parts), ...handledBy(command, parts) };
  const isPlain = ({ suffix }: Way, place: number, ways: readonly Way[]): boolean =>
    place === 0 || suffix === ways[0]?.suffix;
  return waysTo(command, parts).map((way, place, ways) => ({
    id: way.id,
    text: isPlain(way, place, ways) ? command.name : `${command.name} ${way.suffix}`,
    element: command,
    finish: (element): CommandFunction => ({ ...element, role: 'command', trigger: way.trigger, ...work }),
  }));
}

function waysTo(command: Command, parts: FunctionParts): Way[] {
  const routes = triggersOf(command.triggers, 'http').map((route, place): Way => {
    const id = numbered(command.id, place);
    return { id, suffix: '', trigger: { type: 'http', ...planRoute(route, id, parts.takenRoutes) } };
  });
  const systems = systemTriggersOf(command.triggers).map((started, place, all): Way => {
    const alike = all.slice(0, place).filter(({ type }) => type === started.type).length;
    const id = numbered(`${command.id}:${started.type}`, alike);
    const trigger = planSource(started, id, parts);
    return { id, trigger, suffix: trigger.type === 'schedule' ? 'on schedule' : `from ${trigger.system.name}` };
  });
  const rule = commandRule(command, parts);
  const asked: Way[] = rule === undefined ? [] : [{ id: `${command.id}:bus`, suffix: 'on request', trigger: rule }];
  return [...routes, ...systems, ...asked];
}

/** The contexts whose policies issue this command over the bus. */
function commandRule({ id }: Command, { context, model }: FunctionParts): CommandRule | undefined {
  const requesters = requestersOf({ contextId: context.id, elementId: id }, model);
  const senders = requesters.map((other) => ({
    name: other.name,
    source: modelNames(model).contextNames(other.id).kebab,
  }));
  return senders.length === 0 ? undefined : { type: 'command', senders };
}
