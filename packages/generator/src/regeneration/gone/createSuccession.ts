import type { GeneratedFile } from '../../GeneratedFile.ts';
import type { ManifestEntry } from '../Manifest.ts';

/** What takes the place of a generated module. */
export interface Succession {
  /** What is for the same as it was; nothing when it is gone. */
  readonly same: readonly GeneratedFile[];
  /** What is for something else and has its path now. */
  readonly inItsPlace: readonly GeneratedFile[];
}

/** Finds what takes the place of generated modules, by what they are for and by their paths. */
export function createSuccession(
  entries: ReadonlyMap<string, ManifestEntry>,
  wanted: readonly GeneratedFile[],
): (path: string) => Succession {
  const found = new Map<string, { readonly version: number; readonly files: readonly GeneratedFile[] }>();
  for (const file of wanted) {
    const { purpose, version } = readKey(file.key ?? file.path);
    const other = found.get(purpose);
    if (other === undefined || other.version < version) found.set(purpose, { version, files: [file] });
    else if (other.version === version) found.set(purpose, { version, files: [...other.files, file] });
  }
  const byPath = new Map(wanted.map((file) => [file.path, file]));
  return (path) => {
    const { purpose } = readKey(entries.get(path)?.key ?? path);
    const there = byPath.get(path);
    const isOther = there !== undefined && readKey(there.key ?? path).purpose !== purpose;
    return { same: found.get(purpose)?.files ?? [], inItsPlace: isOther ? [there] : [] };
  };
}

/** A message is the same in all its versions, and what code names of it comes from the newest. */
function readKey(key: string): { readonly purpose: string; readonly version: number } {
  const [, purpose = key, version = '1'] = /^(?:shim:)?(.*?)(?::v(\d+))?$/.exec(key) ?? [];
  return { purpose, version: Number(version) };
}
