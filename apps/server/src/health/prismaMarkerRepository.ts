import type { PrismaClient } from '../database/Database.ts';
import type { MarkerRepository } from './MarkerRepository.ts';

export function prismaMarkerRepository(client: PrismaClient, now: () => Date): MarkerRepository {
  return {
    async find(name) {
      return (await client.marker.findUnique({ where: { name } }))?.value;
    },
    async set(name, value) {
      await client.marker.upsert({
        where: { name },
        create: { name, value, at: now() },
        update: { value, at: now() },
      });
    },
  };
}
