import type { DomainModel } from '@lambdastorm/model';
import { compareCodeUnits } from './compareCodeUnits.ts';
import type { GeneratedFile, GeneratedProject } from './GeneratedFile.ts';
import type { TargetId } from './GeneratorTarget.ts';
import { modelNames } from './plan/modelNames.ts';
import { contextVersions } from './plan/versions/contextVersions.ts';
import { withRemembered } from './plan/withRemembered.ts';
import type { RememberedContexts } from './RememberedContext.ts';
import { keepSettled } from './regeneration/gone/keepSettled.ts';
import { originsOf } from './regeneration/gone/originsOf.ts';
import { renderRecords } from './regeneration/renderRecords.ts';
import { withScaffoldMarker } from './regeneration/scaffoldMarker.ts';
import { targets } from './targets.ts';

/**
 * Writes the project of one bounded context. Total and deterministic for every derived model: the same model gives the
 * same bytes. What contexts were called before, as `remembered` has it, they are called again, and what a person's code
 * still names is there still. Throws when the model has no context of that id.
 */
export function generateProject(
  wall: DomainModel,
  contextId: string,
  target: TargetId,
  remembered: RememberedContexts = new Map(),
): GeneratedProject {
  const write = (model: DomainModel, known: RememberedContexts): WrittenContext =>
    writeContext(withRemembered(model, known), contextId, target);
  return keepSettled({
    ...{ contextId, target, remembered },
    toRequest: (known) => ({
      ...{ model: wall, contextId, remembered: known.get(contextId) },
      write: (candidate) => write(candidate, known).files,
    }),
    toProject({ model, kept }) {
      const { files, ...identity } = write(model, remembered);
      const { names, messages, origins } = identity;
      const records = renderRecords(files, { contextId, target, names, messages, origins });
      return {
        ...{ contextId, folder: names.source, ...identity, kept },
        files: [...files, ...records].sort((a, b) => compareCodeUnits(a.path, b.path)),
      };
    },
  });
}

interface WrittenContext extends Required<Pick<GeneratedProject, 'names' | 'messages' | 'origins' | 'versionChanges'>> {
  readonly files: readonly GeneratedFile[];
}

function writeContext(model: DomainModel, contextId: string, target: TargetId): WrittenContext {
  const context = model.boundedContexts.find(({ id }) => id === contextId);
  if (context === undefined) throw new Error(`The model has no bounded context “${contextId}”.`);
  const { messages, changes } = contextVersions(context, model);
  return {
    names: modelNames(model).wireNames(contextId),
    origins: originsOf(context, model),
    ...{ messages, versionChanges: changes },
    files: (targets.find(({ id }) => id === target)?.generate(context, model) ?? []).map(withScaffoldMarker),
  };
}
