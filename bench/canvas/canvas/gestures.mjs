import { setTimeout as sleep } from 'node:timers/promises';
import { windowSize } from '../browser/openBrowser.mjs';
import { atSixtyHertz } from './hand.mjs';

export const middle = { x: windowSize.width / 2, y: windowSize.height / 2 };
const pixelsPerSecond = 1200;
const panMs = 4000;
const dragMs = 2000;

/** Strokes with the middle button: there and back along one diagonal, then along the other. */
export async function pan(hand, wall) {
  const { zoom } = wall.closeUp;
  const reach = within(200, (wall.width * zoom - windowSize.width) / 2 - 20, 1500);
  const rise = within(60, (wall.height * zoom - windowSize.height) / 2 - 20, 240);
  const strokeMs = (reach / pixelsPerSecond) * 1000;
  const rounds = Math.max(1, Math.round(panMs / strokeMs / 4));
  const round = [
    { x: -reach, y: rise },
    { x: reach, y: -rise },
    { x: reach, y: -rise },
    { x: -reach, y: rise },
  ];
  for (const by of Array.from({ length: rounds }, () => round).flat()) await stroke(hand, by, strokeMs);
  await hand.settle();
}

/** One stroke with the middle button, its middle in the middle of the window. */
export async function stroke(hand, by, ms) {
  const start = { x: middle.x - by.x / 2, y: middle.y - by.y / 2 };
  const at = (share) => ({ x: start.x + by.x * share, y: start.y + by.y * share });
  await hand.hover(start);
  await hand.press(start, 'middle');
  await atSixtyHertz(ms, (share) => hand.drag(at(share), 'middle'));
  await hand.release(at(1), 'middle');
}

/** Takes what is at a place around a circle and a quarter; resolves to how far away it let go. */
export async function dragAround(hand, from) {
  const at = (share) => {
    const angle = share * Math.PI * 2.5;
    return { x: from.x + 220 * Math.sin(angle), y: from.y + 160 * (1 - Math.cos(angle)) };
  };
  await hand.hover(from);
  await hand.press(from, 'left');
  await atSixtyHertz(dragMs, (share) => hand.drag(at(share), 'left'));
  await hand.settle();
  await sleep(120);
  await hand.release(at(1), 'left');
  return { x: at(1).x - from.x, y: at(1).y - from.y };
}

function within(least, value, most) {
  return Math.min(most, Math.max(least, value));
}
