import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { region, sqsUrl } from '../stack/identityOf.ts';
import { type Outcome, startRuntimeApi } from './runtimeApi.ts';

/** One execution environment of a function. */
export interface RunningFunction extends AsyncDisposable {
  readonly invoke: (event: unknown) => Promise<Outcome>;
  /** What it wrote so far, line by line. */
  readonly logs: readonly string[];
}

interface FunctionToStart {
  /** Its logical id: also the access key, by which its calls are told from those of others. */
  readonly id: string;
  readonly name: string;
  /** Where its bundle lies: `dist/place-order`. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly awsUrl: string;
  /** The program of aws-lambda-ric. */
  readonly runtimeClient: string;
}

const stopMs = 5_000;

/** Starts a bundle under AWS's own runtime client, as Lambda does. */
export async function startFunction(start: FunctionToStart): Promise<RunningFunction> {
  const api = await startRuntimeApi(start.name);
  const child = spawn(process.execPath, [start.runtimeClient, 'index.handler'], {
    cwd: start.folder,
    env: { ...withLocalQueues(start), ...lambdaEnvironment(start), AWS_LAMBDA_RUNTIME_API: api.address },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const logs: string[] = [];
  collectLines(child, logs);
  const ended = new Promise<void>((resolve) => {
    child.on('error', (error) => api.giveUp(error.message));
    child.on('close', (code, signal) => {
      api.giveUp(`The function ended with ${code ?? signal}: ${logs.slice(-3).join(' ')}`);
      resolve();
    });
  });
  return {
    invoke: api.invoke,
    logs,
    async [Symbol.asyncDispose]() {
      child.kill();
      const kill = setTimeout(() => child.kill('SIGKILL'), stopMs);
      await ended;
      clearTimeout(kill);
      await api[Symbol.asyncDispose]();
    },
  };
}

/** The client of SQS asks whatever host the URL of a queue names. */
function withLocalQueues({ environment, awsUrl }: FunctionToStart): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(entries.map(([name, value]) => [name, value.replace(sqsUrl, awsUrl)]));
}

function lambdaEnvironment({ id, name, folder, awsUrl }: FunctionToStart): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    TZ: ':UTC',
    LAMBDA_TASK_ROOT: join(folder),
    _HANDLER: 'index.handler',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: '2026/03/02/[$LATEST]0',
    AWS_LAMBDA_LOG_FORMAT: 'JSON',
    AWS_LAMBDA_LOG_LEVEL: 'INFO',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: id,
    AWS_SECRET_ACCESS_KEY: 'proof',
    AWS_ENDPOINT_URL: awsUrl,
  };
}

function collectLines(child: ChildProcess, lines: string[]): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = `${rest}${chunk}`.split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts.filter((line) => line !== ''));
    });
  }
}
