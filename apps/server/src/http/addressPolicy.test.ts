import { expect, it } from 'vitest';
import { createAddressPolicy } from './addressPolicy.ts';

const local = createAddressPolicy({ host: '127.0.0.1', publicUrl: undefined });
const everywhere = createAddressPolicy({ host: '0.0.0.0', publicUrl: 'https://storm.example.org' });
const named = createAddressPolicy({ host: '192.168.1.5', publicUrl: undefined });

it.each(['localhost', 'localhost:3000', '127.0.0.1:8080', '[::1]:3000', 'LOCALHOST:3000'])('answers as %s', (host) => {
  expect(local.allowsHost(host)).toBe(true);
});

it.each([
  ...['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io:3000', '192.168.1.5:3000', '0.0.0.0:3000', ''],
  ...[
    'evil.example@localhost',
    'evil.example/localhost',
    'localhost#',
    'localhost?x',
    'localhost:99999',
    'a b',
    undefined,
  ],
])('does not answer as %s', (host) => {
  expect(local.allowsHost(host)).toBe(false);
});

it('answers under its public name and the address that it is bound to', () => {
  expect(everywhere.allowsHost('storm.example.org')).toBe(true);
  expect(named.allowsHost('192.168.1.5:3000')).toBe(true);
});

it.each<[string, string]>([
  ['http://localhost:3000', 'localhost:3000'],
  ['http://127.0.0.1:5173', '127.0.0.1:5173'],
  ['http://localhost', 'localhost'],
])('takes what a page of %s asks of %s', (origin, host) => {
  expect(local.allowsOrigin(origin, host)).toBe(true);
});

it.each<[string | undefined, string]>([
  ['http://evil.example', 'localhost:3000'],
  ['http://localhost:4000', 'localhost:3000'],
  ['http://127.0.0.1:3000', 'localhost:3000'],
  ['http://evil.example', 'evil.example'],
  [undefined, 'localhost:3000'],
  ['null', 'localhost:3000'],
  ['', 'localhost:3000'],
  ['chrome-extension://abc', 'localhost:3000'],
])('does not take what a page of %s asks of %s', (origin, host) => {
  expect(local.allowsOrigin(origin, host)).toBe(false);
});

it('takes its public origin, also where a proxy ends TLS', () => {
  expect(everywhere.allowsOrigin('https://storm.example.org', 'storm.example.org')).toBe(true);
  expect(everywhere.allowsOrigin('https://storm.example.org', 'localhost:3000')).toBe(true);
  expect(everywhere.allowsOrigin('https://other.example.org', 'storm.example.org')).toBe(false);
  expect(everywhere.allowsOrigin('http://storm.example.org', 'storm.example.org')).toBe(false);
});
