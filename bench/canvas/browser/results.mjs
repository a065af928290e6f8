import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';

/** Keeps results in a file that is whole after each of them, so that hours are not lost with the last minute. */
export function keepResults(name, about) {
  const at = new Date().toISOString();
  const path = join(import.meta.dirname, '../results', `${name}-${at.slice(0, 19).replaceAll(':', '-')}.json`);
  const content = {
    at,
    machine: { node: process.version, cores: cpus().length, model: cpus()[0]?.model },
    ...about,
    runs: [],
  };
  mkdirSync(dirname(path), { recursive: true });
  return {
    path,
    content: () => content,
    add(run) {
      content.runs.push(run);
      writeFileSync(path, `${JSON.stringify(content, null, 1)}\n`);
    },
  };
}

export function readResults(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
