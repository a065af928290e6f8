import type { PlannedFunction, PlannedMessage } from '../../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../../plan/sampleOf.ts';
import { fits, foldList, importLines } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { defineName, eventDataType, moduleName, publishMethod } from '../../render/codeNames.ts';

/** What a test file needs and says. */
export interface Suite {
  /** What Lambda hands over, in the words of `aws-lambda`. */
  readonly awsType?: string;
  readonly types: readonly string[];
  readonly imports: Lines;
  readonly fakes: readonly string[];
  readonly sample: Lines;
  readonly tests: readonly Lines[];
}

export function sampleLine({ names }: PlannedFunction, type?: string): Lines {
  return [`const sample = readJson('events/${names.kebab}.json')${type === undefined ? '' : ` as ${type}`};`];
}

/** What tests of the effect of a handler import and fake. */
export function effectNeeds(publishing: PlannedMessage | undefined): Pick<Suite, 'imports' | 'fakes'> {
  return publishing === undefined
    ? { imports: [], fakes: [] }
    : { imports: importSample(publishing), fakes: ['publishedTypes', 'sampleOf'] };
}

/** A handler that says what it could say, or counts. */
export function workLines(planned: PlannedFunction, publishing: PlannedMessage | undefined): Lines {
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

/** What the work must have led to, once. */
export function effectLines(publishing: PlannedMessage | undefined): Lines {
  return publishing === undefined
    ? ['expect(runs).toBe(1);']
    : [`expect(publishedTypes()).toEqual(['${publishing.wireName}']);`];
}

/** However often the sample comes, it works once. */
export function onceTest(planned: PlannedFunction, publishing: PlannedMessage | undefined, what: string): Lines {
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
export function publishingSample({ publishes }: PlannedFunction): PlannedMessage | undefined {
  return publishes.find((event) => sampleOf(event).isValid);
}

function importSample(event: PlannedMessage | undefined): Lines {
  return event === undefined
    ? []
    : importLines([eventDataType(event)], `../../src/generated/events/${moduleName(event)}.js`);
}
