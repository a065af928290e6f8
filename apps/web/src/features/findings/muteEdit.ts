import type { BoardEdit, BoardSnapshot } from '@lambdastorm/board';
import type { Finding } from '@lambdastorm/derivation';

/** Mutes a finding on the first note that it is about, or lets it be seen again without a reason. */
export function muteEdit(
  { notes }: BoardSnapshot,
  { code, noteIds }: Pick<Finding, 'code' | 'noteIds'>,
  reason: string | undefined,
): BoardEdit | undefined {
  const note = notes.find(({ id }) => id === noteIds[0]);
  if (note === undefined) return undefined;
  const { [code]: _before, ...others } = note.details.muted ?? {};
  const muted = reason === undefined ? others : { ...others, [code]: reason };
  const details = { muted: Object.keys(muted).length === 0 ? undefined : muted };
  return { type: 'changeNoteDetails', noteId: note.id, details };
}
