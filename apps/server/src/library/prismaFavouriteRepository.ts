import type { PrismaClient } from '../database/Database.ts';
import type { FavouriteRepository } from './FavouriteRepository.ts';

export function prismaFavouriteRepository(client: PrismaClient): FavouriteRepository {
  return {
    async list(userId) {
      return new Set((await client.favourite.findMany({ where: { userId } })).map(({ boardId }) => boardId));
    },
    async add(userId, boardId) {
      const row = { userId, boardId };
      await client.favourite.upsert({ where: { userId_boardId: row }, create: row, update: {} });
    },
    async remove(userId, boardId) {
      await client.favourite.deleteMany({ where: { userId, boardId } });
    },
    async removeBoard(boardId) {
      await client.favourite.deleteMany({ where: { boardId } });
    },
  };
}
