import type { JsonValue } from '@lambdastorm/schema';
import { toJsonSchema } from '@lambdastorm/schema';
import type {
  CommandFunction,
  EventRule,
  PlannedFunction,
  PlannedMessage,
  QueryFunction,
} from '../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../plan/sampleOf.ts';
import { fits, foldList, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { quoteText } from '../../../text/quoteText.ts';
import { defineName, eventDataType, messageType, moduleName, publishMethod } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { pathFields } from '../render/pathFields.ts';
import { noteName } from './noteName.ts';
import { importReaction, reactionsOf, reactionTests } from './reactionTests.ts';
import { renderTodo } from './renderTodo.ts';

/** What a test file needs and says. */
interface Suite {
  readonly types: readonly string[];
  readonly imports: Lines;
  readonly fakes: readonly string[];
  readonly sample: Lines;
  readonly usesHandler: boolean;
  readonly tests: readonly Lines[];
}

/** The test of one function: that its edge holds is tested, what it decides is to do. */
export function renderFunctionTest(planned: PlannedFunction): string {
  const suite = toSuite(planned);
  const kebab = planned.names.kebab;
  const define = suite.tests
    .flat(3)
    .some((line) => typeof line === 'string' && line.includes(`${defineName(planned)}(`));
  return lines(
    ...scaffoldHeader(planned),
    "import { beforeEach, describe, expect, it } from 'vitest';",
    ...(suite.usesHandler ? [`import { handler } from '../../src/functions/${kebab}.js';`] : []),
    ...suite.imports,
    ...(define ? importLines([defineName(planned)], `../../src/generated/functions/${kebab}.js`) : []),
    ...importLines([...suite.types, ...suite.fakes, 'context', 'resetFakes'], '../support/fakes.js'),
    '',
    ...suite.sample,
    '',
    'beforeEach(resetFakes);',
    '',
    `describe(${quoteText(noteName(planned.name))}, () => {`,
    suite.tests.flatMap((test, place) => (place === 0 ? test : ['', ...test])),
    '});',
  );
}

function toSuite(planned: PlannedFunction): Suite {
  switch (planned.trigger.type) {
    case 'http':
      return planned.role === 'query' ? querySuite(planned) : commandSuite(planned as CommandFunction);
    case 'event':
      return eventSuite(planned, planned.trigger);
    case 'schedule':
      return scheduleSuite(planned);
  }
}

function sampleLine({ names }: PlannedFunction, type?: string): Lines {
  return [`const sample = readJson('events/${names.kebab}.json')${type === undefined ? '' : ` as ${type}`};`];
}

function commandSuite(planned: CommandFunction): Suite {
  const { command } = planned;
  const publishing = publishingSample(planned);
  const broken = brokenBody(planned);
  const isTaken = sampleOf(command).isValid;
  const taken: readonly Lines[] = isTaken ? [takenTest(planned, publishing)] : [];
  return {
    types: ['type HttpEvent'],
    imports: isTaken ? importSample(publishing) : [],
    fakes: ['readJson', ...(isTaken && publishing !== undefined ? ['publishedTypes', 'sampleOf'] : [])],
    sample: sampleLine(planned, 'HttpEvent'),
    usesHandler: true,
    tests: [
      ...taken,
      [
        "it('refuses a command without Idempotency-Key with 400', async () => {",
        [
          'const answer = await handler({ ...sample, headers: {} }, context());',
          'expect(answer.statusCode).toBe(400);',
          "expect(answer.body).toContain('/headers/Idempotency-Key');",
        ],
        '});',
      ],
      ...(broken === undefined ? [] : [brokenTest(broken)]),
      renderTodo(`decides what ${noteName(command.name)} leads to`),
    ],
  };
}

function takenTest(planned: CommandFunction, publishing: PlannedMessage | undefined): Lines {
  const title =
    publishing === undefined ? 'works once for one Idempotency-Key' : 'publishes once for one Idempotency-Key';
  return [
    `it('${title}, and answers 202 each time', async () => {`,
    [
      ...workLines(planned, publishing),
      'const first = await run(sample, context());',
      'const second = await run(sample, context());',
      'expect([first.statusCode, second.statusCode]).toEqual([202, 202]);',
      'expect(second.body).toBe(first.body);',
      ...effectLines(publishing),
    ],
    '});',
  ];
}

/** A handler that says what it could say, or counts. */
function workLines(planned: PlannedFunction, publishing: PlannedMessage | undefined): Lines {
  if (publishing === undefined) {
    return [
      'let runs = 0;',
      `const run = ${defineName(planned)}(() => {`,
      ['runs += 1;', 'return Promise.resolve();'],
      '});',
    ];
  }
  return [
    ...foldList(
      `const data = ${eventDataType(publishing)}.parse(`,
      [`sampleOf('${moduleName(publishing)}.json')`],
      ');',
      4,
    ),
    ...foldArrow(
      `const run = ${defineName(planned)}(({ publish }) =>`,
      `publish.${publishMethod(publishing)}(data)`,
      ');',
    ),
  ];
}

function foldArrow(before: string, body: string, after: string): Lines {
  const flat = `${before} ${body}${after}`;
  return fits(flat, 4) ? [flat] : [before, [`${body},`], after];
}

function effectLines(publishing: PlannedMessage | undefined): Lines {
  return publishing === undefined
    ? ['expect(runs).toBe(1);']
    : [`expect(publishedTypes()).toEqual(['${publishing.wireName}']);`];
}

function brokenTest({ body, path }: { readonly body: string; readonly path: string }): Lines {
  const pointer = quoteText(`"path":${JSON.stringify(path)}`);
  return [
    "it('refuses what does not fit its schema with 400 and says where', async () => {",
    [
      `const answer = await handler({ ...sample, body: ${quoteText(body)} }, context());`,
      'expect(answer.statusCode).toBe(400);',
      ...foldList('expect(answer.body).toContain(', [pointer], ');', 4),
    ],
    '});',
  ];
}

/** A body that the schema refuses, and the pointer to what is wrong with it. */
function brokenBody(planned: CommandFunction): { readonly body: string; readonly path: string } | undefined {
  const { payload } = planned.command;
  const schema = toJsonSchema(payload);
  if (schema['type'] !== 'object') return undefined;
  const inPath = new Set(pathFields(planned).map(({ name }) => name));
  const missing =
    payload.type === 'fields' ? payload.fields.find(({ name, required }) => required && !inPath.has(name)) : undefined;
  const { value } = sampleOf(planned.command);
  if (missing === undefined || missing.name.length > 40 || !isObject(value)) return { body: '[]', path: '' };
  return { body: '{}', path: `/${missing.name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}

function querySuite(planned: QueryFunction): Suite {
  const { readModel } = planned;
  const type = messageType(readModel);
  const sound = sampleOf(readModel).isValid;
  const found: Lines = [
    "it('answers 200 with what its schema promises', async () => {",
    [
      ...foldList(`const found = ${type}.parse(`, [`sampleOf('${moduleName(readModel)}.json')`], ');', 4),
      `const run = ${defineName(planned)}(() => Promise.resolve(found));`,
      'const answer = await run(sample, context());',
      'expect(answer.statusCode).toBe(200);',
      "expect(JSON.parse(answer.body ?? '')).toEqual(found);",
    ],
    '});',
  ];
  return {
    types: ['type HttpEvent'],
    imports: sound ? importLines([type], `../../src/generated/read-models/${moduleName(readModel)}.js`) : [],
    fakes: ['readJson', ...(sound ? ['sampleOf'] : [])],
    sample: sampleLine(planned, 'HttpEvent'),
    usesHandler: false,
    tests: [
      ...(sound ? [found] : []),
      [
        "it('answers 404 when there is nothing', async () => {",
        [
          `const run = ${defineName(planned)}(() => Promise.resolve(undefined));`,
          'const answer = await run(sample, context());',
          'expect(answer.statusCode).toBe(404);',
        ],
        '});',
      ],
      renderTodo(`reads ${noteName(readModel.name)}`),
    ],
  };
}

function eventSuite(planned: PlannedFunction, { events }: EventRule): Suite {
  const [first] = events;
  const isSound = first !== undefined && sampleOf(first).isValid;
  const publishing = publishingSample(planned);
  const reactions = reactionsOf(planned);
  return {
    types: ['type BusEvent'],
    imports: [...(isSound ? importSample(publishing) : []), ...importReaction(reactions)],
    fakes: ['readJson', ...(isSound && publishing !== undefined ? ['publishedTypes', 'sampleOf'] : [])],
    sample: sampleLine(planned, 'BusEvent'),
    usesHandler: true,
    tests: [
      ...(isSound ? [onceTest(planned, publishing, 'an event, however often it arrives')] : []),
      [
        "it('rejects an event that does not fit its schema, so that it ends in the queue', async () => {",
        [
          "const broken = { ...sample, detail: { ...sample.detail, specversion: '0.1' } };",
          "await expect(handler(broken, context())).rejects.toThrow('/specversion');",
        ],
        '});',
      ],
      ...reactionTests(planned, reactions),
    ],
  };
}

function scheduleSuite(planned: PlannedFunction): Suite {
  const publishing = publishingSample(planned);
  const reactions = reactionsOf(planned);
  return {
    types: [],
    imports: [...importSample(publishing), ...importReaction(reactions)],
    fakes: ['readJson', ...(publishing === undefined ? [] : ['publishedTypes', 'sampleOf'])],
    sample: sampleLine(planned),
    usesHandler: true,
    tests: [
      onceTest(planned, publishing, 'a time that was due, however often it is tried'),
      [
        "it('rejects a run without its time, so that it ends in the queue', async () => {",
        ["await expect(handler({}, context())).rejects.toThrow('/scheduledTime');"],
        '});',
      ],
      ...reactionTests(planned, reactions),
    ],
  };
}

function onceTest(planned: PlannedFunction, publishing: PlannedMessage | undefined, what: string): Lines {
  return [
    `it('works once for ${what}', async () => {`,
    [
      ...workLines(planned, publishing),
      'await run(sample, context());',
      'await run(sample, context());',
      ...effectLines(publishing),
    ],
    '});',
  ];
}

/** An event that the function may publish and that has a sample. */
function publishingSample({ publishes }: PlannedFunction): PlannedMessage | undefined {
  return publishes.find((event) => sampleOf(event).isValid);
}

function importSample(event: PlannedMessage | undefined): Lines {
  return event === undefined
    ? []
    : importLines([eventDataType(event)], `../../src/generated/events/${moduleName(event)}.js`);
}

function isObject(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
