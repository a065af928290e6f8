import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cloudEvent } from '../src/generated/cloud-event.js';
import { projectEvents } from '../src/generated/projector.js';
import { createViews } from '../src/generated/views.js';
import { context, resetFakes } from './support/fakes.js';
import { itemsOf } from './support/tables.js';

const Said = cloudEvent({
  type: 'test.Said',
  version: 1,
  data: z.object({ id: z.string(), word: z.string() }),
});
type Said = z.infer<typeof Said>;

const words = createViews({
  readModel: 'Words',
  keyFields: ['id'],
  schema: z.object({ said: z.array(z.string()) }),
});

/** Shows all words in the order in which they are told, and nothing after “bye”. */
const run = projectEvents({
  views: words,
  schema: Said,
  keyOf: ({ data }: Said) => ({ id: data.id }),
  project: (view, { data }) =>
    data.word === 'bye' ? undefined : { said: [...(view?.said ?? []), data.word] },
});

beforeEach(resetFakes);

describe('the projector', () => {
  it.each(ordersOf(['one', 'two', 'three']))(
    'keeps the order of time when events come as %s, %s, %s',
    async (...order) => {
      for (const word of order) await say(word);
      expect(await words.read({ id: 'a' })).toEqual({ said: ['one', 'two', 'three'] });
    },
  );

  it('tells an event once, however often it comes', async () => {
    for (const word of ['one', 'two', 'one', 'two']) await say(word);
    expect(await words.read({ id: 'a' })).toEqual({ said: ['one', 'two'] });
  });

  it('tells both of two events that come at once', async () => {
    await Promise.all([say('two'), say('one'), say('one')]);
    expect(await words.read({ id: 'a' })).toEqual({ said: ['one', 'two'] });
  });

  it('keeps each key apart', async () => {
    await Promise.all([say('one', 'a'), say('two', 'b')]);
    expect(await words.read({ id: 'b' })).toEqual({ said: ['two'] });
  });

  it('does not bring back what is gone by an event from before, and forgets it in the end', async () => {
    for (const word of ['two', 'bye', 'one']) await say(word);
    expect(await words.read({ id: 'a' })).toBeUndefined();
    expect(Number(itemsOf(process.env['READ_MODEL_TABLE'])[0]?.['expires']?.N)).toBeGreaterThan(0);
  });

  it('leaves out what is older than the last 25, and changes nothing then', async () => {
    for (let second = 10; second < 40; second += 1) await say(String(second));
    await say('one');
    await say('10');
    const view = await words.read({ id: 'a' });
    expect(view?.said).toEqual(Array.from({ length: 30 }, (_, place) => String(10 + place)));
  });
});

const seconds: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, bye: 4 };

/** Every word has its second of one minute. */
async function say(word: string, id = 'a'): Promise<void> {
  const second = seconds[word] ?? Number(word);
  const detail = {
    specversion: '1.0',
    id: `${id}-${word}`,
    source: 'test',
    type: 'test.Said',
    time: `2026-03-02T10:15:${String(second).padStart(2, '0')}.000Z`,
    datacontenttype: 'application/json',
    dataschema: 'said',
    schemaversion: 1,
    correlationid: 'story',
    data: { id, word },
  };
  const { time, source } = detail;
  const delivery = { version: '0', id: 'delivery', time, source, 'detail-type': 'Said', detail };
  const where = { account: '123456789012', region: 'eu-west-1', resources: [] };
  await run({ ...delivery, ...where }, context());
}

function ordersOf(all: readonly string[]): string[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((first) =>
    ordersOf(all.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}
