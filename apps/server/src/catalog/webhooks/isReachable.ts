import ipaddr from 'ipaddr.js';

/** Where a request may go. */
export interface Reach {
  /** On a local installation, programs of the same machine may be told. */
  readonly allowsLoopback: boolean;
}

/**
 * Whether a webhook may be sent to an address: one of the public internet, and nothing inside the network that the server
 * stands in. Without encryption nothing leaves the machine.
 */
export function isReachable(address: string, protocol: string, { allowsLoopback }: Reach): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address that is written as an IPv6 one is judged as what it is.
  const range = ipaddr.process(address).range();
  if (range === 'loopback') return allowsLoopback;
  return range === 'unicast' && protocol === 'https:';
}
