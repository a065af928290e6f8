import { type GeneratedProject, zipFiles } from '@lambdastorm/generator';

/** A zip with the project's folder inside: the same project gives the same bytes. */
export function zipProject({ folder, files }: GeneratedProject): Uint8Array {
  return zipFiles(
    folder,
    files.map(({ path, content }) => [path, content] as const),
  );
}
