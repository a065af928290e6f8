import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment, quoted } from '../../../text/comments.ts';
import { foldArrow, foldTypeArgument, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { schemaId } from '../../json-schema/messageSchema.ts';
import { cloudEventType, eventDataType, messageType, moduleName, publishMethod } from './codeNames.ts';
import { generatedHeader } from './header.ts';

/** What may be said, and by which name; nothing when the context says nothing. */
export function renderPublisher({ context, events }: ServerlessPlan): readonly GeneratedFile[] {
  if (events.length === 0) return [];
  const content = lines(
    ...generatedHeader(),
    "import { type BusContract, toBusEntry } from './bus-entry.js';",
    "import type { Cause } from './cause.js';",
    ...events.flatMap((event) =>
      importLines([messageType(event), `type ${eventDataType(event)}`], `./events/${moduleName(event)}.js`),
    ),
    "import { putEvents } from './put-events.js';",
    '',
    '/** What the events of this context carry, by their detail types. */',
    'export interface OwnEvents {',
    events.map((event) => `readonly ${event.wireName}: ${eventDataType(event)};`),
    '}',
    '',
    ...types,
    '',
    '/** One method for every event of this context: nothing else can be published. */',
    'interface Methods {',
    events.flatMap((event) => [
      ...docComment(`Publishes ${quoted(event.name)}.`, 2),
      ...foldTypeArgument(`readonly ${publishMethod(event)}: Publish`, [`'${event.wireName}'`], ';', 2),
    ]),
    '}',
    '',
    ...publisher,
    '',
    'const contracts: Record<keyof OwnEvents, BusContract> = {',
    events.flatMap((event) => [
      `${event.wireName}: {`,
      [
        `schema: ${messageType(event)},`,
        `detailType: '${event.wireName}',`,
        `type: '${cloudEventType(event, context.source)}',`,
        `schemaversion: ${event.version},`,
        ...foldArrow('dataschema:', `'${schemaId(context.source, event)}'`, 4),
      ],
      '},',
    ]),
    '};',
    '',
    '/** A publisher for one piece of work: all that it says names the same cause. */',
    'export function createPublisher(cause: Cause): Publisher<keyof OwnEvents> {',
    [
      'let said = 0;',
      'const all = async (events: readonly AnyEvent[]): Promise<void> => {',
      [
        'const entries = events.map(({ type, data, subject }, place) =>',
        ['toBusEntry(contracts[type], { data, subject, place: said + place }, cause),'],
        ');',
        'said += events.length;',
        'await putEvents(entries);',
      ],
      '};',
      'return {',
      ['all,', ...events.flatMap((event) => implementation(event.wireName, publishMethod(event)))],
      '};',
    ],
    '}',
    '',
    ...entry,
  );
  return [{ path: 'src/generated/publisher.ts', owner: 'generated', content, noteIds: [] }];
}

function implementation(type: string, name: string): Lines {
  return foldArrow(`${name}: (data, subject) =>`, `all([toEvent('${type}', data, subject)])`, 4);
}

const types: Lines = [
  '/** An event that this context may publish. */',
  'export type OwnEvent<Type extends keyof OwnEvents> = {',
  [
    'readonly [Name in Type]: {',
    [
      'readonly type: Name;',
      'readonly data: OwnEvents[Name];',
      '/** Which one it happened to: the key of an aggregate. */',
      'readonly subject?: string | undefined;',
    ],
    '};',
  ],
  '}[Type];',
  '',
  'type AnyEvent = OwnEvent<keyof OwnEvents>;',
  '',
  'type Publish<Type extends keyof OwnEvents> = (',
  ['data: OwnEvents[Type],', 'subject?: string,'],
  ') => Promise<void>;',
];

const publisher: Lines = [
  '/** Publishes events of these types: those that the role of the function allows. */',
  'export type Publisher<Type extends keyof OwnEvents> = Pick<Methods, Uncapitalize<Type>> & {',
  [
    '/** Publishes what was decided, in this order. */',
    'readonly all: (events: readonly OwnEvent<Type>[]) => Promise<void>;',
  ],
  '};',
];

const entry: Lines = [
  'function toEvent<Type extends keyof OwnEvents>(',
  ['type: Type,', 'data: OwnEvents[Type],', 'subject: string | undefined,'],
  ') {',
  ['return { type, data, subject };'],
  '}',
];
