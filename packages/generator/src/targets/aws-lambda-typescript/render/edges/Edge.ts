import type { Lines } from '../../../../text/lines.ts';

/** What the module of a function consists of, whatever starts it. */
export interface Edge {
  /** What the handler is given beside its cause. */
  readonly given: { readonly name: string; readonly type: Lines };
  /** What else it is given for this sort of work: the type, and where it comes from. */
  readonly also?: readonly Tool[];
  readonly imports: Lines;
  /** The first sentence on `define…`. */
  readonly comment: string;
  readonly call: string;
  readonly options: Lines;
  /** What the edge hands over, where that is not what the handler is given: `{ data: command }`. */
  readonly received?: string;
  readonly result: string;
}

/** Something at hand for a handler. */
export interface Tool {
  readonly type: string;
  readonly name: string;
  /** Where it comes from; from what the edge hands over under the same name, when nothing is said. */
  readonly value?: string;
  /** The fields of a value that is an object. */
  readonly fields?: readonly string[];
}
