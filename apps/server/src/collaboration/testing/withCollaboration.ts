import { board, command, event } from '@lambdastorm/board/builder';
import { afterEach, beforeEach } from 'vitest';
import type { Database } from '../../database/Database.ts';
import { describeWithDatabase } from '../../testing/describeWithDatabase.ts';
import { prismaBoardLogRepository } from '../prismaBoardLogRepository.ts';
import { prismaClientIdBlocksRepository } from '../prismaClientIdBlocksRepository.ts';
import { joinBoard, type Person } from './joinBoard.ts';
import { startServer, type TestServer } from './startServer.ts';

/** What `serve` puts on the board. */
export const firstContent = board(command('Place order', 10), event('Order placed', 20));

export const addNote = (text: string) => ({ type: 'addNote', note: command(text) }) as const;

export function noteIds({ board: document }: Person): string[] {
  return document.snapshot().notes.map((each) => each.id);
}

export interface CollaborationSetUp {
  database(): Database;
  /** A server on the database of this test, with a board called `board` unless it takes over a port. */
  serve(options?: Partial<Parameters<typeof startServer>[0]>): Promise<TestServer>;
  /** Somebody who sees the board. */
  joined(server: TestServer, boardId?: string): Promise<Person>;
  /** Lets go of something when the test is over. */
  use<Resource extends Disposable | AsyncDisposable>(resource: Resource): Resource;
}

/** Runs a suite of servers, people and a real database, on each engine that the machine has. */
export function describeCollaboration(name: string, suite: (setUp: CollaborationSetUp) => void): void {
  describeWithDatabase(name, (open) => {
    let resources = new AsyncDisposableStack();
    let database: Database;
    beforeEach(async () => {
      resources = new AsyncDisposableStack();
      database = await open();
    });
    // Before the database is closed: hooks run in the reverse order.
    afterEach(() => resources.disposeAsync());

    suite({
      database: () => database,
      use: (resource) => resources.use(resource),
      async serve(options = {}) {
        const log = prismaBoardLogRepository(database.client);
        const clientIdBlocks = prismaClientIdBlocksRepository(database.client);
        const server = resources.use(await startServer({ log, clientIdBlocks, ...options }));
        if (options.port === undefined) await server.collaboration.createBoard('board', firstContent);
        return server;
      },
      async joined(server, boardId = 'board') {
        const person = resources.use(joinBoard({ url: server.url, boardId }));
        await person.connection.whenLoaded;
        return person;
      },
    });
  });
}
