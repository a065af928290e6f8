import { type BoardSnapshot, bounds, centre, type Rectangle } from '@lambdastorm/board';
import { connectionRoute } from '../board-canvas/connections/routing/connectionRoute.ts';
import { routeOptions } from '../board-canvas/connections/routing/routeOptions.ts';
import { seenArea } from '../board-canvas/connections/routing/seenArea.ts';
import { outerFramesFirst } from '../board-canvas/frames/outerFramesFirst.ts';
import { drawConnection } from './drawConnection.ts';
import { drawFrame } from './drawFrame.ts';
import { drawLegend } from './drawLegend.ts';
import { drawNote } from './drawNote.ts';
import type { Picture } from './Picture.ts';
import { mixed, type PaletteName, type PicturePalette, picturePalettes } from './picturePalettes.ts';
import { type Drawn, origin, type Shape, short } from './Shape.ts';

export interface DrawingOptions {
  readonly title: string;
  readonly legend: boolean;
  readonly palette: PaletteName;
}

const margin = 40;
const emptyWall: Rectangle = { position: { x: 0, y: 0 }, size: { width: 640, height: 360 } };

/** A board as it hangs on the wall, with a margin, and with a legend below it. */
export function drawPicture(board: BoardSnapshot, { title, legend, palette }: DrawingOptions): Picture {
  const colours = picturePalettes[palette];
  const wall = drawWall(board, colours);
  const wallArea = bounds(wall.map(({ area }) => area)) ?? emptyWall;
  const below = legend ? drawLegend(board, wallArea, colours) : [];
  const area = withMargin(bounds([wallArea, ...below.map((item) => item.area)]) ?? wallArea);
  return {
    title,
    area,
    shapes: [
      { type: 'rectangle', area, radius: 0, paint: { fill: colours.canvas } },
      ...drawPivotalLines(board, wallArea, colours),
      ...[...wall, ...below].flatMap(({ shapes }) => shapes),
    ],
  };
}

/** Whole units, so that a picture has whole pixels. */
function withMargin({ position, size }: Rectangle): Rectangle {
  return {
    position: { x: Math.floor(position.x - margin), y: Math.floor(position.y - margin) },
    size: { width: Math.ceil(size.width + 2 * margin + 1), height: Math.ceil(size.height + 2 * margin + 1) },
  };
}

/** From the bottom up: frames, arrows, papers, the words on arrows. */
function drawWall(board: BoardSnapshot, colours: PicturePalette): Drawn[] {
  const noteOf = new Map(board.notes.map((note) => [note.id, note]));
  const options = routeOptions(board.connections, board.notes);
  const connections = board.connections.flatMap((connection) => {
    const [from, to] = [noteOf.get(connection.from), noteOf.get(connection.to)];
    if (from === undefined || to === undefined) return [];
    const route = connectionRoute(seenArea(from.kind, from), seenArea(to.kind, to), options.get(connection.id));
    return [drawConnection(connection, route, colours)];
  });
  return [
    ...outerFramesFirst(board.frames).map((frame) => drawFrame(frame, colours)),
    ...connections.map(({ arrow }) => arrow),
    ...board.notes.map((note) => drawNote(note, colours)),
    ...connections.map(({ label }) => label).filter((label) => label !== undefined),
  ];
}

/** A pivotal event parts the timeline from top to bottom. */
function drawPivotalLines(board: BoardSnapshot, { position, size }: Rectangle, colours: PicturePalette): Shape[] {
  const colour = mixed(colours.papers.domainEvent, colours.text, 0.8);
  return board.notes
    .filter(({ pivotal }) => pivotal)
    .map((note) => ({
      type: 'path',
      path: `M${short(centre(note).x)} ${short(position.y)}v${short(size.height)}`,
      at: origin,
      paint: { stroke: colour, strokeOpacity: 0.7, strokeWidth: 2, dash: [8, 8] },
    }));
}
