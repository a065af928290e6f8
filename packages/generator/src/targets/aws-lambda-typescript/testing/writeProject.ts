import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../../../GeneratedFile.ts';

/** Writes the files of a project into a folder. */
export function writeProject(folder: string, files: readonly Pick<GeneratedFile, 'path' | 'content'>[]): void {
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
