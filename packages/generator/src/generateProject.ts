import type { DomainModel } from '@lambdastorm/model';
import { compareCodeUnits } from './compareCodeUnits.ts';
import type { GeneratedProject } from './GeneratedFile.ts';
import type { TargetId } from './GeneratorTarget.ts';
import { modelNames } from './plan/modelNames.ts';
import { contextVersions } from './plan/versions/contextVersions.ts';
import { withRemembered } from './plan/withRemembered.ts';
import type { RememberedContexts } from './RememberedContext.ts';
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
  remembered?: RememberedContexts,
): GeneratedProject {
  const model = remembered === undefined ? wall : withRemembered(wall, remembered);
  const context = model.boundedContexts.find(({ id }) => id === contextId);
  if (context === undefined) throw new Error(`The model has no bounded context “${contextId}”.`);
  const files = (targets.find(({ id }) => id === target)?.generate(context, model) ?? []).map(withScaffoldMarker);
  const names = modelNames(model).wireNames(contextId);
  const { messages, changes } = contextVersions(context, model);
  return {
    contextId,
    folder: names.source,
    ...{ names, messages, versionChanges: changes },
    files: [...files, ...renderRecords(files, { contextId, target, names, messages })].sort((a, b) =>
      compareCodeUnits(a.path, b.path),
    ),
  };
}
