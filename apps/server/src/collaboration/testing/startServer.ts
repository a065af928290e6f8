import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChronicleStores } from '../chronicle/BoardChronicle.ts';
import { type Collaboration, type CollaborationOptions, createCollaboration } from '../createCollaboration.ts';
import type { Visitor } from '../Visitor.ts';
import { inMemoryClientIdBlocks } from './inMemoryClientIdBlocks.ts';

// Whoever restarts goes on with them, as a database does.
const clientIdBlocks = inMemoryClientIdBlocks();

export interface TestServer extends AsyncDisposable {
  readonly collaboration: Collaboration;
  /** Where `connectBoard` goes. */
  readonly url: string;
  readonly events: readonly string[];
  readonly reported: readonly { readonly boardId: string; readonly notes: number }[];
}

type TestOptions = Pick<CollaborationOptions, 'log'> & Partial<CollaborationOptions> & { readonly port?: number };

/** Collaboration on an HTTP server of its own, on 127.0.0.1. */
export async function startServer({ port = 0, ...options }: TestOptions): Promise<TestServer> {
  const events: string[] = [];
  const reported: { boardId: string; notes: number }[] = [];
  const collaboration = createCollaboration({
    clientIdBlocks,
    admit: async (_boardId, ticket) => visitorNamed(ticket),
    chronicle: noChronicle,
    recheck: async (_boardId, visitor) => visitor,
    allowedOrigin: () => true,
    onChanged: (boardId, snapshot) => reported.push({ boardId, notes: snapshot.notes.length }),
    signals: {
      commitFailed: (error) => events.push(`commitFailed: ${error}`),
      roomFailed: (boardId, what, error) => events.push(`roomFailed: ${boardId} ${what} ${error}`),
      roomReloaded: (boardId, reason) => events.push(`roomReloaded: ${boardId} ${reason}`),
      connectionClosed: (boardId, code) => events.push(`connectionClosed: ${boardId} ${code}`),
    },
    ...options,
  });
  const server = createServer();
  collaboration.attach(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    collaboration,
    url: `ws://127.0.0.1:${address.port}/sync`,
    events,
    reported,
    async [Symbol.asyncDispose]() {
      await collaboration[Symbol.asyncDispose]();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const noChronicle: ChronicleStores = {
  authors: { load: async () => ({}), save: async () => {}, remove: async () => {} },
  films: { add: async () => {}, list: async () => [], remove: async () => {} },
  now: () => new Date(),
  newId: () => 'part',
};

export const anEditor: Visitor = { userId: 'user', name: '', sessionId: undefined, mayEdit: true, mayLead: true };

/** Tests say by the ticket who comes. */
function visitorNamed(ticket: string): Visitor {
  return { ...anEditor, userId: `user-${ticket}`, name: ticket };
}
