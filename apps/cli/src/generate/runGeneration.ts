import { deriveModel, type Finding } from '@lambdastorm/derivation';
import {
  explainDecision,
  generatePlatform,
  generateProject,
  isDifference,
  type RefusalReason,
  RegenerationRefusal,
  type TargetId,
} from '@lambdastorm/generator';
import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import { CliError } from '../CliError.ts';
import { readBoard } from '../readBoard.ts';
import { renderFindings } from '../renderFindings.ts';
import { chooseContexts } from './chooseContexts.ts';
import { type FileReport, toFileReport } from './FileReport.ts';
import { findProjects } from './findProjects.ts';
import { toKeptReport } from './KeptReport.ts';
import { pathsByFolder } from './pathsByFolder.ts';
import { type FolderRegeneration, regenerateFolder } from './regenerateFolder.ts';
import { renderReport } from './renderReport.ts';
import { renderVersions, toVersionReport } from './VersionReport.ts';
import { writeChanges } from './writeChanges.ts';

/** What may be asked for when contexts are written into folders. */
export interface GenerateOptions {
  readonly context?: string;
  readonly target: TargetId;
  readonly out: string;
  readonly dryRun?: true;
  readonly check?: true;
  readonly json?: true;
  readonly eject: readonly string[];
  readonly restore: readonly string[];
  readonly discardEdits?: true;
  readonly platform?: true;
  readonly partial?: true;
}

/** What was written, or would have been. */
export interface Generation {
  readonly model: DomainModel;
  readonly contexts: readonly BoundedContext[];
}

const statuses: Readonly<Record<RefusalReason, CliError['exitCode']>> = { foreign: 1, usage: 2, unreadable: 3 };

/** Writes contexts of a board file, each into its folder below `out`, and reports what became of which file. */
export async function runGeneration(boardPath: string, options: GenerateOptions): Promise<Generation> {
  const { snapshot } = await readBoard(boardPath);
  const { model, findings } = deriveModel(snapshot);
  const contexts = chooseContexts(model, options.context);
  const errors = errorsIn(contexts, findings);
  if (errors.length > 0 && options.partial !== true) refuse(errors, findings, options);
  if (errors.length > 0) console.error(`What has errors is left out:\n${renderFindings(errors).trimEnd()}`);

  const projects = await regenerateAll(model, contexts, options).catch((error: unknown) => {
    throw error instanceof RegenerationRefusal ? new CliError(statuses[error.reason], error.message) : error;
  });
  const decisions = projects.flatMap((project) => project.decisions);
  const isStopped = projects.some((project) => project.isStopped);
  if (!isStopped && options.dryRun !== true && options.check !== true) {
    for (const { place, changes } of projects) await writeChanges(place, changes);
  }
  report(projects, findings, options);
  if (isStopped && options.dryRun !== true) console.error('Nothing was written.');
  const isDrift = options.check === true && decisions.some(isDifference);
  if (isStopped || isDrift || decisions.some(({ status }) => status === 'conflict')) process.exitCode = 1;
  return { model, contexts };
}

/** An error of another context does not keep this one from becoming code. */
function errorsIn(contexts: readonly BoundedContext[], findings: readonly Finding[]): Finding[] {
  const ids = new Set(contexts.map((context) => context.id));
  return findings.filter(
    ({ severity, contextId }) => severity === 'error' && (contextId === undefined || ids.has(contextId)),
  );
}

function refuse(errors: readonly Finding[], findings: readonly Finding[], options: GenerateOptions): never {
  if (options.json === true) report([], findings, options);
  throw new CliError(
    1,
    `The board has errors, so nothing was written; --partial leaves out what has them.\n${renderFindings(errors).trimEnd()}`,
  );
}

async function regenerateAll(
  model: DomainModel,
  contexts: readonly BoundedContext[],
  { target, out, ...options }: GenerateOptions,
): Promise<FolderRegeneration[]> {
  const found = await findProjects(out, options.restore, new Set(contexts.map(({ id }) => id)));
  const remembered = new Map([...found].map(([id, project]) => [id, project.remembered] as const));
  const shared = options.platform === true ? [generatePlatform()] : [];
  const projects = [...contexts.map(({ id }) => generateProject(model, id, target, remembered)), ...shared].map(
    (project) => ({ project, folder: found.get(project.contextId)?.folder ?? project.folder }),
  );
  const folders = projects.map(({ folder }) => folder);
  const [eject, restore] = [pathsByFolder(options.eject, folders), pathsByFolder(options.restore, folders)];
  const regenerated: FolderRegeneration[] = [];
  for (const { project, folder } of projects) {
    const wishes = { eject: eject.get(folder) ?? [], restore: restore.get(folder) ?? [] };
    const discardEdits = options.discardEdits === true;
    regenerated.push(await regenerateFolder(project, folder, { target, out, discardEdits, ...wishes }));
  }
  return regenerated;
}

function report(
  projects: readonly FolderRegeneration[],
  findings: readonly Finding[],
  { json }: GenerateOptions,
): void {
  const files = projects.flatMap(({ folder, decisions }): FileReport[] =>
    decisions.map((decision) => toFileReport(folder, decision)),
  );
  const versions = projects.flatMap((project) =>
    project.versions.map((change) => toVersionReport(project.folder, change)),
  );
  const kept = projects.flatMap((project) => project.kept.map((part) => toKeptReport(project.folder, part)));
  process.stdout.write(
    json === true
      ? `${JSON.stringify({ files, versions, kept, findings }, null, 2)}\n`
      : `${renderVersions([...versions, ...kept])}${renderReport(files)}`,
  );
  for (const { folder, decisions } of projects) {
    for (const decision of decisions) {
      const sentence = explainDecision(decision, `${folder}/${decision.path}`);
      if (sentence !== undefined) console.error(sentence);
    }
  }
}
