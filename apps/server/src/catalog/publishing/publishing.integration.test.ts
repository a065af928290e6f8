import type { Field } from '@lambdastorm/schema';
import { expect, it } from 'vitest';
import { machinePerson } from '../../access/Actor.ts';
import { owner } from '../../boards/testing/ownerOfAll.ts';
import { describeWithDatabase } from '../../testing/describeWithDatabase.ts';
import { firstWorkspaceId } from '../../workspaces/Workspace.ts';
import { createCatalogService } from '../catalogService.ts';
import { prismaCatalogReadRepository } from '../prismaCatalogReadRepository.ts';
import { publishingRig } from './testing/publishingRig.ts';
import { orderFields, shop } from './testing/shop.ts';

const channel: Field = { name: 'channel', type: 'string', required: false };
const withoutTotal = orderFields.filter(({ name }) => name !== 'total');
const [ordering, billing] = ['ctx-ordering', 'ctx-billing'];

describeWithDatabase('publishing', (open) => {
  it('publishes again and again: nothing new, compatible, and breaking for a reason that is kept', async () => {
    const database = await open();
    await using rig = await publishingRig(database);
    const boardId = await rig.newBoard('Shop', shop());
    expect(await rig.publish(boardId, ordering, { after: 0, note: 'The first.' })).toBe('ordering 1');
    expect(await rig.publish(boardId, billing, { after: 0 })).toBe('billing 1');
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('nothing-to-publish');

    rig.draw(boardId, shop([...orderFields, channel]));
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('ordering 2');

    rig.draw(boardId, shop(withoutTotal));
    expect(await rig.publish(boardId, ordering, { after: 2 })).toBe('reason-needed');
    const overrideReason = 'Billing asks the price list.';
    expect(await rig.publish(boardId, ordering, { after: 2, overrideReason })).toBe('ordering 3');

    const { client } = database;
    const versions = await client.messageVersion.findMany({ orderBy: { contextVersion: 'asc' } });
    const steps = versions.map(({ contextVersion, version, revision, backward }) => [
      ...[contextVersion, version, revision, backward],
    ]);
    expect(steps.slice(-2)).toEqual([
      [2, 1, 2, 'compatible'],
      [3, 2, 1, 'breaking'],
    ]);
    const published = await client.publishedContext.findMany({ orderBy: [{ contextId: 'asc' }, { version: 'asc' }] });
    expect(
      published.map(({ version, note, overrideReason: reason, byName }) => [version, note, reason, byName]),
    ).toEqual([
      [1, 'The first.', null, 'Ann'],
      [2, null, null, 'Ann'],
      [3, null, overrideReason, 'Ann'],
      [1, null, null, 'Ann'],
    ]);
    const audit = await client.auditEntry.findMany({ where: { what: 'published' } });
    expect(audit.map(({ aboutName }) => aboutName)).toContain('Ordering, version 3');
  });

  it('knows who depends on what, and takes what is new about itself as news', async () => {
    await using rig = await publishingRig(await open());
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    await rig.publish(boardId, billing, { after: 0 });
    const { contexts } = await rig.publishing.readKnown(owner, boardId);
    expect(contexts.map(({ source, version }) => [source, version])).toEqual([
      ['billing', 1],
      ['ordering', 1],
    ]);
    expect(contexts.find(({ source }) => source === 'ordering')?.consumers).toEqual([
      { source: 'billing', name: 'Billing', kind: 'event', wireName: 'OrderPlaced', fields: ['orderId', 'total'] },
    ]);
    const { frames, ...rest } = shop();
    const told = frames.map((frame) => ({ ...frame, details: { purpose: 'Takes orders.' } }));
    rig.draw(boardId, { ...rest, frames: told });
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('ordering 2');
  });

  it('removes a message that is gone, and goes on with it when it is back', async () => {
    const database = await open();
    await using rig = await publishingRig(database);
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    rig.draw(boardId, shop([]));
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('reason-needed');
    expect(await rig.publish(boardId, ordering, { after: 1, overrideReason: 'Nobody needs it.' })).toBe('ordering 2');
    expect(await rig.publish(boardId, ordering, { after: 2 })).toBe('nothing-to-publish');
    const find = () => database.client.catalogMessage.findFirstOrThrow({ where: { wireName: 'OrderPlaced' } });
    expect((await find()).removedAt).not.toBeNull();
    rig.draw(boardId, shop());
    expect(await rig.publish(boardId, ordering, { after: 2 })).toBe('ordering 3');
    expect(await find()).toMatchObject({ removedAt: null, version: 1 });

    const { publications } = await createCatalogService({
      ...{ repository: prismaCatalogReadRepository(database.client), now: () => rig.clock.now },
      boards: { findById: async () => undefined },
    }).context({ actor: machinePerson, keyWorkspaceId: undefined }, firstWorkspaceId, {
      source: 'ordering',
      version: undefined,
    });
    const placed = publications.map(({ version, messages }) => [
      version,
      messages.find(({ wireName }) => wireName === 'OrderPlaced'),
    ]);
    expect(placed).toEqual([
      [3, { kind: 'event', wireName: 'OrderPlaced', status: 'added', isBreaking: false }],
      [2, { kind: 'event', wireName: 'OrderPlaced', status: 'removed', isBreaking: true }],
      [1, { kind: 'event', wireName: 'OrderPlaced', status: 'added', isBreaking: false }],
    ]);
  });

  it('calls a context and its messages what they were called first, whatever their notes say later', async () => {
    const database = await open();
    await using rig = await publishingRig(database);
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    const { notes, ...rest } = shop(orderFields, 'Sales');
    const renamed = notes.map((note) => (note.id === 'order-placed' ? { ...note, text: 'Order taken' } : note));
    rig.draw(boardId, { ...rest, notes: renamed });
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('ordering 2');
    const events = await database.client.catalogMessage.findMany({ where: { kind: 'event' } });
    expect(events.map(({ wireName, name, version }) => [wireName, name, version])).toEqual([
      ['OrderPlaced', 'Order taken', 1],
    ]);
  });

  it('lets one of two publish who do so at once, and stores one version', async () => {
    const database = await open();
    await using rig = await publishingRig(database);
    const boardId = await rig.newBoard('Shop', shop());
    for (const after of [0, 1]) {
      if (after === 1) rig.draw(boardId, shop([...orderFields, channel]));
      const both = await Promise.all([
        rig.publish(boardId, ordering, { after }),
        rig.publish(boardId, ordering, { after }),
      ]);
      expect(both.sort()).toEqual([`ordering ${after + 1}`, 'published-meanwhile']);
    }
    expect(await database.client.publishedContext.count()).toBe(2);
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('published-meanwhile');
  });

  it('stores nothing of a version that can’t be stored whole', async () => {
    const database = await open();
    await using rig = await publishingRig(database);
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    const message = await database.client.catalogMessage.findFirstOrThrow({ where: { wireName: 'OrderPlaced' } });
    const row = { messageId: message.id, contextVersion: 9, at: new Date(0), schema: '{}', forward: '', changes: '[]' };
    await database.client.messageVersion.create({ data: { ...row, version: 2, revision: 1, backward: '' } });
    rig.draw(boardId, shop(withoutTotal));
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('published-meanwhile');
    expect(await database.client.publishedContext.count()).toBe(1);
    expect((await database.client.catalogContext.findFirstOrThrow()).version).toBe(1);
  });

  it('leaves a name to whoever published it first, until their board is gone for good', async () => {
    await using rig = await publishingRig(await open());
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    const otherId = await rig.newBoard('Copy', shop(orderFields, 'ORDERING'));
    expect(await rig.publish(otherId, ordering, { after: 0 })).toBe('source-taken');
    const wish = rig.publishing.publish(owner, { boardId: otherId, contextId: ordering }, { after: 0 });
    await expect(wish).rejects.toThrow('Ann published “Ordering” from the board “Shop” on 2026-01-02.');
    expect(await rig.publish(otherId, billing, { after: 0 })).toBe('billing 1');

    await rig.boards.remove(owner, boardId);
    expect(await rig.publish(otherId, ordering, { after: 0 })).toBe('source-taken');
    await rig.boards.removeForGood(owner, boardId);
    expect(await rig.publish(otherId, ordering, { after: 0 })).toBe('published-meanwhile');
    rig.draw(otherId, shop([...orderFields, channel], 'ORDERING'));
    expect(await rig.publish(otherId, ordering, { after: 1 })).toBe('ordering 2');
  });
});
