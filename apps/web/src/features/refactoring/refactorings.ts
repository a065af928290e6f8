import type { BoardSnapshot } from '@lambdastorm/board';
import { eventChainToPolicies, extractContext, mergeContexts, splitAggregate } from '@lambdastorm/derivation';
import type { DomainModel } from '@lambdastorm/model';
import type { Refactoring } from './refactoringStore.ts';

/** What can be done to the selection, by the name that it has in menus. */
export function refactoringsOf(
  board: BoardSnapshot,
  model: DomainModel,
  selectedIds: readonly string[],
): readonly { readonly label: string; readonly refactoring: Refactoring }[] {
  const selected = new Set(selectedIds);
  const notes = board.notes.filter(({ id }) => selected.has(id));
  const contexts = board.frames.filter(({ id, kind }) => selected.has(id) && kind === 'boundedContext');
  const [note] = notes;
  const found = [
    notes.length === 0 ? undefined : extracting(notes.map(({ id }) => id)),
    contexts.length < 2 ? undefined : merging(contexts),
    notes.length === 1 && note?.kind === 'aggregate' ? splitting(note.id, model) : undefined,
    chaining(
      board,
      notes.map(({ id }) => id),
    ),
  ];
  return found.flatMap((each) => (each === undefined ? [] : [{ label: `${each.title} …`, refactoring: each }]));

  function extracting(ids: readonly string[]): Refactoring {
    return {
      title: 'Extract a bounded context',
      sentence: 'The selected notes move into a frame of their own, to the right of everything. Arrows stay.',
      asks: { label: 'Its title', value: '' },
      edits: (name) => (name.trim() === '' ? [] : extractContext(board, ids, name.trim())),
    };
  }

  function merging(frames: BoardSnapshot['frames']): Refactoring {
    return {
      title: `Merge ${frames.length} contexts`,
      sentence: `“${frames.map(({ title }) => title).join('”, “')}” become one. The first keeps its title and takes in what the others hold.`,
      edits: () =>
        mergeContexts(
          board,
          frames.map(({ id }) => id),
        ),
    };
  }

  function splitting(noteId: string, { boundedContexts }: DomainModel): Refactoring | undefined {
    for (const { aggregates, commands } of boundedContexts) {
      const aggregate = aggregates.find(({ noteIds }) => noteIds.includes(noteId));
      if (aggregate === undefined || aggregate.commandIds.length < 2) continue;
      const options = commands
        .filter(({ id }) => aggregate.commandIds.includes(id))
        .map(({ id, name }, index) => ({ id, label: name, isChosen: index > 0 }));
      return {
        title: `Split “${aggregate.name}”`,
        sentence: 'A second aggregate takes over commands, and the events that follow from them.',
        asks: { label: 'Name of the second aggregate', value: '' },
        choices: { label: 'It handles', options },
        edits: (name, commandIds) =>
          name.trim() === '' ? [] : splitAggregate(board, { aggregateNoteId: noteId, commandIds, name: name.trim() }),
      };
    }
    return undefined;
  }
}

function chaining(board: BoardSnapshot, noteIds: readonly string[]): Refactoring | undefined {
  const edits = eventChainToPolicies(board, noteIds);
  if (edits.length === 0) return undefined;
  return {
    title: 'Turn the chain of events into policies',
    sentence: 'An event does nothing by itself: each arrow between two of them gets a policy and a command.',
    edits: () => edits,
  };
}
