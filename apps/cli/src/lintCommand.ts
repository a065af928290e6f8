import type { BoardLevel } from '@lambdastorm/board';
import { deriveModel } from '@lambdastorm/derivation';
import { Command, Option } from 'commander';
import { readBoard } from './readBoard.ts';
import { renderFindings, renderMuted } from './renderFindings.ts';

interface LintOptions {
  readonly level?: BoardLevel;
  readonly json?: true;
  readonly muted?: true;
}

export function lintCommand(): Command {
  return new Command('lint')
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
    .option('--muted', 'print the findings that somebody muted, with the reasons, instead')
    .action(lint);
}

async function lint(path: string, options: LintOptions): Promise<void> {
  const { snapshot } = await readBoard(path);
  const { findings, muted } = deriveModel({ ...snapshot, level: options.level ?? snapshot.level });
  if (options.muted === true) {
    process.stdout.write(options.json === true ? `${JSON.stringify(muted, null, 2)}\n` : renderMuted(muted));
    return;
  }
  process.stdout.write(options.json === true ? `${JSON.stringify(findings, null, 2)}\n` : renderFindings(findings));
  if (findings.some((finding) => finding.severity === 'error')) process.exitCode = 1;
}
