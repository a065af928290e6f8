import { setFlagsFromString } from 'node:v8';

// Before anything else is loaded: V8 of Node 24 may abort the process when two threads run WebAssembly and it frees code
// that it has compiled anew (https://github.com/nodejs/node/issues/64500). Prisma and the reading of TypeScript are such.
setFlagsFromString('--no-wasm-code-gc');
const { runServer } = await import('./runServer.ts');
await runServer();
