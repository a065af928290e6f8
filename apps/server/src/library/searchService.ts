import type { BoardHit } from '@lambdastorm/contract';
import type { Actor } from '../access/Actor.ts';
import type { BoardService } from '../boards/boardService.ts';
import { fold, type NoteText, type TextRepository } from './TextRepository.ts';

export interface SearchService {
  /** The boards that one may see on which a note has all of these words, the one with the most first. */
  find(actor: Actor, words: string): Promise<readonly BoardHit[]>;
}

const mostBoards = 50;
const mostNotes = 5;
const mostWords = 10;

export function createSearchService(deps: {
  readonly boards: Pick<BoardService, 'list'>;
  readonly texts: Pick<TextRepository, 'find'>;
}): SearchService {
  const { boards, texts } = deps;
  return {
    async find(actor, asked) {
      const words = fold(asked)
        .split(/\s+/u)
        .filter((word) => word !== '')
        .slice(0, mostWords);
      if (words.length === 0) return [];
      const visible = (await boards.list(actor)).map(({ id }) => id);
      const candidates = await texts.find(visible, words, 1_000);
      const hasAll = ({ text }: NoteText): boolean => {
        const folded = fold(text);
        return words.every((word) => folded.includes(word));
      };
      return [...candidates]
        .map(([boardId, notes]): BoardHit => {
          const found = notes.filter(hasAll);
          return { boardId, notes: found.slice(0, mostNotes), count: found.length };
        })
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .slice(0, mostBoards);
    },
  };
}
