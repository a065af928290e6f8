import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** AWS allows 64 characters for functions, rules and schedules; the rest is for the name of the stack. */
export const longestPhysicalName = 40;
export const longestStackName = 64 - longestPhysicalName - 1;

/**
 * The part after the stack's name in the name of a function, rule or schedule. Names have hyphens but no dots, so parts
 * can't be mistaken for each other; what is too long is cut and told apart by a hash.
 */
export function physicalName(...parts: readonly string[]): string {
  const whole = parts.join('.');
  if (whole.length <= longestPhysicalName) return whole;
  const hash = bytesToHex(sha256(utf8ToBytes(whole))).slice(0, 6);
  return `${whole.slice(0, longestPhysicalName - hash.length - 1).replace(/-+$/, '')}-${hash}`;
}
