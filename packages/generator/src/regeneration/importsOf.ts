/** The relative modules that a TypeScript file imports, exports from or mocks, as they are written there. */
export function importsOf(text: string): readonly string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bmock\(\s*(?:import\()?\s*)(['"])(\.{1,2}\/[^'"\n]+)\1/g;
  return [...text.matchAll(pattern)].flatMap(([, , target]) => (target === undefined ? [] : [target]));
}

/** The source file that a relative import means, from the root of the project; `undefined` when it leads out. */
export function resolveImport(fromPath: string, target: string): string | undefined {
  const parts = fromPath.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return `${parts.join('/').replace(/\.(js|ts)$/, '')}.ts`;
}
