import { deriveModel, renderMermaidMap } from '@lambdastorm/derivation';
import { Command } from 'commander';
import { readBoard } from './readBoard.ts';

export function mapCommand(): Command {
  return new Command('map')
    .description('prints the context map of a board file as a Mermaid flowchart')
    .argument('<board>', 'a *.board.json file')
    .action(async (path: string) => {
      const { snapshot } = await readBoard(path);
      process.stdout.write(renderMermaidMap(deriveModel(snapshot).model));
    });
}
