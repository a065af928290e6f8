import type { GeneratedFile } from '../../GeneratedFile.ts';
import { isAsGenerated, type ManifestEntry, recordsFolder } from '../Manifest.ts';
import type { PreviousProject } from '../PreviousProject.ts';
import { createSuccession } from './createSuccession.ts';
import type { LostName } from './GonePart.ts';
import { namesIn } from './namesIn.ts';
import { type Entrance, entrancesOf, type Modules, reliedModules } from './reliedModules.ts';

/** Finds the names that files, once written, would take from under those of a person. */
export type NameWatch = (wanted: readonly GeneratedFile[]) => readonly LostName[];

/** Watches the names in the files of a person; nothing when there are none. */
export function createNameWatch({ files, entries }: PreviousProject): NameWatch | undefined {
  const sources = [...files].filter(([path]) => path.endsWith('.ts') && !path.startsWith(recordsFolder));
  const ours = new Set(
    sources.filter(([path, text]) => isBroughtUpToDate(text, entries.get(path))).map(([path]) => path),
  );
  const userFiles = sources.map(([path]) => path).filter((path) => !ours.has(path));
  if (userFiles.length === 0 || ours.size === 0) return undefined;

  const namesOf = remembering(namesIn);
  const before = toModules(
    (path) => files.get(path),
    (path) => entries.get(path)?.noteIds,
  );
  const users = userFiles.map((path) => ({ path, entrances: entrancesOf(path, before, (each) => ours.has(each)) }));
  return (wanted) => {
    const byPath = new Map(wanted.map((file) => [file.path, file]));
    const after = toModules(
      (path) => byPath.get(path)?.content ?? files.get(path),
      (path) => byPath.get(path)?.noteIds,
    );
    const successionOf = createSuccession(entries, wanted);
    const enteredBehind = ({ path, importer }: Entrance): readonly string[] => {
      const { same, inItsPlace } = successionOf(path);
      // An import gets what has the path; only where nothing has, a shim leads on.
      const entered = inItsPlace.length > 0 ? inItsPlace : same;
      return entered.flatMap((file) => reliedModules({ path: file.path, importer }, after));
    };
    const lostBehind = (entrance: Entrance, reached: ReadonlySet<string>): readonly string[] => {
      const entered = enteredBehind(entrance);
      // What is gone is left as it was to who imports it.
      if (entered.length === 0) return [];
      const left = new Set(entered.flatMap((module) => [...after.namesOf(module)]));
      const relied = reliedModules(entrance, before).filter((module) => !before.isShared(module));
      return relied.flatMap((module) => {
        // One that is there, but is reached no more, is as good as gone.
        const { same, inItsPlace } = successionOf(module);
        const successors = [...same, ...inItsPlace].filter((file) => reached.has(file.path));
        const there =
          successors.length === 0 ? left : new Set(successors.flatMap(({ content }) => [...namesOf(content)]));
        return [...before.namesOf(module)].filter((name) => !there.has(name));
      });
    };
    return users.flatMap(({ path, entrances }) => {
      const used = before.namesOf(path);
      const reached = new Set(entrances.flatMap(enteredBehind));
      const lost = new Set(entrances.flatMap((entrance) => lostBehind(entrance, reached)));
      return [...lost].filter((name) => used.has(name)).map((name) => ({ path, name }));
    });
  };

  function toModules(
    find: (path: string) => string | undefined,
    notesOf: (path: string) => readonly string[] | undefined,
  ): Modules {
    const textOf = (path: string): string => find(path) ?? '';
    return {
      textOf,
      namesOf: (path) => namesOf(textOf(path)),
      isShared: (path) => notesOf(path)?.length === 0,
    };
  }
}

/** A file that was generated and that nobody edited, moved or took over: the names in it follow those of the wall. */
function isBroughtUpToDate(text: string, entry: ManifestEntry | undefined): boolean {
  return entry?.wantedAt === undefined && entry?.ejected === undefined && isAsGenerated(text, entry);
}

function remembering<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text) ?? work(text);
    known.set(text, result);
    return result;
  };
}
