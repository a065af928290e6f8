import type { JsonObject } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { owner } from '../../boards/testing/ownerOfAll.ts';
import { describeWithDatabase } from '../../testing/describeWithDatabase.ts';
import { createDraftReader } from './createDraftReader.ts';
import { publishingRig } from './testing/publishingRig.ts';
import { shop, shopWith } from './testing/shop.ts';

const place = (boardId: string) => ({ boardId, contextId: 'ctx-ordering' });
const withField = (field: JsonObject): JsonObject => ({ type: 'object', properties: { code: field } });

describeWithDatabase('publishing hostile schemas', (open) => {
  it('refuses those that nobody could rely on, says why, and stores nothing', async () => {
    const database = await open();
    await using rig = await publishingRig(database);
    const boardId = await rig.newBoard('Shop', shop());
    for (const [schema, why] of [
      [{ $ref: 'https://example.org/order.json' }, 'Only references inside of the schema'],
      [{ properties: { total: { $ref: '#/$defs/Money' } } }, 'leads nowhere'],
      [withField({ description: 'x'.repeat(1_000_000) }), 'a catalog takes at most 1000000'],
    ] as const) {
      rig.draw(boardId, shopWith(schema));
      const wish = rig.publishing.publish(owner, place(boardId), { after: 0 });
      await expect(wish).rejects.toMatchObject({
        code: 'schema-not-publishable',
        places: [{ pointer: '/notes/order-placed', message: expect.stringContaining(why) }],
      });
    }
    expect(await database.client.catalogContext.count()).toBe(0);
  });

  it('compares patterns that explode and schemas that refer to themselves in bounded time', async () => {
    await using rig = await publishingRig(await open());
    const exploding = withField({ type: 'string', pattern: '^(a+)+$', minLength: 30 });
    const boardId = await rig.newBoard('Shop', shopWith(exploding));
    expect(await rig.publish(boardId, 'ctx-ordering', { after: 0 })).toBe('ordering 1');
    rig.draw(boardId, shopWith(withField({ type: 'string', pattern: '^(a|aa)+b?$' })));
    expect(await rig.publish(boardId, 'ctx-ordering', { after: 1 })).toBe('ordering 2');
    rig.draw(boardId, shopWith({ type: 'object', properties: { next: { $ref: '#' } } }));
    expect(await rig.publish(boardId, 'ctx-ordering', { after: 2 })).toBe('ordering 3');
  });
});

it('gives up on a comparison that takes too long', async () => {
  await using drafts = createDraftReader({ longestMs: 1 });
  const question = { board: shop(), contextId: 'ctx-ordering', records: [], mode: 'BACKWARD' } as const;
  await expect(drafts.read(question)).rejects.toMatchObject({ code: 'draft-too-intricate' });
});
