import { readFileSync } from 'node:fs';
import { ConfigError } from './ConfigError.ts';

/** What an operator can set; docs/operating.md lists it. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Where people reach the server, when that is not its own address; an origin without a trailing slash. */
  readonly publicUrl: string | undefined;
  readonly logLevel: LogLevel;
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment; the only place that does. Throws a `ConfigError` for the first value that does not fit. */
export function readConfig(environment: Environment): Config {
  refuseUnsupported(environment);
  return {
    port: toPort(read(environment, 'PORT') ?? '3000'),
    host: toHost(read(environment, 'HOST') ?? '127.0.0.1'),
    databaseUrl: toDatabaseUrl(read(environment, 'DATABASE_URL') ?? 'file:./data/lambdastorm.db'),
    publicUrl: toPublicUrl(read(environment, 'PUBLIC_URL')),
    logLevel: toLogLevel(read(environment, 'LOG_LEVEL') ?? 'info'),
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

/** An operator who asks for protection must not be left with the belief of having it. */
function refuseUnsupported(environment: Environment): void {
  const signIn = read(environment, 'SIGN_IN');
  if (signIn !== undefined && signIn !== 'open') {
    throw new ConfigError(
      `SIGN_IN=${signIn} is not supported by this version, which is open to everyone who can reach it; put a proxy that asks for a sign-in before it, and unset SIGN_IN.`,
    );
  }
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

function toLogLevel(text: string): LogLevel {
  const level = logLevels.find((each) => each === text);
  if (level !== undefined) return level;
  throw new ConfigError(`LOG_LEVEL is "${text}", but must be one of ${logLevels.join(', ')}.`);
}
