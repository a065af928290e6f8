import { startServer } from '../../../e2e/support/server.ts';
import { buildWeb } from '../../../tools/buildWeb.mjs';
import { prepare } from '../../../tools/prepare.mjs';

/** The built app on a server of its own, whose data goes with it. */
export const lambdastorm = {
  name: 'lambdastorm',
  title: 'Lambdastorm',
  async start() {
    const server = await startBuiltApp();
    return { url: `${server.url}/?bench=1`, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
  },
};

export async function startBuiltApp() {
  await prepare();
  await buildWeb();
  return startServer();
}
