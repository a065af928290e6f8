import type { Example } from './Example.ts';
import { pizzaOrdering } from './pizzaOrdering.ts';

/** In the order in which the app offers them. */
export const examples: readonly Example[] = [pizzaOrdering];
