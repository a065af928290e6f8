import { describe, expect, it } from 'vitest';
import { toMarkdown, toMarkdownCode } from '../../../../text/markdown.ts';
import { order, orderingPlan, placeOrder, planOf } from '../template/testing/orderingPlan.ts';
import { renderReadme } from './renderReadme.ts';

describe('renderReadme', () => {
  it('[G51] says what every function waits for, does and may lead to', () => {
    expect(sectionOf('Functions')).toEqual([
      '| Function | Starts when | Then | May lead to |',
      '| --- | --- | --- | --- |',
      '| [`expire-orders`](src/functions/expire-orders.ts) | `cron(0 2 * * ? *)`, Europe/Rome | Order decides on Expire orders | Order placed, Order expired |',
      '| [`get-open-orders`](src/functions/get-open-orders.ts) | `GET /open-orders` | answers with Open orders | – |',
      '| [`place-order`](src/functions/place-order.ts) | `POST /orders/{orderId}` | Order decides on Place order | Order placed, Order expired |',
      '| [`update-open-orders`](src/functions/update-open-orders.ts) | Order placed (Ordering) or Order expired (Ordering) | updates Open orders | – |',
      '| [`when-payment-received`](src/functions/when-payment-received.ts) | Payment received (Payment) | asks Shipping for Ship order | – |',
      '',
      '`publish-events` is no function of the wall: it publishes what the others keep.',
    ]);
  });

  it('[G51] lists every message in and out with its contract', () => {
    expect(sectionOf('Messages in')).toEqual([
      '| Message | Kind | How | Carries | Contract |',
      '| --- | --- | --- | --- | --- |',
      '| Place order | Command | `POST /orders/{orderId}` | – | [v1](schemas/place-order.v1.json) |',
      '| Expire orders | Command | on schedule | – | [v1](schemas/expire-orders.v1.json) |',
      '| Payment received | Event | from Payment | – | `PaymentReceived` v2 |',
    ]);
    expect(sectionOf('Messages out').slice(0, 5)).toEqual([
      '| Message | Kind | Detail type | Carries | Contract |',
      '| --- | --- | --- | --- | --- |',
      '| Order placed | Event | `OrderPlaced` | – | [v1](schemas/order-placed.v1.json) |',
      '| Order expired | Event | `OrderExpired` | – | [v1](schemas/order-expired.v1.json) |',
      '| Ship order | Command for Shipping | `ShipOrder` | – | v1 |',
    ]);
  });

  it('[G62] says what is kept where, what is not and why, and how to publish again', () => {
    const state = sectionOf('State').join('\n');
    expect(state).toContain('| Order | `orderId` | `Order#…` |');
    expect(state).toContain('"after":VERSION');
    const { keyField: _, ...keyless } = order;
    const plain = renderReadme({ ...planOf({ ...placeOrder, aggregate: keyless, stores: [] }), aggregates: [keyless] });
    expect(plain.content).toContain('- Order keeps nothing, for the wall does not say which field is its key');
    expect(plain.content).not.toContain('EventTable');
  });

  it('[G75] says under what read models are kept, and what can be relied on', () => {
    expect(sectionOf('Read models').slice(0, 3)).toEqual([
      '| Read model | Asked for by | One for every | Carries | Contract |',
      '| --- | --- | --- | --- | --- |',
      '| Open orders | `GET /open-orders` (pages) | `orderId` | – | [v1](schemas/open-orders.v1.json) |',
    ]);
    expect(sectionOf('Read models').join('\n')).toContain('before 25 later ones');
    const readModels = orderingPlan.readModels.map((each) => ({ ...each, updatedBy: [] }));
    const unkept = renderReadme({ ...planOf(), readModels }).content;
    expect(unkept).toContain('not kept here, for no event updates it');
    expect(unkept).not.toContain('ReadModelTable');
  });

  it('[G51] keeps the open questions of the wall', () => {
    expect(sectionOf('Open questions')).toEqual(['- Who pays for a refund?']);
    expect(renderReadme({ ...planOf(), openQuestions: [] }).content).not.toContain('Open questions');
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[click](javascript:x)', '\\[click\\](javascript:x)'],
    ['one\n\n# two', 'one \\# two'],
    ['- item', '\\- item'],
    ['---', '\\---'],
    ['1. first', '1\\. first'],
    ['`code` *bold* _it_', '\\`code\\` \\*bold\\* \\_it\\_'],
    ['&lt;', '\\&lt;'],
    ['back\\slash', 'back\\\\slash'],
  ])('[G52] shows %j as it was written', (text, markdown) => {
    expect(toMarkdown(text)).toBe(markdown);
  });

  it('[G52] keeps code in its face whatever it holds', () => {
    expect(toMarkdownCode('GET /a|b')).toBe('`GET /a\\|b`');
    expect(toMarkdownCode('a`b``c')).toBe('``` a`b``c ```');
  });
});

function sectionOf(title: string): readonly string[] {
  const [, section = ''] = renderReadme(orderingPlan).content.split(`## ${title}\n\n`);
  return (section.split('\n## ')[0] ?? '').trim().split('\n');
}
