import { type JsonObject, toJsonSchema } from '@lambdastorm/schema';
import { cloudEventType } from '../../../contract/cloudEventType.ts';
import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { ForeignEvent, PlannedMessage, PlannedTrigger, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { quoted, toCommentText } from '../../../text/comments.ts';
import { foldTypeArgument, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { quoteKey } from '../../../text/quoteText.ts';
import { renderZodSchema } from '../../../text/zod/renderZodSchema.ts';
import { toZodModule } from '../../../text/zod/toZodModule.ts';
import { earlierOf } from '../versions/casters.ts';
import { renderReadings } from '../versions/renderReadings.ts';
import { eventDataType, messageType, moduleName, receivedType } from './codeNames.ts';
import { deprecation, generatedHeader } from './header.ts';

/** A module for every message: its zod schema and the type of it. */
export function renderMessages(plan: ServerlessPlan): readonly GeneratedFile[] {
  return [
    ...[...plan.events, ...plan.foreignEvents].flatMap((event) => [
      ...earlierOf(event).map((earlier) => renderEvent(earlier, plan, { isEarlier: true })),
      renderEvent(event, plan, { isEarlier: false }),
    ]),
    ...renderReadings(plan),
    ...plan.commands.map((command) => renderPlain(command, 'commands')),
    ...plan.foreignCommands.map((command) => renderPlain(command, 'commands')),
    ...receivedCommands(plan).map(renderReceived),
    ...plan.readModels.map((readModel) => renderPlain(readModel, 'read-models')),
    renderMessageIndex(plan),
  ];
}

function renderEvent(
  event: PlannedMessage | ForeignEvent,
  { context }: ServerlessPlan,
  { isEarlier }: { readonly isEarlier: boolean },
): GeneratedFile {
  const isForeign = 'contextId' in event;
  // What was told in an earlier version may carry what that version once had.
  const module = toZodModule(schemaOf(event), { isTolerant: isForeign || isEarlier });
  const owner = isForeign ? ` Read tolerantly: ${quoted(event.contextName)} owns it and may add to it.` : '';
  const [type, data] = [messageType(event), eventDataType(event)];
  return {
    path: `src/generated/events/${moduleName(event)}.ts`,
    owner: 'generated',
    noteIds: event.noteIds,
    key: messageKey(event),
    content: lines(
      ...generatedHeader(event),
      "import { z } from 'zod';",
      "import { cloudEvent } from '../cloud-event.js';",
      ...importValues(module.values),
      '',
      ...renderZodSchema(data, `What ${quoted(event.name)} carries.${describe(event)}${owner}`, module),
      '',
      `/** ${quoted(event.name)} as it travels. */`,
      `export const ${type} = cloudEvent({`,
      [`type: '${cloudEventType(event, context.source)}',`, `version: ${event.version},`, `data: ${data},`],
      '});',
      ...foldTypeArgument(`export type ${type} = z.infer`, [`typeof ${type}`], ';'),
    ),
  };
}

/** The module of version 1 had its key before there were versions. */
function messageKey({ id, version }: PlannedMessage): string {
  return version === 1 ? `message:${id}` : `message:${id}:v${version}`;
}

function renderPlain(message: PlannedMessage, folder: 'commands' | 'read-models'): GeneratedFile {
  const module = toZodModule(schemaOf(message), { isTolerant: false });
  return {
    path: `src/generated/${folder}/${moduleName(message)}.ts`,
    owner: 'generated',
    noteIds: message.noteIds,
    key: `message:${message.id}`,
    content: lines(
      ...generatedHeader(message),
      "import { z } from 'zod';",
      ...importValues(module.values),
      '',
      ...renderZodSchema(messageType(message), `What ${quoted(message.name)} carries.${describe(message)}`, module),
    ),
  };
}

/** The commands that systems outside send, who may add to them. */
function receivedCommands({ commands, functions }: ServerlessPlan): readonly PlannedMessage[] {
  return commands.filter((command) =>
    functions.some((each) => each.role === 'command' && each.command === command && isTolerant(each.trigger.type)),
  );
}

function isTolerant(trigger: PlannedTrigger['type']): boolean {
  return !['http', 'command', 'schedule', 'objectStore'].includes(trigger);
}

function renderReceived(command: PlannedMessage): GeneratedFile {
  const module = toZodModule(schemaOf(command), { isTolerant: true });
  const comment = `${quoted(command.name)} as a system outside sends it: it may say more than is known of here.`;
  return {
    path: `src/generated/received/${moduleName(command)}.ts`,
    owner: 'generated',
    noteIds: command.noteIds,
    key: `message:${command.id}`,
    content: lines(
      ...generatedHeader(command),
      "import { z } from 'zod';",
      ...importValues(module.values),
      '',
      ...renderZodSchema(receivedType(command), comment, module),
    ),
  };
}

/** The schemas of what the context owns, by the names of their files in `schemas/`. */
function renderMessageIndex({ events, commands, readModels }: ServerlessPlan): GeneratedFile {
  const entries = [
    ...events
      .flatMap((each) => [...earlierOf(each), each])
      .map((each) => ({ message: each, name: eventDataType(each), folder: 'events' })),
    ...commands.map((each) => ({ message: each, name: messageType(each), folder: 'commands' })),
    ...readModels.map((each) => ({ message: each, name: messageType(each), folder: 'read-models' })),
  ].map((entry) => ({ ...entry, file: `${moduleName(entry.message)}.json` }));
  return {
    path: 'src/generated/messages.ts',
    owner: 'generated',
    noteIds: [],
    content: lines(
      ...generatedHeader(),
      "import type { z } from 'zod';",
      ...entries.flatMap(({ message, name, folder }) => importLines([name], `./${folder}/${moduleName(message)}.js`)),
      '',
      '/** What each file in `schemas/` says, in zod. */',
      ...(entries.length === 0
        ? ['export const messages: Readonly<Record<string, z.ZodType>> = {};']
        : [
            'export const messages: Readonly<Record<string, z.ZodType>> = {',
            entries.map(({ file, name }) => `${quoteKey(file)}: ${name},`),
            '};',
          ]),
    ),
  };
}

function importValues(values: readonly string[]): Lines {
  return values.length === 0 ? [] : importLines(values, '../values.js');
}

function schemaOf({ payload }: PlannedMessage): JsonObject {
  return toJsonSchema(payload);
}

function describe(message: PlannedMessage): string {
  const text = toCommentText(message.description ?? '');
  return `${text === '' ? '' : ` ${text}`}${deprecation(message)}`;
}
