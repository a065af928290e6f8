import type { TestContext } from 'vitest';
import { CommandRefused, NotDecided } from '../../src/generated/errors.js';

/** The types of the events that a decision leads to, or 'refused'. What is not decided yet skips its example. */
export function outcomeOf(
  decide: () => readonly { readonly type: string }[],
  { skip }: TestContext,
): readonly string[] {
  try {
    return decide().map(({ type }) => type);
  } catch (error) {
    if (error instanceof NotDecided) skip(error.message);
    if (error instanceof CommandRefused) return ['refused'];
    throw error;
  }
}
