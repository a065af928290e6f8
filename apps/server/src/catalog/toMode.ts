import { type CompatibilityMode, compatibilityModes } from '@lambdastorm/schema';

/** What a column says of compatibility; empty, or nothing that is known: nothing. */
export function toMode(text: string | undefined): CompatibilityMode | undefined {
  return compatibilityModes.find((mode) => mode === text);
}
