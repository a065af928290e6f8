import { join } from 'node:path';
import { build, preview } from 'vite';

const configFile = join(import.meta.dirname, '../vite.config.mjs');

export const reactFlow = bare('react-flow', 'React Flow bare', '');
export const reactFlowCulled = bare('react-flow-culled', 'React Flow bare, culled', '?culled');

let isBuilt = false;

function bare(name, title, search) {
  return {
    name,
    title,
    async start() {
      if (!isBuilt) await build({ configFile });
      isBuilt = true;
      const server = await preview({ configFile, preview: { host: '127.0.0.1', port: 0 } });
      const { port } = server.httpServer.address();
      return { url: `http://127.0.0.1:${port}/${search}`, [Symbol.asyncDispose]: () => server.close() };
    },
  };
}
