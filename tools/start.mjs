import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { buildWeb } from './buildWeb.mjs';
import { prepare } from './prepare.mjs';

/** Makes what is missing or stale, then becomes the server: signals reach it without a process in between. */
try {
  await prepare();
  await buildWeb();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// A person at a terminal wants the address, not a line for every event.
process.env.LOG_LEVEL ||= process.env.LOG_LEVEL_FILE ? '' : 'warn';
// Half of a start is reading TypeScript; the second one finds it read.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/lambdastorm'));
setTimeout(flushCompileCache, 5000).unref();
await import('../apps/server/src/main.ts');
