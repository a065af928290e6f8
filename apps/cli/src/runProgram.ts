import { Command, CommanderError } from 'commander';
import { CliError } from './CliError.ts';
import { compatCommand } from './compat/compatCommand.ts';
import { deriveCommand } from './deriveCommand.ts';
import { exportCommand } from './export/exportCommand.ts';
import { generateCommand } from './generate/generateCommand.ts';
import { lintCommand } from './lintCommand.ts';
import { mapCommand } from './mapCommand.ts';

/** Does what the arguments of the process say, and sets its exit status. */
export async function runProgram(): Promise<void> {
  const program = new Command('lambdastorm').description('From a workshop wall to running software.');
  for (const command of [
    lintCommand(),
    deriveCommand(),
    mapCommand(),
    generateCommand(),
    exportCommand(),
    compatCommand(),
  ]) {
    program.addCommand(command.exitOverride().showHelpAfterError());
  }
  try {
    await program.exitOverride().showHelpAfterError().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof CliError) {
      console.error(error.message);
      process.exitCode = error.exitCode;
    } else throw error;
  }
}
