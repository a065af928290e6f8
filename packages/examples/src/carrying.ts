import type { NoteDetails } from '@lambdastorm/board';
import type { Field } from '@lambdastorm/schema';

/** The details of a note that carries these fields. */
export function carrying(fields: readonly Field[], more: NoteDetails = {}): { readonly details: NoteDetails } {
  return { details: { ...more, payload: { type: 'fields', fields } } };
}
