import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { PrismaClient } from '../database/Database.ts';
import type { FilmTake } from './Film.ts';
import type { FilmRepository } from './FilmRepository.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

export function prismaFilmRepository(client: PrismaClient): FilmRepository {
  return {
    async add(boardId, { people, ...part }, takes) {
      const bytes = Uint8Array.from(await compress(JSON.stringify(takes.map(toStored))));
      await client.filmPart.create({ data: { ...part, boardId, people: JSON.stringify(people), bytes } });
    },
    async list(boardId) {
      const rows = await client.filmPart.findMany({
        where: { boardId },
        omit: { bytes: true, boardId: true },
        orderBy: [{ startedAt: 'asc' }, { endedAt: 'asc' }],
      });
      return rows.map(({ people, ...part }) => ({ ...part, people: JSON.parse(people) }));
    },
    async read(partIds) {
      const rows = await client.filmPart.findMany({
        where: { id: { in: [...partIds] } },
        select: { id: true, bytes: true },
      });
      const bytesById = new Map(rows.map(({ id, bytes }) => [id, bytes]));
      const found = partIds.flatMap((id) => bytesById.get(id) ?? []);
      const texts = await Promise.all(found.map((bytes) => decompress(bytes)));
      return texts.flatMap((text) => (JSON.parse(text.toString('utf8')) as StoredTake[]).map(fromStored));
    },
    async remove(partIds) {
      await client.filmPart.deleteMany({ where: { id: { in: [...partIds] } } });
    },
    async removeAll(boardId) {
      await client.filmPart.deleteMany({ where: { boardId } });
    },
  };
}

/** Time in ms since 1970, name, the update in base64, and whether it starts anew. */
type StoredTake = readonly [at: number, by: string, update: string, startsAnew: boolean];

function toStored({ at, by, update, startsAnew }: FilmTake): StoredTake {
  return [at.getTime(), by, Buffer.from(update).toString('base64'), startsAnew];
}

function fromStored([at, by, update, startsAnew]: StoredTake): FilmTake {
  return { at: new Date(at), by, update: Buffer.from(update, 'base64'), startsAnew };
}
