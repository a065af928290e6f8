/**
 * A Yjs client id that the server gave to one page alone, with a proof of it. Two replicas that write under one id
 * diverge without a sign, so nobody writes under an id that another may have, and no page under one of an earlier life.
 */
export interface ClientGrant {
  readonly clientId: number;
  readonly proof: Uint8Array;
}
