import { applyEdit, type BoardSnapshot, centre, contains, type StickyNote } from '@lambdastorm/board';
import { area, board, context, event } from '@lambdastorm/board/builder';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outerFramesFirst } from '../../frames/outerFramesFirst.ts';
import { overlap } from '../../view/rectangles.ts';
import { tidyEdits } from './tidy.ts';

function tidied(wall: BoardSnapshot, ...ids: readonly string[]): BoardSnapshot {
  return tidyEdits(ids, wall).reduce(applyEdit, wall);
}

function placesOn({ notes }: BoardSnapshot): Record<string, readonly [number, number]> {
  return Object.fromEntries(notes.map(({ text, position }) => [text, [position.x, position.y]]));
}

it('brings a ragged row into line with even gaps, and what was apart stays apart', () => {
  const wall = board(event('One', 0, 10), event('Two', 150, -10), event('Three', 430, 0), event('Four', 1500, 0));

  expect(placesOn(tidied(wall))).toEqual({ One: [0, 0], Two: [240, 0], Three: [480, 0], Four: [800, 0] });
});

it('keeps what stands above each other in one column, and rows as far apart as they were', () => {
  const wall = board(event('One', 0), event('Two', 600), event('Below one', 20, 400), event('Below two', 590, 400));

  expect(placesOn(tidied(wall))).toEqual({
    One: [10, 0],
    Two: [330, 0],
    'Below one': [10, 400],
    'Below two': [330, 400],
  });
});

it('keeps notes in their frame, whose neighbour makes way', () => {
  const wall = board(
    context('Sales', area(0, 0, 500, 400)),
    event('One', 60, 100),
    event('Two', 120, 100),
    event('Three', 200, 100),
    context('Shipping', area(520, 0, 500, 400)),
    event('Four', 600, 100),
  );

  const { frames, notes } = tidied(wall);

  expect(frames.map(({ position, size }) => [position.x, size.width])).toEqual([
    [0, 772],
    [852, 500],
  ]);
  expect(notes.map(({ text, position }) => [text, position.x])).toEqual([
    ['Four', 932],
    ['One', 60],
    ['Three', 540],
    ['Two', 300],
  ]);
});

it('tidies only what is given, and its frame grows', () => {
  const wall = board(
    context('Sales', area(0, 0, 500, 400)),
    event('One', 60, 100),
    event('Two', 200, 100),
    event('Far', 3000, 90),
  );

  expect(tidyEdits(['one', 'two'], wall)).toEqual([
    { type: 'resizeFrame', frameId: 'ctx-sales', position: { x: 0, y: 0 }, size: { width: 532, height: 400 } },
    { type: 'moveNote', noteId: 'two', to: { x: 300, y: 100 } },
  ]);
});

it('moves a group as one and leaves locked things alone', () => {
  const wall = board(
    event('One', 0),
    event('Two', 100, 0, { group: 'g' }),
    event('Three', 320, 30, { group: 'g' }),
    event('Locked', 110, 0, { locked: true }),
  );

  expect(placesOn(tidied(wall))).toEqual({ One: [0, 0], Two: [280, 0], Three: [500, 30], Locked: [110, 0] });
});

const anyWall = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 3000 }), y: fc.integer({ min: 0, max: 1500 }) }), { maxLength: 40 })
  .map((places) =>
    board(
      context('Sales', area(300, 200, 900, 700)),
      context('Shipping', area(1100, 100, 900, 900)),
      context('Inside', area(400, 300, 400, 400)),
      ...places.map(({ x, y }, index) => event(`Note ${index}`, x, y)),
    ),
  );

function overlapping(notes: readonly StickyNote[]): string[] {
  return notes.flatMap((note, index) =>
    notes.slice(index + 1).flatMap((other) => (overlap(note, other) ? [`${note.text} on ${other.text}`] : [])),
  );
}

/** In which frame each note lies. */
function homes({ notes, frames }: BoardSnapshot): Record<string, string | undefined> {
  const innermostFirst = outerFramesFirst(frames).toReversed();
  return Object.fromEntries(
    notes.map((note) => [note.text, innermostFirst.find((frame) => contains(frame, centre(note)))?.title]),
  );
}

it('leaves nothing on another note, and each note in its frame, whatever the wall', () => {
  fc.assert(
    fc.property(anyWall, (wall) => {
      const after = tidied(wall);
      expect(overlapping(after.notes)).toEqual([]);
      expect(homes(after)).toEqual(homes(wall));
    }),
  );
});

it('has nothing to do on a tidy wall', () => {
  const row = board(
    context('Sales', area(0, 0, 1000, 400)),
    event('One', 60, 100),
    event('Two', 300, 100),
    event('Three', 540, 100),
  );

  expect(tidyEdits([], row)).toEqual([]);
});
