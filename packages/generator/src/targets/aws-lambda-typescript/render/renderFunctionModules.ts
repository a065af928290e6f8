import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { PlannedFunction, PlannedMessage, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment, quoted } from '../../../text/comments.ts';
import { fits, foldList, foldTypeArgument, foldUnion, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { quoteKey } from '../../../text/quoteText.ts';
import { defineName, inputType, messageType, moduleName } from './codeNames.ts';
import { generatedHeader } from './header.ts';
import { pathFields } from './pathFields.ts';

/** What the module of a function consists of, whatever starts it. */
interface Edge {
  /** What the handler is given beside its cause. */
  readonly given: { readonly name: string; readonly type: Lines };
  readonly imports: Lines;
  /** The first sentence on `define…`. */
  readonly comment: string;
  readonly call: string;
  readonly options: Lines;
  readonly result: string;
}

/** The module of each function that makes its handler: all that is not a decision. */
export function renderFunctionModules({ functions }: ServerlessPlan): readonly GeneratedFile[] {
  return functions.map((each) => ({
    path: `src/generated/functions/${each.names.kebab}.ts`,
    owner: 'generated',
    noteIds: each.noteIds,
    content: renderModule(each, toEdge(each)),
  }));
}

function renderModule(planned: PlannedFunction, { given, imports, comment, call, options, result }: Edge): string {
  const { publishes } = planned;
  const input = inputType(planned);
  const isPublisher = publishes.length > 0;
  const publish = isPublisher ? ', publish: createPublisher(cause)' : '';
  return lines(
    ...generatedHeader(planned),
    ...imports,
    "import type { Cause } from '../cause.js';",
    ...(isPublisher ? ["import { createPublisher, type Publisher } from '../publisher.js';"] : []),
    "import { logger } from '../runtime.js';",
    '',
    ...docComment(`What is at hand when ${quoted(planned.name)} is called for.`),
    `export interface ${input} {`,
    [
      ...given.type,
      '/** What led to it; whatever is published carries it on. */',
      'readonly cause: Cause;',
      'readonly logger: typeof logger;',
      ...(isPublisher
        ? foldTypeArgument(
            'readonly publish: Publisher',
            publishes.map((event) => `'${event.wireName}'`),
            ';',
            2,
          )
        : []),
    ],
    '}',
    '',
    ...docComment(comment),
    ...foldHandle(`export function ${defineName(planned)}(`, input, result),
    [
      `return ${call}({`,
      [...options, `handle: (${given.name}, cause) => handle({ ${given.name}, cause, logger${publish} }),`],
      '});',
    ],
    '}',
  );
}

/** The head of a function that takes a handler: on one line, the handler on its own, or its input on its own. */
function foldHandle(before: string, input: string, result: string): Lines {
  const handle = `handle: (input: ${input}) => Promise<${result}>`;
  if (fits(`${handle},`, 2)) return foldList(before, [handle], ') {');
  return [before, ['handle: (', [`input: ${input},`], `) => Promise<${result}>,`], ') {'];
}

function toEdge(planned: PlannedFunction): Edge {
  const name = `name: '${planned.names.kebab}',`;
  switch (planned.trigger.type) {
    case 'http':
      return planned.role === 'query' ? queryEdge(planned) : httpCommandEdge(planned, name);
    case 'schedule':
      return {
        given: { name: 'run', type: ['readonly run: ScheduledRun;'] },
        imports: ["import { runOnSchedule, type ScheduledRun } from '../schedule.js';"],
        comment: `Runs at \`${planned.trigger.expression}\` in ${planned.trigger.timeZone}.`,
        call: 'runOnSchedule',
        options: [name],
        result: 'void',
      };
    case 'event':
      return eventEdge(planned, planned.trigger.events, name);
  }
}

function httpCommandEdge(planned: PlannedFunction, name: string): Edge {
  if (planned.role !== 'command' || planned.trigger.type !== 'http') throw new Error('Only commands are sent by HTTP.');
  const { command, trigger } = planned;
  const fields = pathFields(planned).map((field) => `${quoteKey(field.name)}: '${field.kind}'`);
  const [open, ...rest] = foldList('pathFields: {', fields, '},', 4);
  return {
    given: { name: 'command', type: [`readonly command: ${messageType(command)};`] },
    imports: [
      ...importLines([messageType(command)], `../commands/${moduleName(command)}.js`),
      "import { answerCommand } from '../http.js';",
    ],
    comment: `Answers \`${trigger.method} ${trigger.path}\`.`,
    call: 'answerCommand',
    options: [name, `schema: ${messageType(command)},`, open, ...rest],
    result: 'void',
  };
}

function queryEdge(planned: PlannedFunction): Edge {
  if (planned.role !== 'query') throw new Error('Only read models are queried.');
  const { readModel, trigger } = planned;
  return {
    given: { name: 'query', type: ['readonly query: Query;'] },
    imports: [
      "import { answerQuery, type Query } from '../http.js';",
      ...importLines([messageType(readModel)], `../read-models/${moduleName(readModel)}.js`),
    ],
    comment: `Answers \`${trigger.method} ${trigger.path}\`; \`undefined\` says that there is none.`,
    call: 'answerQuery',
    options: [`schema: ${messageType(readModel)},`],
    result: `${messageType(readModel)} | undefined`,
  };
}

function eventEdge(planned: PlannedFunction, events: readonly PlannedMessage[], name: string): Edge {
  const types = events.map(messageType);
  const [only] = types;
  const isOne = types.length === 1 && only !== undefined;
  return {
    given: { name: 'event', type: foldUnion('readonly event: ', types, ';', 2) },
    imports: [
      ...(isOne ? [] : ["import { z } from 'zod';"]),
      "import { reactToEvents } from '../event-bridge.js';",
      ...events.flatMap((event) => importLines([messageType(event)], `../events/${moduleName(event)}.js`)),
    ],
    comment: `Reacts to ${events.map((event) => quoted(event.name)).join(' and ')}.`,
    call: 'reactToEvents',
    options: [
      name,
      ...(isOne ? [`schema: ${only},`] : foldList("schema: z.discriminatedUnion('type', [", types, ']),', 4)),
    ],
    result: planned.role === 'query' ? 'never' : 'void',
  };
}
