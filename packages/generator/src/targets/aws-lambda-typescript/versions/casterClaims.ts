import type { PlannedMessage, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { foldList } from '../../../text/fold.ts';
import type { Lines } from '../../../text/lines.ts';
import { eventDataType } from '../render/codeNames.ts';
import { type Caster, earlierOf } from './casters.ts';
import { findHearer } from './findHearer.ts';
import { readingName } from './renderReadings.ts';
import { earlierContracts } from './versionedEvents.ts';

/** One thing that holds of a caster, as a test. */
interface Claim {
  /** Names and where each is below `src/generated`. */
  readonly imports: readonly (readonly [name: string, module: string])[];
  /** Versions whose data it checks. */
  readonly schemas: readonly PlannedMessage[];
  readonly test: Lines;
}

/** What has to hold of a step between two versions, wherever the project takes it. */
export function casterClaims(caster: Caster, plan: ServerlessPlan): readonly Claim[] {
  const { from, to } = caster;
  const newest = [...plan.events, ...plan.foreignEvents].find(({ id }) => id === from.id) ?? from;
  const contracts = earlierContracts(newest, plan);
  const isKept = contracts.some(({ version, toLater }) => version === from && toLater !== undefined);
  return [
    fitting(caster),
    ...(isKept ? [read(from, newest)] : []),
    ...(from === newest ? [told(newest)] : []),
    ...(from.version < to.version && findHearer(caster, plan) !== undefined ? [heard(newest)] : []),
  ];
}

function fitting({ name, to }: Caster): Claim {
  return {
    imports: [],
    schemas: [to],
    test: [
      `it('fits version ${to.version}', (test) => {`,
      [`const made = unlessOpen(() => ${name}(sample), test);`, fits(to, 'made')],
      '});',
    ],
  };
}

function read(from: PlannedMessage, newest: PlannedMessage): Claim {
  const detail = `JSON.stringify({ id: 'kept', subject: '1', schemaversion: ${from.version}, data: sample })`;
  const kept = ['version: 1', `type: '${newest.wireName}'`, 'time: new Date(0)', 'detail'];
  return {
    imports: [['readKept', 'kept-versions.js']],
    schemas: [newest],
    test: [
      `it('is read as version ${newest.version} where it was kept', (test) => {`,
      [
        `const detail = ${detail};`,
        ...foldList('const kept = {', kept, '};', 4),
        'const { event } = unlessOpen(() => readKept(kept), test);',
        fits(newest, 'event.data'),
      ],
      '});',
    ],
  };
}

function told(newest: PlannedMessage): Claim {
  const versions = [newest, ...earlierOf(newest).filter(({ isPublished }) => isPublished)];
  const work = `() => everyVersion(ownContracts.${newest.wireName}, sample)`;
  return {
    imports: [
      ['ownContracts', 'own-events.js'],
      ['everyVersion', 'versions.js'],
    ],
    schemas: [],
    test: [
      `it('is told in version ${versions.map(({ version }) => version).join(' and ')}', (test) => {`,
      [
        ...foldList('const told = unlessOpen(', [work, 'test'], ');', 4),
        `expect(told.map(({ contract }) => contract.schemaversion)).toEqual([${versions.map(({ version }) => version).join(', ')}]);`,
      ],
      '});',
    ],
  };
}

function heard(newest: PlannedMessage): Claim {
  const name = readingName(newest);
  return {
    imports: [[name, `events/${newest.names.kebab}.js`]],
    schemas: [],
    test: [
      `it('is heard as version ${newest.version}', (test) => {`,
      [
        ...foldList('const event = unlessOpen(', [`() => ${name}.parse(heard.detail)`, 'test'], ');', 4),
        `expect(event.schemaversion).toBe(${newest.version});`,
      ],
      '});',
    ],
  };
}

function fits(version: PlannedMessage, value: string): string {
  return `expect(${eventDataType(version)}.safeParse(${value}).error).toBeUndefined();`;
}
