/** A file name that every system takes, for a thing that people named. */
export function attachmentName(name: string, ending: string): string {
  const safe = name
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  return `${[...safe].slice(0, 80).join('').trim() || 'board'}${ending}`;
}
