import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isReachable, type Reach } from './isReachable.ts';

export interface WebhookPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface PostOptions extends Reach {
  readonly timeoutMs?: number;
  readonly stopping?: AbortSignal;
}

const longestMs = 10_000;

/** The address is not one that webhooks are sent to. */
export class AddressRefused extends Error {
  constructor(host: string) {
    super(`${host} is not an address of the public internet that webhooks are sent to.`);
  }
}

/**
 * Posts once and resolves to the status code; rejects when there is no answer. The address that was looked up is the one
 * that is checked and connected to. Redirects are not followed, and the answer's body is not read.
 */
export async function postWebhook({ url, headers, body }: WebhookPost, options: PostOptions): Promise<number> {
  const { timeoutMs = longestMs, stopping } = options;
  const target = new URL(url);
  const host = target.hostname.replaceAll(/^\[|\]$/g, '');
  // A literal address is connected to without being looked up.
  if (isIP(host) !== 0 && !isReachable(host, target.protocol, options)) throw new AddressRefused(host);
  const { request } = target.protocol === 'https:' ? https : http;
  const timeout = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    const sent = request(
      target,
      {
        ...{ method: 'POST', agent: false, lookup: checkedLookup(target.protocol, options) },
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.any([timeout, ...(stopping === undefined ? [] : [stopping])]),
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      },
    );
    sent.on('error', (error) => reject(timeout.aborted ? timeout.reason : error));
    sent.end(body);
  });
}

/** Looks a name up, and refuses it when any of its addresses is not to be reached. */
function checkedLookup(protocol: string, reach: Reach): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) {
        callback(error ?? new Error(`${hostname} has no address.`), '');
        return;
      }
      if (!addresses.every(({ address }) => isReachable(address, protocol, reach))) {
        callback(new AddressRefused(hostname), '');
        return;
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
