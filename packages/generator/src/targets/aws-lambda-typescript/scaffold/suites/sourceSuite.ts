import type { CommandFunction, PlannedFunction, PolicyFunction, Source } from '../../../../plan/ServerlessPlan.ts';
import { type Sample, sampleOf } from '../../../../plan/sampleOf.ts';
import { foldList } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { defineName } from '../../render/codeNames.ts';
import { noteName } from '../noteName.ts';
import { importReaction, reactionsOf, reactionTests } from '../reactionTests.ts';
import { renderTodo } from '../renderTodo.ts';
import { effectNeeds, findEffect } from './effect.ts';
import { onceTest, type Suite, sampleLine } from './Suite.ts';

/** What the tests of a function need to know of the source that starts it. */
interface SourceTests {
  /** Of what Lambda hands over, from `aws-lambda`; absent where nothing is said of it. */
  readonly type?: string;
  readonly what: string;
  /** Support that is imported for what it fakes. */
  readonly support: Lines;
  readonly tests: (planned: PlannedFunction) => readonly Lines[];
}

const importFailures: Lines = ["import { keptFailures } from '../support/failures.js';"];

const sourceTests: Readonly<Record<Source['type'], SourceTests>> = {
  device: {
    what: 'a reading, however often it is tried',
    support: [],
    tests: () => [rejects('a reading without its delivery', ['{}'], '/mqttDelivery')],
  },
  objectStore: {
    type: 'S3Event',
    what: 'a change of an object, however often it is told',
    support: [],
    tests: () => [],
  },
  queue: {
    type: 'SQSEvent',
    what: 'a message, however often it arrives',
    support: importFailures,
    tests: (planned) => [
      setsAside('...record', "body: 'no JSON'"),
      bringsBack(planned, 'sample.Records[0]?.messageId'),
    ],
  },
  stream: {
    type: 'KinesisStreamEvent',
    what: 'a record, however often it arrives',
    support: importFailures,
    tests: (planned) => [
      setsAside('...record', "kinesis: { ...record.kinesis, data: 'bm8=' }"),
      bringsBack(planned, 'sample.Records[0]?.kinesis.sequenceNumber'),
    ],
  },
  table: {
    type: 'DynamoDBStreamEvent',
    what: 'a change, however often it arrives',
    support: [],
    tests: (planned) => [bringsBack(planned, 'sample.Records[0]?.dynamodb?.SequenceNumber')],
  },
  topic: {
    type: 'SNSEvent',
    what: 'a notification, however often it arrives',
    support: [],
    tests: () => [
      [
        "it('rejects what can not be read, so that it ends in the queue', async () => {",
        [
          'const Records = sample.Records.map((record) => ({',
          ['...record,', "Sns: { ...record.Sns, Message: 'no JSON' },"],
          '}));',
          "await expect(handler({ Records }, context())).rejects.toThrow('Expected JSON');",
        ],
        '});',
      ],
    ],
  },
  webhook: {
    type: 'APIGatewayProxyEventV2',
    what: 'a call, however often it is made',
    support: ["import '../support/secret.js';"],
    tests: () => [
      [
        "it('answers 401 to what is not signed with the secret', async () => {",
        [
          'const answer = await handler({ ...sample, body: \'{"forged":true}\' }, context());',
          'expect(answer.statusCode).toBe(401);',
        ],
        '});',
      ],
    ],
  },
};

/** The tests of a function that a system outside starts. */
export function sourceSuite(planned: CommandFunction | PolicyFunction, { type: sort }: Source): Suite {
  const { type, what, support, tests } = sourceTests[sort];
  const isSound = planned.role === 'policy' || sort === 'objectStore' || isSent(sampleOf(planned.command), sort);
  const effect = findEffect(planned);
  const needs = effectNeeds(isSound ? effect : undefined);
  const reactions = reactionsOf(planned);
  const own = tests(planned);
  return {
    types: [],
    ...(type === undefined ? {} : { awsType: type }),
    imports: [...needs.imports, ...support, ...importReaction(reactions)],
    fakes: ['readJson', ...needs.fakes],
    sample: sampleLine(planned, type),
    tests: [
      ...(isSound ? [onceTest(planned, effect, what)] : []),
      ...own,
      ...(planned.role === 'policy'
        ? reactionTests(planned, reactions)
        : [renderTodo(`decides what ${noteName(planned.command.name)} leads to`)]),
    ],
  };
}

/** A rule hands a reading over with what it adds, so that nothing but an object can be one. */
function isSent({ value, isValid }: Sample, sort: Source['type']): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isValid && (sort !== 'device' || isObject);
}

function rejects(what: string, argument: readonly string[], path: string): Lines {
  return [
    `it('rejects ${what}, so that it ends in the queue', async () => {`,
    [`await expect(handler(${argument.join('')}, context())).rejects.toThrow('${path}');`],
    '});',
  ];
}

function setsAside(...broken: readonly string[]): Lines {
  return [
    "it('sets aside what can not be read, with the reason', async () => {",
    [
      ...foldList('const Records = sample.Records.map((record) => ({', broken, '}));', 4),
      'expect(await handler({ Records }, context())).toEqual({ batchItemFailures: [] });',
      "expect(keptFailures()).toEqual([expect.stringContaining('Expected JSON')]);",
    ],
    '});',
  ];
}

function bringsBack(planned: PlannedFunction, id: string): Lines {
  return [
    "it('is brought again what failed', async () => {",
    [
      `const run = ${defineName(planned)}(() => Promise.reject(new Error('No.')));`,
      'const failed = await run(sample, context());',
      ...foldList('expect(failed.batchItemFailures).toEqual([', [`{ itemIdentifier: ${id} }`], ']);', 4),
    ],
    '});',
  ];
}
