import type { GeneratedProject } from '../../GeneratedFile.ts';
import type { RememberedContext, RememberedContexts } from '../../RememberedContext.ts';
import { applyChanges } from '../applyChanges.ts';
import { manifestPath } from '../Manifest.ts';
import { parseManifest } from '../parseManifest.ts';
import { regenerateProject } from '../regenerateProject.ts';
import { rememberContext } from '../rememberContext.ts';
import { type KeepRequest, type KeptModel, keepNamed } from './keepNamed.ts';

export interface SettleRequest {
  readonly contextId: string;
  readonly target: string;
  readonly remembered: RememberedContexts;
  /** What to keep, when that is remembered of the contexts. */
  toRequest(remembered: RememberedContexts): KeepRequest;
  toProject(keeping: KeptModel): GeneratedProject;
}

/**
 * The project with what stays, so that the same run again changes nothing: once files have moved, those of a person may
 * get at other modules, and what would be let go then is let go at once.
 */
export function keepSettled(request: SettleRequest, mayStay?: ReadonlySet<string>): GeneratedProject {
  const { contextId, remembered, toRequest, toProject } = request;
  const keeping = keepNamed({ ...toRequest(remembered), ...(mayStay === undefined ? {} : { mayStay }) });
  const project = toProject(keeping);
  const next = keeping.places.size === 0 ? undefined : rememberRun(project, request);
  if (next === undefined) return project;
  const { places } = keepNamed(toRequest(new Map([...remembered, [contextId, next]])));
  return [...keeping.places].every((place) => places.has(place)) ? project : keepSettled(request, places);
}

/** What would be remembered after a run; nothing where the run would refuse what lies there. */
function rememberRun(
  project: GeneratedProject,
  { contextId, target, remembered }: SettleRequest,
): RememberedContext | undefined {
  const { files, manifest } = remembered.get(contextId)?.found ?? {};
  const isForeign = (manifest?.target ?? target) !== target || (manifest?.contextId ?? contextId) !== contextId;
  if (files === undefined || isForeign) return undefined;
  const { changes } = regenerateProject({ project, target, files, place: project.folder, discardEdits: true });
  const after = applyChanges(files, changes);
  const text = after.get(manifestPath);
  return text === undefined
    ? undefined
    : rememberContext(parseManifest(text, manifestPath), (path) => after.has(path), after);
}
