import type { GeneratedFile } from '../../../../GeneratedFile.ts';
import type {
  PlannedAggregate,
  PlannedFunction,
  PlannedGateway,
  PlannedMessage,
  ProjectorFunction,
  ServerlessPlan,
} from '../../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../../plan/sampleOf.ts';
import { lines } from '../../../../text/lines.ts';
import { deciderName, defineName, gatewayName } from '../../render/codeNames.ts';
import { projectionPath } from '../../scaffold/projection/projectionPath.ts';
import { type Caster, castersOf } from '../../versions/casters.ts';

type DecidedFile = Pick<GeneratedFile, 'path' | 'content'>;

/** What every decision writes into the log: the effect that must happen once. */
export const decided = 'decided';

/** The files of a project as a person would have completed them: every decision leads to the samples of its events. */
export function decideProject(files: readonly GeneratedFile[], plan: ServerlessPlan): readonly DecidedFile[] {
  const written = new Map<string, string>([
    ...plan.aggregates.map((aggregate) => [`src/${aggregate.names.kebab}/decide.ts`, decision(aggregate)] as const),
    ...plan.gateways.map((gateway) => [`src/gateways/${gateway.names.kebab}.ts`, answers(gateway)] as const),
    ...plan.functions
      .filter((planned) => planned.role === 'projector')
      .map((planned) => [projectionPath(planned.readModel), projection(planned)] as const),
    ...castersOf(plan).map((caster) => [`src/${caster.module}.ts`, cast(caster)] as const),
    ...plan.functions.map((planned) => [`src/functions/${planned.names.kebab}.ts`, work(planned)] as const),
  ]);
  return files.map(({ path, content }) =>
    /\bNotDecided\(/.test(content) ? { path, content: written.get(path) ?? content } : { path, content },
  );
}

/** An aggregate that lets everything happen that it knows. */
function decision({ events }: PlannedAggregate): string {
  return lines(
    'export function decide() {',
    [`console.info('${decided}');`, `return ${JSON.stringify(events.map(sampleEvent))};`],
    '}',
  );
}

/** A step between two versions that always makes the same. */
function cast({ name, to }: Caster): string {
  return lines(`export function ${name}() {`, [`return ${JSON.stringify(sampleOf(to).value)};`], '}');
}

/** A system outside that does what it is asked, so that everything follows which may. */
function answers(gateway: PlannedGateway): string {
  return lines(
    `export const ${gatewayName(gateway)} = {`,
    gateway.asks.map(({ command, events }) => {
      const told = JSON.stringify(events.map(sampleEvent));
      return `${command.names.camel}: async () => (console.info('${decided}'), ${told}),`;
    }),
    '};',
  );
}

/** A read model that shows its sample after every event, under a key that no sample has where the event has none. */
function projection({ readModel }: ProjectorFunction): string {
  const key = Object.fromEntries(readModel.keyFields.map((field) => [field, 'nobody']));
  return lines(
    `export const project = () => (${JSON.stringify(sampleOf(readModel).value)});`,
    `export const keyOf = () => (${JSON.stringify(key)});`,
  );
}

function work(planned: PlannedFunction): string {
  return lines(
    `import { ${defineName(planned)} } from '../generated/functions/${planned.names.kebab}.js';`,
    ...planned.stores.map((each) => `import { ${deciderName(each)} } from '../${each.names.kebab}/decider.js';`),
    `export const handler = ${defineName(planned)}(async ({ publish, store }) => {`,
    [`console.info('${decided}');`, ...effect(planned)],
    '});',
  );
}

function effect(planned: PlannedFunction): readonly string[] {
  if (planned.role === 'query') return [`return ${JSON.stringify(sampleOf(planned.readModel).value)};`];
  const decisions = planned.stores.map((each) => `await store.decide(${deciderName(each)}, 'sample', {});`);
  if (planned.publishes.length === 0) return decisions;
  return [...decisions, `await publish.all(${JSON.stringify(planned.publishes.map(sampleEvent))});`];
}

function sampleEvent(event: PlannedMessage): object {
  return { type: event.wireName, data: sampleOf(event).value };
}
