import type { Version } from './VersionRepository.ts';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/**
 * The versions that no longer have to be kept: of the last hour all stay, of the last day the last of each hour, before
 * that the last of each day. What has a name stays.
 */
export function superfluousVersions(versions: readonly Version[], now: Date): readonly Version[] {
  const seen = new Set<string>();
  const latestFirst = versions.filter(({ name }) => name === undefined).sort((a, b) => b.at.getTime() - a.at.getTime());
  return latestFirst.filter(({ at }) => {
    const age = now.getTime() - at.getTime();
    if (age <= hourMs) return false;
    const stretch = age <= dayMs ? hourMs : dayMs;
    const period = `${stretch} ${Math.floor(at.getTime() / stretch)}`;
    if (seen.has(period)) return true;
    seen.add(period);
    return false;
  });
}
