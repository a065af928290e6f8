import { applyEdit, type BoardEdit, type BoardSnapshot } from '@lambdastorm/board';
import { aggregate, area, arrow, board, command, context, event, flow, policy } from '@lambdastorm/board/builder';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { anyBoard } from '../testing/anyBoard.ts';
import { eventChainToPolicies } from './eventChainToPolicies.ts';
import { extractContext } from './extractContext.ts';
import { mergeContexts } from './mergeContexts.ts';
import { splitAggregate } from './splitAggregate.ts';

const applied = (wall: BoardSnapshot, edits: readonly BoardEdit[]) => edits.reduce(applyEdit, wall);
const contextsOf = (wall: BoardSnapshot) =>
  deriveModel(wall).model.boundedContexts.map(({ name, commands, aggregates, events }) => [
    name,
    [...commands, ...aggregates, ...events].map(({ id }) => id),
  ]);

const shop = board(
  context('Shop', area(0, 0, 1900, 700)),
  command('Place order', 100, 100),
  aggregate('Order', 400, 100),
  event('Order placed', 760, 100),
  command('Ship order', 1060, 420),
  event('Order shipped', 1500, 420),
  ...flow('place-order', 'order', 'order-placed'),
  ...flow('ship-order', 'order', 'order-shipped'),
);

describe('[R1] extracting a context', () => {
  it('moves the chosen notes into a frame of their own, and what crosses the border becomes a message', () => {
    const wall = applied(
      board(
        ...shop.frames,
        ...shop.notes,
        ...shop.connections,
        policy('Whenever an order is placed, then ship it', 1000, 300),
        ...flow('order-placed', 'whenever-an-order-is-placed-then-ship-it', 'ship-order'),
      ),
      [],
    );
    const policyId = 'whenever-an-order-is-placed-then-ship-it';
    const mended = applied(wall, extractContext(wall, ['ship-order', policyId], 'Shipping'));
    expect(contextsOf(mended)).toEqual([
      ['Shop', ['place-order', 'order', 'order-placed', 'order-shipped']],
      ['Shipping', ['ship-order']],
    ]);
    const { relations } = deriveModel(mended).model.contextMap;
    expect(relations.map(({ upstreamId, events }) => [upstreamId, events.length])).toEqual([['ctx-shop', 1]]);
    expect(mended.notes.map(({ id }) => id)).toEqual(wall.notes.map(({ id }) => id));
  });

  it('takes nothing else with it, whatever the wall', () => {
    fc.assert(
      fc.property(anyBoard, fc.array(fc.nat(13)), (wall, numbers) => {
        const chosen = new Set(numbers.map((number) => `_n${number}_`));
        const edits = extractContext(wall, [...chosen], 'New');
        const there = wall.notes.filter(({ id }) => chosen.has(id));
        expect(edits.length).toBe(there.length === 0 ? 0 : there.length + 1);
        const frame = edits.find((edit) => edit.type === 'addFrame')?.frame;
        const inside = applied(wall, edits).notes.filter(
          ({ position: { x, y } }) =>
            frame !== undefined &&
            x >= frame.position.x &&
            y >= frame.position.y &&
            x < frame.position.x + frame.size.width &&
            y < frame.position.y + frame.size.height,
        );
        expect(inside.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
      }),
    );
  });
});

describe('[R2] merging contexts', () => {
  const two = board(
    ...[...shop.frames, ...shop.notes, ...shop.connections],
    context('Depot', area(2000, 0, 900, 400)),
    aggregate('Shelf', 2100, 100),
    event('Shelf filled', 2500, 100),
    arrow('shelf', 'shelf-filled'),
  );

  it('keeps the first and puts into it what the others hold', () => {
    const merged = applied(two, mergeContexts(two, ['ctx-depot', 'ctx-shop']));
    expect(contextsOf(merged)).toEqual([
      ['Shop', expect.arrayContaining(['place-order', 'order', 'shelf', 'shelf-filled', 'order-placed'])],
    ]);
  });

  it('goes aside where it would cover something else', () => {
    const wall = board(
      ...two.frames,
      ...two.notes,
      ...two.connections,
      context('Bank', area(0, 800, 900, 400)),
      aggregate('Account', 200, 900),
    );
    const merged = applied(wall, mergeContexts(wall, ['ctx-shop', 'ctx-depot']));
    expect(contextsOf(merged).find(([name]) => name === 'Bank')).toEqual(['Bank', ['account']]);
    expect(contextsOf(merged)).toHaveLength(2);
    expect(merged.frames.find(({ id }) => id === 'ctx-shop')?.position.x).toBe(1020);
  });

  it('does nothing to one context alone', () => {
    expect(mergeContexts(two, ['ctx-shop'])).toEqual([]);
    expect(mergeContexts(two, ['ctx-shop', 'gone', 'order'])).toEqual([]);
  });
});

describe('[R3] splitting an aggregate', () => {
  it('leads the chosen commands and what follows from them to the new one', () => {
    const split = applied(
      shop,
      splitAggregate(shop, { aggregateNoteId: 'order', commandIds: ['ship-order'], name: 'Parcel' }),
    );
    const [{ aggregates = [] } = {}] = deriveModel(split).model.boundedContexts;
    expect(aggregates.map(({ name, commandIds, eventIds }) => [name, commandIds, eventIds])).toEqual([
      ['Order', ['place-order'], ['order-placed']],
      ['Parcel', ['ship-order'], ['order-shipped']],
    ]);
  });

  it('grows the context where the second aggregate would fall out of it', () => {
    const low = board(
      context('Shop', area(0, 0, 1500, 280)),
      command('Place order', 100, 100),
      aggregate('Order', 400, 100),
      command('Ship order', 700, 100),
      ...flow('place-order', 'order'),
      ...flow('ship-order', 'order'),
    );
    const split = applied(
      low,
      splitAggregate(low, { aggregateNoteId: 'order', commandIds: ['ship-order'], name: 'Parcel' }),
    );
    const [{ aggregates = [] } = {}] = deriveModel(split).model.boundedContexts;
    expect(aggregates.map(({ name }) => name)).toEqual(['Order', 'Parcel']);
    expect(split.frames[0]?.size.height).toBeGreaterThan(280);
  });

  it('does nothing without an aggregate, or commands of it', () => {
    expect(splitAggregate(shop, { aggregateNoteId: 'gone', commandIds: ['ship-order'], name: 'Parcel' })).toEqual([]);
    expect(splitAggregate(shop, { aggregateNoteId: 'order', commandIds: ['order'], name: 'Parcel' })).toEqual([]);
  });
});

it('[R4] puts a policy and a command into each step of a chain of events', () => {
  const chain = board(
    context('Shop', area(0, 0, 4000, 700)),
    event('Order placed', 0, 100),
    event('Order paid', 1000, 100),
    event('Order shipped', 2000, 100),
    ...flow('order-placed', 'order-paid', 'order-shipped'),
  );
  const wall = applied(chain, eventChainToPolicies(chain, ['order-placed', 'order-paid', 'order-shipped']));
  expect(wall.notes.filter(({ kind }) => kind === 'policy').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Whenever order placed', 'Whenever order paid']),
  );
  expect(wall.notes.filter(({ kind }) => kind === 'command')).toHaveLength(2);
  expect(deriveModel(wall).findings.filter(({ code }) => code === 'event-chain-without-policy')).toEqual([]);
  expect(eventChainToPolicies(chain, ['order-placed', 'order-shipped'])).toEqual([]);
});
