import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Publication } from './Publication.ts';

/** Tells two publications apart without either: the same text for the same publication, on the server and in the page. */
export function publicationDigest(publication: Publication): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(publication))));
}
