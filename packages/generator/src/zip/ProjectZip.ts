import { compareCodeUnits } from '../compareCodeUnits.ts';
import { manifestPath } from '../regeneration/Manifest.ts';
import type { FoundFiles } from '../regeneration/PreviousProject.ts';
import { unzipFiles } from './unzipFiles.ts';
import { ZipRefusal } from './ZipRefusal.ts';
import { zipFiles } from './zipFiles.ts';

/** The folder of a project, as a zip holds it. */
export interface ProjectZip {
  /** The folder inside of the zip, or nothing when the project lies at its root. */
  readonly folder: string;
  readonly texts: FoundFiles;
  /** What is no text. */
  readonly others: ReadonlyMap<string, Uint8Array>;
}

/** Folders that a person's zip may hold and that are made again by a tool. */
const skipped = /(^|\/)(node_modules|\.git|__MACOSX)\//;

/** Reads the zip of a project that was generated before; refuses one that holds none. */
export function readProjectZip(zip: Uint8Array): ProjectZip {
  const files = unzipFiles(zip);
  const manifests = [...files.keys()].filter((path) => path === manifestPath || path.endsWith(`/${manifestPath}`));
  const [manifest, other] = manifests.sort((a, b) => a.length - b.length);
  if (manifest === undefined) {
    throw new ZipRefusal(`The zip holds no ${manifestPath}; zip the whole folder of the project, hidden files too.`);
  }
  if (other !== undefined) throw new ZipRefusal('The zip holds several projects; hand in one of them.');
  const folder = manifest.slice(0, -manifestPath.length).replace(/\/$/, '');
  const [texts, others] = [new Map<string, string>(), new Map<string, Uint8Array>()];
  for (const [path, bytes] of files) {
    if (skipped.test(path) || !path.startsWith(folder === '' ? '' : `${folder}/`)) continue;
    const place = folder === '' ? path : path.slice(folder.length + 1);
    const text = toText(bytes);
    if (text === undefined) others.set(place, bytes);
    else texts.set(place, text);
  }
  return { folder, texts, others };
}

/** The zip of a project after its texts have changed; what is no text is in it as it was. */
export function writeProjectZip({ folder, texts, others }: ProjectZip): Uint8Array {
  return zipFiles(
    folder,
    [...texts, ...others].sort(([a], [b]) => compareCodeUnits(a, b)),
  );
}

function toText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
