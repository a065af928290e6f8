import { join } from 'node:path';
import { deriveModel, type Finding } from '@lambdastorm/derivation';
import { type GeneratedProject, generateProject, type TargetId, targets } from '@lambdastorm/generator';
import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import { Command, Option } from 'commander';
import { CliError } from '../CliError.ts';
import { readBoard } from '../readBoard.ts';
import { renderFindings } from '../renderFindings.ts';
import { chooseContexts } from './chooseContexts.ts';
import { explain } from './explain.ts';
import { type FileDecision, isDifference } from './FileDecision.ts';
import type { FileReport } from './FileReport.ts';
import { recordsFolder } from './Manifest.ts';
import { type ProjectFolder, readProjectFolder } from './readProjectFolder.ts';
import { reconcileProject } from './reconcileProject.ts';
import { renderReport } from './renderReport.ts';
import { writeProject } from './writeProject.ts';

interface GenerateOptions {
  readonly context?: string;
  readonly target: TargetId;
  readonly out: string;
  readonly dryRun?: true;
  readonly check?: true;
  readonly json?: true;
}

interface ReconciledProject {
  readonly contextId: string;
  readonly folderName: string;
  readonly folder: ProjectFolder;
  readonly decisions: readonly FileDecision[];
}

export function generateCommand(): Command {
  return new Command('generate')
    .description('writes the projects of the bounded contexts of a board file')
    .argument('<board>', 'a *.board.json file')
    .addOption(new Option('--context <name>', 'only the context of this name').conflicts('all'))
    .option('--all', 'every context (the default)')
    .addOption(
      new Option('--target <target>', 'what to write')
        .choices(targets.map(({ id }) => id))
        .default('aws-lambda-typescript'),
    )
    .requiredOption('--out <dir>', 'the folder that gets a folder for each context')
    .option('--dry-run', 'print the report and write nothing')
    .option('--check', 'write nothing and fail when folder and model differ')
    .option('--json', 'print the report as JSON')
    .action(generate);
}

async function generate(boardPath: string, options: GenerateOptions): Promise<void> {
  const { snapshot } = await readBoard(boardPath);
  const { model, findings } = deriveModel(snapshot);
  const contexts = chooseContexts(model, options.context);
  if (errorsIn(contexts, findings).length > 0) return refuse(contexts, findings, options);

  const projects = await reconcileAll(model, contexts, options);
  const files = projects.flatMap(toReports);
  const isStopped = files.some(({ status }) => status === 'edited');
  if (!isStopped && options.dryRun !== true && options.check !== true) {
    for (const { folder, decisions, contextId } of projects) {
      await writeProject(folder, decisions, { contextId, target: options.target });
    }
  }
  report(files, findings, options);
  if (isStopped && options.dryRun !== true) console.error('Nothing was written.');
  const isDrift = options.check === true && projects.some(({ decisions }) => decisions.some(isDifference));
  if (isStopped || isDrift || files.some(({ status }) => status === 'conflict')) process.exitCode = 1;
}

/** An error of another context does not keep this one from becoming code. */
function errorsIn(contexts: readonly BoundedContext[], findings: readonly Finding[]): Finding[] {
  const ids = new Set(contexts.map((context) => context.id));
  return findings.filter(
    ({ severity, contextId }) => severity === 'error' && (contextId === undefined || ids.has(contextId)),
  );
}

function refuse(contexts: readonly BoundedContext[], findings: readonly Finding[], options: GenerateOptions): void {
  if (options.json === true) report([], findings, options);
  throw new CliError(
    1,
    `The board has errors, so nothing was written.\n${renderFindings(errorsIn(contexts, findings)).trimEnd()}`,
  );
}

async function reconcileAll(
  model: DomainModel,
  contexts: readonly BoundedContext[],
  { target, out }: GenerateOptions,
): Promise<ReconciledProject[]> {
  const reconciled: ReconciledProject[] = [];
  for (const { id } of contexts) {
    const project = withoutRecords(generateProject(model, id, target));
    const folder = await readProjectFolder(join(out, project.folder), project, target);
    reconciled.push({
      contextId: id,
      folderName: project.folder,
      folder,
      decisions: reconcileProject(project, folder),
    });
  }
  return reconciled;
}

/** A download needs the records of a first run; on disk they depend on what was there before. */
function withoutRecords(project: GeneratedProject): GeneratedProject {
  return { ...project, files: project.files.filter(({ path }) => !path.startsWith(recordsFolder)) };
}

function toReports({ folderName, decisions }: ReconciledProject): FileReport[] {
  return decisions.map(({ path, owner, status }) => ({ path: `${folderName}/${path}`, owner, status }));
}

function report(files: readonly FileReport[], findings: readonly Finding[], { json }: GenerateOptions): void {
  process.stdout.write(json === true ? `${JSON.stringify({ files, findings }, null, 2)}\n` : renderReport(files));
  for (const file of files) {
    const sentence = explain(file);
    if (sentence !== undefined) console.error(sentence);
  }
}
