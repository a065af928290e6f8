import { board } from '@lambdastorm/board/builder';
import type { Example } from '../Example.ts';
import { billing } from './billing.ts';
import { depot } from './depot.ts';

/** Two contexts with every way to start a piece of work. */
export const parcelDepot: Example = {
  id: 'parcel-depot',
  name: 'Parcel depot',
  description:
    'Scales, scanners, vans and a clock: every way to start a function, and a command that crosses contexts.',
  board: board(...depot, ...billing),
};
