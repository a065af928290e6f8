import { compareCodeUnits } from '../compareCodeUnits.ts';
import type { GeneratedFile, GeneratedProject } from '../GeneratedFile.ts';
import { applyWishes } from './applyWishes.ts';
import { contractsOf } from './contractsOf.ts';
import type { FileDecision } from './FileDecision.ts';
import { manifestPath, recordsFolder } from './Manifest.ts';
import type { FoundFiles, PreviousProject } from './PreviousProject.ts';
import { type ProjectChanges, toChanges } from './ProjectChanges.ts';
import { parseManifest } from './parseManifest.ts';
import type { RegenerationOptions } from './RegenerationOptions.ts';
import { RegenerationRefusal } from './RegenerationRefusal.ts';
import { reconcileGenerated } from './reconcileGenerated.ts';
import { reconcileLeftover } from './reconcileLeftover.ts';
import { reconcileMerged } from './reconcileMerged.ts';
import { reconcileScaffold } from './reconcileScaffold.ts';
import { findRenames, findScaffoldPlaces } from './scaffoldPlaces.ts';
import { addShims } from './shims/addShims.ts';

/** What generating a project again comes to. */
export interface Regeneration {
  /** What becomes of every file, by path. */
  readonly decisions: readonly FileDecision[];
  /** Something is in the way, so nothing is to be written. */
  readonly isStopped: boolean;
  readonly changes: ProjectChanges;
}

export interface RegenerationRequest extends RegenerationOptions {
  readonly project: GeneratedProject;
  readonly target: string;
  /** What lies in the project's folder. */
  readonly files: FoundFiles;
  /** How the folder is called in the sentences of a refusal. */
  readonly place: string;
}

/**
 * Generates a project again over what became of it: nothing that a person wrote is lost, and every file is accounted for.
 * Pure, so that it does the same for a folder and for a zip. Refuses what is no project of this context.
 */
export function regenerateProject({ project, target, files, place, ...options }: RegenerationRequest): Regeneration {
  const { contextId, names, messages, origins } = project;
  const identity = { contextId, target, names, messages, origins };
  const found = readPrevious(files, place);
  checkIdentity(found, identity, place);
  const wanted = project.files.filter(({ path }) => !path.startsWith(recordsFolder));
  const previous = applyWishes(found, wanted, options);
  const decisions = addShims(reconcileProject(wanted, previous, options), wanted, previous);
  return {
    decisions,
    isStopped: decisions.some(({ obstacle }) => obstacle !== undefined),
    changes: toChanges(decisions, found, identity),
  };
}

function readPrevious(files: FoundFiles, place: string): PreviousProject {
  const text = files.get(manifestPath);
  if (text === undefined) return { files, entries: new Map() };
  const manifest = parseManifest(text, `${place}/${manifestPath}`);
  return { files, manifest, entries: manifest.entries };
}

function checkIdentity(
  { manifest }: PreviousProject,
  wanted: { readonly contextId: string; readonly target: string },
  place: string,
): void {
  const { contextId = wanted.contextId, target = wanted.target } = manifest ?? {};
  if (contextId === wanted.contextId && target === wanted.target) return;
  const what = contextId === wanted.contextId ? `target ${target}` : `context ${contextId}`;
  throw new RegenerationRefusal('foreign', `${place} holds the project of ${what}; give this one another place.`);
}

function reconcileProject(
  wanted: readonly GeneratedFile[],
  previous: PreviousProject,
  { discardEdits = false }: RegenerationOptions,
): FileDecision[] {
  const scaffolds = wanted.filter(({ owner }) => owner === 'scaffold');
  const others = wanted.filter(({ owner }) => owner !== 'scaffold');
  const scaffoldDecisions = reconcileScaffolds(scaffolds, wanted, previous);
  const claimed = new Set([
    ...others.map(({ path }) => path),
    ...scaffoldDecisions.flatMap(({ path, from }) => [path, from]),
  ]);
  const leftovers = [...previous.entries].filter(([path]) => !claimed.has(path));
  return [
    ...scaffoldDecisions,
    ...others.map((file) => reconcileOther(file, previous, discardEdits)),
    ...leftovers.flatMap(([path, entry]) => reconcileLeftover(path, entry, previous) ?? []),
  ].sort((a, b) => compareCodeUnits(a.path, b.path));
}

function reconcileOther(file: GeneratedFile, previous: PreviousProject, discardEdits: boolean): FileDecision {
  const entry = previous.entries.get(file.path);
  if (entry?.ejected === true) return { path: file.path, owner: file.owner, status: 'ejected', entry };
  return file.owner === 'merged'
    ? reconcileMerged(file, previous)
    : reconcileGenerated(file, previous, { discardEdits });
}

function reconcileScaffolds(
  scaffolds: readonly GeneratedFile[],
  wanted: readonly GeneratedFile[],
  previous: PreviousProject,
): FileDecision[] {
  const contractOf = contractsOf(wanted);
  const places = findScaffoldPlaces(scaffolds, previous, new Set(wanted.map(({ path }) => path)));
  const renames = findRenames(places, previous, leavingPaths(places, previous));
  const vacated = new Set([...renames].map((file) => places.get(file)?.path));
  return [...places].flatMap(([file, place]) => {
    const isRenamed = renames.has(file);
    const isVacated = !isRenamed && vacated.has(place.path);
    const isTaken = [...places].some(
      ([other, { path }]) => other !== file && path === place.path && !renames.has(other),
    );
    // Another note's file stays where this one would lie: there is no room for it yet.
    if (isTaken && place.entry === undefined) return [];
    return [reconcileScaffold(file, previous, { ...place, contract: contractOf(file), isRenamed, isVacated })];
  });
}

/** Scaffolds that the model no longer asks for and nobody touched make room. */
function leavingPaths(places: ReturnType<typeof findScaffoldPlaces>, previous: PreviousProject): ReadonlySet<string> {
  const claimed = new Set([...places.values()].map(({ path }) => path));
  const leftovers = [...previous.entries].filter(([path]) => !claimed.has(path));
  return new Set(
    leftovers.flatMap(([path, entry]) =>
      reconcileLeftover(path, entry, previous)?.status === 'removed' ? [path] : [],
    ),
  );
}
