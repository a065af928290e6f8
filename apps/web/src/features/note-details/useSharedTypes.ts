import { useBoardSnapshot, useDerivation } from '../board-session/BoardSession.ts';

/** The names of the value types that the context of a note shares. */
export function useSharedTypes(noteId: string): readonly string[] {
  const { frames } = useBoardSnapshot();
  const { model } = useDerivation();
  const context = model.boundedContexts.find(({ commands, events, readModels }) =>
    [...commands, ...events, ...readModels].some(({ noteIds }) => noteIds.includes(noteId)),
  );
  const types = frames.find(({ id }) => id === context?.id)?.details?.types ?? [];
  return types.map(({ name }) => name).filter((name) => name !== '');
}
