import { isIP } from 'node:net';
import { AppError } from '../../http/AppError.ts';
import { isReachable, type Reach } from './isReachable.ts';

/** The address as it is stored, or the sentence that says why none can be sent there. Names are looked up when it is sent. */
export function parseWebhookUrl(text: string, reach: Reach): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) refuse('A webhook needs an address that begins with https://.');
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    refuse('The address of a webhook has neither a name and password nor a part after #.');
  }
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  const isLocal = reach.allowsLoopback && (host === 'localhost' || isReachable(host, url.protocol, reach));
  if (url.protocol === 'http:' && !isLocal) {
    refuse('A webhook is sent to an https address, so that nobody on the way reads or changes it.');
  }
  if (isIP(host) !== 0 && !isReachable(host, url.protocol, reach)) {
    refuse(`${host} is not an address of the public internet, and webhooks are sent nowhere else.`);
  }
  return url.href;
}

function refuse(message: string): never {
  throw new AppError('invalid-request', message, [{ pointer: '/url', message }]);
}
