import type { DomainModel } from '@lambdastorm/model';
import type { RememberedContexts } from '../RememberedContext.ts';
import { withRememberedNames } from './modelNames.ts';
import { rememberContexts } from './versions/modelVersions.ts';

/** The same model, in which everything goes by the name that it was given before, and in which events have versions. */
export function withRemembered(model: DomainModel, remembered: RememberedContexts): DomainModel {
  const names = [...remembered].flatMap(([id, context]) =>
    context.names === undefined ? [] : [[id, context.names] as const],
  );
  const same = withRememberedNames(model, new Map(names));
  rememberContexts(same, remembered);
  return same;
}
