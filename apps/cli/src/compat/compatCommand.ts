import { type CompatibilityMode, checkCompatibility, compatibilityModes, type JsonValue } from '@lambdastorm/schema';
import { Command, Option } from 'commander';
import { CliError } from '../CliError.ts';
import { readSchema } from './readSchema.ts';
import { renderCompatibility } from './renderCompatibility.ts';

interface CompatOptions {
  readonly mode: CompatibilityMode;
  readonly tolerant?: true;
  readonly json?: true;
}

export function compatCommand(): Command {
  return new Command('compat')
    .description('says whether a JSON Schema may follow earlier ones')
    .argument('<schemas...>', 'the earlier schemas, the oldest first, and then the new one')
    .addOption(
      new Option('--mode <mode>', 'who must be able to read what').choices(compatibilityModes).default('BACKWARD'),
    )
    .option('--tolerant', 'readers pass over fields that they do not know')
    .option('--json', 'print JSON')
    .action(compat);
}

async function compat(paths: readonly string[], { mode, tolerant, json }: CompatOptions): Promise<void> {
  const [newPath, ...earlierPaths] = [...paths].reverse();
  if (newPath === undefined || earlierPaths.length === 0) {
    throw new CliError(2, 'Two schemas are needed: compat OLD NEW.');
  }
  const names = earlierPaths.reverse();
  const earlier: JsonValue[] = [];
  for (const path of names) earlier.push(await readSchema(path));
  const next = await readSchema(newPath);
  const found = checkCompatibility({ earlier, next, mode, readers: tolerant === true ? 'tolerant' : 'strict' });
  process.stdout.write(json === true ? `${JSON.stringify(found, null, 2)}\n` : renderCompatibility(found, names));
  if (found.verdict !== 'compatible') process.exitCode = 1;
}
