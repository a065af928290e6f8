import type { ApiKey } from '@lambdastorm/contract';
import { authorName } from '../../shared/authorName.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';

/** What there is to know of a key besides its name. */
export function keyFacts({ createdBy, createdAt, usedAt, expiresAt }: ApiKey, now: Date): readonly string[] {
  return [
    'Reads the catalog',
    `Made by ${authorName(createdBy)} ${relativeTime(new Date(createdAt), now)}`,
    usedAt === undefined ? 'Never used' : `Last used ${relativeTime(new Date(usedAt), now)}`,
    endOf(expiresAt, now),
  ];
}

export function isExpired({ expiresAt }: Pick<ApiKey, 'expiresAt'>, now: Date): boolean {
  return expiresAt !== undefined && new Date(expiresAt) <= now;
}

function endOf(expiresAt: string | undefined, now: Date): string {
  if (expiresAt === undefined) return 'No end';
  const day = new Date(expiresAt).toLocaleDateString('en', { dateStyle: 'medium' });
  return isExpired({ expiresAt }, now) ? `Ended ${day}` : `Ends ${day}`;
}
