import type { DomainModel } from '@lambdastorm/model';
import { compareCodeUnits } from './compareCodeUnits.ts';
import type { GeneratedProject } from './GeneratedFile.ts';
import type { TargetId } from './GeneratorTarget.ts';
import { modelNames, type RememberedNames, withRememberedNames } from './plan/modelNames.ts';
import { renderRecords } from './regeneration/renderRecords.ts';
import { withScaffoldMarker } from './regeneration/scaffoldMarker.ts';
import { targets } from './targets.ts';

/**
 * Writes the project of one bounded context. Total and deterministic for every derived model: the same model gives the
 * same bytes. What contexts were called before, as `remembered` has it, they are called again. Throws when the model has
 * no context of that id.
 */
export function generateProject(
  wall: DomainModel,
  contextId: string,
  target: TargetId,
  remembered?: RememberedNames,
): GeneratedProject {
  const model = remembered === undefined ? wall : withRememberedNames(wall, remembered);
  const context = model.boundedContexts.find(({ id }) => id === contextId);
  if (context === undefined) throw new Error(`The model has no bounded context “${contextId}”.`);
  const files = (targets.find(({ id }) => id === target)?.generate(context, model) ?? []).map(withScaffoldMarker);
  const names = modelNames(model).wireNames(contextId);
  return {
    contextId,
    folder: names.source,
    names,
    files: [...files, ...renderRecords(files, { contextId, target, names })].sort((a, b) =>
      compareCodeUnits(a.path, b.path),
    ),
  };
}
