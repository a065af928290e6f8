import type { Point } from '@lambdastorm/board';
import type { ConnectionRoute } from './routeShape.ts';

const origin: Point = { x: 0, y: 0 };
const [narrowestLabel, widestLabel] = [64, 200];

/** The words lie on the longest stretch, and hang no further over notes than these keep clear of text. */
export function placeOfLabel(points: readonly Point[], gap: number): Pick<ConnectionRoute, 'label' | 'labelRoom'> {
  let [longest, at] = [-1, 0];
  for (let index = 1; index < points.length; index += 1) {
    const length = lengthTo(points, index);
    if (length <= longest + 1) continue;
    longest = length;
    at = index;
  }
  const [a = origin, b = origin] = [points[at - 1], points[at]];
  const isLevel = a.y === b.y;
  const isUprightInGap = !isLevel && points.length === 4 && points[0]?.y === points[1]?.y;
  const room = isLevel ? longest + 24 : isUprightInGap ? gap + 24 : widestLabel;
  return {
    label: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    labelRoom: Math.max(narrowestLabel, Math.min(room, widestLabel)),
  };
}

function lengthTo(points: readonly Point[], index: number): number {
  const [a = origin, b = origin] = [points[index - 1], points[index]];
  return Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
}
