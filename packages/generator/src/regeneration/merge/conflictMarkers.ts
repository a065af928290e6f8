/** What stands between the two texts of a conflict, in the form that editors and git know. */
export const markers = {
  yours: '<<<<<<< yours',
  base: '||||||| generated before',
  middle: '=======',
  ours: '>>>>>>> generated now',
} as const;

/** The first line, counted from 1, that a conflict left behind and nobody has resolved; `undefined` when none did. */
export function findConflictMarker(text: string): number | undefined {
  const index = text.split('\n').findIndex((line) => /^(<{7}|\|{7}|>{7})( |\r?$)/.test(line));
  return index === -1 ? undefined : index + 1;
}
