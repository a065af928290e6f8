import { type GeneratedProject, zipFiles } from '@lambdastorm/generator';

/** One zip with a folder for each project; the same projects give the same bytes. */
export function zipProjects(projects: readonly GeneratedProject[]): Uint8Array {
  const files = projects.flatMap(({ folder, files: own }) =>
    own.map(({ path, content }) => [`${folder}/${path}`, content] as const),
  );
  return zipFiles('', files);
}
