import type { PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import { foldList } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { type Effect, effectLines, workLines } from './effect.ts';

/** What a test file needs and says. */
export interface Suite {
  /** What Lambda hands over, in the words of `aws-lambda`. */
  readonly awsType?: string;
  readonly types: readonly string[];
  readonly imports: Lines;
  readonly fakes: readonly string[];
  readonly sample: Lines;
  /** What has to be done before each test beside what all need. */
  readonly before?: Lines;
  readonly tests: readonly Lines[];
}

export function sampleLine({ names }: PlannedFunction, type?: string): Lines {
  return foldList(
    'const sample = readJson(',
    [`'events/${names.kebab}.json'`],
    `)${type === undefined ? '' : ` as ${type}`};`,
  );
}

/** However often the sample comes, it works once. */
export function onceTest(planned: PlannedFunction, effect: Effect | undefined, what: string): Lines {
  return [
    `it('works once for ${what}', async () => {`,
    [
      ...workLines(planned, effect),
      'await run(sample, context());',
      'await run(sample, context());',
      ...effectLines(effect),
    ],
    '});',
  ];
}
