import { enableCompileCache } from 'node:module';

// Before anything else is loaded: the next call then starts in half the time.
enableCompileCache();
const { runProgram } = await import('./runProgram.ts');
await runProgram();
