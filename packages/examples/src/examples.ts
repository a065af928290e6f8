import type { Example } from './Example.ts';
import { ecommerce } from './ecommerce/ecommerce.ts';
import { parcelDepot } from './parcel-depot/parcelDepot.ts';
import { pizzaOrdering } from './pizzaOrdering.ts';
import { repairClaims } from './repair-claims/repairClaims.ts';

/** In the order in which the app offers them. */
export const examples: readonly Example[] = [pizzaOrdering, ecommerce, parcelDepot, repairClaims];
