import type { JsonValue } from '@lambdastorm/schema';
import type { CommandFunction } from '../plan/ServerlessPlan.ts';
import { sampleOf } from '../plan/sampleOf.ts';
import { pathFields } from './pathFields.ts';

/** What a caller sends. */
export interface RequestParts {
  readonly body?: JsonValue;
  readonly path: Readonly<Record<string, string>>;
}

/** The sample of a command: what stands in the path is not in the body. */
export function commandRequest(planned: CommandFunction): RequestParts {
  const { value } = sampleOf(planned.command);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { body: value, path: {} };
  const names = new Set(pathFields(planned).map(({ name }) => name));
  const entries = Object.entries(value);
  return {
    body: Object.fromEntries(entries.filter(([name]) => !names.has(name))),
    path: Object.fromEntries(
      entries.filter(([name]) => names.has(name)).map(([name, part]) => [name, toPathText(part)]),
    ),
  };
}

function toPathText(value: JsonValue): string {
  return typeof value === 'object' ? 'sample' : String(value);
}
