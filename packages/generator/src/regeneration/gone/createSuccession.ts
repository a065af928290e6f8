import type { GeneratedFile } from '../../GeneratedFile.ts';
import type { ManifestEntry } from '../Manifest.ts';

/** Finds the files that take the place of a generated module, by what it is for; none when it is gone. */
export function createSuccession(
  entries: ReadonlyMap<string, ManifestEntry>,
  wanted: readonly GeneratedFile[],
): (path: string) => readonly GeneratedFile[] {
  const found = new Map<string, { readonly version: number; readonly files: readonly GeneratedFile[] }>();
  for (const file of wanted) {
    const { purpose, version } = readKey(file.key ?? file.path);
    const other = found.get(purpose);
    if (other === undefined || other.version < version) found.set(purpose, { version, files: [file] });
    else if (other.version === version) found.set(purpose, { version, files: [...other.files, file] });
  }
  // What has the place of another takes it.
  const byPath = new Map(wanted.map((file) => [file.path, [file]]));
  return (path) => found.get(readKey(entries.get(path)?.key ?? path).purpose)?.files ?? byPath.get(path) ?? [];
}

/** A message is the same in all its versions, and what code names of it comes from the newest. */
function readKey(key: string): { readonly purpose: string; readonly version: number } {
  const [, purpose = key, version = '1'] = /^(?:shim:)?(.*?)(?::v(\d+))?$/.exec(key) ?? [];
  return { purpose, version: Number(version) };
}
