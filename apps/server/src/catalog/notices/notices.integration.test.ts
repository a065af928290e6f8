import { mostNotices, type Notice } from '@lambdastorm/contract';
import { expect, it } from 'vitest';
import type { Actor } from '../../access/Actor.ts';
import { owner } from '../../boards/testing/ownerOfAll.ts';
import { describeWithDatabase } from '../../testing/describeWithDatabase.ts';
import { firstWorkspaceId } from '../../workspaces/Workspace.ts';
import { tellRetirements } from '../news/tellRetirements.ts';
import { publishingRig } from '../publishing/testing/publishingRig.ts';
import { orderFields, shop } from '../publishing/testing/shop.ts';
import { createNoticeWriter } from './createNoticeWriter.ts';

const [ordering, billing] = ['ctx-ordering', 'ctx-billing'];
const withoutTotal = shop(orderFields.filter(({ name }) => name !== 'total'));
const overrideReason = 'Billing asks the price list.';
const placed = { source: 'ordering', kind: 'event', wireName: 'OrderPlaced' } as const;
const person = (userId: string): Actor => ({ ...owner, userId });
const member = (userId: string): Actor => ({
  ...{ ...person(userId), everywhere: undefined },
  byWorkspaceId: new Map([[firstWorkspaceId, 'viewer']]),
});
const [bob, cleo, dan] = [person('bob'), person('cleo'), person('dan')];

function inShort({ because, news }: Notice): unknown[] {
  if (news.what !== 'published') return [because, news.what, news.message.name];
  const changes = news.messages.map(({ wireName, before, schema, status, verdict }) =>
    [
      wireName,
      status,
      before && `${before.version}.${before.revision}`,
      `${schema.version}.${schema.revision}`,
      verdict,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  return [because, `${news.contextName} ${news.version} by ${news.by}`, ...changes];
}

describeWithDatabase('notices', (open) => {
  it('tell those who follow the catalog, the context or a message that changed, and not who published', async () => {
    await using rig = await publishingRig(await open());
    const { notices } = rig;
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    await notices.follow(owner, firstWorkspaceId, { isFollowed: true });
    await notices.follow(bob, firstWorkspaceId, { ...placed, isFollowed: true });
    await notices.follow(cleo, firstWorkspaceId, { source: 'Ordering', isFollowed: true });
    const command = { ...placed, kind: 'command', wireName: 'PlaceOrder' } as const;
    await notices.follow(dan, firstWorkspaceId, { ...command, isFollowed: true });
    rig.draw(boardId, withoutTotal);
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('ordering 2');

    const told = async (actor: Actor) => (await notices.listNotices(actor)).map(inShort);
    const news = ['following', 'Ordering 2 by Ann', 'OrderPlaced changed 1.1 2.1 breaking'];
    expect(await told(bob)).toEqual([news]);
    expect(await told(cleo)).toEqual([news]);
    expect([await told(dan), await told(owner)]).toEqual([[], []]);
    const [first] = await notices.listNotices(bob);
    expect(await notices.countUnread(bob)).toBe(1);
    await notices.setRead(cleo, [first?.id ?? '']);
    expect(await notices.countUnread(bob)).toBe(1);
    await notices.setRead(bob, [first?.id ?? '']);
    expect([await notices.countUnread(bob), await notices.countUnread(cleo)]).toEqual([0, 1]);
    await notices.setRead(cleo, undefined);
    expect((await notices.listNotices(cleo)).map(({ isRead }) => isRead)).toEqual([true]);
  });

  it('tell those who published a context that takes the message', async () => {
    await using rig = await publishingRig(await open());
    const { notices } = rig;
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    await rig.publishing.publish(bob, { boardId, contextId: billing }, { after: 0 });
    rig.draw(boardId, withoutTotal);
    await rig.publish(boardId, ordering, { after: 1, overrideReason });
    const [notice] = await notices.listNotices(bob);
    expect(notice && inShort(notice)).toEqual([
      ...['consuming', 'Ordering 2 by Ann', 'OrderPlaced changed 1.1 2.1 breaking'],
    ]);
    expect(notice?.news).toMatchObject({ overrideReason });
  });

  it('tell of deprecations, of their end and of the time that came', async () => {
    const database = await open();
    await using rig = await publishingRig(database);
    const { notices, curating } = rig;
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    await notices.follow(bob, firstWorkspaceId, { ...placed, isFollowed: true });
    const deprecation = { reason: 'Hear “Order taken”.', retiresAt: '2026-02-01T00:00:00.000Z' };
    await curating.deprecate(owner, firstWorkspaceId, placed, deprecation);
    await curating.deprecate(owner, firstWorkspaceId, placed, null);
    rig.clock.now = new Date(rig.clock.now.getTime() + 1000);
    await curating.deprecate(owner, firstWorkspaceId, placed, deprecation);
    const tell = createNoticeWriter({ isOpenToMachine: true, newId: () => 'retired' });
    const tellAt = (time: string) => tellRetirements(database.client, tell, new Date(time));
    expect(await tellAt('2026-01-31T23:59:59Z')).toBe(0);
    await Promise.all([tellAt('2026-02-01T00:00:00Z'), tellAt('2026-02-01T00:00:00Z')]);
    expect(await tellAt('2026-02-01T00:00:01Z')).toBe(0);
    const all = await notices.listNotices(bob);
    expect(all.slice(0, 2).map(inShort)).toEqual([
      ['following', 'retired', 'Order placed'],
      ['following', 'deprecated', 'Order placed'],
    ]);
    expect(all[1]?.news).toMatchObject(deprecation);
    expect(
      all
        .slice(2)
        .map(({ news }) => news.what)
        .sort(),
    ).toEqual(['deprecated', 'deprecationWithdrawn']);
  });

  it('come once, of two who publish at once, and not at all of what was not stored', async () => {
    await using rig = await publishingRig(await open());
    const { notices } = rig;
    const boardId = await rig.newBoard('Shop', shop());
    await notices.follow(bob, firstWorkspaceId, { isFollowed: true });
    await Promise.all([rig.publish(boardId, ordering, { after: 0 }), rig.publish(boardId, ordering, { after: 0 })]);
    expect(await notices.listNotices(bob)).toHaveLength(1);
    expect(await rig.publish(boardId, ordering, { after: 1 })).toBe('nothing-to-publish');
    expect(await notices.listNotices(bob)).toHaveLength(1);
  });

  it('neither come to those who lost their access nor show them what they were told before', async () => {
    const database = await open();
    await using rig = await publishingRig(database, { isOpenToMachine: false });
    const { notices } = rig;
    const grant = { workspaceId: firstWorkspaceId, boardId: '', role: 'viewer', at: new Date(0) };
    const boardId = await rig.newBoard('Shop', shop());
    await database.client.roleGrant.create({ data: { ...grant, userId: 'bob' } });
    await notices.follow(member('bob'), firstWorkspaceId, { isFollowed: true });
    await rig.publish(boardId, ordering, { after: 0 });
    expect(await notices.countUnread(member('bob'))).toBe(1);

    await database.client.roleGrant.deleteMany();
    const removed = { ...member('bob'), byWorkspaceId: new Map() };
    await rig.publish(boardId, billing, { after: 0 });
    expect(await database.client.notice.count()).toBe(1);
    expect(await notices.listNotices(removed)).toEqual([]);
    expect([await notices.countUnread(removed), await notices.listFollows(removed)]).toEqual([0, []]);
    const wish = notices.follow(removed, firstWorkspaceId, { isFollowed: true });
    await expect(wish).rejects.toMatchObject({ code: 'workspace-not-found' });
  });

  it('are kept for a person up to a number, and go with a guest who becomes somebody', async () => {
    const database = await open();
    await using rig = await publishingRig(database);
    const { notices } = rig;
    const boardId = await rig.newBoard('Shop', shop());
    await notices.follow(bob, firstWorkspaceId, { isFollowed: true });
    const row = { userId: 'bob', workspaceId: firstWorkspaceId, because: 'following', news: '{}' };
    await database.client.notice.createMany({
      data: Array.from({ length: mostNotices }, (_, n) => ({ ...row, id: `old-${n}`, at: new Date(n) })),
    });
    await rig.publish(boardId, ordering, { after: 0 });
    const kept = await database.client.notice.findMany({ orderBy: { at: 'asc' } });
    expect([kept.length, kept[0]?.id]).toEqual([mostNotices, 'old-1']);

    await notices.follow(cleo, firstWorkspaceId, { isFollowed: true });
    await rig.noticeRows.move('bob', 'cleo');
    expect(await notices.countUnread(cleo)).toBe(mostNotices);
    expect([await notices.countUnread(bob), await notices.listFollows(bob)]).toEqual([0, []]);
  });

  it('name what one follows, and stop when one stops', async () => {
    await using rig = await publishingRig(await open());
    const { notices } = rig;
    const boardId = await rig.newBoard('Shop', shop());
    await rig.publish(boardId, ordering, { after: 0 });
    const follow = (thing: object, isFollowed = true) =>
      notices.follow(bob, firstWorkspaceId, { ...thing, isFollowed });
    for (const thing of [{}, {}, { source: 'ordering' }, placed]) await follow(thing);
    const workspace = { workspaceId: firstWorkspaceId, workspaceName: 'Our boards' };
    expect(await notices.listFollows(bob)).toEqual([
      workspace,
      { ...workspace, source: 'ordering', contextName: 'Ordering' },
      { ...workspace, ...placed, contextName: 'Ordering', name: 'Order placed' },
    ]);
    await follow({}, false);
    expect(await notices.listFollows(bob)).toHaveLength(2);
    await expect(follow({ source: 'nowhere' })).rejects.toMatchObject({ code: 'context-not-found' });
    await expect(follow({ ...placed, wireName: 'Other' })).rejects.toMatchObject({ code: 'message-not-found' });
  });
});
