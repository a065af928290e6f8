import { targets } from '@lambdastorm/generator';
import { Command, Option } from 'commander';
import { type GenerateOptions, runGeneration } from './runGeneration.ts';

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
    .option('--partial', 'leave out what has errors instead of refusing the board')
    .option('--platform', 'also the stack that the contexts share: the bus and its archive')
    .option('--dry-run', 'print the report and write nothing')
    .option('--check', 'write nothing and fail when folder and model differ')
    .option('--discard-edits', 'replace generated files that somebody edited, and keep copies')
    .option('--eject <path>', 'make a generated file yours (can be repeated)', collect, [])
    .option('--restore <path>', 'bring a deleted or ejected file back (can be repeated)', collect, [])
    .option('--json', 'print the report as JSON')
    .action(async (board: string, options: GenerateOptions) => {
      await runGeneration(board, options);
    });
}

function collect(path: string, paths: readonly string[]): readonly string[] {
  return [...paths, path];
}
