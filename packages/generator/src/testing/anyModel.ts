import type {
  BoundedContext,
  DomainModel,
  ElementRef,
  ExternalSystem,
  HttpTrigger,
  SystemTrigger,
  Trigger,
} from '@lambdastorm/model';
import type { PayloadSchema } from '@lambdastorm/schema';
import fc from 'fast-check';
import { anyPayload } from './anyPayload.ts';
import { anyText } from './anyText.ts';

const paths = [
  '/orders',
  '/orders/{orderId}',
  '/orders/{orderId}/lines/{lineId}',
  '/{a}/{a}',
  '/',
  '//x',
  '/café/{né}',
  '/a{b}',
];

const methods = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Some that no policy can wait for, too: less than a minute, more than a year, and no duration at all. */
const waits = ['PT1M', 'PT90M', 'P1DT12H', 'P2W', 'P1Y', 'PT1S', 'P10Y', 'tomorrow'];

/** Everything that the parts of one context are drawn from, by place, so that any model hangs together. */
const anySeed = fc.record({
  name: anyText,
  description: fc.option(anyText, { nil: undefined }),
  names: fc.array(anyText, { minLength: 14, maxLength: 14 }),
  payloads: fc.array(anyPayload, { minLength: 8, maxLength: 8 }),
  links: fc.array(fc.nat({ max: 5 }), { minLength: 24, maxLength: 24 }),
  methods: fc.array(fc.constantFrom(...methods), { minLength: 4, maxLength: 4 }),
  paths: fc.array(fc.constantFrom(...paths), { minLength: 4, maxLength: 4 }),
  /** What the systems outside are called where they are: buckets, topics, headers. */
  words: fc.array(anyText, { minLength: 4, maxLength: 4 }),
  waits: fc.array(fc.option(fc.constantFrom(...waits)), { minLength: 2, maxLength: 2 }),
});

type Seed = typeof anySeed extends fc.Arbitrary<infer T> ? T : never;

/** Models of two contexts that hear each other, with names from hell. */
export const anyModel: fc.Arbitrary<DomainModel> = fc
  .tuple(anySeed, anySeed)
  .map((seeds) => ({ boundedContexts: seeds.map(toContext), contextMap: { relations: [] } }));

function toContext(seed: Seed, place: number): BoundedContext {
  const id = `context-${place}`;
  let named = 0;
  const element = (kind: string, index: number) => ({
    id: `${kind}-${place}-${index}`,
    name: seed.names[named++ % seed.names.length] ?? '',
    noteIds: [`${kind}-${place}-${index}`],
    ...(seed.description === undefined ? {} : { description: seed.description }),
  });
  const link = (index: number): number => seed.links[index] ?? 0;
  const payload = (index: number): PayloadSchema => seed.payloads[index] ?? { type: 'fields', fields: [] };
  const event = (index: number): ElementRef => {
    const at = link(index);
    const context = at % 2;
    return { contextId: `context-${context}`, elementId: `event-${context}-${at % 3}` };
  };
  const http = (index: number, method: HttpTrigger['method']): Trigger => ({
    type: 'http',
    method,
    path: seed.paths[index] ?? '/',
    actorIds: [],
  });
  const clock: Trigger = { type: 'schedule', expression: 'rate(1 day)', timeZone: 'Europe/Rome', systemId: 'clock' };
  const systems = [0, 1].map((index) => anySystem(seed, index, element('system', index)));
  const started = (index: number): readonly Trigger[] =>
    systems.flatMap(({ trigger }, at) => (trigger === undefined || (link(index) + at) % 3 === 0 ? [] : [trigger]));
  return {
    ...element('context', 0),
    id,
    name: seed.name,
    actors: [],
    aggregates: [0, 1].map((index) => ({
      ...element('aggregate', index),
      ...(link(index) > 2 ? { key: 'orderId' } : {}),
      commandIds: [],
      eventIds: index === 0 ? [`event-${place}-0`, `event-${place}-1`].slice(0, link(2) % 3) : [],
    })),
    commands: [0, 1, 2, 3].map((index) => ({
      ...element('command', index),
      payload: payload(index),
      ...handler(place, link(3 + index)),
      eventIds: link(7 + index) > 2 ? [`event-${place}-${index % 3}`] : [],
      ...(link(19 + (index % 4)) > 3
        ? {
            examples: [
              {
                name: seed.names[index] ?? '',
                given: [{ contextId: id, elementId: `event-${place}-0` }],
                then: link(2) > 2 ? [] : [{ contextId: id, elementId: `event-${place}-1` }],
                ...(link(2) > 4 ? { refused: seed.names[index + 1] ?? '' } : {}),
              },
            ],
          }
        : {}),
      triggers: [
        ...(link(11 + index) > 1 ? [http(index, seed.methods[index] ?? 'POST')] : []),
        ...(link(11 + index) % 2 === 0 ? [clock] : []),
        ...(index > 1 ? started(index) : []),
      ],
    })),
    events: [0, 1, 2].map((index) => ({
      ...element('event', index),
      payload: payload(4 + index),
      pivotal: false,
      producerIds: [],
    })),
    policies: [0, 1].map((index) => ({
      ...element('policy', index),
      ...(typeof seed.waits[index] === 'string' ? { wait: seed.waits[index] } : {}),
      whenever: [
        { type: 'event' as const, event: event(15 + index) },
        ...(link(17 + index) > 2 ? [{ type: 'event' as const, event: event(18 + index) }] : []),
        ...(link(17 + index) === 0 ? [clock] : []),
        ...(index === 0 ? started(5) : []),
      ],
      then: [0, 1].map((each) => ({
        contextId: `context-${link(20) > 3 ? 1 - place : place}`,
        elementId: `command-${link(20) > 3 ? 1 - place : place}-${each + index}`,
      })),
    })),
    readModels: [
      {
        ...element('readModel', 0),
        payload: payload(7),
        updatedBy: link(21) > 2 ? [event(22)] : [],
        triggers: [http(3, 'GET')],
      },
    ],
    externalSystems: systems,
    hotspots: [{ ...element('hotspot', 0), resolved: false }],
    subscriptions: [],
  };
}

function handler(place: number, at: number): Pick<BoundedContext['commands'][number], 'handledBy'> {
  if (at > 4) return {};
  if (at > 3) return { handledBy: { type: 'externalSystem', id: `system-${place}-0` } };
  return { handledBy: { type: 'aggregate', id: `aggregate-${place}-${at % 2}` } };
}

/** A system outside of any sort. */
function anySystem(
  seed: Seed,
  index: number,
  element: { id: string; name: string; noteIds: string[] },
): ExternalSystem {
  const [word = '', other = '', third = '', fourth = ''] = index === 0 ? seed.words : [...seed.words].reverse();
  const systemId = element.id;
  const triggers: readonly SystemTrigger[] = [
    {
      type: 'objectStore',
      bucket: word,
      prefix: other,
      suffix: third,
      on: index === 0 ? 'created' : 'removed',
      systemId,
    },
    { type: 'device', topicFilter: `${word}/+/${other}/#`, systemId },
    { type: 'queue', queue: word, systemId },
    { type: 'topic', topic: word, filter: { [other]: [third], [fourth]: word }, systemId },
    { type: 'stream', stream: word, systemId },
    { type: 'table', table: word, systemId },
    { type: 'webhook', path: seed.paths[index] ?? '/', signatureHeader: other, systemId },
  ];
  const trigger = triggers[((seed.links[index] ?? 0) + 3 * index) % triggers.length];
  return {
    ...element,
    sort: trigger?.type === 'schedule' ? 'time' : (trigger?.type ?? 'generic'),
    commandIds: [],
    eventIds: [],
    ...(trigger === undefined ? {} : { trigger }),
  };
}
