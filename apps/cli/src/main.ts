import type { BoardLevel } from '@lambdastorm/board';
import { deriveModel } from '@lambdastorm/derivation';
import { Command, CommanderError, Option } from 'commander';
import { CliError } from './CliError.ts';
import { readBoard } from './readBoard.ts';

const program = new Command('lambdastorm')
  .description('From a workshop wall to running software.')
  .exitOverride()
  .showHelpAfterError();

program
  .command('lint')
  .description('prints the findings of a board file')
  .argument('<board>', 'a *.board.json file')
  .addOption(
    new Option('--level <level>', 'read at this level, not at the one of the board').choices([
      'bigPicture',
      'processModelling',
      'softwareDesign',
    ]),
  )
  .option('--json', 'print JSON')
  .action(async (path: string, options: { readonly level?: BoardLevel; readonly json?: true }) => {
    const { snapshot } = await readBoard(path);
    const { findings } = deriveModel({ ...snapshot, level: options.level ?? snapshot.level });
    if (options.json === true) console.log(JSON.stringify(findings, null, 2));
    else for (const { severity, code, message } of findings) console.log(`${severity}  ${code}  ${message}`);
    if (findings.some((finding) => finding.severity === 'error')) process.exitCode = 1;
  });

program
  .command('derive')
  .description('prints the domain model of a board file as JSON')
  .argument('<board>', 'a *.board.json file')
  .action(async (path: string) => {
    const { snapshot } = await readBoard(path);
    console.log(JSON.stringify(deriveModel(snapshot).model, null, 2));
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof CliError) {
    console.error(error.message);
    process.exitCode = error.exitCode;
  } else throw error;
}
