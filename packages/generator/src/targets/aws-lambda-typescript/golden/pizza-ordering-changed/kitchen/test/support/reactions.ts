import type { TestContext } from 'vitest';
import { CommandRefused, NotDecided } from '../../src/generated/errors.js';
import { keptTypes, publishedTypes } from './fakes.js';

/** The types of the events that a reaction leads to. What is not decided yet skips its example. */
export async function reactionOf(
  react: () => Promise<unknown>,
  { skip }: TestContext,
): Promise<readonly string[]> {
  try {
    await react();
  } catch (error) {
    if (error instanceof NotDecided) skip(error.message);
    if (!(error instanceof CommandRefused)) throw error;
  }
  return [...keptTypes(), ...publishedTypes()];
}
