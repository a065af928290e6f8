import { carriesKey } from '../../../../plan/aggregateKey.ts';
import type { PlannedAggregate, PlannedMessage } from '../../../../plan/ServerlessPlan.ts';
import { accessField } from '../../../../text/accessField.ts';
import { lineComment, quoted, toCommentText } from '../../../../text/comments.ts';
import { fits } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { deciderName } from '../../render/codeNames.ts';

/** Whether a command says by itself which instance of its aggregate it means. */
export function namesInstance(command: PlannedMessage, { keyField }: PlannedAggregate): boolean {
  return keyField !== undefined && carriesKey(command, keyField);
}

/** Lets an aggregate with a store decide about a command that is at hand as `data`. */
export function decideStored(command: PlannedMessage, aggregate: PlannedAggregate, data: string): Lines {
  // What is written down as an object has no field to be read before it has a name.
  if (namesInstance(command, aggregate) && data.startsWith('{')) {
    return [`const command = ${data};`, ...decideStored(command, aggregate, 'command')];
  }
  const { keyField = '' } = aggregate;
  const isNamed = namesInstance(command, aggregate);
  const key = isNamed ? accessField(data, keyField) : 'cause.id';
  const head = (which: string): string => `await store.decide(${deciderName(aggregate)}, ${which}, {`;
  const isShort = fits(head(key), 2);
  return [
    ...(isNamed ? [] : lineComment(startsNew(command, keyField), 2)),
    ...(isShort ? [] : [`const key = ${key};`]),
    ...foldLastObject(head(isShort ? key : 'key'), [`type: '${command.wireName}'`, `data: ${data}`]),
  ];
}

export function importStoredDecider(aggregate: PlannedAggregate): string {
  return `import { ${deciderName(aggregate)} } from '../${aggregate.names.kebab}/decider.js';`;
}

function startsNew(command: PlannedMessage, keyField: string): string {
  const field = toCommentText(keyField);
  return `${quoted(command.name)} carries no ${field}, so it starts a new one under the id of its cause, which decide gets as its third argument. Where it means one that is there already, say here which.`;
}

/** A call whose last argument is an object: the rest stays on the line. */
function foldLastObject(head: string, fields: readonly string[]): Lines {
  const flat = `${head} ${fields.join(', ')} });`;
  return fits(flat, 2) ? [flat] : [head, fields.map((field) => `${field},`), '});'];
}
