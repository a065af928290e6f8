const lowestZoom = 0.1;
const margin = 40;

/** The view that shows all notes, not from farther away than text can still be guessed at. */
export function fitted(notes) {
  const right = Math.max(...notes.map(({ position, size }) => position.x + size.width));
  const bottom = Math.max(...notes.map(({ position, size }) => position.y + size.height));
  const zoom = Math.min(window.innerWidth / (right + 2 * margin), window.innerHeight / (bottom + 2 * margin));
  return { zoom: Math.max(lowestZoom, zoom), cx: right / 2, cy: bottom / 2 };
}

/** How many notes, and at least how many arrows, a view shows. */
export function inSight({ notes, connections }, { zoom, cx, cy }) {
  const [reachX, reachY] = [window.innerWidth / 2 / zoom, window.innerHeight / 2 / zoom];
  const shown = new Set(
    notes
      .filter(({ position: { x, y }, size: { width, height } }) => {
        return x < cx + reachX && x + width > cx - reachX && y < cy + reachY && y + height > cy - reachY;
      })
      .map(({ id }) => id),
  );
  return {
    notes: shown.size,
    connections: connections.filter(({ from, to }) => shown.has(from) && shown.has(to)).length,
  };
}
