import type { BoardSnapshot } from '@lambdastorm/board';
import { area, arrow, board, command, context, event, policy } from '@lambdastorm/board/builder';
import type { Field, JsonObject } from '@lambdastorm/schema';

const text = (name: string, required = true): Field => ({ name, type: 'string', required });

/** Of an order that is placed. */
export const orderFields: readonly Field[] = [text('orderId'), text('note', false), text('total')];

/**
 * Two contexts: Ordering says that an order was placed, and Billing hears it and uses `orderId` and `total`. What
 * Ordering says can be given; without fields it says nothing.
 */
export function shop(fields: readonly Field[] | undefined = orderFields, title = 'Ordering'): BoardSnapshot {
  const placed = event('Order placed', 420, 20, { details: { payload: { type: 'fields', fields } } });
  const sending = command('Send invoice', 2620, 20, {
    details: { payload: { type: 'fields', fields: [text('order_id'), text('total')] } },
  });
  return board(
    { ...context('Ordering', area(0, 0, 900, 600)), title },
    command('Place order', 20, 20),
    ...(fields.length === 0 ? [] : [placed, arrow('place-order', 'order-placed')]),
    context('Billing', area(2000, 0, 1200, 600)),
    event('Order placed', 2020, 20, { id: 'order-placed-in-billing' }),
    policy('Whenever an order is placed, then send an invoice', 2320, 20, { id: 'bill' }),
    sending,
    ...[arrow('order-placed-in-billing', 'bill'), arrow('bill', 'send-invoice')],
  );
}

/** One context whose event carries what JSON Schema says. */
export function shopWith(schema: JsonObject): BoardSnapshot {
  const details = { payload: { type: 'jsonSchema' as const, schema } };
  return board(
    context('Ordering', area(0, 0, 900, 600)),
    command('Place order', 20, 20),
    event('Order placed', 420, 20, { details }),
    arrow('place-order', 'order-placed'),
  );
}
