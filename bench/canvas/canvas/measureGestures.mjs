import { setTimeout as sleep } from 'node:timers/promises';
import { measure } from '../browser/measure.mjs';
import { dragAround, middle, pan, stroke } from './gestures.mjs';
import { distance, wheelZoom } from './wheelZoom.mjs';

/** Where a note is taken: not in its middle, where a product may have something of its own. */
const grip = { x: 100, y: 60 };

/** In pixels: what snapping to neighbours may add, in two directions, and the threshold of a drag. */
const furthestOff = 40;

/** Strokes over the wall with about fifty notes in sight. */
export async function measurePan(run) {
  const { hand, wall } = run;
  await lookAt(run, wall.closeUp);
  const failure = await findStiffness(run);
  await lookAt(run, wall.closeUp);
  return { ...(await measure(run, () => pan(hand, wall))), failure };
}

/** One stroke of 200 pixels has to move the wall by as much; some glide on for a while. */
async function findStiffness({ hand, page, contender }) {
  const before = await contender.getView(page);
  await stroke(hand, { x: -200, y: 0 }, 200);
  await sleep(400);
  const after = await contender.getView(page);
  const moved = (after.cx - before.cx) * before.zoom;
  return moved >= 170 && moved <= 600 ? undefined : `200 pixels of hand moved the wall by ${Math.round(moved)}`;
}

/** From everything to life size and back. */
export async function measureZoom(run) {
  const { hand, page, contender, wall } = run;
  const far = wall.overview.zoom;
  await lookAt(run, wall.overview);
  await hand.hover(middle);
  const reached = {};
  const figures = await measure(run, async () => {
    await wheelZoom(run, { from: far, to: 1 });
    reached.near = (await contender.getView(page)).zoom;
    await wheelZoom(run, { from: reached.near, to: far });
  });
  reached.far = (await contender.getView(page)).zoom;
  const hasArrived = distance(reached.near, 1) < 0.2 && distance(reached.far, far) < 0.25;
  const failure = `went to ${reached.near.toFixed(3)} and back to ${reached.far.toFixed(3)}`;
  return { ...figures, failure: hasArrived ? undefined : failure };
}

/** One note around a circle and a quarter; it has to lie where the hand let it go, snapping allowed for. */
export async function measureDrag(run, { view, noteId }) {
  const { hand, page, contender } = run;
  await lookAt(run, view);
  const before = await contender.notePosition(page, noteId);
  let wanted = { x: 0, y: 0 };
  const figures = await measure(run, async () => {
    wanted = await dragAround(hand, toWindow({ x: before.x + grip.x, y: before.y + grip.y }, view));
  });
  await sleep(200);
  const after = await contender.notePosition(page, noteId);
  const moved = { x: (after.x - before.x) * view.zoom, y: (after.y - before.y) * view.zoom };
  const isThere = Math.hypot(moved.x - wanted.x, moved.y - wanted.y) < furthestOff;
  const failure = `moved by ${pair(moved)} pixels where the hand moved by ${pair(wanted)}`;
  return { ...figures, failure: isThere ? undefined : failure };
}

async function lookAt({ page, contender, isDeselecting }, view) {
  if (isDeselecting) await page.keyboard.press('Escape');
  await contender.setView(page, view);
  await sleep(800);
}

function toWindow({ x, y }, { zoom, cx, cy }) {
  return { x: (x - cx) * zoom + middle.x, y: (y - cy) * zoom + middle.y };
}

function pair({ x, y }) {
  return `${Math.round(x)}/${Math.round(y)}`;
}
