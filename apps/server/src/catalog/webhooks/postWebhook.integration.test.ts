import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { AddressRefused, postWebhook } from './postWebhook.ts';

const own = { allowsLoopback: true };
const outside = { allowsLoopback: false };

async function listening(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ asked, port },
    post: (host: string, reach: typeof own, timeoutMs = 5000) =>
      postWebhook({ url: `http://${host}:${port}/hook`, headers: {}, body: '{}' }, { ...reach, timeoutMs }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

it('reaches nothing of the machine and its network, by address or by a name that leads there', async () => {
  await using receiver = await listening((_request, response) => response.end());
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '0.0.0.0', '[::1]']) {
    await expect(receiver.post(host, outside), host).rejects.toBeInstanceOf(AddressRefused);
  }
  for (const url of ['https://169.254.169.254/', 'https://[fd00:ec2::254]/', 'https://10.0.0.1/', 'http://1.1.1.1/']) {
    await expect(postWebhook({ url, headers: {}, body: '' }, own), url).rejects.toBeInstanceOf(AddressRefused);
  }
  expect(receiver.asked).toEqual([]);
  expect([await receiver.post('127.0.0.1', own), await receiver.post('localhost', own)]).toEqual([200, 200]);
});

it('follows no redirect', async () => {
  await using receiver = await listening((_request, response) =>
    response.writeHead(307, { location: '/inside' }).end(),
  );
  expect(await receiver.post('127.0.0.1', own)).toBe(307);
  expect(receiver.asked).toEqual(['POST /hook']);
});

it('waits neither for an answer for ever nor for the end of one', async () => {
  await using endless = await listening((_request, response) => response.writeHead(200).write('x'.repeat(100_000)));
  expect(await endless.post('127.0.0.1', own)).toBe(200);
  await using silent = await listening(() => {});
  await expect(silent.post('127.0.0.1', own, 200)).rejects.toMatchObject({ name: 'TimeoutError' });
});
