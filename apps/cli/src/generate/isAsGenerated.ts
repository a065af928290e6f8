import { hashOf } from './hashOf.ts';
import type { ManifestEntry } from './Manifest.ts';

/** Whether a text is what some run wrote there last, be it one that broke off. */
export function isAsGenerated(text: string, entry: ManifestEntry | undefined): boolean {
  const hash = hashOf(text);
  return entry !== undefined && (hash === entry.sha256 || hash === entry.nextSha256);
}
