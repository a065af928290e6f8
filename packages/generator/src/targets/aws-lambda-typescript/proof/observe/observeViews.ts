import { join } from 'node:path';
import { eventsWithoutKey, scopeOf } from '../../../../plan/readModels.ts';
import type { PlannedFunction, ProjectorFunction, QueryFunction } from '../../../../plan/ServerlessPlan.ts';
import type { AwsCall } from '../aws/AwsCall.ts';
import { type LocalAws, startLocalAws } from '../aws/startLocalAws.ts';
import type { Outcome } from '../lambda/runtimeApi.ts';
import { startFunction } from '../lambda/startFunction.ts';
import type { BuiltProject } from './observeProject.ts';
import type { Sample } from './ProvenFunction.ts';

/** A read model that was asked for after its projector was told an event, twice. */
export interface ViewObservation {
  /** `parcel-depot/depot` */
  readonly project: string;
  /** `parcel-depot/depot get-parcels-in-the-depot` */
  readonly query: string;
  readonly projected: readonly Outcome[];
  readonly answer: Outcome;
  readonly calls: readonly AwsCall[];
  readonly logs: readonly string[];
}

/** Tells every projector of a project an event that has a key, and asks every query of its read model for that. */
export async function observeViews(
  built: BuiltProject,
  functions: readonly PlannedFunction[],
  runtimeClient: string,
): Promise<readonly ViewObservation[]> {
  const observations: ViewObservation[] = [];
  for (const query of functions) {
    if (query.role !== 'query' || scopeOf(query) === undefined) continue;
    const projector = functions.find((each) => each.role === 'projector' && each.readModel === query.readModel);
    if (projector?.role !== 'projector') throw new Error(`Nothing keeps ${query.readModel.name} up to date.`);
    observations.push(await observeView({ built, query, projector, runtimeClient }));
  }
  return observations;
}

interface Stage {
  readonly built: BuiltProject;
  readonly query: QueryFunction;
  readonly projector: ProjectorFunction;
  readonly runtimeClient: string;
}

async function observeView(stage: Stage): Promise<ViewObservation> {
  const { built, query, projector } = stage;
  await using aws = await startLocalAws(built.stack);
  const told = samplesOf(built, projector)[keyedPlace(projector)];
  const asked = samplesOf(built, query)[0];
  if (told === undefined || asked === undefined) throw new Error(`${query.name} has no samples to be proven with.`);
  const projecting = await run(stage, projector, aws, [told.event, told.event]);
  const { data = {} } = told.event['detail'] as { data?: Readonly<Record<string, unknown>> };
  const parameters = query.trigger.parameters.map((name) => [name, String(data[name])]);
  const request = { ...asked.event, pathParameters: Object.fromEntries(parameters) };
  const asking = await run(stage, query, aws, [request]);
  const [answer] = asking.outcomes;
  if (answer === undefined) throw new Error(`${query.name} was not asked.`);
  return {
    ...{ project: built.path, query: `${built.path} ${query.names.kebab}`, projected: projecting.outcomes, answer },
    calls: [...aws.calls],
    logs: [...projecting.logs, ...asking.logs],
  };
}

async function run(
  { built, runtimeClient }: Stage,
  planned: PlannedFunction,
  aws: LocalAws,
  events: readonly object[],
): Promise<{ readonly outcomes: readonly Outcome[]; readonly logs: readonly string[] }> {
  const fn = built.functions.find(({ kebab }) => kebab === planned.names.kebab);
  if (fn === undefined) throw new Error(`${planned.name} is not in the template.`);
  const running = await startFunction({
    ...fn,
    folder: join(built.decided, 'dist', fn.kebab),
    awsUrl: aws.url,
    runtimeClient,
  });
  const outcomes: Outcome[] = [];
  for (const event of events) outcomes.push(await running.invoke(event));
  await running[Symbol.asyncDispose]();
  return { outcomes, logs: running.logs };
}

function samplesOf({ functions }: BuiltProject, planned: PlannedFunction): readonly Sample[] {
  return functions.find(({ kebab }) => kebab === planned.names.kebab)?.samples ?? [];
}

/** The first event that says which view it is about; samples stand in the order of the events. */
function keyedPlace({ readModel, trigger }: ProjectorFunction): number {
  const strangers = eventsWithoutKey(readModel);
  return trigger.events.findIndex((event) => !strangers.includes(event));
}
