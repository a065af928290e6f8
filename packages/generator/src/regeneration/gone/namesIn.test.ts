import { expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

it.each<[text: string, names: readonly string[]]>([
  ['event.orderId', ['event', 'orderId']],
  ["case 'orders.OrderPlaced':", ['orders.OrderPlaced']],
  ['// OrderPlaced\n/** DayClosed\n * @see order */ day', ['day']],
  ["import { decide } from './decide.js';", ['decide']],
  ['readonly number?: string; event.type; x as type', ['number', 'event', 'type', 'x']],
  ['`the ${state.version} of order`', ['state', 'version']],
  ['`OrderPlaced`', ['OrderPlaced']],
  [String.raw`'it\'s // no comment' + total`, [String.raw`it\'s // no comment`, 'total']],
])('[R24] the names in %j are %j', (text, names) => {
  expect([...namesIn(text)]).toEqual(names);
});
