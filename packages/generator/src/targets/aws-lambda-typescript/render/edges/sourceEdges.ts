import type { CommandFunction, PolicyFunction, Schedule, Source } from '../../../../plan/ServerlessPlan.ts';
import { quoted, toCommentText } from '../../../../text/comments.ts';
import { importLines } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { quoteText } from '../../../../text/quoteText.ts';
import { messageType, moduleName, receivedType } from '../codeNames.ts';
import type { Edge } from './Edge.ts';

/** The function of the generated modules that takes in what comes from a source, and the module that has it. */
interface Taking {
  readonly call: string;
  readonly module: string;
  readonly comment: (system: string) => string;
}

const takings: Readonly<Record<Source['type'], Taking>> = {
  device: { call: 'hearDevices', module: 'device', comment: (system) => `Hears the readings of ${system}.` },
  objectStore: {
    call: 'watchObjects',
    module: 'object-store',
    comment: (system) => `Watches the objects of ${system}.`,
  },
  queue: { call: 'readQueue', module: 'queue', comment: (system) => `Takes messages from ${system}.` },
  stream: { call: 'followStream', module: 'stream', comment: (system) => `Follows the records of ${system}.` },
  table: { call: 'followTable', module: 'table', comment: (system) => `Follows the changes of ${system}.` },
  topic: { call: 'hearTopic', module: 'topic', comment: (system) => `Hears what ${system} publishes.` },
  webhook: { call: 'answerWebhook', module: 'webhook', comment: (system) => `Answers the calls of ${system}.` },
};

export function scheduleEdge({ names }: CommandFunction | PolicyFunction, { expression, timeZone }: Schedule): Edge {
  return {
    given: { name: 'run', type: ['readonly run: ScheduledRun;'] },
    imports: ["import { runOnSchedule, type ScheduledRun } from '../schedule.js';"],
    comment: `Runs at \`${toCommentText(expression)}\` in ${toCommentText(timeZone)}.`,
    call: 'runOnSchedule',
    options: [`name: '${names.kebab}',`],
    result: 'void',
  };
}

export function sourceEdge(planned: CommandFunction | PolicyFunction, source: Source): Edge {
  const { call, module, comment } = takings[source.type];
  const path = `../${module}.js`;
  const body = source.type === 'objectStore' ? objectBody(call, path) : messageBody(planned, source, call, path);
  const header = source.type === 'webhook' ? [`signatureHeader: ${quoteText(source.signatureHeader)},`] : [];
  return {
    ...{ ...body, call },
    comment: comment(quoted(source.system.name)),
    options: [`name: '${planned.names.kebab}',`, ...header, ...body.options],
    result: 'void',
  };
}

type Body = Pick<Edge, 'given' | 'imports' | 'options'>;

function objectBody(call: string, path: string): Body {
  return {
    given: { name: 'object', type: ['readonly object: StoredObject;'] },
    imports: importLines([call, 'type StoredObject'], path),
    options: [],
  };
}

/** A command is read by what the wall says of it; of other messages it says nothing. */
function messageBody(planned: CommandFunction | PolicyFunction, source: Source, call: string, path: string): Body {
  if (planned.role === 'policy') return anyBody(source, call, path);
  const { command } = planned;
  const [type, schema] = [messageType(command), receivedType(command)];
  const isTable = source.type === 'table';
  const imports: Lines = [
    ...importLines([type], `../commands/${moduleName(command)}.js`, 'import type'),
    ...importLines([schema], `../received/${moduleName(command)}.js`),
    ...importLines([call, ...(isTable ? ['type TableChange'] : [])], path),
  ];
  const given = isTable
    ? { name: 'change', type: [`readonly change: TableChange<${type}>;`] }
    : { name: 'command', type: [`readonly command: ${type};`] };
  return { given, imports, options: [`schema: ${schema},`] };
}

function anyBody({ type }: Source, call: string, path: string): Body {
  if (type === 'table') {
    return {
      given: { name: 'change', type: ['readonly change: TableChange<Record<string, unknown>>;'] },
      imports: importLines(['AnyItem', call, 'type TableChange'], path),
      options: ['schema: AnyItem,'],
    };
  }
  return {
    given: { name: 'message', type: ['readonly message: AnyMessage;'] },
    imports: ["import { AnyMessage } from '../arrivals.js';", ...importLines([call], path)],
    options: ['schema: AnyMessage,'],
  };
}
