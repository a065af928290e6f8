import { createBoardDoc } from '@lambdastorm/board/yjs';
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as Y from 'yjs';
import type { ClientGrant } from './ClientGrant.ts';
import type { KeptBoard, LocalCopy } from './LocalCopy.ts';
import type { LocalEdit } from './LocalEdit.ts';

interface Schema extends DBSchema {
  boards: { key: string; value: { readonly boardId: string; readonly epoch: number } };
  updates: {
    key: number;
    value: { readonly boardId: string; readonly epoch: number; readonly bytes: Uint8Array };
    indexes: { boardId: string };
  };
  edits: {
    key: number;
    value: LocalEdit & { readonly boardId: string };
    indexes: { boardId: string; edit: [string, number, number] };
  };
  grants: {
    key: [string, number];
    value: ClientGrant & { readonly boardId: string };
    indexes: { boardId: string };
  };
}

type StoreName = 'boards' | 'updates' | 'edits' | 'grants';
type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

const storeNames: StoreName[] = ['boards', 'updates', 'edits', 'grants'];
// Reading many small records costs more than reading one large one.
const mostUpdates = 100;
const opened = new Map<string, Promise<IDBPDatabase<Schema>>>();

/** A board's copy in the browser's IndexedDB; edits are on the disk when they are kept. */
export function indexedDbLocalCopy(boardId: string, databaseName = 'lambdastorm'): LocalCopy {
  return {
    async load() {
      const database = await openOnce(databaseName);
      const [board, updates, edits, grants] = await Promise.all([
        database.get('boards', boardId),
        database.getAllFromIndex('updates', 'boardId', boardId),
        database.getAllFromIndex('edits', 'boardId', boardId),
        database.getAllFromIndex('grants', 'boardId', boardId),
      ]);
      const epoch = board?.epoch ?? 0;
      const bytes = updates.filter((each) => each.epoch === epoch).map((each) => each.bytes);
      return { epoch, updates: bytes.length > mostUpdates ? await compact(database, epoch) : bytes, edits, grants };
    },
    keep: (more) => write((to) => add(to, more), more.edits === undefined ? 'relaxed' : 'strict'),
    markSaved: (edits) =>
      write(async (to) => {
        for (const edit of edits) {
          if (await forget(to, edit)) await to.objectStore('updates').add(updateOf(edit.epoch, edit.update));
        }
      }, 'relaxed'),
    startAfresh: (board, handedOver) =>
      write(async (to) => {
        for (const key of await to.objectStore('updates').index('boardId').getAllKeys(boardId)) {
          await to.objectStore('updates').delete(key);
        }
        for (const edit of handedOver) await forget(to, edit);
        await to.objectStore('boards').put({ boardId, epoch: board.epoch });
        await add(to, board);
      }, 'strict'),
    forget: () =>
      write(async (to) => {
        await to.objectStore('boards').delete(boardId);
        for (const name of ['updates', 'edits', 'grants'] as const) {
          for (const key of await to.objectStore(name).index('boardId').getAllKeys(boardId)) {
            await to.objectStore(name).delete(key as never);
          }
        }
      }, 'strict'),
  };

  function updateOf(epoch: number, bytes: Uint8Array): Schema['updates']['value'] {
    return { boardId, epoch, bytes };
  }

  /** All or nothing, and apart from what other pages write. */
  async function write(task: (to: Writing) => Promise<void>, durability: 'strict' | 'relaxed'): Promise<void> {
    const database = await openOnce(databaseName);
    const transaction = database.transaction(storeNames, 'readwrite', { durability });
    const done = transaction.done;
    try {
      await task(transaction);
    } catch (error) {
      done.catch(() => {});
      if (transaction.error === null) transaction.abort();
      throw error;
    }
    await done;
  }

  async function add(
    to: Writing,
    { epoch, updates = [], edits = [], grants = [] }: Partial<KeptBoard> & { epoch: number },
  ) {
    for (const bytes of updates) await to.objectStore('updates').add(updateOf(epoch, bytes));
    for (const edit of edits) await to.objectStore('edits').add({ ...edit, boardId });
    for (const grant of grants) await to.objectStore('grants').put({ ...grant, boardId });
  }

  async function forget(to: Writing, { clientId, number }: LocalEdit): Promise<boolean> {
    const key = await to.objectStore('edits').index('edit').getKey([boardId, clientId, number]);
    if (key !== undefined) await to.objectStore('edits').delete(key);
    return key !== undefined;
  }

  /** Puts one update in the place of many; another page may have gone on to a later epoch. */
  async function compact(database: IDBPDatabase<Schema>, epoch: number): Promise<Uint8Array[]> {
    const transaction = database.transaction('updates', 'readwrite');
    const doc = createBoardDoc();
    for await (const cursor of transaction.store.index('boardId').iterate(boardId)) {
      if (cursor.value.epoch === epoch) Y.applyUpdate(doc, cursor.value.bytes);
      if (cursor.value.epoch <= epoch) await cursor.delete();
    }
    const state = Y.encodeStateAsUpdate(doc);
    await transaction.store.add(updateOf(epoch, state));
    await transaction.done;
    return [state];
  }
}

function openOnce(name: string): Promise<IDBPDatabase<Schema>> {
  const found = opened.get(name);
  if (found !== undefined) return found;
  const opening = openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('boards', { keyPath: 'boardId' });
      const updates = database.createObjectStore('updates', { autoIncrement: true });
      const edits = database.createObjectStore('edits', { autoIncrement: true });
      const grants = database.createObjectStore('grants', { keyPath: ['boardId', 'clientId'] });
      updates.createIndex('boardId', 'boardId');
      edits.createIndex('boardId', 'boardId');
      edits.createIndex('edit', ['boardId', 'clientId', 'number']);
      grants.createIndex('boardId', 'boardId');
    },
    // A page of a later version wants to change the form of the database.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
    terminated: () => opened.delete(name),
  });
  opened.set(name, opening);
  opening.catch(() => opened.delete(name));
  return opening;
}
