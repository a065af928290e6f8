import type { ShareLink } from '@lambdastorm/contract';
import { authorName } from '../../shared/authorName.ts';

/** How long a link can work, in hours; empty for ever. */
export const lifetimes = [
  { value: '1', label: 'for an hour' },
  { value: '24', label: 'for a day' },
  { value: '168', label: 'for a week' },
  { value: '720', label: 'for 30 days' },
  { value: '', label: 'until revoked' },
];

/** When a link ends, and who made it, in a line. */
export function linkFacts({ createdBy, expiresAt, mostUses }: ShareLink): string {
  const until =
    expiresAt === undefined
      ? 'until revoked'
      : `until ${new Date(expiresAt).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}`;
  const most = mostUses === undefined ? '' : ` · for ${mostUses} at most`;
  return `by ${authorName(createdBy)} · ${until}${most}`;
}
