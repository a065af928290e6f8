import { type GeneratedFile, recordsFolder } from '@lambdastorm/generator';

/** What became of one file since a download. */
export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'changed' | 'removed';
  readonly before: string;
  readonly after: string;
}

/** By path; what Lambdastorm remembers for itself is nobody's change. */
export function fileChanges(files: readonly GeneratedFile[], before: ReadonlyMap<string, string>): FileChange[] {
  const after = new Map(files.map(({ path, content }) => [path, content]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => !path.startsWith(recordsFolder));
  return paths.sort().flatMap((path) => changeOf(path, before.get(path), after.get(path)) ?? []);
}

function changeOf(path: string, before: string | undefined, after: string | undefined): FileChange | undefined {
  if (before === after) return undefined;
  if (before === undefined) return { path, status: 'added', before: '', after: after ?? '' };
  if (after === undefined) return { path, status: 'removed', before, after: '' };
  return { path, status: 'changed', before, after };
}
