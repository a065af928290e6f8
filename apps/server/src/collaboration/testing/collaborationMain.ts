import { board, command, event } from '@lambdastorm/board/builder';
import { openDatabase } from '../../database/openDatabase.ts';
import { prismaBoardLogRepository } from '../prismaBoardLogRepository.ts';
import { startServer } from './startServer.ts';

/** A server process to be killed: `node collaborationMain.ts DATABASE_URL PORT`. Says `listening` when it is up. */
const [url = '', port = '0'] = process.argv.slice(2);
const database = await openDatabase({ url });
const log = prismaBoardLogRepository(database.client);
const server = await startServer({ log, port: Number(port) });
if ((await log.load('board')).checkpoint === undefined) {
  await server.collaboration.createBoard('board', board(command('Place order'), event('Order placed')));
}
// Whoever started this is gone.
process.stdin.resume().on('end', () => process.exit());
process.stdout.write('listening\n');
