import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/startTestServer.ts';

let server: TestServer;
const script = 'console.log("storm");\n'.repeat(100);

beforeAll(async () => {
  const webFolder = await mkdtemp(join(tmpdir(), 'lambdastorm-web-'));
  await mkdir(join(webFolder, 'assets'));
  await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Lambdastorm</title>');
  await writeFile(join(webFolder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(webFolder, '.stamp'), 'what nobody may read');
  const asset = join(webFolder, 'assets/index-Abc123.js');
  await writeFile(asset, script);
  await writeFile(`${asset}.br`, brotliCompressSync(script));
  await writeFile(`${asset}.gz`, gzipSync(script));
  server = await startTestServer({ webFolder });
});
afterAll(() => server[Symbol.asyncDispose]());

it.each(['/', '/boards/abc', '/boards/abc/contexts?x=1'])('answers %s with the page, fresh each time', async (path) => {
  const { status, headers, text } = await server.ask('GET', path);
  expect([status, headers['cache-control'], headers['content-type']]).toEqual([
    ...[200, 'no-cache', 'text/html; charset=utf-8'],
  ]);
  expect(text).toContain('<title>Lambdastorm</title>');
});

it('lets a file with a hash in its name be kept for ever', async () => {
  const { headers, text } = await server.ask('GET', '/assets/index-Abc123.js');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['content-type']).toContain('javascript');
  expect(headers['vary']?.toLowerCase()).toContain('accept-encoding');
  expect(text).toBe(script);
});

it('sends what was packed in advance to those who take it', async () => {
  const accepting = (encoding: string) =>
    server.ask('GET', '/assets/index-Abc123.js', { headers: { 'accept-encoding': encoding } });
  const brotli = await accepting('gzip, deflate, br');
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': expect.stringContaining('immutable'),
  });
  expect(brotli.headers['content-type']).toContain('javascript');
  expect(brotli.bytes).toEqual(brotliCompressSync(script));
  const gzip = await accepting('gzip');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.bytes).toString()).toBe(script);
  expect((await accepting('identity')).headers['content-encoding']).toBeUndefined();
});

it('keeps a connection longer than proxies do', async () => {
  const { headers } = await server.ask('GET', '/favicon.svg', { headers: { connection: 'keep-alive' } });
  expect(headers['keep-alive']).toBe('timeout=65');
});

it('sends nothing again that the browser has', async () => {
  for (const path of ['/', '/assets/index-Abc123.js']) {
    const accepted = { 'accept-encoding': 'br' };
    const { headers } = await server.ask('GET', path, { headers: accepted });
    const again = await server.ask('GET', path, { headers: { ...accepted, 'if-none-match': `${headers.etag}` } });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  }
});

it('asks the browser to look again for files without a hash', async () => {
  expect((await server.ask('GET', '/favicon.svg')).headers['cache-control']).toBe('no-cache');
});

it.each([
  ...[
    '/assets/gone.js',
    '/missing.png',
    '/.stamp',
    '/../composition.ts',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
  ],
  ...['/assets/..%2f.stamp', '/%00.html'],
])('has nothing at %s', async (path) => {
  const { status, headers, text } = await server.ask('GET', path);
  expect([400, 404]).toContain(status);
  expect(headers['content-type']).toContain('application/problem+json');
  expect(text).not.toContain('what nobody may read');
});

it('allows scripts of its own only, and no page around it', async () => {
  const { headers } = await server.ask('GET', '/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-eval');
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
  expect(headers['strict-transport-security']).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();
});

it('says what to do when the web app is not built', async () => {
  await using bare = await startTestServer({ webFolder: '/nowhere' });
  const { status, json } = await bare.ask('GET', '/');
  expect([status, json]).toMatchObject([503, { detail: expect.stringContaining('npx pnpm@12 build') }]);
});
