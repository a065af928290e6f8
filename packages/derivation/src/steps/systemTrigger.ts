import type { ExternalSystemSort } from '@lambdastorm/board';
import type { SystemTrigger } from '@lambdastorm/model';
import type { WallElement } from './readElements.ts';

type Sort = ExternalSystemSort['sort'];
type OfSort<Name extends Sort> = Extract<ExternalSystemSort, { readonly sort: Name }>;

/** What a sort of system needs before it can start work: what is missing in words, or how it starts it. */
type Readers = {
  readonly [Name in Exclude<Sort, 'generic'>]: (system: OfSort<Name>, systemId: string) => SystemTrigger | string;
};

const readers: Readers = {
  time: ({ schedule, timeZone }, systemId) =>
    isSchedule(schedule)
      ? { type: 'schedule', expression: schedule, timeZone: timeZone ?? 'UTC', systemId }
      : 'is a clock without a schedule; give it one such as rate(1 day) or cron(0 2 * * ? *)',
  objectStore: ({ bucket, prefix, suffix, on }, systemId) =>
    isGiven(bucket)
      ? { type: 'objectStore', bucket, prefix: prefix ?? '', suffix: suffix ?? '', on: on ?? 'created', systemId }
      : 'is an object store without a bucket; name the bucket whose objects start the work',
  device: ({ topic }, systemId) =>
    isGiven(topic)
      ? { type: 'device', topicFilter: topic, systemId }
      : 'is a device without a topic; give the topic filter that it publishes to, such as ovens/+/temperature',
  queue: ({ queue }, systemId) =>
    isGiven(queue) ? { type: 'queue', queue, systemId } : 'is a queue without a name; name the queue that is read',
  topic: ({ topic, filter }, systemId) =>
    isGiven(topic)
      ? { type: 'topic', topic, ...(filter === undefined ? {} : { filter }), systemId }
      : 'is a topic without a name; name the topic that is listened to',
  stream: ({ stream }, systemId) =>
    isGiven(stream) ? { type: 'stream', stream, systemId } : 'is a stream without a name; name the stream that is read',
  table: ({ table }, systemId) =>
    isGiven(table)
      ? { type: 'table', table, systemId }
      : 'is a table without a name; name the table whose changes start the work',
  webhook: ({ path, signatureHeader }, systemId) => {
    if (path?.startsWith('/') !== true)
      return 'is a webhook without a path; give the path that is called, such as /payments';
    if (!isGiven(signatureHeader)) return 'is a webhook without a signature; name the header that proves who calls';
    return { type: 'webhook', path, signatureHeader, systemId };
  },
};

/** How an external system starts work; `undefined` when it starts none, or when the wall says too little of it. */
export function systemTrigger(system: WallElement): SystemTrigger | undefined {
  const read = readSystem(system);
  return typeof read === 'object' ? read : undefined;
}

/** What has to be said of an external system before it can start work. */
export function whatSystemLacks(system: WallElement): string | undefined {
  const read = readSystem(system);
  return typeof read === 'string' ? read : undefined;
}

function readSystem({ id, details: { system } }: WallElement): SystemTrigger | string | undefined {
  if (system === undefined || system.sort === 'generic') return undefined;
  // A reader takes the sort that it stands under.
  const read = readers[system.sort] as (system: ExternalSystemSort, systemId: string) => SystemTrigger | string;
  return read(system, id);
}

/** EventBridge Scheduler: `rate(value unit)` or a cron of six fields of which exactly one is `?`. */
function isSchedule(expression: string | undefined): expression is string {
  if (expression === undefined) return false;
  if (/^rate\([1-9]\d* (minute|hour|day)s?\)$/.test(expression)) return true;
  const fields = /^cron\(([^()]*)\)$/.exec(expression)?.[1]?.split(' ') ?? [];
  const isLegal = fields.every((field) => /^[A-Z0-9*?,\-/#]+$/.test(field));
  return fields.length === 6 && isLegal && fields[2] !== fields[4] && [fields[2], fields[4]].includes('?');
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
