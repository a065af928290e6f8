import type { PrismaClient } from '../database/Database.ts';
import type { ClientIdBlocks } from './clientIds.ts';

// Numbers begin at 1: the ids below are the server's own.
const mostAttempts = 20;

export function prismaClientIdBlocksRepository(client: PrismaClient): ClientIdBlocks {
  return {
    async reserve(key) {
      for (let attempt = 1; ; attempt++) {
        const last = await client.clientIdBlock.findFirst({ orderBy: { number: 'desc' } });
        const number = (last?.number ?? 0) + 1;
        try {
          await client.clientIdBlock.create({ data: { number, key, at: new Date() } });
          return { number, key };
        } catch (error) {
          // Another process may have been faster: then the number is taken.
          const isTaken = (await client.clientIdBlock.findUnique({ where: { number } })) !== null;
          if (!isTaken || attempt === mostAttempts) throw error;
        }
      }
    },
    async find(number) {
      const found = await client.clientIdBlock.findUnique({ where: { number } });
      return found === null ? undefined : { number, key: found.key };
    },
  };
}
