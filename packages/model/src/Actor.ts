import type { ModelElement } from './ModelElement.ts';

/** A person, role or department that decides. */
export interface Actor extends ModelElement {}
