import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplate } from '../../render/template/testing/readTemplate.ts';
import type { GoldenProject } from '../../testing/goldenProjects.ts';
import { runProgram } from '../../testing/runProgram.ts';
import { writeProject } from '../../testing/writeProject.ts';
import type { AwsCall } from '../aws/AwsCall.ts';
import { type KeptEvent, type LocalAws, type PublishedEvent, startLocalAws } from '../aws/startLocalAws.ts';
import type { Outcome } from '../lambda/runtimeApi.ts';
import { type RunningFunction, startFunction } from '../lambda/startFunction.ts';
import { type DeployedStack, deployTemplate } from '../stack/deployTemplate.ts';
import { decideProject } from './decideProject.ts';
import { type ProvenFunction, provenFunctions, type Sample } from './ProvenFunction.ts';
import { spoil } from './spoil.ts';

/** What one function did with one sample event, in every way that AWS may bring it. */
export interface SampleObservation {
  readonly fn: ProvenFunction;
  readonly sample: Sample;
  /** With the stubs that it is generated with. */
  readonly asGenerated: Outcome;
  readonly invalid: readonly Outcome[];
  /** What was set aside of what does not fit. */
  readonly setAside: readonly string[];
  /** With decisions: once, and once more. */
  readonly first: Outcome;
  readonly second: Outcome;
  /** In three execution environments at the same time, and once more when all was over. */
  readonly atOnce: readonly Outcome[];
  readonly afterwards: Outcome;
  /** While the bus refuses everything, and once more when it takes events again. */
  readonly refused: Outcome;
  readonly recovered: Outcome;
  readonly published: Readonly<
    Record<'first' | 'second' | 'atOnce' | 'recovered' | 'invalid', readonly PublishedEvent[]>
  >;
  /** What its tables kept of the first run. */
  readonly kept: readonly KeptEvent[];
  readonly calls: readonly AwsCall[];
  readonly unanswered: readonly string[];
  /** All that its execution environments wrote. */
  readonly logs: readonly string[];
}

/** A project on disk, built with its stubs and with decisions, and its stack. */
export interface BuiltProject {
  readonly path: string;
  readonly stack: DeployedStack;
  readonly functions: readonly ProvenFunction[];
  readonly stubs: string;
  readonly decided: string;
}

interface Tools {
  readonly folder: string;
  readonly nodeModules: string;
  readonly runtimeClient: string;
}

export async function buildProject({ path, plan, project }: GoldenProject, tools: Tools): Promise<BuiltProject> {
  const template = project.files.find((file) => file.path === 'template.yaml');
  const stack = deployTemplate(readTemplate(template?.content ?? ''));
  const folderOf = (kind: string): string => join(tools.folder, kind, path);
  const built: BuiltProject = {
    path,
    stack,
    functions: provenFunctions(stack, project.files),
    stubs: folderOf('stubs'),
    decided: folderOf('decided'),
  };
  writeProject(built.stubs, project.files);
  writeProject(built.decided, decideProject(project.files, plan));
  for (const folder of [built.stubs, built.decided]) {
    symlinkSync(tools.nodeModules, join(folder, 'node_modules'), 'junction');
    const { status, output } = await runProgram(process.execPath, ['esbuild.mjs'], folder);
    if (status !== 0) throw new Error(`${path} could not be built:\n${output}`);
  }
  return built;
}

/** Runs every function of a project with every sample event. */
export async function observeProject(built: BuiltProject, tools: Tools): Promise<readonly SampleObservation[]> {
  await using aws = await startLocalAws(built.stack);
  const observations: SampleObservation[] = [];
  for (const fn of built.functions) observations.push(...(await observeFunction(fn, built, tools, aws)));
  return observations;
}

async function observeFunction(
  fn: ProvenFunction,
  built: BuiltProject,
  { runtimeClient }: Tools,
  aws: LocalAws,
): Promise<readonly SampleObservation[]> {
  const start = (project: string): Promise<RunningFunction> =>
    startFunction({ ...fn, folder: join(project, 'dist', fn.kebab), awsUrl: aws.url, runtimeClient });
  const stub = await start(built.stubs);
  const environments = await Promise.all([start(built.decided), start(built.decided), start(built.decided)]);
  const all = [stub, ...environments];
  try {
    const observations: Omit<SampleObservation, 'logs'>[] = [];
    for (const sample of fn.samples) observations.push(await observeSample({ fn, sample, stub, environments, aws }));
    await Promise.all(all.map((each) => each[Symbol.asyncDispose]()));
    const logs = all.flatMap((each) => each.logs);
    return observations.map((observation) => ({ ...observation, logs }));
  } finally {
    await Promise.all(all.map((each) => each[Symbol.asyncDispose]()));
  }
}

interface Stage {
  readonly fn: ProvenFunction;
  readonly sample: Sample;
  readonly stub: RunningFunction;
  readonly environments: readonly [RunningFunction, RunningFunction, RunningFunction];
  readonly aws: LocalAws;
}

async function observeSample({ fn, sample, stub, environments, aws }: Stage): Promise<Omit<SampleObservation, 'logs'>> {
  const calls: AwsCall[] = [];
  const unanswered: string[] = [];
  const startAfresh = async (): Promise<void> => {
    calls.push(...aws.calls);
    unanswered.push(...aws.unanswered);
    await aws.reset();
  };
  const { event } = sample;
  const [environment] = environments;
  await startAfresh();
  const asGenerated = await stub.invoke(event);
  await startAfresh();
  const invalid: Outcome[] = [];
  for (const wrong of spoil(fn.trigger, event)) invalid.push(await environment.invoke(wrong));
  const afterInvalid = [...aws.published];
  const setAside = [...aws.queued];
  await startAfresh();
  const first = await environment.invoke(event);
  const afterFirst = [...aws.published];
  const kept = [...aws.kept];
  const second = await environment.invoke(event);
  const afterSecond = [...aws.published];
  await startAfresh();
  const atOnce = await Promise.all(environments.map((each) => each.invoke(event)));
  const afterwards = await environment.invoke(event);
  const afterAll = [...aws.published];
  await startAfresh();
  aws.bus.isRefusing = true;
  const refused = await environment.invoke(event);
  aws.bus.isRefusing = false;
  const recovered = await environment.invoke(event);
  const published = {
    invalid: afterInvalid,
    first: afterFirst,
    second: afterSecond,
    atOnce: afterAll,
    recovered: [...aws.published],
  };
  await startAfresh();
  const outcomes = { asGenerated, invalid, first, second, atOnce, afterwards, refused, recovered };
  return { fn, sample, ...outcomes, setAside, published, kept, calls, unanswered };
}
