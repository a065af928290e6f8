import type { JsonObject } from '@lambdastorm/schema';

/** An arrow that somebody drew from one note to another. */
export interface Connection {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly extra?: JsonObject;
}
