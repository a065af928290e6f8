import type { VersionChange } from '../plan/versions/EventVersions.ts';

/** How an event is told from now on, and why, in a paragraph for people. */
export function explainVersion({ name, version, type, reasons, isGuessed }: VersionChange): string {
  switch (type) {
    case 'compatible':
      return `“${name}” stays in version ${version}: it is another, but fits with all who know it as it was.`;
    case 'untold':
      return `“${name}” is no longer told in version ${version}, since its file was deleted.`;
    case 'unread':
      return `“${name}” is no longer read in version ${version}, since its file was deleted.`;
    case 'breaking': {
      const why = reasons.map(({ message }) => ` ${message}`).join('');
      const guess = isGuessed
        ? ' The project of the context that owns it is not at hand, so that number is a guess; generate both together.'
        : '';
      return `“${name}” has version ${version}, beside version ${version - 1}.${why}${guess}`;
    }
  }
}
