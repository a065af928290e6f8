import type { GeneratedFile } from '../GeneratedFile.ts';
import { idSuffix } from '../naming/idSuffix.ts';
import { importsOf, resolveImport } from './importsOf.ts';

/**
 * What a scaffold relies on, as a hash: the generated modules that follow from notes and that it imports, with those that
 * they import. Comments don't count, and modules that every project has don't either. Nothing when it relies on none.
 */
export function contractOf(file: GeneratedFile, files: ReadonlyMap<string, GeneratedFile>): string | undefined {
  const modules = new Map<string, string>();
  const follow = ({ path, content }: GeneratedFile): void => {
    for (const target of importsOf(content)) {
      const module = files.get(resolveImport(path, target) ?? '');
      if (module?.owner !== 'generated' || module.noteIds.length === 0 || modules.has(module.path)) continue;
      modules.set(module.path, withoutComments(module.content));
      follow(module);
    }
  };
  if (file.owner !== 'scaffold') return undefined;
  follow(file);
  return modules.size === 0 ? undefined : idSuffix([...modules.values()].sort().join('\0'), 11);
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/\*\*|\*)/.test(line))
    .join('\n');
}
