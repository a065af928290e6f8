import { expect, it } from 'vitest';
import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import { createClientIds } from './clientIds.ts';
import { prismaClientIdBlocksRepository } from './prismaClientIdBlocksRepository.ts';
import { inMemoryClientIdBlocks } from './testing/inMemoryClientIdBlocks.ts';

describeWithDatabase('client ids', (open) => {
  it('are given out once, by however many processes, before and after restarts', async () => {
    const { client } = await open();
    const processes = Array.from({ length: 4 }, () => createClientIds(prismaClientIdBlocksRepository(client)));
    const grants = await Promise.all(
      Array.from({ length: 1_100 }, (_, index) => (processes[index % 4] ?? processes[0])?.grant()),
    );
    const ids = grants.flatMap((grant) => (grant === undefined ? [] : [grant.clientId]));
    expect(new Set(ids).size).toBe(1_100);
    expect(Math.min(...ids)).toBe(256);
    const restarted = createClientIds(prismaClientIdBlocksRepository(client));
    expect(ids).not.toContain((await restarted.grant()).clientId);
    expect(await restarted.areOurs(grants.filter((grant) => grant !== undefined).slice(0, 20))).toBe(true);
  });
});

it('are proven: no other number and no other proof is ours', async () => {
  const ids = createClientIds(inMemoryClientIdBlocks());
  const [ann, bob] = [await ids.grant(), await ids.grant()];
  expect(await ids.areOurs([])).toBe(true);
  expect(await ids.areOurs([ann, bob])).toBe(true);
  const forged = [
    { clientId: bob.clientId, proof: ann.proof },
    { clientId: bob.clientId, proof: bob.proof.subarray(1) },
    { clientId: 1, proof: bob.proof },
    { clientId: 2 ** 50, proof: bob.proof },
    { clientId: 99_999, proof: bob.proof },
  ];
  for (const claim of forged) expect(await ids.areOurs([ann, claim])).toBe(false);
});

it('are not taken for ours that were given out after the backup that is running now', async () => {
  const blocks = inMemoryClientIdBlocks();
  const lost = await createClientIds(inMemoryClientIdBlocks()).grant();
  const ids = createClientIds(blocks);
  expect((await ids.grant()).clientId).toBe(lost.clientId);
  expect(await ids.areOurs([lost])).toBe(false);
});

it('are given out again after the database could not reserve any', async () => {
  const blocks = inMemoryClientIdBlocks();
  let isFull = true;
  const ids = createClientIds({
    ...blocks,
    reserve: (key) => (isFull ? Promise.reject(new Error('The disk is full.')) : blocks.reserve(key)),
  });
  await expect(ids.grant()).rejects.toThrow('The disk is full.');
  isFull = false;
  expect((await ids.grant()).clientId).toBe(256);
});
