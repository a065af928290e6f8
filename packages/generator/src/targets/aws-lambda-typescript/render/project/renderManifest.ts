import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareCodeUnits } from '../../../../compareCodeUnits.ts';
import type { GeneratedFile } from '../../../../GeneratedFile.ts';

/**
 * What makes generating again safe: whose each file is, which notes it follows from and what was in it; and the text of
 * every merged file, the base of the next merge. Both belong into version control.
 */
export function renderManifest(files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  const sorted = [...files].sort((a, b) => compareCodeUnits(a.path, b.path));
  return [
    { path: '.lambdastorm/manifest.json', owner: 'generated', content: manifest(sorted), noteIds: [] },
    ...sorted.filter(({ owner }) => owner === 'merged').map(toBase),
  ];
}

// One line a file, so that two branches that generated different files merge.
function manifest(files: readonly GeneratedFile[]): string {
  const entries = files.map(({ path, owner, noteIds, content }) => {
    const hash = bytesToHex(sha256(utf8ToBytes(content)));
    return `    ${JSON.stringify({ path, owner, noteIds: [...noteIds].sort(compareCodeUnits), sha256: hash })}`;
  });
  return `{\n  "version": 1,\n  "files": [\n${entries.join(',\n')}\n  ]\n}\n`;
}

function toBase({ path, content }: GeneratedFile): GeneratedFile {
  return { path: `.lambdastorm/base/${path}`, owner: 'generated', content, noteIds: [] };
}
