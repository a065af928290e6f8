import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError } from '../ConfigError.ts';

/** A listening server. Disposing of it cuts what is still connected. */
export interface HttpServer extends AsyncDisposable {
  readonly server: Server;
  readonly port: number;
  /** Until then everything is answered with 503. */
  serve(answer: RequestListener): void;
  /** Takes nothing more and lets running requests end, but not for long. */
  drain(): Promise<void>;
}

const drainMs = 5000;
/** Longer than a proxy keeps a connection for the next request, 60 s as a rule: else one in a while meets its end. */
const keepAliveMs = 65_000;

/** Rejects with a `ConfigError` when the port or the host can't be had. */
export async function listenHttp(place: { readonly port: number; readonly host: string }): Promise<HttpServer> {
  const running = new Set<ServerResponse>();
  let answer: RequestListener = (_request, response) => {
    response.writeHead(503, { 'retry-after': '1' }).end();
  };
  const timeouts = { requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: keepAliveMs };
  const server = createServer(timeouts, (request, response) => {
    running.add(response);
    response.on('close', () => running.delete(response));
    answer(request, response);
  });
  const port = await listen(server, place);

  return {
    server,
    port,
    serve(listener) {
      answer = listener;
    },
    async drain() {
      server.close();
      const ends = [...running].map((response) => new Promise((resolve) => response.once('close', resolve)));
      await Promise.race([Promise.all(ends), wait(drainMs, undefined, { ref: false })]);
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.race([closed, wait(drainMs, undefined, { ref: false })]);
    },
  };
}

function listen(server: Server, { port, host }: { readonly port: number; readonly host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(toConfigError(error, port, host)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function toConfigError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigError(
        `Port ${port} is already in use; stop the program that uses it, or start on another port: PORT=${port === 65_535 ? 3000 : port + 1} npx pnpm@12 start`,
      );
    case 'EACCES':
      return new ConfigError(
        `Port ${port} may not be used by this account; start on one above 1023: PORT=3000 npx pnpm@12 start`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ConfigError(
        `HOST ${host} is no address of this machine; set HOST=127.0.0.1, or HOST=0.0.0.0 for all of its addresses.`,
      );
    default:
      return error;
  }
}
