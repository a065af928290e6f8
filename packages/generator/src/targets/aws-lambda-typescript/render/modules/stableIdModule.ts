/** `src/generated/stable-id.ts` of every project that needs it. */
export const stableIdModule = `import { createHash } from 'node:crypto';

/** The same UUID (version 8) for the same texts: work that is done again says the same again. */
export function stableId(...texts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(texts)).digest('hex');
  const version = \`8\${hex.slice(13, 16)}\`;
  const variant = \`8\${hex.slice(17, 20)}\`;
  return [hex.slice(0, 8), hex.slice(8, 12), version, variant, hex.slice(20, 32)].join('-');
}
`;
