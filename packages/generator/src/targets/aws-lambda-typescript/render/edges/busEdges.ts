import { cloudEventType } from '../../../../contract/cloudEventType.ts';
import type {
  CommandFunction,
  CommandRule,
  EventRule,
  PlannedFunction,
  PlannedMessage,
} from '../../../../plan/ServerlessPlan.ts';
import { type WaitingFunction, waitInWords } from '../../../../plan/waits.ts';
import { quoted, toCommentText } from '../../../../text/comments.ts';
import { foldList, foldUnion, importLines } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { isReadInVersions, readingName } from '../../versions/renderReadings.ts';
import { messageType, moduleName } from '../codeNames.ts';
import type { Edge } from './Edge.ts';

export function eventEdge({ names }: PlannedFunction, { events }: EventRule): Edge {
  const { types, imports, option } = eventSchema(events);
  return {
    given: { name: 'event', type: foldUnion('readonly event: ', types, ';', 2) },
    imports: [...imports, "import { reactToEvents } from '../event-bridge.js';"],
    comment: `Reacts to ${events.map((event) => quoted(event.name)).join(' and ')}.`,
    call: 'reactToEvents',
    options: [`name: '${names.kebab}',`, ...option],
    result: 'void',
  };
}

/** A policy that acts some time after its event. */
export function waitingEdge(planned: WaitingFunction, rule: EventRule): Edge {
  const { types, imports, option } = eventSchema(rule.events);
  const { names, waitMinutes } = planned;
  const told = rule.events.map((event) => quoted(event.name)).join(' and ');
  return {
    given: { name: 'event', type: foldUnion('readonly event: ', types, ';', 2) },
    imports: [...imports, "import { reactLater } from '../later.js';"],
    comment: `Reacts to ${told}, ${waitInWords(planned)} later.`,
    call: 'reactLater',
    options: [`name: '${names.kebab}',`, ...option, `waitMinutes: ${waitMinutes},`],
    result: 'void',
  };
}

/** The types of events, and the schema that takes any of them. */
export function eventSchema(events: EventRule['events']): {
  readonly types: readonly string[];
  readonly imports: Lines;
  readonly option: Lines;
} {
  const types = events.map(messageType);
  const schemas = events.map((event) => (isReadInVersions(event) ? readingName(event) : messageType(event)));
  const [only] = schemas;
  const isOne = schemas.length === 1 && only !== undefined;
  return {
    types,
    imports: [...(isOne ? [] : ["import { z } from 'zod';"]), ...events.flatMap(importEvent)],
    option: isOne ? [`schema: ${only},`] : foldList("schema: z.discriminatedUnion('type', [", schemas, ']),', 4),
  };
}

function importEvent(event: PlannedMessage): Lines {
  const [type, module] = [messageType(event), `../events/${moduleName(event)}.js`];
  if (!isReadInVersions(event)) return importLines([type], module);
  return [
    ...importLines([readingName(event)], `../events/${event.names.kebab}.js`),
    ...importLines([type], module, 'import type'),
  ];
}

/** A command of this context as a message on the bus. */
export function requestEdge({ command, names }: CommandFunction, { senders }: CommandRule, source: string): Edge {
  const type = messageType(command);
  const contract = [
    `type: '${cloudEventType(command, source)}'`,
    `version: ${String(command.version)}`,
    `data: ${type}`,
  ];
  return {
    given: { name: 'command', type: [`readonly command: ${type};`] },
    imports: [
      "import { cloudEvent } from '../cloud-event.js';",
      ...importLines([type], `../commands/${moduleName(command)}.js`),
      "import { reactToEvents } from '../event-bridge.js';",
    ],
    comment: `Does what ${senders.map(({ name }) => toCommentText(name)).join(' and ')} asks for over the bus.`,
    call: 'reactToEvents',
    options: [`name: '${names.kebab}',`, ...foldList('schema: cloudEvent({', contract, '}),', 4)],
    received: '{ data: command }',
    result: 'void',
  };
}
