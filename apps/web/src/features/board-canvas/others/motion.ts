import type { Point, Rectangle } from '@lambdastorm/board';
import type { BoardPresence, Movement } from '@lambdastorm/sync';

/** Between two messages, which come 25 times a second, things glide; after so long they are nearly there. */
const settlesInMs = 70;
const nearlyThere = 0.5;

/** Where things of other people are drawn: they glide to where they are. */
export interface Motion {
  of(personId: number): Movement | undefined;
  /** Runs in each frame in which something is drawn elsewhere; returns what ends it. */
  onFrame(listener: () => void): () => void;
  /** Watches the movements; returns what ends it. */
  start(): () => void;
}

export function createMotion(presence: BoardPresence): Motion {
  const shown = new Map<number, Movement>();
  const listeners = new Set<() => void>();
  let frame = 0;
  let last = 0;

  function step(now: number): void {
    frame = 0;
    const share = isStill() ? 1 : 1 - Math.exp(-(now - last) / settlesInMs);
    last = now;
    const people = presence.company().people;
    for (const id of [...shown.keys()]) if (!people.some((person) => person.id === id)) shown.delete(id);
    let isMoving = false;
    for (const { id } of people) {
      const target = presence.movementOf(id);
      if (target === undefined) continue;
      const next = glide(shown.get(id), target, share);
      shown.set(id, next);
      isMoving ||= !isSame(next, target);
    }
    for (const listener of [...listeners]) listener();
    if (isMoving) frame = requestAnimationFrame(step);
  }

  function wake(): void {
    if (frame !== 0) return;
    last = performance.now();
    frame = requestAnimationFrame(step);
  }

  return {
    of: (personId) => shown.get(personId),
    onFrame(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      const ends = [presence.subscribeMovement(wake), presence.subscribe(wake)];
      wake();
      return () => {
        cancelAnimationFrame(frame);
        frame = 0;
        for (const end of ends) end();
      };
    },
  };
}

/** A share of the way from what is drawn to what is true; what was not there before jumps. */
export function glide(from: Movement | undefined, to: Movement, share: number): Movement {
  if (from === undefined) return to;
  return {
    cursor: glidePoint(from.cursor, to.cursor, share),
    // A drag that ends is over at once.
    by: to.by.x === 0 && to.by.y === 0 ? to.by : (glidePoint(from.by, to.by, share) ?? to.by),
    view: glideArea(from.view, to.view, share),
  };
}

function glidePoint(from: Point | null, to: Point | null, share: number): Point | null {
  if (from === null || to === null) return to;
  const next = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  return Math.hypot(to.x - next.x, to.y - next.y) < nearlyThere ? to : next;
}

function glideArea(from: Rectangle | null, to: Rectangle | null, share: number): Rectangle | null {
  if (from === null || to === null) return to;
  const start = glidePoint(from.position, to.position, share) ?? to.position;
  const fromEnd = { x: from.position.x + from.size.width, y: from.position.y + from.size.height };
  const toEnd = { x: to.position.x + to.size.width, y: to.position.y + to.size.height };
  const end = glidePoint(fromEnd, toEnd, share) ?? toEnd;
  if (start === to.position && end === toEnd) return to;
  return { position: start, size: { width: end.x - start.x, height: end.y - start.y } };
}

function isSame(a: Movement, b: Movement): boolean {
  return a.cursor === b.cursor && a.by === b.by && a.view === b.view;
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
