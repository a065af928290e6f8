import { join } from 'node:path';
import { type TargetId, targets } from '@lambdastorm/generator';
import { Command, Option } from 'commander';
import { type GenerateOptions, type Generation, runGeneration } from '../generate/runGeneration.ts';

/** The formats of other tools; an AWS Lambda project is generated, not exported. */
const formats = targets.filter(({ id }) => id !== 'aws-lambda-typescript');

interface ExportOptions extends Omit<GenerateOptions, 'target' | 'eject' | 'restore'> {
  readonly format: TargetId;
}

export function exportCommand(): Command {
  return new Command('export')
    .description("writes the bounded contexts of a board file in another tool's format")
    .argument('<board>', 'a *.board.json file')
    .addOption(new Option('--format <format>', 'the format').choices(formats.map(({ id }) => id)).makeOptionMandatory())
    .requiredOption('--out <path>', 'the folder that gets a folder for each context; of EventCatalog, the catalog')
    .addOption(new Option('--context <name>', 'only the context of this name').conflicts('all'))
    .option('--all', 'every context (the default)')
    .option('--partial', 'leave out what has errors instead of refusing the board')
    .option('--dry-run', 'print the report and write nothing')
    .option('--check', 'write nothing and fail when folder and model differ')
    .option('--discard-edits', 'replace files that somebody edited, and keep copies')
    .option('--json', 'print the report as JSON')
    .action(exportBoard);
}

async function exportBoard(board: string, { format, out, ...options }: ExportOptions): Promise<void> {
  // A catalog has much else; domains of its own lie below this folder.
  const place = format === 'eventcatalog' ? join(out, 'domains') : out;
  reportLosses(format, await runGeneration(board, { ...options, target: format, out: place, eject: [], restore: [] }));
}

/** Says on stderr what of each context the format can't say. */
function reportLosses(format: TargetId, { model, contexts }: Generation): void {
  const target = formats.find(({ id }) => id === format);
  for (const context of contexts) {
    const losses = target?.losses?.(context, model) ?? [];
    if (losses.length === 0) continue;
    console.error(`What ${target?.label ?? format} does not say of “${context.name}”:`);
    for (const loss of losses) console.error(`  ${loss}`);
  }
}
