import type { BoardFrame, Connection, StickyNote } from '@lambdastorm/board';
import { aggregate, command, event, externalSystem, flow } from '@lambdastorm/board/builder';
import { carrying } from '../carrying.ts';
import { grid } from '../grid.ts';
import { grams, parcelId } from './fields.ts';

const { at, frame } = grid(0, 1560);

/** Has a provider charge for parcels, and believes it when it says that it was paid. */
export const billing: readonly (StickyNote | BoardFrame | Connection)[] = [
  frame('Billing', 4, 2),

  at(0, 0, command('Charge sender', 0, 0, carrying([parcelId, grams]))),
  at(1, 0, externalSystem('Payment provider')),
  at(2, 0, event('Sender charged', 0, 0, carrying([parcelId]))),
  ...flow('charge-sender', 'payment-provider', 'sender-charged'),

  at(
    0,
    1,
    externalSystem('Payment notices', 0, 0, {
      details: { system: { sort: 'webhook', path: '/payment-notices', signatureHeader: 'X-Signature' } },
    }),
  ),
  at(1, 1, command('Confirm payment', 0, 0, carrying([parcelId]))),
  at(2, 1, aggregate('Invoice', 0, 0, { details: { key: 'parcelId' } })),
  at(3, 1, event('Invoice paid', 0, 0, carrying([parcelId]))),
  ...flow('payment-notices', 'confirm-payment', 'invoice', 'invoice-paid'),
];
