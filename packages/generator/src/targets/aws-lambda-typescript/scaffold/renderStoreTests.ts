import type { GeneratedFile } from '../../../GeneratedFile.ts';
import { eventStores } from '../../../plan/eventStores.ts';
import type { PlannedAggregate, PlannedMessage, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../plan/sampleOf.ts';
import { importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { eventDataType, moduleName } from '../render/codeNames.ts';
import { isToldInVersions } from '../versions/casters.ts';
import { eventStoreTests, publishEventsTests } from './storeTestTexts.ts';

/** Tests of the store and the outbox, told with an event that the context keeps; none when no event has a sample. */
export function renderStoreTests(plan: ServerlessPlan): readonly GeneratedFile[] {
  const kept = eventStores(plan).flatMap((aggregate) => aggregate.events.map((event) => ({ aggregate, event })));
  const sound = kept.filter(({ event }) => sampleOf(event).isValid);
  const shown = sound.find(({ event }) => !isToldInVersions(event)) ?? sound[0];
  if (shown === undefined) return [];
  const file = (path: string, content: string): GeneratedFile => ({ path, owner: 'scaffold', content, noteIds: [] });
  return [
    file('test/support/counting.ts', renderCounting(shown)),
    file('test/event-store.test.ts', eventStoreTests),
    // What is told in several versions may have a step that nobody has written yet.
    ...(isToldInVersions(shown.event) ? [] : [file('test/publish-events.test.ts', publishEventsTests)]),
  ];
}

interface Shown {
  readonly aggregate: PlannedAggregate;
  readonly event: PlannedMessage;
}

function renderCounting({ aggregate, event }: Shown): string {
  const { wireName } = aggregate;
  return lines(
    "import type { Decider } from '../../src/generated/decider.js';",
    ...importLines([eventDataType(event)], `../../src/generated/events/${moduleName(event)}.js`),
    "import { sampleOf } from './fakes.js';",
    '',
    `export const streamName = '${wireName}';`,
    '',
    '/** An event that this context keeps. */',
    `export const event = {`,
    [
      `type: '${event.wireName}' as const,`,
      ...foldParse(`data: ${eventDataType(event)}.parse(`, `sampleOf('${moduleName(event)}.json')`),
    ],
    '};',
    '',
    '/** Stands for an aggregate: its state is how many events it knows, which `decide` is told. */',
    'export function counting(',
    ['decide: (seen: number) => readonly (typeof event)[],'],
    '): Decider<typeof streamName, null, typeof event, number> {',
    ['return {'],
    [
      [
        'aggregate: streamName,',
        'initialState: 0,',
        'decide: (_command, seen) => decide(seen),',
        'evolve: (seen) => seen + 1,',
      ],
      '};',
    ],
    '}',
  );
}

function foldParse(before: string, argument: string): Lines {
  const flat = `${before}${argument}),`;
  return flat.length + 2 <= 100 ? [flat] : [before, [`${argument},`], '),'];
}
