import { windowSize } from '../browser/openBrowser.mjs';

const noteSize = 200;
const step = 240;
const lowestZoom = 0.1;
const notesCloseUp = 50;
const kinds = ['command', 'domainEvent', 'policy', 'readModel'];
const subjects = ['Order', 'Parcel', 'Invoice', 'Refund', 'Stock', 'Customer', 'Cart', 'Claim', 'Route'];
const verbs = ['placed', 'shipped', 'paid', 'cancelled', 'returned', 'picked', 'invoiced', 'archived'];

/**
 * A wall about as wide as a window, with half as many arrows as notes, all between neighbours, and the two views that are
 * measured: everything (held to a tenth, where the first of the known canvases ends), and about fifty notes.
 */
export function benchWall(count) {
  const columns = Math.ceil(Math.sqrt((count * 16) / 9));
  const rows = Math.ceil(count / columns);
  const notes = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    kind: kinds[(index + 3 * Math.floor(index / columns)) % kinds.length],
    text: `${subjects[index % subjects.length]} ${verbs[(index * 5) % verbs.length]} ${index}`,
    position: { x: (index % columns) * step, y: Math.floor(index / columns) * step },
    size: { width: noteSize, height: noteSize },
  }));
  const [width, height] = [columns * step - (step - noteSize), rows * step - (step - noteSize)];
  const middle = { cx: width / 2, cy: height / 2 };
  const fit = Math.min(windowSize.width / (width + 80), windowSize.height / (height + 80));
  const middleIndex = Math.min(count - 1, Math.floor(rows / 2) * columns + Math.floor(columns / 2));
  return {
    count,
    width,
    height,
    file: {
      ...{ format: 'lambdastorm/board', version: 1, name: 'Benchmark', level: 'bigPicture', frames: [] },
      notes,
      connections: neighbours(count, columns).map(([from, to]) => ({ id: `c${from}`, from: `n${from}`, to: `n${to}` })),
    },
    overview: { ...middle, zoom: Math.max(lowestZoom, fit) },
    closeUp: { ...middle, zoom: Math.sqrt((windowSize.width * windowSize.height) / (notesCloseUp * step * step)) },
    draggedId: notes[middleIndex].id,
    // Not beneath the note that was dragged close up.
    draggedFromAfarId: notes[Math.max(0, middleIndex - columns - 2)].id,
  };
}

/** Half as many pairs as notes: from the even ones to the right, of four of them one downwards; then from the odd ones. */
function neighbours(count, columns) {
  const isRow = (index) => index % columns !== columns - 1 && index + 1 < count;
  const indexes = Array.from({ length: count }, (_, index) => index);
  const fromEven = indexes.flatMap((index) => {
    if (index % 2 === 1) return [];
    if (index % 8 === 4) return index + columns < count ? [[index, index + columns]] : [];
    return isRow(index) ? [[index, index + 1]] : [];
  });
  const fromOdd = indexes.filter((index) => index % 2 === 1 && isRow(index)).map((index) => [index, index + 1]);
  return [...fromEven, ...fromOdd].slice(0, Math.floor(count / 2));
}
