import { compareCodeUnits } from '../compareCodeUnits.ts';
import type { MessageRecords } from '../MessageRecords.ts';
import { renderOrigins } from './gone/renderOrigins.ts';
import type { Manifest } from './Manifest.ts';

/** One line a file, sorted, so that two branches merge in git. */
export function renderManifest({ contextId, target, names, messages, origins, entries }: Manifest): string {
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
  const known = renderMessages(messages ?? new Map());
  const model = origins === undefined ? '' : `  "model": {\n${renderOrigins(origins)}\n  },\n`;
  return `${head},\n${known}${model}  "files": [\n${files.join(',\n')}\n  ]\n}\n`;
}

/** One line a schema, in the order in which they followed each other. */
function renderMessages(messages: MessageRecords): string {
  const lines = [...messages]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([id, records]) => records.map((record) => `    ${JSON.stringify({ id, ...record })}`));
  return lines.length === 0 ? '' : `  "messages": [\n${lines.join(',\n')}\n  ],\n`;
}
