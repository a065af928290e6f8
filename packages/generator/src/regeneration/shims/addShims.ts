import { compareCodeUnits } from '../../compareCodeUnits.ts';
import type { GeneratedFile } from '../../GeneratedFile.ts';
import { applyDecisions } from '../applyDecisions.ts';
import type { FileDecision } from '../FileDecision.ts';
import { importsOf, resolveImport } from '../importsOf.ts';
import { recordsFolder, toEntry } from '../Manifest.ts';
import type { PreviousProject } from '../PreviousProject.ts';
import { inFormOf, withoutForm } from '../textForm.ts';
import { renderScaffoldShim, renderShim } from './renderShim.ts';
import { retainModule } from './retainModule.ts';

/**
 * Keeps what files of the user still import and the model no longer asks for: under the old name for what was renamed,
 * and as it was for what is gone. So generating again takes no module away from under their code.
 */
export function addShims(
  decisions: readonly FileDecision[],
  wanted: readonly GeneratedFile[],
  previous: PreviousProject,
): readonly FileDecision[] {
  const shims = new Map<string, FileDecision>();
  // What the model has there and is missing all the same was deleted by its owner.
  const places = new Set(wanted.map(({ path }) => path));
  const wantedByKey = new Map(wanted.flatMap((file) => (file.key === undefined ? [] : [[file.key, file] as const])));
  for (;;) {
    const current = [...decisions.filter(({ path }) => !shims.has(path)), ...shims.values()];
    const missing = missingImports(current, previous).filter((path) => !shims.has(path) && !places.has(path));
    const added = missing.flatMap((path) => toShim(path, wantedByKey, decisions, previous) ?? []);
    if (added.length === 0) {
      return withoutRemoval(current, shims).sort((a, b) => compareCodeUnits(a.path, b.path));
    }
    for (const shim of added) shims.set(shim.path, shim);
  }
}

/** Modules that were ours, that a file imports after all decisions, and that are not there any more. */
function missingImports(decisions: readonly FileDecision[], previous: PreviousProject): readonly string[] {
  const after = applyDecisions(previous.files, decisions);
  const found = new Set<string>();
  for (const [path, text] of after) {
    if (path.startsWith(recordsFolder) || !path.endsWith('.ts')) continue;
    for (const target of importsOf(text)) {
      const module = resolveImport(path, target);
      if (module !== undefined && !after.has(module) && previous.entries.has(module)) found.add(module);
    }
  }
  return [...found].sort();
}

function toShim(
  path: string,
  wantedByKey: ReadonlyMap<string, GeneratedFile>,
  decisions: readonly FileDecision[],
  { files, entries }: PreviousProject,
): FileDecision | undefined {
  const [entry, raw] = [entries.get(path), files.get(path)];
  if (entry === undefined || raw === undefined) return undefined;
  const key = entry.key?.replace(/^shim:/, '');
  const follower = key === undefined ? undefined : wantedByKey.get(key);
  if (entry.owner === 'scaffold' && follower === undefined)
    return { path, owner: 'scaffold', status: 'orphaned', entry };
  const before = withoutForm(raw);
  const content = follower === undefined ? retainModule(before) : contentOf(follower);
  const file = { path, owner: 'generated', content, noteIds: entry.noteIds } as const;
  const remembered = toEntry(key === undefined ? file : { ...file, key: `shim:${key}` }, undefined);
  const kept = { path, owner: 'generated', entry: remembered } as const;
  if (content === before) return { ...kept, status: 'kept' };
  return { ...kept, status: 'updated', write: new Map([[path, inFormOf(raw, content)]]) };

  function contentOf(file: GeneratedFile): string {
    if (file.owner !== 'scaffold') return renderShim({ from: path, to: file.path, before, after: file.content });
    return renderScaffoldShim(path, decisions.find((each) => each.entry?.key === key)?.path ?? file.path);
  }
}

/** What is kept after all is not removed, and what moved away leaves its shim behind. */
function withoutRemoval(decisions: readonly FileDecision[], shims: ReadonlyMap<string, FileDecision>): FileDecision[] {
  return decisions.map((decision) => {
    if (decision.remove === undefined || shims.get(decision.path) === decision) return decision;
    return { ...decision, remove: decision.remove.filter((path) => !shims.has(path)) };
  });
}
