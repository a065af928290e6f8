import { compareCodeUnits } from '../../compareCodeUnits.ts';
import { type Origin, originKinds } from './Origin.ts';

/** The lines of a manifest that say what the project follows from: one an element, sorted, so that branches merge. */
export function renderOrigins(origins: readonly Origin[]): string {
  const contexts = origins.map(({ id, name, noteIds }) => JSON.stringify({ id, name, noteIds }));
  const kinds = originKinds.map((kind) => {
    const elements = origins.flatMap(({ id, [kind]: all }) => all.map((each) => printElement(id, each)));
    return renderLines(kind, elements);
  });
  return [renderLines('contexts', contexts), ...kinds].join(',\n');
}

function printElement(contextId: string, element: object): string {
  return JSON.stringify({ in: contextId, ...element }, (key, value) => (key === 'fields' ? inOneOrder(value) : value));
}

/** Fields with all that is said of them in the same order: boards keep it in any. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, inOneOrder(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => compareCodeUnits(a, b)));
}

function renderLines(kind: string, elements: readonly string[]): string {
  if (elements.length === 0) return `    "${kind}": []`;
  const lines = [...elements].sort(compareCodeUnits).map((element) => `      ${element}`);
  return `    "${kind}": [\n${lines.join(',\n')}\n    ]`;
}
