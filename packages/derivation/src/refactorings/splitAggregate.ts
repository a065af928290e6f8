import type { BoardEdit, BoardSnapshot } from '@lambdastorm/board';
import { keepInside } from '../fixes/keepInside.ts';
import { unusedId } from '../fixes/unusedId.ts';
import { readFlow } from '../steps/readFlow.ts';

export interface Splitting {
  /** A note of the aggregate. */
  readonly aggregateNoteId: string;
  /** Ids of the commands that the new aggregate shall handle: those of the model, or of their notes. */
  readonly commandIds: readonly string[];
  readonly name: string;
}

const gap = 40;

/**
 * Puts a second aggregate below the first, and leads the chosen commands to it and the events that follow from them away
 * from it. Nothing when there is no such aggregate or none of the commands is handled by it.
 */
export function splitAggregate(
  board: BoardSnapshot,
  { aggregateNoteId, commandIds, name }: Splitting,
): readonly BoardEdit[] {
  const flow = readFlow(board);
  const aggregate = flow.elementOf(aggregateNoteId);
  const [note] = aggregate?.notes ?? [];
  if (aggregate?.kind !== 'aggregate' || note === undefined) return [];
  const commands = flow
    .before(aggregate, 'command')
    .filter(
      ({ noteIds }) =>
        noteIds.some((id) => commandIds.includes(id)) &&
        flow.handlerOf(flow.elementOf(noteIds[0] ?? '') ?? aggregate) === aggregate,
    );
  if (commands.length === 0) return [];
  const events = new Set(
    commands.flatMap((command) => flow.eventsOf(command)).filter((event) => flow.leads(aggregate, event)),
  );
  const id = unusedId(`${note.id}~split`, board);
  const lowest = Math.max(...aggregate.notes.map(({ position, size }) => position.y + size.height));
  const half = { ...note, id, text: name, position: { x: note.position.x, y: lowest + gap }, details: {} };
  const isIncoming = (from: string): boolean => commands.some(({ noteIds }) => noteIds.includes(from));
  const isOutgoing = (to: string): boolean => [...events].some(({ noteIds }) => noteIds.includes(to));
  const arrows = [
    ...board.connections,
    ...flow.inferred.map((arrow) => ({ ...arrow, id: `${arrow.from}~${arrow.to}`, label: '' })),
  ];
  const turned = arrows.flatMap(({ id: arrowId, from, to, label }) => {
    const isDrawn = board.connections.some((each) => each.id === arrowId);
    const [start, end] =
      aggregate.noteIds.includes(to) && isIncoming(from)
        ? [from, id]
        : aggregate.noteIds.includes(from) && isOutgoing(to)
          ? [id, to]
          : [];
    if (start === undefined || end === undefined) return [];
    return [
      {
        arrowId,
        isDrawn,
        from,
        to,
        connection: { id: unusedId(`${start}~${end}`, board), from: start, to: end, label },
      },
    ];
  });
  return [
    ...keepInside(board, note, half),
    { type: 'addNote', note: half },
    ...turned.map(
      ({ arrowId, isDrawn, from, to }): BoardEdit =>
        isDrawn ? { type: 'removeConnection', connectionId: arrowId } : { type: 'dismissConnection', from, to },
    ),
    ...uniqueById(turned.map(({ connection }) => connection)).map(
      (connection): BoardEdit => ({ type: 'addConnection', connection }),
    ),
  ];
}

function uniqueById<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
