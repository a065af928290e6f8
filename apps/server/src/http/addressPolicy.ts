import type { RequestHandler } from 'express';
import { AppError } from './AppError.ts';

/** Under which names this server answers, and from whose pages it takes requests. */
export interface AddressPolicy {
  allowsHost(host: string | undefined): boolean;
  allowsOrigin(origin: string | undefined, host: string | undefined): boolean;
}

const localNames = ['localhost', '127.0.0.1', '[::1]'];
const everyAddress = ['0.0.0.0', '::'];

/**
 * A page of somebody else can make a browser call a server on the same machine: by a name of its own that points there
 * (DNS rebinding), or from its own origin. So the name must be ours, and the origin must be that of the name.
 */
export function createAddressPolicy(config: {
  readonly host: string;
  readonly publicUrl: string | undefined;
}): AddressPolicy {
  const { host: boundTo, publicUrl } = config;
  const names = new Set([
    ...localNames,
    ...(everyAddress.includes(boundTo) ? [] : [boundTo.includes(':') ? `[${boundTo}]` : boundTo.toLowerCase()]),
    ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname]),
  ]);

  function allowsHost(host: string | undefined): boolean {
    const url = host === undefined || /[/?#@\\]/.test(host) ? null : URL.parse(`http://${host}`);
    return url !== null && names.has(url.hostname);
  }

  return {
    allowsHost,
    allowsOrigin(origin, host) {
      if (!allowsHost(host)) return false;
      if (origin === undefined) return false;
      if (publicUrl !== undefined && new URL(publicUrl).host === host?.toLowerCase()) return origin === publicUrl;
      if (origin === publicUrl) return true;
      const url = URL.parse(origin);
      // A proxy may end TLS before us, so only the host is compared; the default port is left out on both sides.
      return url !== null && url.host === URL.parse(`${url.protocol}//${host}`)?.host && /^https?:$/.test(url.protocol);
    },
  };
}

export function requireOwnHost(policy: AddressPolicy): RequestHandler {
  return (request, _response, next) => {
    if (policy.allowsHost(request.headers.host)) return next();
    throw new AppError(
      'origin-not-allowed',
      'This server does not answer under this name. Open it as http://localhost, or start it with PUBLIC_URL set to the address in use.',
    );
  };
}

/** Reading is left to the browser's own rules: without CORS headers no foreign page can read an answer. */
export function requireOwnOrigin(policy: AddressPolicy): RequestHandler {
  return (request, _response, next) => {
    const { method, headers } = request;
    const isReading = method === 'GET' || method === 'HEAD';
    // Programs send no origin, and browsers always do with what they change; a cookie without one is no browser of ours.
    const isProgram = headers.origin === undefined && headers.cookie === undefined;
    if (isReading || isProgram || policy.allowsOrigin(request.headers.origin, request.headers.host)) return next();
    throw new AppError('origin-not-allowed', 'Another web page asked for this change, and only the app itself may.');
  };
}
