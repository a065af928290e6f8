import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { PlannedFunction, ProjectorFunction, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment, quoted } from '../../../text/comments.ts';
import { fits, foldList, foldTypeArgument } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { defineName, inputType } from './codeNames.ts';
import type { Edge, Tool } from './edges/Edge.ts';
import { toEdge } from './edges/toEdge.ts';
import { generatedHeader } from './header.ts';
import { renderProjectorModule } from './renderProjectorModule.ts';

/** The module of each function that makes its handler: all that is not a decision. */
export function renderFunctionModules({ functions, context }: ServerlessPlan): readonly GeneratedFile[] {
  return functions.map((each) => ({
    path: `src/generated/functions/${each.names.kebab}.ts`,
    owner: 'generated',
    noteIds: each.noteIds,
    key: `function-module:${each.id}`,
    content:
      each.role === 'projector'
        ? renderProjectorModule(each, context.source)
        : renderModule(each, toEdge(each, context)),
  }));
}

function renderModule(
  planned: Exclude<PlannedFunction, ProjectorFunction>,
  { given, also = [], imports, comment, call, options, received = given.name, result }: Edge,
): string {
  const { publishes, stores } = planned;
  const sends = planned.role === 'policy' ? planned.sends : [];
  const input = inputType(planned);
  const isPublisher = publishes.length > 0;
  const tools = [
    given.name,
    ...also,
    'cause',
    'logger',
    ...(isPublisher ? [`publish: createPublisher('${planned.names.kebab}', cause)`] : []),
    ...(sends.length > 0 ? [`send: createSender('${planned.names.kebab}', cause)`] : []),
    ...(stores.length > 0 ? [`store: createStore('${planned.names.kebab}', cause)`] : []),
  ];
  return lines(
    ...generatedHeader(planned),
    ...imports,
    "import type { Cause } from '../cause.js';",
    ...(stores.length > 0 ? ["import { createStore, type Store } from '../event-store.js';"] : []),
    ...(isPublisher ? ["import { createPublisher, type Publisher } from '../publisher.js';"] : []),
    "import { logger } from '../runtime.js';",
    ...(sends.length > 0 ? ["import { createSender, type Sender } from '../sender.js';"] : []),
    '',
    ...docComment(`What is at hand when ${quoted(planned.name)} is called for.`),
    `export interface ${input} {`,
    [
      ...given.type,
      ...also.map(({ type }) => type),
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
      ...(sends.length > 0
        ? foldTypeArgument(
            'readonly send: Sender',
            sends.map(({ names }) => `'${names.camel}'`),
            ';',
            2,
          )
        : []),
      ...(stores.length > 0
        ? foldTypeArgument(
            'readonly store: Store',
            stores.map(({ wireName }) => `'${wireName}'`),
            ';',
            2,
          )
        : []),
    ],
    '}',
    '',
    ...docComment(comment),
    ...foldHandle(`export function ${defineName(planned)}(`, input, result),
    [`return ${call}({`, [...options, ...foldCall(`handle: (${received}, cause) =>`, tools)], '});'],
    '}',
  );
}

/** An arrow function that calls the handler with an object of these. */
function foldCall(before: string, members: readonly (string | Tool)[]): Lines {
  const body = `handle({ ${members.map(flatMember).join(', ')} }),`;
  if (fits(`${before} ${body}`, 4)) return [`${before} ${body}`];
  if (fits(body, 6)) return [before, [body]];
  return [before, ['handle({', members.flatMap(foldMember), '}),']];
}

function flatMember(member: string | Tool): string {
  if (typeof member === 'string') return member;
  const { name, value, fields } = member;
  if (fields !== undefined) return foldList(`${name}: {`, fields, '}', -Infinity).join('');
  return value === undefined ? name : `${name}: ${value}`;
}

function foldMember(member: string | Tool): Lines {
  const isObject = typeof member !== 'string' && member.fields !== undefined;
  return isObject ? foldList(`${member.name}: {`, member.fields, '},', 8) : [`${flatMember(member)},`];
}

/** The head of a function that takes a handler: on one line, the handler on its own, or its input on its own. */
function foldHandle(before: string, input: string, result: string): Lines {
  const handle = `handle: (input: ${input}) => Promise<${result}>`;
  if (fits(`${handle},`, 2)) return foldList(before, [handle], ') {');
  return [before, ['handle: (', [`input: ${input},`], `) => Promise<${result}>,`], ') {'];
}
