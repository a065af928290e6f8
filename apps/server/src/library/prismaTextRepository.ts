import type { PrismaClient } from '../database/Database.ts';
import { fold, type TextRepository } from './TextRepository.ts';

export function prismaTextRepository(client: PrismaClient): TextRepository {
  return {
    async set(boardId, notes) {
      // PostgreSQL takes no NUL in a text.
      const said = notes.map((note) => ({ ...note, text: note.text.replaceAll('\0', '') }));
      const row = { folded: fold(said.map(({ text }) => text).join('\n')), notes: JSON.stringify(said) };
      await client.boardText.upsert({ where: { boardId }, create: { boardId, ...row }, update: row });
    },
    async find(boardIds, words, take) {
      const rows = await client.boardText.findMany({
        where: { boardId: { in: [...boardIds] }, AND: words.map((word) => ({ folded: { contains: word } })) },
        take,
      });
      return new Map(rows.map(({ boardId, notes }) => [boardId, JSON.parse(notes)]));
    },
    async remove(boardId) {
      await client.boardText.deleteMany({ where: { boardId } });
    },
  };
}
