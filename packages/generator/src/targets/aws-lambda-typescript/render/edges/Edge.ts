import type { Lines } from '../../../../text/lines.ts';

/** What the module of a function consists of, whatever starts it. */
export interface Edge {
  /** What the handler is given beside its cause. */
  readonly given: { readonly name: string; readonly type: Lines };
  readonly imports: Lines;
  /** The first sentence on `define…`. */
  readonly comment: string;
  readonly call: string;
  readonly options: Lines;
  /** What the edge hands over, where that is not what the handler is given: `{ data: command }`. */
  readonly received?: string;
  readonly result: string;
}
