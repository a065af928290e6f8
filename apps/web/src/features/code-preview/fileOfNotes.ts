import type { GeneratedFile } from '@lambdastorm/generator';

/** The file that says most about these notes: it comes from one of them, and from as few others as possible. */
export function fileOfNotes(files: readonly GeneratedFile[], noteIds: readonly string[]): GeneratedFile | undefined {
  const [best] = files
    .filter((file) => file.noteIds.some((id) => noteIds.includes(id)))
    .sort((a, b) => a.noteIds.length - b.noteIds.length || rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  return best;
}

/** What people write in comes before what is only ours. */
function rank({ owner, path }: GeneratedFile): number {
  const isTest = /\.test\.|\.spec\./.test(path);
  return (owner === 'scaffold' ? 0 : owner === 'merged' ? 1 : 2) + (isTest ? 3 : 0);
}
