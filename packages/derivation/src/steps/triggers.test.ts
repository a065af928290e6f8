import { actor, arrow, board, command, externalSystem, flow, readModel, screen } from '@lambdastorm/board/builder';
import { describe, expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { ordering, pizza } from '../testing/walls.ts';

describe('[D5] triggers', () => {
  it('a command that an actor issues is an HTTP POST below its aggregate', () => {
    expect(deriveModel(pizza).model.boundedContexts[0]?.commands[0]?.triggers).toEqual([
      { type: 'http', method: 'POST', path: '/order/place-order', actorIds: ['guest'] },
    ]);
  });

  it('also through a screen, and with the method and path that the note says', () => {
    const details = { http: { method: 'PUT', path: '/orders/{orderId}' } } as const;
    const { model } = deriveModel(
      board(
        ordering,
        actor('Guest'),
        screen('Basket', 200),
        command('Change order', 400, 0, { details }),
        ...flow('guest', 'basket', 'change-order'),
      ),
    );
    expect(model.boundedContexts[0]?.commands[0]?.triggers).toEqual([
      { type: 'http', method: 'PUT', path: '/orders/{orderId}', actorIds: ['guest'] },
    ]);
  });

  it('a read model that an actor reads is an HTTP GET', () => {
    const { model } = deriveModel(board(ordering, actor('Guest'), readModel('Menü', 200), arrow('guest', 'menü')));
    expect(model.boundedContexts[0]?.readModels[0]?.triggers).toEqual([
      { type: 'http', method: 'GET', path: '/menu', actorIds: ['guest'] },
    ]);
  });

  it('also for those who see it on a screen', () => {
    const { model } = deriveModel(
      board(
        ordering,
        readModel('Menu'),
        screen('Start page', 300),
        actor('Guest', 600),
        arrow('menu', 'start-page'),
        arrow('guest', 'start-page'),
      ),
    );
    expect(model.boundedContexts[0]?.readModels[0]?.triggers).toEqual([
      { type: 'http', method: 'GET', path: '/menu', actorIds: ['guest'] },
    ]);
  });

  it('a clock is a schedule', () => {
    const details = { system: { sort: 'time', schedule: 'rate(1 day)' } } as const;
    const { model } = deriveModel(
      board(
        ordering,
        externalSystem('Every night', 0, 0, { details }),
        command('Close day', 400),
        arrow('every-night', 'close-day'),
      ),
    );
    expect(model.boundedContexts[0]?.commands[0]?.triggers).toEqual([
      { type: 'schedule', expression: 'rate(1 day)', timeZone: 'UTC', systemId: 'every-night' },
    ]);
  });

  it('an event starts the policy that waits for it, at its owner', () => {
    expect(deriveModel(pizza).model.boundedContexts[1]?.policies[0]).toMatchObject({
      whenever: [{ type: 'event', event: { contextId: 'ctx-ordering', elementId: 'order-placed' } }],
      then: [{ contextId: 'ctx-kitchen', elementId: 'bake-pizza' }],
    });
  });
});
