import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment, quoted } from '../../../text/comments.ts';
import { fits, foldArrow, foldTypeArgument, foldUnion } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { isVersioned } from '../versions/versionedEvents.ts';
import { publishMethod } from './codeNames.ts';
import { deprecation, generatedHeader } from './header.ts';

/** What may be said, and by which name; nothing when all that happens is kept in a table first. */
export function renderPublisher(plan: ServerlessPlan): readonly GeneratedFile[] {
  const events = plan.events.filter((event) => plan.functions.some(({ publishes }) => publishes.includes(event)));
  if (events.length === 0) return [];
  const types = events.map(({ wireName }) => `'${wireName}'`);
  const content = lines(
    ...generatedHeader(),
    "import { toBusEntry } from './bus-entry.js';",
    "import type { Cause } from './cause.js';",
    "import { type AnyEvent, type OwnEvent, type OwnEvents, ownContracts } from './own-events.js';",
    "import { putEvents } from './put-events.js';",
    ...(isVersioned(plan) ? ["import { everyVersion } from './versions.js';"] : []),
    '',
    '/** What functions of this context publish by themselves. */',
    ...foldPublished(types),
    '',
    ...publish,
    '',
    '/** One method for every event that is published directly: nothing else can be. */',
    'interface Methods {',
    events.flatMap((event) => [
      ...docComment(`Publishes ${quoted(event.name)}.${deprecation(event)}`, 2),
      ...foldTypeArgument(`readonly ${publishMethod(event)}: Publish`, [`'${event.wireName}'`], ';', 2),
    ]),
    '}',
    '',
    ...publisher,
    '',
    '/** A publisher for one piece of work: all that it says names the same cause. */',
    'export function createPublisher(functionName: string, cause: Cause): Publisher<Published> {',
    [
      'let said = 0;',
      'const all = async (events: readonly AnyEvent[]): Promise<void> => {',
      [...(isVersioned(plan) ? versionedEntries : entries), 'said += events.length;', 'await putEvents(entries);'],
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

/** Literals go on a line of their own before prettier gives each its own. */
function foldPublished(types: readonly string[]): Lines {
  const inner = `${types.join(' | ')};`;
  if (!fits(`type Published = ${inner}`, 0) && fits(inner, 2)) return ['type Published =', [inner]];
  return foldUnion('type Published = ', types, ';');
}

function implementation(type: string, name: string): Lines {
  return foldArrow(`${name}: (data, subject) =>`, `all([toEvent('${type}', data, subject)])`, 4);
}

const entries: Lines = [
  'const entries = events.map(({ type, data, subject }, place) =>',
  ['toBusEntry(', ['ownContracts[type],', '{ data, subject },', '{ functionName, place: said + place, cause },'], '),'],
  ');',
];

const versionedEntries: Lines = [
  'const entries = events.flatMap(({ type, subject, ...event }, place) =>',
  [
    'everyVersion(ownContracts[type], event.data).map(({ contract, data }) =>',
    ['toBusEntry(contract, { data, subject }, { functionName, place: said + place, cause }),'],
    '),',
  ],
  ');',
];

const publish: Lines = [
  'type Publish<Type extends keyof OwnEvents> = (',
  ['data: OwnEvents[Type],', 'subject?: string,'],
  ') => Promise<void>;',
];

const publisher: Lines = [
  '/** Publishes events of these types: those that the role of the function allows. */',
  'export type Publisher<Type extends Published> = Pick<Methods, Uncapitalize<Type>> & {',
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
