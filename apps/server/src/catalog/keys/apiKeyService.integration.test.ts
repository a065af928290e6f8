import { expect, it } from 'vitest';
import { machinePerson } from '../../access/Actor.ts';
import { describeWithDatabase } from '../../testing/describeWithDatabase.ts';
import { createApiKeyService } from './apiKeyService.ts';
import { prismaApiKeyRepository } from './prismaApiKeyRepository.ts';

const owner = { ...machinePerson, name: 'Ada' };

describeWithDatabase('keys of programs', (open) => {
  it('open the catalog of their workspace until they expire or are revoked', async () => {
    await using database = await open();
    let now = new Date('2026-11-03T10:00:00Z');
    let ids = 0;
    const keys = createApiKeyService({
      ...{ keys: prismaApiKeyRepository(database.client), now: () => now, newId: () => `id-${++ids}` },
      workspaces: { getResource: async (_actor, workspaceId) => ({ workspaceId, boardId: undefined }) },
    });
    const { key, secret } = await keys.create(owner, 'first', { name: 'Portal', days: 1 });
    now = new Date(now.getTime() + 1000);
    const lasting = await keys.create(owner, 'first', { name: 'Build' });
    expect(await keys.getKey(secret)).toMatchObject({ id: key.id, workspaceId: 'first' });
    const usedAt = now;
    now = new Date(now.getTime() + 30_000);
    await keys.getKey(secret);
    // Later use within a minute is not written down.
    expect(await keys.list(owner, 'first')).toEqual([lasting.key, { ...key, usedAt }]);
    expect(await keys.list(owner, 'other')).toEqual([]);

    now = new Date('2026-11-04T10:00:00Z');
    await expect(keys.getKey(secret)).rejects.toMatchObject({ code: 'key-not-valid' });
    expect((await keys.getKey(lasting.secret)).workspaceId).toBe('first');
    await keys.revoke(owner, 'first', lasting.key.id);
    await expect(keys.getKey(lasting.secret)).rejects.toMatchObject({ code: 'key-not-valid' });
    const stored = JSON.stringify(await database.client.apiKey.findMany());
    expect([stored.includes(secret), stored.includes(lasting.secret)]).toEqual([false, false]);
  });
});
