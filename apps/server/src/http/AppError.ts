import type { ProblemCode } from '@lambdastorm/contract';

export interface ProblemPlace {
  /** JSON pointer into what was sent, or to what is in the way. */
  readonly pointer: string;
  readonly message: string;
}

/** Something a person asked for and we refuse. The message is a sentence: what is wrong and what to do. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ProblemCode;
  readonly places: readonly ProblemPlace[];

  constructor(code: ProblemCode, message: string, places: readonly ProblemPlace[] = []) {
    super(message);
    this.code = code;
    this.places = places;
  }
}
