import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { PrismaClient } from '../../database/Database.ts';
import type { AuthorStore } from './NoteAuthors.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

export function prismaAuthorRepository(client: PrismaClient): AuthorStore {
  return {
    async load(boardId) {
      const row = await client.boardAuthors.findUnique({ where: { boardId } });
      return row === null ? {} : JSON.parse((await decompress(row.bytes)).toString('utf8'));
    },
    async save(boardId, authors) {
      const bytes = Uint8Array.from(await compress(JSON.stringify(authors)));
      await client.boardAuthors.upsert({ where: { boardId }, create: { boardId, bytes }, update: { bytes } });
    },
    async remove(boardId) {
      await client.boardAuthors.deleteMany({ where: { boardId } });
    },
  };
}
