import { readFileSync } from 'node:fs';

/** What a process holds in memory now, in MB. */
export function rssOf(pid) {
  const kB = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1];
  return Number(kB) / 1024;
}
