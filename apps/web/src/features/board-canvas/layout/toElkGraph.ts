import type { BoardFrame, BoardSnapshot } from '@lambdastorm/board';
import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import { framePadding } from '../edits/growFrame.ts';
import { gapApart, noteGap } from '../edits/placeNote.ts';
import { innermostFrame, isInside, type Thing } from '../frames/innermostFrame.ts';
import { outerFramesFirst } from '../frames/outerFramesFirst.ts';
import { inReadingOrder } from '../selecting/readingOrder.ts';

const { top, side } = framePadding;

/**
 * https://eclipse.dev/elk/reference/options.html: layers from left to right, and reading order where arrows leave a
 * choice. What no arrow joins must not come to stand so near that it is read as a flow.
 */
const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.randomSeed': '1',
  'elk.padding': `[top=${top},left=${side},bottom=${side},right=${side}]`,
  'elk.spacing.nodeNode': `${noteGap}`,
  'elk.spacing.componentComponent': `${gapApart}`,
  'elk.layered.spacing.nodeNodeBetweenLayers': `${gapApart}`,
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.considerModelOrder.components': 'MODEL_ORDER',
};

interface Arrow {
  readonly from: string;
  readonly to: string;
}

export interface ToLayOut {
  /** The notes and frames that are laid out; a frame with everything inside. */
  readonly things: readonly Thing[];
  /** Drawn and inferred. */
  readonly arrows: readonly Arrow[];
}

/**
 * What is to be laid out as ELK wants it: frames hold what lies inside, and each is laid out by itself. An arrow into
 * another frame is one between the two frames, so that contexts follow each other as their messages do.
 */
export function toElkGraph({ things, arrows }: ToLayOut): ElkNode {
  const frames = outerFramesFirst(things.filter((thing) => 'title' in thing));
  const notes = inReadingOrder(things.filter((thing) => 'text' in thing));
  const parentOf = innermostFrame(frames);
  const childrenOf = Map.groupBy<BoardFrame | undefined, Thing>([...frames, ...notes], parentOf);
  const noteById = new Map(notes.map((note) => [note.id, note]));

  /** A thing, its frame, and so on outwards. */
  function pathOf(thing: Thing | undefined): readonly Thing[] {
    return thing === undefined ? [] : [thing, ...pathOf(parentOf(thing))];
  }

  const edgesIn = edgesByFrame(arrows.map(({ from, to }) => [pathOf(noteById.get(from)), pathOf(noteById.get(to))]));

  function toNode(thing: Thing): ElkNode {
    const isFilled = 'title' in thing && childrenOf.has(thing);
    return isFilled ? { id: thing.id, ...inside(thing) } : { id: thing.id, ...thing.size };
  }

  function inside(frame: BoardFrame | undefined): Omit<ElkNode, 'id'> {
    const children = childrenOf.get(frame) ?? [];
    return { layoutOptions: options, children: children.map(toNode), edges: edgesIn.get(frame) ?? [] };
  }

  return { id: 'wall', ...inside(undefined) };
}

type Path = readonly Thing[];

/** Each arrow, by the innermost frame around both of its ends, between the things that lie directly in that frame. */
function edgesByFrame(ends: readonly (readonly [Path, Path])[]): ReadonlyMap<Thing | undefined, ElkExtendedEdge[]> {
  const edges = new Map<Thing | undefined, Map<string, ElkExtendedEdge>>();
  for (const [from, to] of ends) {
    const common = from.find((thing) => to.includes(thing));
    const source = from[indexOf(from, common) - 1];
    const target = to[indexOf(to, common) - 1];
    if (source === undefined || target === undefined) continue;
    const id = JSON.stringify([source.id, target.id]);
    const inFrame = edges.get(common) ?? new Map<string, ElkExtendedEdge>();
    edges.set(common, inFrame.set(id, { id, sources: [source.id], targets: [target.id] }));
  }
  return new Map([...edges].map(([frame, byId]) => [frame, [...byId.values()]]));
}

/** Outside of all frames lies beyond the end of the path. */
function indexOf(path: Path, thing: Thing | undefined): number {
  return thing === undefined ? path.length : path.indexOf(thing);
}

/** What a layout moves: the chosen things with all that their frames hold, or the whole board; never what is locked. */
export function thingsToLayOut(ids: ReadonlySet<string>, board: BoardSnapshot): readonly Thing[] {
  const all: readonly Thing[] = [...board.frames, ...board.notes];
  const frames = board.frames.filter(({ id }) => ids.has(id));
  const isChosen = (thing: Thing): boolean =>
    ids.size === 0 || ids.has(thing.id) || frames.some((frame) => isInside(thing, frame));
  return all.filter((thing) => thing.locked !== true && isChosen(thing));
}
