import type { Trigger } from '@lambdastorm/model';

/** What starts something, in a few words; of an event only that it is one. */
export function triggerFact(trigger: Trigger): string {
  switch (trigger.type) {
    case 'http':
      return `${trigger.method} ${trigger.path}`;
    case 'schedule':
      return trigger.timeZone === 'UTC' ? trigger.expression : `${trigger.expression} in ${trigger.timeZone}`;
    case 'event':
      return 'an event';
    case 'objectStore':
      return `${trigger.on} in ${trigger.bucket}/${trigger.prefix}`;
    case 'device':
      return `from ${trigger.topicFilter}`;
    case 'queue':
      return `from the queue ${trigger.queue}`;
    case 'topic':
      return `from the topic ${trigger.topic}`;
    case 'stream':
      return `from the stream ${trigger.stream}`;
    case 'table':
      return `changes of the table ${trigger.table}`;
    case 'webhook':
      return `webhook ${trigger.path}`;
  }
}
