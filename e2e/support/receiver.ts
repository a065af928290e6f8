import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A program that webhooks are sent to. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** The types of the events whose signature holds, in the order in which they came; throws for any other. */
  verifiedTypes(secret: string): string[];
}

export async function startReceiver(): Promise<Receiver> {
  const got: { readonly body: string; readonly headers: Record<string, string> }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      got.push({ body: Buffer.concat(parts).toString(), headers: request.headers as Record<string, string> });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/catalog-news`,
    verifiedTypes: (secret) =>
      got.map(({ body, headers }) => (new Webhook(secret).verify(body, headers) as { readonly type: string }).type),
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}
