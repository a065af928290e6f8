import { expect, it } from 'vitest';
import { owner } from '../../boards/testing/ownerOfAll.ts';
import { describeWithDatabase } from '../../testing/describeWithDatabase.ts';
import { firstWorkspaceId } from '../../workspaces/Workspace.ts';
import { publishingRig } from './testing/publishingRig.ts';
import { orderFields, shop } from './testing/shop.ts';

const ordering = 'ctx-ordering';
const placed = { source: 'ordering', kind: 'event', wireName: 'OrderPlaced' };
const withoutNote = shop(orderFields.filter(({ name }) => name !== 'note'));

describeWithDatabase('curating', (open) => {
  it('lets a message go without a reason once it was deprecated and its time has come', async () => {
    const database = await open();
    await using rig = await publishingRig(database);
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    await rig.publish(boardId, 'ctx-billing', { after: 0 });
    const deprecate = (deprecation: { retiresAt?: string; reason?: string } | null) =>
      rig.curating.deprecate(owner, firstWorkspaceId, placed, deprecation);
    await expect(deprecate({ retiresAt: '2026-01-01T00:00:00Z' })).rejects.toThrow('This time has passed');
    await deprecate({ retiresAt: '2026-02-01T00:00:00Z', reason: 'Hear “Order taken” instead.' });
    rig.draw(boardId, shop([]));
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('reason-needed');
    rig.clock.now = new Date(Date.UTC(2026, 1, 1));
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('ordering 2');
    await expect(deprecate(null)).rejects.toMatchObject({ code: 'message-not-found' });
    const audit = await database.client.auditEntry.findMany({ where: { what: 'deprecated' } });
    expect(audit.map(({ aboutName }) => aboutName)).toEqual(['OrderPlaced of Ordering']);
  });

  it('takes a deprecation back', async () => {
    await using rig = await publishingRig(await open());
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    const find = async () => {
      const { contexts } = await rig.publishing.readKnown(owner, boardId);
      return contexts[0]?.messages.find(({ wireName }) => wireName === 'OrderPlaced')?.deprecation;
    };
    await rig.curating.deprecate(owner, firstWorkspaceId, placed, { reason: 'It goes.' });
    expect(await find()).toEqual({ at: rig.clock.now, retiresAt: undefined, reason: 'It goes.' });
    await rig.curating.deprecate(owner, firstWorkspaceId, placed, null);
    expect(await find()).toBeUndefined();
  });

  it('plans versions by the mode of the workspace, or by that of the context', async () => {
    const database = await open();
    await using rig = await publishingRig(database);
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    const { curating } = rig;
    expect(await curating.settle(owner, firstWorkspaceId, { mode: 'FORWARD', isPublic: true })).toEqual({
      ...{ mode: 'FORWARD', isPublic: true },
    });
    const versionOf = async () =>
      (await database.client.catalogMessage.findFirstOrThrow({ where: { wireName: 'OrderPlaced' } })).version;
    rig.draw(boardId, withoutNote);
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('ordering 2');
    expect(await versionOf()).toBe(1);
    await curating.setMode(owner, firstWorkspaceId, { source: 'ordering', mode: 'FULL' });
    rig.draw(boardId, shop());
    expect(await rig.publish(boardId, ordering, { after: 2 })).toBe('ordering 3');
    expect(await versionOf()).toBe(2);
    await curating.setMode(owner, firstWorkspaceId, { source: 'ordering', mode: null });
    expect((await rig.publishing.readKnown(owner, boardId)).contexts[0]?.mode).toBe('FORWARD');
    const nowhere = curating.setMode(owner, firstWorkspaceId, { source: 'nowhere', mode: null });
    await expect(nowhere).rejects.toMatchObject({ code: 'context-not-found' });
  });
});
