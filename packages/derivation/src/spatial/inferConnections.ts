import { type BoardSnapshot, compareCodeUnits, type StickyNote } from '@lambdastorm/board';
import { isFlowKind } from '../grammar/flowArrows.ts';
import { flowBetween } from '../grammar/flowBetween.ts';
import type { InferredConnection } from '../InferredConnection.ts';
import type { WallElement } from '../steps/readElements.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';

type ElementOf = (noteId: string) => WallElement | undefined;

/** What notes say by standing side by side, sorted by from, then to. */
export function inferConnections(board: BoardSnapshot, elementOf: ElementOf): InferredConnection[] {
  const answered = answeredPairs(board);
  const open = neighboursOf(board.notes.filter((note) => isFlowKind(note.kind)))
    .filter(({ left, right }) => !answered.has(pairOf(left.id, right.id)))
    .filter((pair) => mayBelong(pair, elementOf));
  const directed = open.map((pair) => ({
    ...pair,
    direction: flowBetween(pair.left.kind, pair.right.kind, board.level),
  }));
  const handled = commandsWithHandler(board);
  const rightwards = directed
    .filter(({ direction, left, right }) => direction === 'rightwards' && !(handled.has(left.id) && isHandler(right)))
    .map(({ left, right }) => ({ from: left.id, to: right.id }));
  const chain = [...board.connections, ...rightwards];
  const [sources, destinations] = [new Set(chain.map(({ from }) => from)), new Set(chain.map(({ to }) => to))];
  const leftwards = directed
    // Where the story runs on through one of the two, its neighbour belongs to the next step and not to this one.
    .filter(
      ({ direction, left, right }) => direction === 'leftwards' && !sources.has(right.id) && !destinations.has(left.id),
    )
    .map(({ left, right }) => ({ from: right.id, to: left.id }));
  return [...rightwards, ...leftwards].sort((a, b) => compareCodeUnits(a.from, b.from) || compareCodeUnits(a.to, b.to));
}

/** Notes between which somebody drew an arrow or said no to one, whichever way. */
function answeredPairs({ connections, dismissed }: BoardSnapshot): ReadonlySet<string> {
  return new Set([...connections, ...dismissed].map(({ from, to }) => pairOf(from, to)));
}

function pairOf(a: string, b: string): string {
  // No id has a control character, so no two pairs are written alike.
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** A command has one handler: a second one would leave open which events it leads to. */
function commandsWithHandler({ notes, connections }: BoardSnapshot): ReadonlySet<string> {
  const commands = new Set(notes.filter(({ kind }) => kind === 'command').map(({ id }) => id));
  const handlers = new Set(notes.filter(isHandler).map(({ id }) => id));
  return new Set(connections.filter(({ from, to }) => commands.has(from) && handlers.has(to)).map(({ from }) => from));
}

function isHandler({ kind }: StickyNote): boolean {
  return kind === 'aggregate' || kind === 'externalSystem';
}

/** Across the border of a context only events speak, to what waits for them; and no thing leads to itself. */
function mayBelong({ left, right }: Neighbours<StickyNote>, elementOf: ElementOf): boolean {
  const [from, to] = [elementOf(left.id), elementOf(right.id)];
  if (from === undefined || to === undefined) return false;
  if (from.kind === to.kind && from.foldedName !== '' && from.foldedName === to.foldedName) return false;
  const isHeard = left.kind === 'domainEvent' && (right.kind === 'policy' || right.kind === 'readModel');
  return from.contextId === to.contextId || isHeard;
}
