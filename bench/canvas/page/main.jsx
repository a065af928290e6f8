import { createRoot } from 'react-dom/client';
import { BareFlow } from './BareFlow.jsx';
import { fitted, inSight } from './sight.js';

/** The page offers what our own page offers to measurements; see docs/performance.md. */
const isCulled = new URLSearchParams(window.location.search).has('culled');

window.lambdastorm = {
  async load(board) {
    const view = fitted(board.notes);
    const flow = await new Promise((onReady) => {
      createRoot(document.getElementById('root')).render(
        <BareFlow board={board} viewport={toViewport(view)} isCulled={isCulled} onReady={onReady} />,
      );
    });
    Object.assign(window.lambdastorm, lookingAt(flow, board));
    const expected = isCulled
      ? inSight(board, view)
      : { notes: board.notes.length, connections: board.connections.length };
    while (!isShown(expected)) await new Promise((resolve) => requestAnimationFrame(resolve));
  },
};

function lookingAt(flow, board) {
  return {
    setView: (view) => void flow.setViewport(toViewport(view)),
    getView() {
      const { x, y, zoom } = flow.getViewport();
      return { zoom, cx: (window.innerWidth / 2 - x) / zoom, cy: (window.innerHeight / 2 - y) / zoom };
    },
    notePosition: (id) => flow.getNode(id).position,
    counts: () => ({ notes: board.notes.length, connections: board.connections.length }),
  };
}

function toViewport({ zoom, cx, cy }) {
  return { zoom, x: window.innerWidth / 2 - cx * zoom, y: window.innerHeight / 2 - cy * zoom };
}

/** The library hides notes until it has measured them, and draws arrows after that. */
function isShown({ notes, connections }) {
  const first = document.querySelector('.react-flow__node');
  return (
    first !== null &&
    document.getElementsByClassName('react-flow__node').length >= notes &&
    document.getElementsByClassName('react-flow__edge').length >= connections &&
    getComputedStyle(first).visibility === 'visible'
  );
}
