import { expect, it } from 'vitest';
import { toPreviewPicture, viewBoxAround } from './previewPicture.ts';

const square = (kind: string, x: number, y: number) => ({ kind, x, y, width: 200, height: 200 });

it('draws all notes of a kind in one path', () => {
  const picture = toPreviewPicture({
    notes: [square('command', 0, 0), square('domainEvent', 300, 0), square('command', 0, 300)],
    frames: [],
    connections: [],
  });
  expect(picture.papers).toEqual([
    { kind: 'command', path: 'M0 0h200v200h-200zM0 300h200v200h-200z' },
    { kind: 'domainEvent', path: 'M300 0h200v200h-200z' },
  ]);
});

it('turns hotspots', () => {
  const { papers } = toPreviewPicture({ notes: [square('hotspot', 0, 0)], frames: [], connections: [] });
  expect(papers[0]?.path).toBe('M100 0l100 100l-100 100l-100 -100z');
});

it('draws arrows from middle to middle and leaves out those that lead nowhere', () => {
  const notes = [square('command', 0, 0), square('domainEvent', 300, 0)];
  const connections = [
    { from: 0, to: 1 },
    { from: 0, to: 7 },
  ];
  expect(toPreviewPicture({ notes, frames: [], connections }).arrows).toBe('M100 100L400 100');
});

it('fits a wide wall by its width and a tall one by its height', () => {
  expect(viewBoxAround([{ x: 0, y: 0, width: 4000, height: 200 }])).toBe('-240 -1160 4480 2520');
  expect(viewBoxAround([{ x: 0, y: 0, width: 200, height: 4500 }])).toBe('-4380 -270 8960 5040');
});

it('does not blow up a small wall, and shows an empty one', () => {
  expect(viewBoxAround([{ x: 100, y: 100, width: 200, height: 200 }])).toBe('-584 -241 1568 882');
  expect(viewBoxAround([])).toBe('0 0 1400 788');
});
