import type { TestContext } from 'vitest';
import { NotDecided } from '../../src/generated/errors.js';

/** What comes out. What is not decided yet skips its test. */
export function unlessOpen<Result>(make: () => Result, { skip }: TestContext): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotDecided) skip(error.message);
    throw error;
  }
}
