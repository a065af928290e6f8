import type { PlannedFunction, PlannedTrigger } from '../../../../plan/ServerlessPlan.ts';
import { waitInWords, waits } from '../../../../plan/waits.ts';
import { lineComment } from '../../../../text/comments.ts';

/** When a handler runs and what it may rely on, by what starts it. */
const sentences: Readonly<Record<PlannedTrigger['type'], string>> = {
  command: 'runs once for every request over the bus. The command fits its schema.',
  device: 'runs once for every reading that is delivered. The reading fits its schema.',
  event: 'runs once for every event. The event fits its schema.',
  http: 'runs for every command. It fits its schema, and runs once for one Idempotency-Key.',
  objectStore:
    "runs once for every change of an object. Its text: readText(object), from '../generated/object-store.js'.",
  queue: 'runs once for every message. What it throws brings the message back alone.',
  schedule: 'runs when the clock says so, once for each time that was due.',
  stream: 'runs once for every record, in order. What it throws stops those behind it.',
  table: 'runs once for every change of an item, in order. What it throws stops those behind it.',
  topic: 'runs once for every notification. What it throws brings it back.',
  webhook: 'runs once for every call with a sound signature. What it gets fits its schema.',
};

export function handlerComment(planned: PlannedFunction): readonly string[] {
  const { role, trigger } = planned;
  if (role === 'query') {
    return lineComment('HANDLER: runs for every query. What it returns is checked against the schema.');
  }
  if (role === 'projector') {
    return lineComment(
      'HANDLER: runs for every event, however often and in whatever order events come. The event fits its schema.',
    );
  }
  if (waits(planned)) {
    return lineComment(
      `HANDLER: runs once for every event, ${waitInWords(planned)} after it happened. Look here whether it still has to be done. The event fits its schema.`,
    );
  }
  return lineComment(`HANDLER: ${sentences[trigger.type]}`);
}
