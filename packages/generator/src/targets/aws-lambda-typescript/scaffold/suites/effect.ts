import type { PlannedAggregate, PlannedFunction, PlannedMessage } from '../../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../../plan/sampleOf.ts';
import { fits, foldList, importLines } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { deciderName, defineName, eventDataType, moduleName, publishMethod } from '../../render/codeNames.ts';

import { isToldInVersions } from '../../versions/casters.ts';

/** An event with a sample that a function may lead to: what a test sees of its work. */
export interface Effect {
  readonly event: PlannedMessage;
  /** Keeps the event in its store; without one it is published directly. */
  readonly aggregate?: PlannedAggregate;
}

export function findEffect({ publishes, stores }: PlannedFunction): Effect | undefined {
  const kept = stores.flatMap((aggregate) => aggregate.events.map((event): Effect => ({ event, aggregate })));
  // What is told in several versions may have a step that nobody has written yet.
  const said = publishes.filter((event) => !isToldInVersions(event)).map((event): Effect => ({ event }));
  return [...kept, ...said].find(({ event }) => sampleOf(event).isValid);
}

/** What tests of the effect of a handler import and fake. */
export function effectNeeds(effect: Effect | undefined): {
  readonly imports: Lines;
  readonly fakes: readonly string[];
} {
  if (effect === undefined) return { imports: [], fakes: [] };
  const { event, aggregate } = effect;
  const data = importLines([eventDataType(event)], `../../src/generated/events/${moduleName(event)}.js`);
  if (aggregate === undefined) return { imports: data, fakes: ['publishedTypes', 'sampleOf'] };
  const decider = `import { ${deciderName(aggregate)} } from '../../src/${aggregate.names.kebab}/decider.js';`;
  return { imports: [...data, decider], fakes: ['keptTypes', 'sampleOf'] };
}

/** A handler that leads to what it could lead to, or counts. */
export function workLines(planned: PlannedFunction, effect: Effect | undefined): Lines {
  if (effect === undefined) {
    return [
      'let runs = 0;',
      `const run = ${defineName(planned)}(() => {`,
      ['runs += 1;', 'return Promise.resolve();'],
      '});',
    ];
  }
  const { event, aggregate } = effect;
  return [
    ...foldList(`const data = ${eventDataType(event)}.parse(`, [`sampleOf('${moduleName(event)}.json')`], ');', 4),
    ...(aggregate === undefined ? publish(planned, event) : keep(planned, event, aggregate)),
  ];
}

function publish(planned: PlannedFunction, event: PlannedMessage): Lines {
  return foldWork(`const run = ${defineName(planned)}(({ publish }) =>`, `publish.${publishMethod(event)}(data)`);
}

function keep(planned: PlannedFunction, event: PlannedMessage, aggregate: PlannedAggregate): Lines {
  const decided = [`...${deciderName(aggregate)}`, `decide: () => [{ type: '${event.wireName}' as const, data }]`];
  return [
    ...foldList('const decider = {', decided, '};', 4),
    ...foldWork(`const run = ${defineName(planned)}(({ store }) =>`, "store.decide(decider, 'one', null)"),
  ];
}

function foldWork(before: string, body: string): Lines {
  const flat = `${before} ${body});`;
  return fits(flat, 4) ? [flat] : [before, [`${body},`], ');'];
}

/** What the work must have led to, once. */
export function effectLines(effect: Effect | undefined): Lines {
  if (effect === undefined) return ['expect(runs).toBe(1);'];
  const types = effect.aggregate === undefined ? 'publishedTypes()' : 'keptTypes()';
  return [`expect(${types}).toEqual(['${effect.event.wireName}']);`];
}
