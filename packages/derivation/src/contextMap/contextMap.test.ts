import {
  actor,
  aggregate,
  area,
  arrow,
  board,
  command,
  context,
  event,
  externalSystem,
  flow,
  policy,
  readModel,
} from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { type Collaboration, collaborations } from './collaborations.ts';
import { renderMermaidMap } from './renderMermaidMap.ts';

const wall = board(
  context('Ordering "fast"', area(0, 0, 3000, 400)),
  actor('Guest', 0, 100),
  command('Place order', 300, 100),
  aggregate('Order', 600, 100),
  event('Order placed', 900, 100),
  ...flow('guest', 'place-order', 'order', 'order-placed'),
  policy('Whenever an order is placed, then bake', 1300, 100, { id: 'bake-policy' }),
  ...flow('order-placed', 'bake-policy', 'bake'),
  readModel('Menu', 1800, 100),
  arrow('guest', 'menu'),
  context('Kitchen', area(0, 600, 3000, 400)),
  command('Bake', 0, 700),
  externalSystem('Oven', 300, 700),
  event('Baked', 700, 700),
  ...flow('bake', 'oven', 'baked'),
  readModel('Board', 1200, 700, { id: 'screen' }),
  arrow('order-placed', 'screen'),
  externalSystem('Night', 1700, 700, { details: { system: { sort: 'time', schedule: 'rate(1 day)' } } }),
  command('Clean up', 2200, 700, { id: 'clean' }),
  arrow('night', 'clean'),
);
const { model } = deriveModel({
  ...wall,
  relationships: [
    {
      ...{ upstream: 'ctx-ordering-fast', downstream: 'ctx-kitchen' },
      patterns: { upstream: ['openHostService', 'publishedLanguage'], downstream: ['anticorruptionLayer'] },
    },
  ],
});

const spoken = (list: readonly Collaboration[]) =>
  list.map(({ with: who, messages }) => [who.kind, who.name, messages.map(({ kind, name }) => `${kind} ${name}`)]);

it('[M1] says with whom a context talks, and what', () => {
  const ordering = collaborations(model, 'ctx-ordering-fast');
  expect([spoken(ordering.inbound), spoken(ordering.outbound)]).toEqual([
    [['actor', 'Guest', ['command Place order', 'query Menu']]],
    [['boundedContext', 'Kitchen', ['command Bake', 'event Order placed']]],
  ]);
  const kitchen = collaborations(model, 'ctx-kitchen');
  expect([spoken(kitchen.inbound), spoken(kitchen.outbound)]).toEqual([
    [
      ['externalSystem', 'Oven', ['event Baked']],
      ['externalSystem', 'Night', ['command Clean up']],
      ['boundedContext', 'Ordering "fast"', ['command Bake', 'event Order placed']],
    ],
    [['externalSystem', 'Oven', ['command Bake']]],
  ]);
  expect(collaborations(model, 'gone')).toEqual({ inbound: [], outbound: [] });
});

it('[M2] draws the map in Mermaid, whatever names hold', () => {
  expect(renderMermaidMap(model)).toBe(
    [
      'flowchart LR',
      '  c1["Ordering #quot;fast#quot;"]',
      '  c2["Kitchen"]',
      '  c2 -->|"1 command"| c1',
      '  c1 -->|"OHS, PL → ACL · 1 event"| c2',
      '',
    ].join('\n'),
  );
  expect(renderMermaidMap({ boundedContexts: [], contextMap: { relations: [] } })).toBe('flowchart LR\n');
});
