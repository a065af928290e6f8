import { foldName } from '@lambdastorm/derivation';
import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import { CliError } from '../CliError.ts';

/** The contexts of that name, or all. */
export function chooseContexts(model: DomainModel, name: string | undefined): readonly BoundedContext[] {
  const all = model.boundedContexts;
  if (all.length === 0) {
    throw new CliError(1, 'The board has no bounded context; draw a frame around what belongs together.');
  }
  if (name === undefined) return all;
  const chosen = all.filter((context) => foldName(context.name) === foldName(name));
  if (chosen.length > 0) return chosen;
  const names = all.map((context) => `“${context.name}”`).join(', ');
  throw new CliError(2, `The board has no context “${name}”; it has ${names}.`);
}
