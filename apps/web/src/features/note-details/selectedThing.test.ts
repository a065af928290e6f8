import { area, board, command, context, event, flow } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { selectedThing } from './selectedThing.ts';

const place = command('Place order', 100, 100);
const placed = event('Order placed', 400, 100);
const billing = context('Billing', area(1000, 0, 800, 600));
const wall = board(billing, place, placed, ...flow(place.id, placed.id));
const arrow = wall.connections[0]?.id ?? '';

it('tells what is selected and leaves out what is gone', () => {
  expect(selectedThing(wall, ['gone'])).toEqual({ type: 'nothing' });
  expect(selectedThing(wall, [place.id, 'gone'])).toEqual({ type: 'note', note: place });
  expect(selectedThing(wall, [billing.id])).toEqual({ type: 'frame', frame: billing });
  expect(selectedThing(wall, [arrow])).toEqual({ type: 'connection', connection: wall.connections[0] });
  expect(selectedThing(wall, [place.id, arrow])).toMatchObject({ type: 'several', notes: [place], frames: [] });
});
