import { applyEdit, type BoardEdit, type BoardSnapshot } from '@lambdastorm/board';
import { insertBetween } from '../fixes/insertBetween.ts';
import { foldName } from '../foldName.ts';

/** Puts a policy and a command into each arrow from one of these events to another one; the rule is written, the command is not. */
export function eventChainToPolicies(board: BoardSnapshot, noteIds: readonly string[]): readonly BoardEdit[] {
  const events = new Map(
    board.notes.filter(({ id, kind }) => kind === 'domainEvent' && noteIds.includes(id)).map((note) => [note.id, note]),
  );
  const chain = board.connections.filter(({ from, to }) => {
    const [before, after] = [events.get(from), events.get(to)];
    // An arrow to a copy of itself is a subscription.
    return before !== undefined && after !== undefined && foldName(before.text) !== foldName(after.text);
  });
  let current = board;
  return chain.flatMap((arrow) => {
    const edits = insertBetween(current, arrow, ['policy', 'command']);
    current = edits.reduce(applyEdit, current);
    return edits;
  });
}
