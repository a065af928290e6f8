import { DatabaseSync } from 'node:sqlite';

/** Looks again and again, from outside, at what a running server keeps of a board in SQLite, for the most that it kept. */
export function watchLog(databaseUrl, boardId) {
  const database = new DatabaseSync(databaseUrl.slice('file:'.length), { readOnly: true });
  const countRows = database.prepare('SELECT count(*) AS rows FROM BoardUpdate WHERE boardId = ?');
  const weighCheckpoint = database.prepare(
    'SELECT max(length(bytes)) AS bytes, max(epoch) AS epoch FROM BoardCheckpoint WHERE boardId = ?',
  );
  const most = { rows: 0, checkpointBytes: 0, epoch: 1 };
  function look() {
    most.rows = Math.max(most.rows, countRows.get(boardId).rows);
    const { bytes, epoch } = weighCheckpoint.get(boardId);
    most.checkpointBytes = Math.max(most.checkpointBytes, bytes ?? 0);
    most.epoch = Math.max(most.epoch, epoch ?? 1);
  }
  const timer = setInterval(look, 50);
  return {
    most,
    [Symbol.dispose]() {
      clearInterval(timer);
      database.close();
    },
  };
}
