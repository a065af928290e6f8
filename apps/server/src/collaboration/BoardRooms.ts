import { BoardRoom, type BoardRoomOptions } from './BoardRoom.ts';

/** The rooms in which people are. One board has one room at a time. */
export class BoardRooms {
  readonly #open = new Map<string, BoardRoom>();
  readonly #optionsOf: (boardId: string) => Omit<BoardRoomOptions, 'boardId' | 'onUnloaded'>;

  constructor(optionsOf: (boardId: string) => Omit<BoardRoomOptions, 'boardId' | 'onUnloaded'>) {
    this.#optionsOf = optionsOf;
  }

  enter(boardId: string): BoardRoom {
    const found = this.#open.get(boardId);
    if (found !== undefined) return found;
    const room = new BoardRoom({
      ...this.#optionsOf(boardId),
      boardId,
      onUnloaded: () => {
        if (this.#open.get(boardId) === room) this.#open.delete(boardId);
      },
    });
    this.#open.set(boardId, room);
    return room;
  }

  find(boardId: string): BoardRoom | undefined {
    return this.#open.get(boardId);
  }

  all(): BoardRoom[] {
    return [...this.#open.values()];
  }
}
