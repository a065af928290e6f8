import type { GeneratedFile } from '../GeneratedFile.ts';
import { idSuffix } from '../naming/idSuffix.ts';
import { importsOf, resolveImport } from './importsOf.ts';

/** A generated module that follows from notes. */
interface Module {
  readonly code: string;
  readonly imports: readonly string[];
}

/**
 * Says what a scaffold relies on, as a hash: the generated modules that follow from notes and that it imports, with those
 * that they import. Comments don't count, and modules that every project has don't either. Nothing when it relies on none.
 */
export function contractsOf(files: readonly GeneratedFile[]): (file: GeneratedFile) => string | undefined {
  const fromNotes = files.filter(({ owner, noteIds }) => owner === 'generated' && noteIds.length > 0);
  const modules = new Map(fromNotes.map((file) => [file.path, toModule(file)]));
  return (file) => {
    if (file.owner !== 'scaffold') return undefined;
    const found = new Set<Module>();
    const follow = (paths: readonly string[]): void => {
      for (const path of paths) {
        const module = modules.get(path);
        if (module === undefined || found.has(module)) continue;
        found.add(module);
        follow(module.imports);
      }
    };
    follow(importedPaths(file));
    const code = [...found].map((module) => module.code);
    return code.length === 0 ? undefined : idSuffix(code.sort().join('\0'), 11);
  };
}

function toModule(file: GeneratedFile): Module {
  return { code: withoutComments(file.content), imports: importedPaths(file) };
}

function importedPaths({ path, content }: GeneratedFile): readonly string[] {
  return importsOf(content).flatMap((target) => resolveImport(path, target) ?? []);
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/\*\*|\*)/.test(line))
    .join('\n');
}
