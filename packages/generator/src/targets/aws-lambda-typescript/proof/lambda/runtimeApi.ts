import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { account, region } from '../stack/identityOf.ts';

/** How an invocation ended: with an answer, or with an error after which AWS would try again or give up. */
export type Outcome =
  | { readonly status: 'answered'; readonly requestId: string; readonly answer: unknown }
  | { readonly status: 'failed'; readonly requestId: string; readonly type: string; readonly message: string };

interface Invocation {
  readonly requestId: string;
  readonly event: unknown;
  readonly settle: (outcome: Outcome) => void;
}

/** AWS's side of the Lambda Runtime API: hands out one event after the other and takes what comes of it. */
export interface RuntimeApi extends AsyncDisposable {
  readonly address: string;
  readonly invoke: (event: unknown) => Promise<Outcome>;
  /** Ends all that is waiting, since the function is gone. */
  readonly giveUp: (reason: string) => void;
}

const timeoutMs = 20_000;

export async function startRuntimeApi(functionName: string): Promise<RuntimeApi> {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  const askers: ServerResponse[] = [];
  const handOut = (): void => {
    const [invocation, asker] = [waiting[0], askers[0]];
    if (invocation === undefined || asker === undefined) return;
    waiting.shift();
    askers.shift();
    running.set(invocation.requestId, invocation);
    asker.writeHead(200, invocationHeaders(invocation.requestId, functionName)).end(JSON.stringify(invocation.event));
  };
  const giveUp = (reason: string): void => {
    for (const { requestId, settle } of [...waiting.splice(0), ...running.values()]) {
      settle({ status: 'failed', requestId, type: 'Runtime.Exit', message: reason });
    }
  };
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, requestId = '', kind] = /\/invocation\/([^/]+)\/(response|error)$/.exec(request.url ?? '') ?? [];
    const body: unknown = JSON.parse((await text(request)) || 'null');
    if (request.url?.endsWith('/init/error') === true) giveUp(JSON.stringify(body));
    const invocation = running.get(requestId);
    running.delete(requestId);
    invocation?.settle(kind === 'response' ? { status: 'answered', requestId, answer: body } : failed(requestId, body));
    response.writeHead(202).end('{"status":"OK"}');
  };
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/invocation/next') === true) {
      askers.push(response);
      handOut();
    } else void take(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    invoke: (event) =>
      new Promise((settle) => {
        waiting.push({ requestId: randomUUID(), event, settle });
        handOut();
      }),
    giveUp,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function invocationHeaders(requestId: string, functionName: string): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    'Lambda-Runtime-Aws-Request-Id': requestId,
    'Lambda-Runtime-Deadline-Ms': String(Date.now() + timeoutMs),
    'Lambda-Runtime-Invoked-Function-Arn': `arn:aws:lambda:${region}:${account}:function:${functionName}`,
    'Lambda-Runtime-Trace-Id': 'Root=1-65e2f3a2-0123456789abcdef01234567;Sampled=0',
  };
}

function failed(requestId: string, body: unknown): Outcome {
  const { errorType = '', errorMessage = '' } = (body ?? {}) as { errorType?: string; errorMessage?: string };
  return { status: 'failed', requestId, type: errorType, message: errorMessage };
}
