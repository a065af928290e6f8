import { type BoardEdit, type BoardSnapshot, bounds, centre, type Point, type Rectangle } from '@lambdastorm/board';
import { moveEdits } from '../flow/toBoardEdits.ts';
import { withGroups } from '../selecting/withGroups.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { noteGap } from './placeNote.ts';

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
export type Arrangement = Alignment | 'spreadAcross' | 'spreadDown';

/** Where a piece comes to lie in the area that all of them cover. */
const alignments: Readonly<Record<Alignment, (piece: Rectangle, all: Rectangle) => Point>> = {
  left: ({ position: { y } }, all) => ({ x: all.position.x, y }),
  centre: ({ position: { y }, size }, all) => ({ x: centre(all).x - size.width / 2, y }),
  right: ({ position: { y }, size }, all) => ({ x: all.position.x + all.size.width - size.width, y }),
  top: ({ position: { x } }, all) => ({ x, y: all.position.y }),
  middle: ({ position: { x }, size }, all) => ({ x, y: centre(all).y - size.height / 2 }),
  bottom: ({ position: { x }, size }, all) => ({ x, y: all.position.y + all.size.height - size.height }),
};

/** Brings what is selected in line, or gives it even gaps; frames take along what is inside, groups stay together. */
export function arrangeEdits(arrangement: Arrangement, ids: readonly string[], board: BoardSnapshot): BoardEdit[] {
  const pieces = piecesOf(ids, board);
  const all = bounds(pieces.map(({ area }) => area));
  if (all === undefined) return [];
  if (arrangement === 'spreadAcross') return movePieces(spread(pieces, across), board);
  if (arrangement === 'spreadDown') return movePieces(spread(pieces, down), board);
  return movePieces(new Map(pieces.map((piece) => [piece, alignments[arrangement](piece.area, all)])), board);
}

/** Moves everything selected by a step, and whatever is grouped with it. */
export function nudgeEdits(ids: readonly string[], by: Point, board: BoardSnapshot): BoardEdit[] {
  return moveEdits(placesAfter(withGroups(ids, board), by, board), board);
}

function movePieces(places: ReadonlyMap<Piece, Point>, board: BoardSnapshot): BoardEdit[] {
  const moved = [...places].flatMap(([{ ids, area }, to]) => {
    const by = { x: to.x - area.position.x, y: to.y - area.position.y };
    return by.x === 0 && by.y === 0 ? [] : [...placesAfter(ids, by, board)];
  });
  return moveEdits(new Map(moved), board);
}

function placesAfter(ids: readonly string[], by: Point, board: BoardSnapshot): ReadonlyMap<string, Point> {
  const chosen = new Set(ids);
  const things = [...board.frames, ...board.notes].filter(({ id }) => chosen.has(id));
  return new Map(things.map(({ id, position }) => [id, { x: position.x + by.x, y: position.y + by.y }]));
}

/** One direction of the wall, so that rows and columns are spread by the same rule. */
interface Axis {
  start(area: Rectangle): number;
  extent(area: Rectangle): number;
  moved(area: Rectangle, start: number): Point;
}

const across: Axis = {
  start: ({ position }) => position.x,
  extent: ({ size }) => size.width,
  moved: ({ position }, x) => ({ x, y: position.y }),
};

const down: Axis = {
  start: ({ position }) => position.y,
  extent: ({ size }) => size.height,
  moved: ({ position }, y) => ({ x: position.x, y }),
};

/** Even gaps between the outermost pieces; where there is no room they get the usual gap and grow onwards. */
function spread(pieces: readonly Piece[], { start, extent, moved }: Axis): ReadonlyMap<Piece, Point> {
  const middle = ({ area }: Piece): number => start(area) + extent(area) / 2;
  const ordered = [...pieces].sort((a, b) => middle(a) - middle(b));
  const from = Math.min(...ordered.map(({ area }) => start(area)));
  const to = Math.max(...ordered.map(({ area }) => start(area) + extent(area)));
  const taken = ordered.reduce((sum, { area }) => sum + extent(area), 0);
  const even = (to - from - taken) / Math.max(1, ordered.length - 1);
  const gap = even > 0 ? even : noteGap;
  let at = from;
  return new Map(
    ordered.map((piece) => {
      const place = moved(piece.area, Math.round(at));
      at += extent(piece.area) + gap;
      return [piece, place];
    }),
  );
}
