import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

/** Proves that what is generated works: slow, a line for every proof, and for every one that this machine can't do. */
await prepare();
process.exitCode = await run('vitest', ['run', '--config', 'vitest.proof.config.ts']);
