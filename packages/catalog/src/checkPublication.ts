import { checkComparable, checkJsonSchema } from '@lambdastorm/schema';
import type { Publication, PublishedMessage } from './Publication.ts';

/** Why a message can't be published as it is. */
export interface PublicationFault {
  /** In the model of its context. */
  readonly elementId: string;
  /** One sentence: which message, what is wrong with it, and what to do. */
  readonly message: string;
}

/** In characters of its JSON. An event that needs more to be described is not an event. */
const longestSchema = 1_000_000;

/** What keeps a publication from being relied on: schemas that mean nothing, lead out of themselves or have no end. */
export function checkPublication({ messages }: Pick<Publication, 'messages'>): readonly PublicationFault[] {
  return messages.flatMap((message) => {
    const fault = faultOf(message);
    return fault === undefined ? [] : [{ elementId: message.elementId, message: `“${message.name}”: ${fault}` }];
  });
}

function faultOf({ schema }: PublishedMessage): string | undefined {
  const { length } = JSON.stringify(schema);
  if (length > longestSchema) {
    return `its schema has ${length} characters, and a catalog takes at most ${longestSchema}. Leave out what nobody needs to know, or refer to it by an id.`;
  }
  const [fault] = [...checkComparable(schema), ...checkJsonSchema(schema)];
  if (fault === undefined) return undefined;
  const place = fault.path.length === 0 ? 'its schema' : `its schema, at ${fault.path.join(' → ')}`;
  return `${place}: ${fault.message} Correct it on the note.`;
}
