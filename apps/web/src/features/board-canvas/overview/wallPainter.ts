import { connectionRoute } from '../connections/routing/connectionRoute.ts';
import type { FlowElements } from '../flow/CanvasNode.ts';
import { noteNodesById } from '../flow/noteNodesById.ts';
import type { Running } from '../flow/reconcileNodes.ts';
import { titlesFromAfar } from './headings.ts';
import { type Edges, edgesOf, type Outlook, type Palette } from './Palette.ts';
import { arrowBetween, type PlacedArrow, paintArrows, paintLabels, seenAreaOf } from './paintArrows.ts';
import { type PlacedFrame, paintFrame, paintWash } from './paintFrames.ts';
import { type Paper, type PlacedNote, paintNotes } from './paintNotes.ts';
import { paintPivotalLines } from './paintPivotalLines.ts';

/** What is to be painted: the board, with what is dragged laid over it. */
interface Scene {
  readonly all: FlowElements;
  readonly selectedIds: ReadonlySet<string>;
  readonly runningById: ReadonlyMap<string, Running>;
}

interface Look {
  readonly palette: Palette;
  /** No element is seen: borders, titles, pivotal lines and the words on arrows are painted, too. */
  readonly isAlone: boolean;
}

interface WallPainter {
  paint(scene: Scene, outlook: Outlook, look: Look): void;
}

/** What stands still during a drag is painted once and kept. */
interface Still {
  readonly canvas: HTMLCanvasElement;
  readonly all: FlowElements;
  readonly selectedIds: ReadonlySet<string>;
  readonly moving: string;
  readonly outlook: Outlook;
  readonly look: Look;
}

/** Paints all notes and arrows that are in sight on one canvas. */
export function wallPainter(context: CanvasRenderingContext2D): WallPainter {
  let still: Still | undefined;

  return {
    paint(scene, outlook, look) {
      if (scene.runningById.size === 0) {
        still = undefined;
        clear(context);
        paintScene(context, scene, outlook, look, () => true);
        return;
      }
      const moving = [...scene.runningById.keys()].join('\n');
      if (still === undefined || !isSame(still, { ...scene, moving, outlook, look })) {
        still = paintStill(context, scene, outlook, look, moving);
      }
      clear(context);
      context.drawImage(still.canvas, 0, 0);
      paintScene(context, scene, outlook, look, (id) => scene.runningById.has(id));
    },
  };
}

function isSame(still: Still, next: Omit<Still, 'canvas'>): boolean {
  const { outlook, look } = still;
  return (
    still.all === next.all &&
    still.selectedIds === next.selectedIds &&
    still.moving === next.moving &&
    outlook.x === next.outlook.x &&
    outlook.y === next.outlook.y &&
    outlook.zoom === next.outlook.zoom &&
    outlook.width === next.outlook.width &&
    outlook.height === next.outlook.height &&
    look.palette === next.look.palette &&
    look.isAlone === next.look.isAlone
  );
}

function paintStill(
  { canvas }: CanvasRenderingContext2D,
  scene: Scene,
  outlook: Outlook,
  look: Look,
  moving: string,
): Still {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (context !== null) paintScene(context, scene, outlook, look, (id) => !scene.runningById.has(id));
  return { canvas: copy, all: scene.all, selectedIds: scene.selectedIds, moving, outlook, look };
}

function clear(context: CanvasRenderingContext2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}

/** Paints the things that `isPart` names, and the arrows that have a moving end with the moving things. */
function paintScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  outlook: Outlook,
  look: Look,
  isPart: (id: string) => boolean,
): void {
  const pixels = window.devicePixelRatio;
  const scale = pixels * outlook.zoom;
  context.setTransform(scale, 0, 0, scale, pixels * outlook.x, pixels * outlook.y);
  const paper: Paper = { context, zoom: outlook.zoom, palette: look.palette };
  const edges = edgesOf(outlook);
  const frames = framesOf(scene).filter(({ node }) => isPart(node.id));
  for (const frame of frames) paintWash(paper, frame);
  const arrows = arrowsInSight(scene, edges, isPart);
  if (look.isAlone) {
    for (const frame of frames) paintFrame(paper, frame);
    paintPivotalLines(paper, scene.all.nodes, scene.runningById);
  }
  paintArrows(paper, arrows);
  paintNotes(paper, notesInSight(scene, edges, isPart), titlesFromAfar(frames));
  if (look.isAlone) paintLabels(paper, arrows);
}

function framesOf({ all, runningById }: Scene): PlacedFrame[] {
  const frames: PlacedFrame[] = [];
  for (const node of all.nodes) {
    if (node.type !== 'frame') continue;
    const running = runningById.get(node.id);
    const { x, y } = running?.position ?? node.position;
    const { width, height } = running?.size ?? { width: node.width ?? 0, height: node.height ?? 0 };
    frames.push({ node, x, y, width, height });
  }
  return frames;
}

function notesInSight(
  { all, runningById, selectedIds }: Scene,
  { left, top, right, bottom }: Edges,
  isPart: (id: string) => boolean,
): PlacedNote[] {
  const notes: PlacedNote[] = [];
  for (const node of all.nodes) {
    if (node.type !== 'note') continue;
    const running = runningById.size === 0 ? undefined : runningById.get(node.id);
    const { x, y } = running?.position ?? node.position;
    const { width, height } = running?.size ?? { width: node.width ?? 0, height: node.height ?? 0 };
    if (x >= right || x + width <= left || y >= bottom || y + height <= top || !isPart(node.id)) continue;
    notes.push({ node, x, y, width, height, isSelected: selectedIds.has(node.id) });
  }
  return notes;
}

function arrowsInSight({ all, runningById }: Scene, edges: Edges, isPart: (id: string) => boolean): PlacedArrow[] {
  const noteById = noteNodesById(all.nodes);
  const arrows: PlacedArrow[] = [];
  for (const edge of all.edges) {
    const [from, to] = [noteById.get(edge.source), noteById.get(edge.target)];
    if (from === undefined || to === undefined) continue;
    const [start, end] = [runningById.get(edge.source)?.position, runningById.get(edge.target)?.position];
    if (start === undefined && end === undefined) {
      const arrow = isPart(edge.source) ? arrowBetween(edge, from, to, edges) : undefined;
      if (arrow !== undefined) arrows.push(arrow);
    } else if (isPart(start === undefined ? edge.target : edge.source)) {
      const areas = [seenAreaOf(from, start ?? from.position), seenAreaOf(to, end ?? to.position)] as const;
      const route = connectionRoute(...areas, edge.data?.options);
      arrows.push({ edge, route });
    }
  }
  return arrows;
}
