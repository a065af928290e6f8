import { cloudEventType } from '../../../contract/cloudEventType.ts';
import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { foldArrow, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { schemaId } from '../../json-schema/messageSchema.ts';
import { eventDataType, messageType, moduleName } from './codeNames.ts';
import { generatedHeader } from './header.ts';

/** The events that the context owns, and each as it travels; nothing when the context says nothing. */
export function renderOwnEvents({ context, events }: ServerlessPlan): readonly GeneratedFile[] {
  if (events.length === 0) return [];
  const content = lines(
    ...generatedHeader(),
    "import type { BusContract } from './bus-entry.js';",
    ...events.flatMap((event) =>
      importLines([messageType(event), `type ${eventDataType(event)}`], `./events/${moduleName(event)}.js`),
    ),
    '',
    '/** What the events of this context carry, by their detail types. */',
    'export interface OwnEvents {',
    events.map((event) => `readonly ${event.wireName}: ${eventDataType(event)};`),
    '}',
    '',
    ...types,
    '',
    '/** How they travel. */',
    'export const ownContracts: Record<keyof OwnEvents, BusContract> = {',
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
  );
  return [{ path: 'src/generated/own-events.ts', owner: 'generated', content, noteIds: [] }];
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
  'export type AnyEvent = OwnEvent<keyof OwnEvents>;',
];
