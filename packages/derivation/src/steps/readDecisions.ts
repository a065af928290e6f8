import type { Arrows } from './readArrows.ts';
import type { WallElement } from './readElements.ts';

/** Who decides on each command, and what happens then. */
export interface Decisions {
  /** The aggregate, or else the external system, of its context that a command points to. */
  handlerOf(command: WallElement): WallElement | undefined;
  /** The events that its own arrows name; else those that its only handler hands on to it. */
  eventsOf(command: WallElement): readonly WallElement[];
  /** The only handler of a command, when it would hand the event on to this command as soon as it led to the event. */
  handlerTowards(command: WallElement, event: WallElement): WallElement | undefined;
}

export function readDecisions(arrows: Arrows): Decisions {
  const handedOn = new Map<WallElement, ReadonlyMap<WallElement, readonly WallElement[]>>();

  function handlersOf(command: WallElement): readonly WallElement[] {
    const aggregates = arrows.after(command, 'aggregate').filter((each) => each.contextId === command.contextId);
    if (aggregates.length > 0) return aggregates;
    return arrows.after(command, 'externalSystem').filter((each) => each.contextId === command.contextId);
  }

  /** Once for each handler: a large aggregate has as many commands as events. */
  function handedOnBy(handler: WallElement): ReadonlyMap<WallElement, readonly WallElement[]> {
    const known = handedOn.get(handler);
    if (known !== undefined) return known;
    const found = handOn(handler, arrows);
    handedOn.set(handler, found);
    return found;
  }

  return {
    handlerOf: (command) => handlersOf(command)[0],
    eventsOf: (command) => {
      const named = arrows.after(command, 'domainEvent');
      const [handler, another] = handlersOf(command);
      if (named.length > 0 || handler === undefined || another !== undefined) return named;
      return handedOnBy(handler).get(command) ?? [];
    },
    handlerTowards(command, event) {
      const [handler, another] = handlersOf(command);
      if (handler === undefined || another !== undefined) return undefined;
      const commands = commandsOf(handler, arrows);
      const nearest = commands.findLast((each) => isBefore(each, event, arrows)) ?? commands[0];
      return nearest === command ? handler : undefined;
    },
  };
}

/** Those whose own arrows name no event, in reading order. */
function commandsOf(handler: WallElement, arrows: Arrows): readonly WallElement[] {
  return arrows
    .before(handler, 'command')
    .filter((each) => each.contextId === handler.contextId && arrows.after(each, 'domainEvent').length === 0);
}

/**
 * Each event to the nearest command before it, or to the first command when none stands before. A handler may be stuck
 * up several times: where commands point to the very note that the event comes from, it is one of these.
 */
function handOn(handler: WallElement, arrows: Arrows): ReadonlyMap<WallElement, readonly WallElement[]> {
  const commands = commandsOf(handler, arrows);
  const eventsByCommand = new Map(commands.map((command) => [command, [] as WallElement[]] as const));
  const commandsByNote = new Map<string, Set<WallElement>>();
  for (const command of commands) {
    for (const { to } of arrows.between(command, handler))
      commandsByNote.set(to, (commandsByNote.get(to) ?? new Set()).add(command));
  }
  for (const event of arrows.after(handler, 'domainEvent')) {
    const atItsNotes = arrows.between(handler, event).map(({ from }) => commandsByNote.get(from) ?? new Set());
    const nearby = commands.filter((command) => atItsNotes.some((some) => some.has(command)));
    const candidates = nearby.length > 0 ? nearby : commands;
    const command = candidates.findLast((each) => isBefore(each, event, arrows)) ?? candidates[0];
    if (command !== undefined) eventsByCommand.get(command)?.push(event);
  }
  return eventsByCommand;
}

function isBefore(command: WallElement, event: WallElement, arrows: Arrows): boolean {
  return arrows.place(command) < arrows.place(event);
}
