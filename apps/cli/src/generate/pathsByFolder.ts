import { CliError } from '../CliError.ts';

/** Paths as the report names them, by the project that each lies in, and as that project names them. */
export function pathsByFolder(
  paths: readonly string[],
  folders: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folders.find((each) => path.startsWith(`${each}/`));
    if (folder === undefined) {
      throw new CliError(2, `${path} lies in no project of this call; name it as the report does: PROJECT/PATH.`);
    }
    found.set(folder, [...(found.get(folder) ?? []), path.slice(folder.length + 1)]);
  }
  return found;
}
