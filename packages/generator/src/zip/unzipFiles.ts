import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { isSafePath } from './isSafePath.ts';
import { ZipRefusal } from './ZipRefusal.ts';

/** What a zip may hold at most: far more than any project, and little enough for a browser's tab. */
export interface ZipLimits {
  readonly files: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
}

const projectLimits: ZipLimits = { files: 20_000, bytes: 200 * 1024 * 1024 };

/** Small enough that what one slice unpacks to, a thousand times as much, does no harm before it is counted. */
const sliceBytes = 16 * 1024;

/** The files of a zip by path. Refuses one that is damaged, leads out of its folder or unpacks to more than it says. */
export function unzipFiles(zip: Uint8Array, limits: ZipLimits = projectLimits): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const unfinished = new Set<string>();
  let bytes = 0;
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/')) return;
    checkEntry(file, files, limits);
    unfinished.add(file.name);
    files.set(file.name, new Uint8Array());
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      // What is thrown below comes back as an error of the file.
      if (error !== null) throw (error as Error) instanceof ZipRefusal ? error : damaged(file.name);
      bytes += chunk.length;
      if (bytes > limits.bytes) {
        throw new ZipRefusal(`The zip unpacks to more than ${limits.bytes / 1024 / 1024} MB; leave out node_modules.`);
      }
      chunks.push(chunk.slice());
      if (!isLast) return;
      const whole = joined(chunks);
      if (file.originalSize !== undefined && file.originalSize !== whole.length) throw lying(file);
      files.set(file.name, whole);
      unfinished.delete(file.name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  pushAll(unzip, zip);
  const [cut] = unfinished;
  if (cut !== undefined) throw damaged(cut);
  if (files.size === 0) throw new ZipRefusal('This is no zip, or an empty one; hand in the zip of a project.');
  return files;
}

function pushAll(unzip: Unzip, zip: Uint8Array): void {
  try {
    for (let start = 0; start < zip.length; start += sliceBytes) {
      unzip.push(zip.subarray(start, start + sliceBytes), start + sliceBytes >= zip.length);
    }
  } catch (error) {
    if (error instanceof ZipRefusal) throw error;
    throw new ZipRefusal('The zip is damaged; make it again.');
  }
}

function checkEntry(
  { name, originalSize = 0 }: UnzipFile,
  files: ReadonlyMap<string, unknown>,
  limits: ZipLimits,
): void {
  if (!isSafePath(name))
    throw new ZipRefusal(`The zip has a file ${JSON.stringify(name)}, which leads out of its folder.`);
  if (files.has(name)) throw new ZipRefusal(`The zip has two files of the name ${name}.`);
  if (files.size >= limits.files)
    throw new ZipRefusal(`The zip has more than ${limits.files} files; leave out node_modules.`);
  if (originalSize > limits.bytes) throw new ZipRefusal(`${name} in the zip is too large.`);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}

function damaged(name: string): ZipRefusal {
  return new ZipRefusal(`${name} in the zip is damaged; make the zip again.`);
}

function lying({ name }: UnzipFile): ZipRefusal {
  return new ZipRefusal(`${name} in the zip is not as large as the zip says; make the zip again.`);
}
