import { type BoardSnapshot, bounds, centre, type Rectangle } from '@lambdastorm/board';
import { connectionRoute } from '../board-canvas/connections/routing/connectionRoute.ts';
import { routeOptions } from '../board-canvas/connections/routing/routeOptions.ts';
import { seenArea } from '../board-canvas/connections/routing/seenArea.ts';
import { outerFramesFirst } from '../board-canvas/frames/outerFramesFirst.ts';
import { renderBoardInSvg } from './boardInSvg.ts';
import { type Drawn, short } from './Drawn.ts';
import { drawConnection } from './drawConnection.ts';
import { drawFrame } from './drawFrame.ts';
import { drawLegend } from './drawLegend.ts';
import { drawNote } from './drawNote.ts';
import { escapeXml } from './escapeXml.ts';
import { mixed, type PaletteName, type PicturePalette, picturePalettes } from './picturePalettes.ts';

export interface PictureOptions {
  /** Of the board; the title of the picture, and what an import calls it. */
  readonly name: string;
  readonly legend: boolean;
  readonly palette: PaletteName;
}

const margin = 40;
const emptyWall: Rectangle = { position: { x: 0, y: 0 }, size: { width: 640, height: 360 } };
const fonts = 'Inter, &quot;Segoe UI&quot;, &quot;Helvetica Neue&quot;, Arial, sans-serif';

/** A board as a picture that stands alone: text stays text, and the board itself travels in it. */
export function renderBoardSvg(board: BoardSnapshot, { name, legend, palette }: PictureOptions): string {
  const colours = picturePalettes[palette];
  const wall = drawWall(board, colours);
  const wallArea = bounds(wall.map(({ area }) => area)) ?? emptyWall;
  const lines = drawPivotalLines(board, wallArea, colours);
  const below = legend ? drawLegend(board, wallArea, colours) : [];
  const { position, size } = bounds([wallArea, ...below.map(({ area }) => area)]) ?? wallArea;
  const [x, y] = [Math.floor(position.x - margin), Math.floor(position.y - margin)];
  const [width, height] = [Math.ceil(size.width + 2 * margin + 1), Math.ceil(size.height + 2 * margin + 1)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" role="img" font-family="${fonts}">`,
    `<title>${escapeXml(name)}</title>`,
    renderBoardInSvg({ name, snapshot: board }),
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours.canvas}"/>`,
    ...lines,
    ...[...wall, ...below].map(({ svg }) => svg),
    '</svg>\n',
  ].join('\n');
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
function drawPivotalLines(
  board: BoardSnapshot,
  { position, size }: Rectangle,
  { papers, text }: PicturePalette,
): string[] {
  const look = `fill="none" stroke="${mixed(papers.domainEvent, text, 0.8)}" stroke-width="2" stroke-dasharray="8 8" opacity="0.7"`;
  return board.notes
    .filter(({ pivotal }) => pivotal)
    .map((note) => {
      const path = `M${short(centre(note).x)} ${short(position.y)}v${short(size.height)}`;
      return `<path d="${path}" ${look}/>`;
    });
}
