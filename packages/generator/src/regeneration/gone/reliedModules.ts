import { importsOf, resolveImport } from '../importsOf.ts';
import { exportedNames } from '../shims/exportedNames.ts';

/** Modules by their paths, as they are before or after a run. */
export interface Modules {
  textOf(path: string): string;
  namesOf(path: string): ReadonlySet<string>;
  /** Whether every project has it, whatever is on its wall. */
  isShared(path: string): boolean;
}

/** A module that a file of a person gets at, and the file that imports it. */
export interface Entrance {
  readonly path: string;
  readonly importer: string;
}

/** Where a file of a person enters what is ours, by itself or through other files of theirs. */
export function entrancesOf(
  userFile: string,
  modules: Modules,
  isOurs: (path: string) => boolean,
): readonly Entrance[] {
  const [entrances, found]: [Entrance[], Set<string>] = [[], new Set()];
  const follow = (importer: string): void => {
    found.add(importer);
    for (const path of importedBy(importer, modules)) {
      if (isOurs(path)) entrances.push({ path, importer });
      else if (!found.has(path)) follow(path);
    }
  };
  follow(userFile);
  return entrances;
}

/** An entered module with all that it relies on. */
export function reliedModules({ path, importer }: Entrance, modules: Modules): readonly string[] {
  const found = new Set<string>();
  const follow = (target: string, from: string): void => {
    const isShared = modules.isShared(target);
    if (found.has(target) && !isShared) return;
    found.add(target);
    const next = isShared ? linkedBy(target, from, modules) : importedBy(target, modules);
    for (const each of next) if (!isShared || !modules.isShared(each)) follow(each, target);
  };
  follow(path, importer);
  return [...found];
}

function importedBy(path: string, { textOf }: Modules): readonly string[] {
  return importsOf(textOf(path)).flatMap((target) => resolveImport(path, target) ?? []);
}

/** What a module that all share imports for its importer: what a line of it brings together with a name that is there. */
function linkedBy(shared: string, importer: string, modules: Modules): readonly string[] {
  const names = modules.namesOf(importer);
  const lines = modules.textOf(shared).split('\n');
  const linked = lines
    .map((line) => line.match(/\b[A-Z]\w*/g) ?? [])
    .filter((words) => words.some((word) => names.has(word)))
    .flat();
  return importedBy(shared, modules).filter((target) =>
    exportedNames(modules.textOf(target)).some((name) => linked.includes(name)),
  );
}
