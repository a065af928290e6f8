import { cloudEventType } from '../../../contract/cloudEventType.ts';
import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { PlannedMessage, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment } from '../../../text/comments.ts';
import { foldArrow, foldList, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { schemaId } from '../../json-schema/messageSchema.ts';
import { type EarlierContract, earlierContracts, isVersioned } from '../versions/versionedEvents.ts';
import { eventDataType, messageType, moduleName } from './codeNames.ts';
import { deprecation, generatedHeader } from './header.ts';

/** The events that the context owns, and each as it travels; nothing when the context says nothing. */
export function renderOwnEvents(plan: ServerlessPlan): readonly GeneratedFile[] {
  const { context, events } = plan;
  if (events.length === 0) return [];
  const contract = isVersioned(plan) ? 'VersionedContract' : 'BusContract';
  const module = isVersioned(plan) ? 'versions' : 'bus-entry';
  const owned = events.map((event) => ({ event, earlier: earlierContracts(event, plan) }));
  const content = lines(
    ...generatedHeader(),
    ...(owned.some(({ earlier }) => earlier.some(isTold)) ? ["import { z } from 'zod';"] : []),
    ...owned.flatMap(({ earlier }) => earlier.flatMap(importCasters)),
    ...(module === 'bus-entry' ? [`import type { ${contract} } from './${module}.js';`] : []),
    ...owned.flatMap(({ event, earlier }) => importVersions(event, earlier)),
    ...(module === 'versions' ? [`import type { ${contract} } from './${module}.js';`] : []),
    '',
    '/** What the events of this context carry, by their detail types. */',
    'export interface OwnEvents {',
    events.flatMap((event) => [
      ...docComment(deprecation(event), 2),
      `readonly ${event.wireName}: ${eventDataType(event)};`,
    ]),
    '}',
    '',
    ...types,
    '',
    '/** How they travel. */',
    `export const ownContracts: Record<keyof OwnEvents, ${contract}> = {`,
    owned.flatMap(({ event, earlier }) => [
      `${event.wireName}: {`,
      [
        `schema: ${messageType(event)},`,
        ...contractLines(event, context.source, 4),
        ...nested(earlier, context.source, 4),
      ],
      '},',
    ]),
    '};',
  );
  return [{ path: 'src/generated/own-events.ts', owner: 'generated', content, noteIds: [] }];
}

function isTold({ fromLater }: EarlierContract): boolean {
  return fromLater !== undefined;
}

function importCasters({ fromLater, toLater }: EarlierContract): Lines {
  return [toLater, fromLater].flatMap((caster) =>
    caster === undefined ? [] : importLines([caster.name], `../${caster.module}.js`),
  );
}

/** What a version carries is needed as a value where another is made of it. */
function importVersions(event: PlannedMessage, earlier: readonly EarlierContract[]): Lines {
  const sources = new Set(earlier.flatMap(({ fromLater, toLater }) => [fromLater?.from, toLater?.from]));
  const data = (each: PlannedMessage): readonly string[] => {
    if (sources.has(each)) return [eventDataType(each)];
    return each === event ? [`type ${eventDataType(each)}`] : [];
  };
  return [...earlier.map(({ version }) => version).reverse(), event].flatMap((each) =>
    importLines([messageType(each), ...data(each)], `./events/${moduleName(each)}.js`),
  );
}

function contractLines(event: PlannedMessage, source: string, indent: number): Lines {
  return [
    `detailType: '${event.wireName}',`,
    `type: '${cloudEventType(event, source)}',`,
    `schemaversion: ${event.version},`,
    ...foldArrow('dataschema:', `'${schemaId(source, event)}'`, indent),
  ];
}

/** Each version lies within the one after it. */
function nested([next, ...others]: readonly EarlierContract[], source: string, indent: number): Lines {
  if (next === undefined) return [];
  const { version, fromLater, toLater } = next;
  const type = messageType(version);
  const later = `z.literal(${version.version + 1}).default(${version.version + 1})`;
  const schema = isTold(next)
    ? foldList(`schema: ${type}.extend({`, [`laterversion: ${later}`], '}),', indent + 2)
    : [`schema: ${type},`];
  return [
    'earlier: {',
    [
      ...schema,
      ...contractLines(version, source, indent + 2),
      ...transformed('fromLater:', fromLater, indent + 2),
      ...transformed('toLater:', toLater, indent + 2),
      ...nested(others, source, indent + 2),
    ],
    '},',
  ];
}

function transformed(before: string, caster: EarlierContract['fromLater'], indent: number): Lines {
  return caster === undefined
    ? []
    : foldList(`${before} ${eventDataType(caster.from)}.transform(`, [caster.name], '),', indent);
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
