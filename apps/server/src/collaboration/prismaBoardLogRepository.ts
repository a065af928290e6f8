import { join, type Sql, sqltag } from '@prisma/client/runtime/client';
import type { PrismaClient } from '../database/Database.ts';
import { type BoardLog, firstEpoch, type LogEntry } from './BoardLog.ts';

// A row binds five values, and SQLite takes 999 in one statement everywhere.
const rowsPerStatement = 150;

/** The log in the database. One process writes it; another one's entry in between shows as a taken number. */
export function prismaBoardLogRepository(client: PrismaClient): BoardLog {
  const numbering = createNumbering(client);

  return {
    async append(entries) {
      try {
        const rows = await numbering.number(entries);
        const statements = chunks(rows).map((some) => client.$executeRaw(insertion(some)));
        // One statement is a transaction by itself.
        if (statements.length === 1) await statements[0];
        else await client.$transaction(statements);
        return rows.map(({ seq }) => ({ seq }));
      } catch (error) {
        numbering.forget();
        throw error;
      }
    },
    async load(boardId) {
      // The entries first: a checkpoint that is written in between then holds at least what is gone from them.
      const entries = await client.boardUpdate.findMany({ where: { boardId }, orderBy: { seq: 'asc' } });
      const checkpoint = await client.boardCheckpoint.findFirst({
        where: { boardId },
        orderBy: [{ epoch: 'desc' }, { upTo: 'desc' }],
      });
      const upTo = checkpoint?.upTo ?? 0;
      const tail = entries.filter((entry) => entry.seq > upTo);
      return {
        ...(checkpoint === null ? {} : { checkpoint: checkpoint.bytes }),
        updates: tail.map((entry) => entry.bytes),
        seq: tail.at(-1)?.seq ?? upTo,
        epoch: checkpoint?.epoch ?? firstEpoch,
      };
    },
    async writeCheckpoint({ boardId, epoch, upTo, bytes }) {
      // One that comes late must not take the place of a later one: what that contains is gone from the entries.
      const earlier = [{ epoch: { lt: epoch } }, { epoch, upTo: { lte: upTo } }];
      await client.$transaction([
        client.boardCheckpoint.deleteMany({ where: { boardId, OR: earlier } }),
        client.boardCheckpoint.create({ data: { boardId, epoch, upTo, bytes, at: new Date() } }),
        client.boardUpdate.deleteMany({ where: { boardId, seq: { lte: upTo } } }),
      ]);
    },
    async remove(boardId) {
      const where = { boardId };
      await client.$transaction([
        client.boardUpdate.deleteMany({ where }),
        client.boardCheckpoint.deleteMany({ where }),
      ]);
      numbering.forget();
    },
  };
}

type Row = Awaited<ReturnType<Numbering['number']>>[number];

/** Written by hand: this runs for everything that people do, and Prisma takes three times as long for its own. */
function insertion(rows: readonly Row[]): Sql {
  const values = rows.map(
    ({ boardId, seq, bytes, actor, at }) => sqltag`(${boardId}, ${seq}, ${bytes}, ${actor}, ${at})`,
  );
  return sqltag`INSERT INTO "BoardUpdate" ("boardId", "seq", "bytes", "actor", "at") VALUES ${join(values)}`;
}

type Numbering = ReturnType<typeof createNumbering>;

/** Remembers the last number of each board, so that an append is one statement. */
function createNumbering(client: PrismaClient) {
  const lastSeqs = new Map<string, number>();

  async function read(boardIds: readonly string[]): Promise<void> {
    const where = { boardId: { in: [...boardIds] } };
    const updates = await client.boardUpdate.groupBy({ by: ['boardId'], where, _max: { seq: true } });
    const checkpoints = await client.boardCheckpoint.groupBy({ by: ['boardId'], where, _max: { upTo: true } });
    for (const boardId of boardIds) lastSeqs.set(boardId, 0);
    for (const { boardId, _max } of checkpoints) lastSeqs.set(boardId, _max.upTo ?? 0);
    for (const { boardId, _max } of updates) {
      lastSeqs.set(boardId, Math.max(lastSeqs.get(boardId) ?? 0, _max.seq ?? 0));
    }
  }

  return {
    async number(entries: readonly LogEntry[]) {
      const unknown = new Set(entries.map((entry) => entry.boardId).filter((boardId) => !lastSeqs.has(boardId)));
      if (unknown.size > 0) await read([...unknown]);
      const at = new Date();
      return entries.map(({ boardId, update, actor }) => {
        const seq = (lastSeqs.get(boardId) ?? 0) + 1;
        lastSeqs.set(boardId, seq);
        return { boardId, seq, bytes: update, actor: actor ?? null, at };
      });
    },
    /** After a failure it is not known what was stored. */
    forget: () => lastSeqs.clear(),
  };
}

function chunks(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / rowsPerStatement);
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement),
  );
}
