import type { DomainModel } from '@lambdastorm/model';
import { compareCodeUnits } from './compareCodeUnits.ts';
import type { GeneratedProject } from './GeneratedFile.ts';
import type { TargetId } from './GeneratorTarget.ts';
import { modelNames } from './plan/modelNames.ts';
import { renderRecords } from './regeneration/renderRecords.ts';
import { withScaffoldMarker } from './regeneration/scaffoldMarker.ts';
import { targets } from './targets.ts';

/**
 * Writes the project of one bounded context. Total and deterministic for every derived model: the same model gives the
 * same bytes. Throws when the model has no context of that id.
 */
export function generateProject(model: DomainModel, contextId: string, target: TargetId): GeneratedProject {
  const context = model.boundedContexts.find(({ id }) => id === contextId);
  if (context === undefined) throw new Error(`The model has no bounded context “${contextId}”.`);
  const files = (targets.find(({ id }) => id === target)?.generate(context, model) ?? []).map(withScaffoldMarker);
  return {
    contextId,
    folder: modelNames(model).contextNames(contextId).kebab,
    files: [...files, ...renderRecords(files, { contextId, target })].sort((a, b) => compareCodeUnits(a.path, b.path)),
  };
}
