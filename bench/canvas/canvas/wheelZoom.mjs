import { setTimeout as sleep } from 'node:timers/promises';
import { middle } from './gestures.mjs';
import { atSixtyHertz } from './hand.mjs';

const zoomMs = 2000;
const graceMs = 6000;
const mostWaiting = 2;
const closeEnough = 0.04;

/** Turns the wheel with Ctrl from one zoom to another in two seconds; a page that falls behind has six more to arrive. */
export async function wheelZoom({ hand, page, contender }, { from, to }) {
  const began = performance.now();
  const isOver = () => performance.now() - began > zoomMs + graceMs;
  let zoom = from;

  function turnTowards(target) {
    // A page that is slow to take ticks gets fewer and larger ones, as a browser merges those of a real wheel.
    if (hand.waiting() > mostWaiting) return;
    const wanted = Math.abs(contender.wheelDelta(zoom, target));
    const next = zoom * (target / zoom) ** Math.min(1, contender.mostWheelDelta / Math.max(1e-9, wanted));
    hand.wheelWithCtrl(middle, contender.wheelDelta(zoom, next));
    zoom = next;
  }

  await atSixtyHertz(zoomMs, (share) => turnTowards(from * (to / from) ** share));
  while (distance(zoom, to) > 1e-6 && !isOver()) {
    turnTowards(to);
    await sleep(8);
  }
  await hand.settle();
  // Ticks that fall into one frame are lost in some apps: go on from where the page really is.
  while (!isOver()) {
    zoom = (await contender.getView(page)).zoom;
    if (distance(zoom, to) < closeEnough) return;
    turnTowards(to > zoom ? Math.min(to, zoom * 1.05) : Math.max(to, zoom / 1.05));
    await hand.settle();
    await sleep(16);
  }
}

export function distance(zoom, other) {
  return Math.abs(Math.log(zoom / other));
}
