import { deriveModel } from '@lambdastorm/derivation';
import type { ElementRef } from '@lambdastorm/model';
import { expect, it } from 'vitest';
import { ecommerce } from './ecommerce.ts';

const { boundedContexts } = deriveModel(ecommerce.board).model;

it('[X4] has six contexts that own eleven events', () => {
  const eventsByContext = boundedContexts.map(({ name, events }) => [name, events.map((event) => event.name).sort()]);
  expect(Object.fromEntries(eventsByContext)).toEqual({
    Users: ['User created'],
    Products: ['Product created', 'Product deleted', 'Product modified'],
    Orders: ['Order created', 'Order deleted', 'Order modified'],
    Payment: [],
    Warehouse: ['Package created', 'Packaging failed'],
    Delivery: ['Delivery completed', 'Delivery failed'],
  });
});

it('[X4] has every subscription of the platform and no other, each with what it leads to', () => {
  const reactions = boundedContexts.flatMap(({ name, policies }) =>
    policies.flatMap(({ whenever, then }) =>
      whenever.flatMap((trigger) =>
        trigger.type === 'event'
          ? [`${name}: ${nameOf(trigger.event)} → ${then.map((command) => nameOf(command)).join(', ')}`]
          : [],
      ),
    ),
  );
  expect(reactions.sort()).toEqual(
    [
      'Orders: Delivery completed (Delivery) → Update order (Orders)',
      'Orders: Delivery failed (Delivery) → Update order (Orders)',
      'Orders: Package created (Warehouse) → Update order (Orders)',
      'Orders: Packaging failed (Warehouse) → Update order (Orders)',
      'Payment: Delivery completed (Delivery) → Process payment (Payment)',
      'Payment: Delivery failed (Delivery) → Cancel payment (Payment)',
      'Payment: Order created (Orders) → Put payment hold (Payment)',
      'Payment: Order modified (Orders) → Update payment (Payment)',
      'Payment: Packaging failed (Warehouse) → Cancel payment (Payment)',
      'Warehouse: Order created (Orders) → Create packaging request (Warehouse)',
      'Warehouse: Order deleted (Orders) → Remove packaging request (Warehouse)',
      'Warehouse: Order modified (Orders) → Update packaging request (Warehouse)',
      'Delivery: Package created (Warehouse) → Create delivery (Delivery)',
    ].sort(),
  );
  expect(boundedContexts.flatMap(({ subscriptions }) => subscriptions)).toHaveLength(13);
});

it('[X4] answers the questions of other services at the paths of the platform', () => {
  const routes = boundedContexts.flatMap(({ name, commands, readModels }) =>
    [...commands, ...readModels].flatMap((each) =>
      each.triggers.flatMap((trigger) =>
        trigger.type === 'http' ? [`${name}: ${trigger.method} ${trigger.path} ${each.name}`] : [],
      ),
    ),
  );
  expect(routes.filter((route) => route.includes('/backend/'))).toEqual([
    'Products: POST /backend/validate Validate products',
    'Orders: GET /backend/{orderId} Order details',
    'Payment: POST /backend/validate Validate payment token',
  ]);
});

it('[X4] gives each event to the command that it follows', () => {
  const consequences = boundedContexts.flatMap(({ commands, events }) =>
    commands.flatMap(({ name, eventIds }) =>
      eventIds.map((id) => [name, events.find((event) => event.id === id)?.name]),
    ),
  );
  expect(Object.fromEntries(consequences)).toEqual({
    'Create product': 'Product created',
    'Modify product': 'Product modified',
    'Delete product': 'Product deleted',
    'Create order': 'Order created',
    'Update order': 'Order modified',
    'Delete order': 'Order deleted',
    'Complete packaging': 'Package created',
    'Report packaging failure': 'Packaging failed',
    'Complete delivery': 'Delivery completed',
    'Report failed delivery': 'Delivery failed',
  });
  expect(consequences).toHaveLength(10);
});

function nameOf({ contextId, elementId }: ElementRef): string {
  const context = boundedContexts.find(({ id }) => id === contextId);
  const element = [...(context?.events ?? []), ...(context?.commands ?? [])].find(({ id }) => id === elementId);
  return `${element?.name} (${context?.name})`;
}
