import { compareCodeUnits } from '../compareCodeUnits.ts';
import type { Manifest } from './Manifest.ts';

/** One line a file, sorted, so that two branches merge in git. */
export function renderManifest({ contextId, target, names, entries }: Manifest): string {
  const wireNames = Object.fromEntries([...(names?.byElementId ?? [])].sort(([a], [b]) => compareCodeUnits(a, b)));
  const identity = {
    version: 1,
    contextId,
    target,
    ...(names === undefined ? {} : { source: names.source, wireNames }),
  };
  const head = JSON.stringify(identity, null, 2).slice(0, -2);
  const files = [...entries]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([path, { owner, noteIds, key, sha256, nextSha256, contract, wantedAt, ejected }]) => {
      const sorted = [...noteIds].sort(compareCodeUnits);
      const file = { path, owner, noteIds: sorted, key, sha256, nextSha256, contract, wantedAt, ejected };
      return `    ${JSON.stringify(file)}`;
    });
  return `${head},\n  "files": [\n${files.join(',\n')}\n  ]\n}\n`;
}
