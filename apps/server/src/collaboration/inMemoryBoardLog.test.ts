import { inMemoryBoardLog } from './inMemoryBoardLog.ts';
import { boardLogContract } from './testing/boardLogContract.ts';

boardLogContract('inMemoryBoardLog', async () => {
  const log = inMemoryBoardLog();
  return { log, reopen: async () => log };
});
