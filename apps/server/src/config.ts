import { readFileSync } from 'node:fs';
import { SignInMode } from '@lambdastorm/contract';
import { ConfigError } from './ConfigError.ts';

/** What an operator can set; docs/operating.md lists it. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Where people reach the server, when that is not its own address; an origin without a trailing slash. */
  readonly publicUrl: string | undefined;
  readonly logLevel: LogLevel;
  readonly signIn: SignInMode;
  /** Answers on its own machine only, where whoever sits may do everything. */
  readonly isOpenToMachine: boolean;
  /** How mails leave; without it the operator passes them on. */
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  /** Whether owners may let the server send news of their catalogs to addresses that they choose. */
  readonly sendsWebhooks: boolean;
  /** The company's own sign-in. */
  readonly openId: OpenIdConfig | undefined;
}

interface OpenIdConfig {
  /** What people read on the button. */
  readonly name: string;
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment; the only place that does. Throws a `ConfigError` for the first value that does not fit. */
export function readConfig(environment: Environment): Config {
  refuseUnsupported(environment);
  const host = toHost(read(environment, 'HOST') ?? '127.0.0.1');
  const publicUrl = toPublicUrl(read(environment, 'PUBLIC_URL'));
  const isLocal = publicUrl === undefined && isLoopback(host);
  const signInDefault = isLocal ? 'open' : 'invite';
  const signIn = toOneOf(SignInMode.options, 'SIGN_IN', read(environment, 'SIGN_IN') ?? signInDefault);
  return {
    port: toPort(read(environment, 'PORT') ?? '3000'),
    ...{ host, publicUrl, signIn, isOpenToMachine: isLocal && signIn === 'open' },
    databaseUrl: toDatabaseUrl(read(environment, 'DATABASE_URL') ?? 'file:./data/lambdastorm.db'),
    logLevel: toOneOf(logLevels, 'LOG_LEVEL', read(environment, 'LOG_LEVEL') ?? 'info'),
    mail: toMail(read(environment, 'SMTP_URL'), read(environment, 'MAIL_FROM')),
    sendsWebhooks: toOneOf(['on', 'off'], 'WEBHOOKS', read(environment, 'WEBHOOKS') ?? 'on') === 'on',
    openId: toOpenId(environment),
  };
}

/** A setting, or the content of the file that `NAME_FILE` names, for secrets that are mounted. */
function read(environment: Environment, name: string): string | undefined {
  const value = environment[name] || undefined;
  const path = environment[`${name}_FILE`] || undefined;
  if (path === undefined) return value;
  if (value !== undefined) throw new ConfigError(`Both ${name} and ${name}_FILE are set; keep one of them.`);
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${name}_FILE names a file that can't be read (${reason}); correct the path or its rights.`);
  }
}

/** An operator who asks for something must not be left with the belief of having it. */
function refuseUnsupported(environment: Environment): void {
  if (read(environment, 'REDIS_URL') !== undefined) {
    throw new ConfigError('REDIS_URL is not supported by this version, which runs as one process; unset it.');
  }
}

function toPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new ConfigError(`PORT is "${text}", but must be a whole number from 0 to 65535; set for example PORT=3000.`);
}

function toHost(text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text;
  throw new ConfigError(`HOST is "${text}", but must be an address or a name; set for example HOST=127.0.0.1.`);
}

function toDatabaseUrl(text: string): string {
  if (/^(file:.|postgres(ql)?:\/\/.)/.test(text)) return text;
  // The value may hold a password, so it is not repeated.
  throw new ConfigError(
    'DATABASE_URL must be file:PATH or postgresql://…; set for example file:./data/lambdastorm.db.',
  );
}

function toPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
  if (isOrigin && url.username === '' && url.hash === '') return url.origin;
  throw new ConfigError(
    `PUBLIC_URL is "${text}", but must be an http or https address without a path; set for example PUBLIC_URL=https://storm.example.org.`,
  );
}

function toOneOf<Value extends string>(values: readonly Value[], name: string, text: string): Value {
  const value = values.find((each) => each === text);
  if (value !== undefined) return value;
  throw new ConfigError(`${name} is "${text}", but must be one of ${values.join(', ')}.`);
}

function isLoopback(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1'].includes(host);
}

function toMail(url: string | undefined, from: string | undefined): Config['mail'] {
  if (url === undefined && from === undefined) return undefined;
  if (url === undefined || from === undefined) {
    throw new ConfigError('SMTP_URL and MAIL_FROM go together; set both, for example MAIL_FROM=storm@example.org.');
  }
  // The value may hold a password, so it is not repeated.
  if (/^smtps?:\/\/.+/.test(url) && URL.canParse(url)) return { url, from };
  throw new ConfigError(
    'SMTP_URL must be smtp://… or smtps://…; set for example smtps://NAME:PASSWORD@mail.example.org.',
  );
}

function toOpenId(environment: Environment): OpenIdConfig | undefined {
  const issuer = read(environment, 'OPENID_ISSUER');
  if (issuer === undefined) return undefined;
  const clientId = read(environment, 'OPENID_CLIENT_ID');
  const clientSecret = read(environment, 'OPENID_CLIENT_SECRET');
  if (clientId === undefined || clientSecret === undefined) {
    throw new ConfigError(
      'OPENID_ISSUER needs OPENID_CLIENT_ID and OPENID_CLIENT_SECRET; set what your provider gave you.',
    );
  }
  const url = URL.parse(issuer);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError(`OPENID_ISSUER is "${issuer}", but must be the https address of your provider.`);
  }
  const discoveryUrl = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  return { name: read(environment, 'OPENID_NAME') ?? url.hostname, discoveryUrl, clientId, clientSecret };
}
