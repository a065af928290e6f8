import type { DomainModel } from '@lambdastorm/model';
import { modelNames, type RememberedNames, withRememberedNames } from './plan/modelNames.ts';
import type { WireNames } from './WireNames.ts';

/**
 * What the contexts of a model are called on the wire, as `generateProject` calls them. What contexts were called before,
 * as `remembered` has it, they are called again. Throws for an id that the model does not have.
 */
export function wireNamesOf(model: DomainModel, remembered?: RememberedNames): (contextId: string) => WireNames {
  return modelNames(remembered === undefined ? model : withRememberedNames(model, remembered)).wireNames;
}
