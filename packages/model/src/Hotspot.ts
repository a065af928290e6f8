import type { ModelElement } from './ModelElement.ts';

/** A question, conflict or risk that the team marked; its name is the question. */
export interface Hotspot extends ModelElement {
  readonly resolved: boolean;
}
