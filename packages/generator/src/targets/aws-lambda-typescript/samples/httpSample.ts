import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { commandRequest, type RequestParts } from '../../../contract/commandRequest.ts';
import { sampleUuid } from '../../../contract/sampleValues.ts';
import type { PlannedFunction, Route, Webhook } from '../../../plan/ServerlessPlan.ts';

/** What signs the sample of a webhook; the tests of a project use the same. */
export const sampleSecret = 'sample-secret';

const host = 'abcdefghij.execute-api.eu-west-1.amazonaws.com';

export function httpSample(planned: PlannedFunction, route: Route): JsonObject {
  const { body, path }: RequestParts = planned.role === 'command' ? commandRequest(planned) : { path: {} };
  const headers = body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': sampleUuid };
  return request(route, { headers, path, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

export function webhookSample(message: JsonValue, webhook: Webhook): JsonObject {
  const body = JSON.stringify(message);
  const signature = bytesToHex(hmac(sha256, utf8ToBytes(sampleSecret), utf8ToBytes(body)));
  const headers = { 'content-type': 'application/json', [webhook.signatureHeader]: `sha256=${signature}` };
  return request(webhook, { headers, path: {}, body });
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly path: Readonly<Record<string, string>>;
  readonly body?: string;
}

function request({ method, path, parameters }: Route, sent: Sent): JsonObject {
  const values = Object.fromEntries(parameters.map((name) => [name, sent.path[name] ?? 'sample']));
  const rawPath = path
    .split('/')
    .map((segment) => (segment.startsWith('{') ? encodeURIComponent(values[segment.slice(1, -1)] ?? '') : segment))
    .join('/');
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath,
    rawQueryString: '',
    headers: { accept: 'application/json', ...sent.headers, host, 'x-forwarded-proto': 'https' },
    ...(parameters.length === 0 ? {} : { pathParameters: values }),
    requestContext: {
      accountId: '123456789012',
      apiId: 'abcdefghij',
      domainName: host,
      domainPrefix: 'abcdefghij',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'curl/8.7.1' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '02/Mar/2026:10:15:30 +0000',
      timeEpoch: 1772446530000,
    },
    ...(sent.body === undefined ? {} : { body: sent.body }),
    isBase64Encoded: false,
  };
}
