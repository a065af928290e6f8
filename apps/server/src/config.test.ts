import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('needs no setting', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: 'file:./data/lambdastorm.db',
    publicUrl: undefined,
    logLevel: 'info',
    signIn: 'open',
    isOpenToMachine: true,
    mail: undefined,
    openId: undefined,
    sendsWebhooks: true,
  });
});

it('takes every setting', () => {
  const environment = {
    PORT: '8080',
    HOST: '0.0.0.0',
    DATABASE_URL: 'postgresql://storm@db/storm',
    PUBLIC_URL: 'https://Storm.example.org/',
    LOG_LEVEL: 'debug',
    SIGN_IN: 'closed',
    SMTP_URL: 'smtps://storm:secret@mail.example.org',
    MAIL_FROM: 'storm@example.org',
    OPENID_ISSUER: 'https://id.example.org/realms/team/',
    OPENID_CLIENT_ID: 'storm',
    OPENID_CLIENT_SECRET: 'secret',
    OPENID_NAME: 'Example',
  };
  expect(readConfig(environment)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    databaseUrl: 'postgresql://storm@db/storm',
    publicUrl: 'https://storm.example.org',
    logLevel: 'debug',
    signIn: 'closed',
    isOpenToMachine: false,
    mail: { url: 'smtps://storm:secret@mail.example.org', from: 'storm@example.org' },
    sendsWebhooks: true,
    openId: {
      name: 'Example',
      discoveryUrl: 'https://id.example.org/realms/team/.well-known/openid-configuration',
      clientId: 'storm',
      clientSecret: 'secret',
    },
  });
});

it.each<[Record<string, string>, string, boolean]>([
  [{}, 'open', true],
  [{ HOST: '::1' }, 'open', true],
  [{ HOST: '0.0.0.0' }, 'invite', false],
  [{ PUBLIC_URL: 'https://storm.example.org' }, 'invite', false],
  [{ PUBLIC_URL: 'https://storm.example.org', SIGN_IN: 'open' }, 'open', false],
  [{ SIGN_IN: 'invite' }, 'invite', false],
])('with %j lets in: %s', (environment, signIn, isOpenToMachine) => {
  expect(readConfig(environment)).toMatchObject({ signIn, isOpenToMachine });
});

it('reads a setting from the file that NAME_FILE names', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'lambdastorm-config-')), 'url');
  writeFileSync(path, 'postgresql://storm:secret@db/storm\n');
  expect(readConfig({ DATABASE_URL_FILE: path }).databaseUrl).toBe('postgresql://storm:secret@db/storm');
});

it('takes an empty setting for none', () => {
  expect(readConfig({ PORT: '', PUBLIC_URL: '' })).toEqual(readConfig({}));
});

describe('refuses with one sentence that names the setting:', () => {
  it.each<[Record<string, string>, string]>([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '3000.5' }, 'PORT'],
    [{ HOST: 'http://localhost' }, 'HOST'],
    [{ DATABASE_URL: 'mysql://storm:secret@db/storm' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'file:' }, 'DATABASE_URL'],
    [{ PUBLIC_URL: 'storm.example.org' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://storm.example.org/path' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'ftp://storm.example.org' }, 'PUBLIC_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ SIGN_IN: 'members' }, 'SIGN_IN'],
    [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'storm@example.org' }, 'SMTP_URL'],
    [{ SMTP_URL: 'https://storm:secret@mail.example.org', MAIL_FROM: 'a@b.c' }, 'SMTP_URL'],
    [{ OPENID_ISSUER: 'https://id.example.org' }, 'OPENID_CLIENT_ID'],
    [{ OPENID_ISSUER: 'id', OPENID_CLIENT_ID: 'a', OPENID_CLIENT_SECRET: 'secret' }, 'OPENID_ISSUER'],
    [{ REDIS_URL: 'redis://cache' }, 'REDIS_URL'],
    [{ PORT: '1', PORT_FILE: '/x' }, 'Both PORT and PORT_FILE'],
    [{ HOST_FILE: '/nowhere/host' }, 'HOST_FILE'],
  ])('%j', (environment, name) => {
    expect(() => readConfig(environment)).toThrow(
      expect.objectContaining({ name: 'ConfigError', message: expect.stringMatching(/^[A-Z][^\n]*\.$/) }),
    );
    expect(() => readConfig(environment)).toThrow(name);
    expect(() => readConfig(environment)).not.toThrow('secret');
  });
});
