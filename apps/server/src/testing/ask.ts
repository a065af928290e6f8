import { type IncomingHttpHeaders, request } from 'node:http';

export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly text?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** The body as JSON, for comparing; `undefined` when it is none. */
  readonly json: unknown;
}

/** One request with any headers, `Host` and `Origin` included, which `fetch` keeps to itself. */
export function ask(port: number, method: string, path: string, options: AskOptions = {}): Promise<Answer> {
  const { headers = {}, body, text = body === undefined ? undefined : JSON.stringify(body) } = options;
  return new Promise((resolve, reject) => {
    const sent = request({
      ...{ host: '127.0.0.1', port, method, path, agent: false },
      headers: {
        ...(text === undefined ? {} : { 'content-length': Buffer.byteLength(text) }),
        ...jsonOf(body),
        ...headers,
      },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const answer = bytes.toString('utf8');
        resolve({
          ...{ status: response.statusCode ?? 0, headers: response.headers, bytes },
          ...{ text: answer, json: parseJson(answer) },
        });
      });
    });
    sent.end(text);
  });
}

function jsonOf(body: unknown): { readonly 'content-type'?: string } {
  return body === undefined ? {} : { 'content-type': 'application/json' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
