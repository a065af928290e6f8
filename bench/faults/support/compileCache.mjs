import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

/** Loaded into servers before their own code: they find TypeScript read by those before them, as with `pnpm start`. */
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/lambdastorm'));
// A server that is killed writes nothing down at its end.
setInterval(flushCompileCache, 1000).unref();
