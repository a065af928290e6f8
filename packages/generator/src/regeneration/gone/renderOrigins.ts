import { compareCodeUnits } from '../../compareCodeUnits.ts';
import { type Origin, originKinds } from './Origin.ts';

/** The lines of a manifest that say what the project follows from: one an element, sorted, so that branches merge. */
export function renderOrigins(origins: readonly Origin[]): string {
  const contexts = origins.map(({ id, name, noteIds }) => JSON.stringify({ id, name, noteIds }));
  const kinds = originKinds.map((kind) => {
    const elements = origins.flatMap(({ id, [kind]: all }) => all.map((each) => JSON.stringify({ in: id, ...each })));
    return renderLines(kind, elements);
  });
  return [renderLines('contexts', contexts), ...kinds].join(',\n');
}

function renderLines(kind: string, elements: readonly string[]): string {
  if (elements.length === 0) return `    "${kind}": []`;
  const lines = [...elements].sort(compareCodeUnits).map((element) => `      ${element}`);
  return `    "${kind}": [\n${lines.join(',\n')}\n    ]`;
}
