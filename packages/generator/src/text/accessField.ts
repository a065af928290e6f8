import { quoteKey } from './quoteText.ts';

/** Reads a field of an object, whatever the field is called. */
export function accessField(object: string, key: string): string {
  const name = quoteKey(key);
  return name === key ? `${object}.${key}` : `${object}[${name}]`;
}
