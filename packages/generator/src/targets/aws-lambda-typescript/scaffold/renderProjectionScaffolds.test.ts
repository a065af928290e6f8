import type { Field, PayloadSchema } from '@lambdastorm/schema';
import { describe, expect, it } from 'vitest';
import type { PlannedMessage } from '../../../plan/ServerlessPlan.ts';
import { orderingPlan, orderPlaced } from '../render/template/testing/orderingPlan.ts';
import { renderProjectionScaffolds } from './renderProjectionScaffolds.ts';

describe('renderProjectionScaffolds', () => {
  it('[G72] shows what an event carries that says it all', () => {
    const text = render(['orderId', 'total'], [told('Order placed', 'orderId', 'total', 'guest')]);
    expect(text).toContain('return { orderId: event.data.orderId, total: event.data.total };');
    expect(text).not.toContain('NotDecided');
  });

  it('[G72] adds what an event carries to what is shown already', () => {
    const text = render(
      ['orderId', 'total', 'paid'],
      [told('Order placed', 'orderId', 'total', 'paid'), told('Order paid', 'orderId', 'paid')],
    );
    expect(text).toContain(
      [
        "    case 'ordering.OrderPaid':",
        '      // “Order paid” does not say all that there is to show.',
        '      if (view === undefined) return undefined;',
        '      return { ...view, orderId: event.data.orderId, paid: event.data.paid };',
      ].join('\n'),
    );
  });

  it.each(['Order deleted', 'Order removed'])('[G72] shows nothing after “%s”', (name) => {
    expect(render(['orderId'], [told(name, 'orderId')])).toContain('  return undefined;');
  });

  it('[G72] leaves to a person what an event changes that carries nothing to show', () => {
    const text = render(['orderId', 'total'], [told('Order paid', 'orderId')]);
    expect(text).toContain('`What “Open orders” shows after “Order paid” (${event.id})`');
  });

  it('[G72] leaves to a person which view an event without the key is about', () => {
    const text = render(['orderId', 'total'], [told('Order repriced', 'total')]);
    expect(text).toContain('export function keyOf(event: OrderRepricedV1): OpenOrdersKey {');
    expect(text).toContain('// Nothing in there is called “orderId”: say here by what it is known.');
  });
});

function render(shows: readonly string[], events: readonly PlannedMessage[]): string {
  const functions = orderingPlan.functions.flatMap((each) => {
    if (each.role !== 'projector') return [];
    const readModel = { ...each.readModel, payload: payload(shows), updatedBy: events };
    return [{ ...each, readModel, trigger: { type: 'event' as const, events } }];
  });
  return renderProjectionScaffolds({ ...orderingPlan, functions })[0]?.content ?? '';
}

function told(name: string, ...fields: readonly string[]): PlannedMessage {
  const pascal = name.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());
  const names = { pascal, camel: `o${pascal.slice(1)}`, kebab: name.toLowerCase().replaceAll(' ', '-') };
  return { ...orderPlaced, id: names.kebab, name, names, wireName: pascal, payload: payload(fields) };
}

function payload(names: readonly string[]): PayloadSchema {
  return { type: 'fields', fields: names.map((name): Field => ({ name, type: 'string', required: true })) };
}
