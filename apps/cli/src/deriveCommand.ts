import { deriveModel } from '@lambdastorm/derivation';
import { Command } from 'commander';
import { readBoard } from './readBoard.ts';

export function deriveCommand(): Command {
  return new Command('derive')
    .description('prints the domain model of a board file as JSON')
    .argument('<board>', 'a *.board.json file')
    .action(async (path: string) => {
      const { snapshot } = await readBoard(path);
      process.stdout.write(`${JSON.stringify(deriveModel(snapshot).model, null, 2)}\n`);
    });
}
