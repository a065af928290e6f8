import { setTimeout as sleep } from 'node:timers/promises';

const longestDrainMs = 30_000;
const buttonBits = { left: 1, middle: 4 };

/** A hand at the mouse that keeps its own time: it never waits for a slow page. */
export function createHand(session) {
  const waiting = new Set();

  function send(event) {
    const sent = session
      .send('Input.dispatchMouseEvent', event)
      .catch(() => {})
      .finally(() => waiting.delete(sent));
    waiting.add(sent);
    return sent;
  }

  return {
    /** How many events the page has not taken yet. */
    waiting: () => waiting.size,
    hover: ({ x, y }) => send({ type: 'mouseMoved', x, y }),
    press: ({ x, y }, button) =>
      send({ type: 'mousePressed', x, y, button, buttons: buttonBits[button], clickCount: 1 }),
    drag: ({ x, y }, button) => send({ type: 'mouseMoved', x, y, button, buttons: buttonBits[button] }),
    release: ({ x, y }, button) => send({ type: 'mouseReleased', x, y, button, buttons: 0, clickCount: 1 }),
    wheelWithCtrl: ({ x, y }, deltaY) => send({ type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers: 2 }),
    /** Until the page has taken everything. */
    settle: () => Promise.race([Promise.all(waiting), sleep(longestDrainMs)]),
  };
}

/** Calls back sixty times a second on the wall clock, with the share of the time that is over. */
export async function atSixtyHertz(ms, act) {
  const began = performance.now();
  const steps = Math.round((ms * 60) / 1000);
  for (let index = 1; index <= steps; index += 1) {
    const early = began + (index * 1000) / 60 - performance.now();
    if (early > 1) await sleep(early);
    act(index / steps);
  }
}
