import type { FileStatus } from '@lambdastorm/generator';

export interface StatusLook {
  readonly label: string;
  readonly meaning: string;
  /** Whether a person has to look. */
  readonly tone: 'look' | 'done' | 'quiet';
}

/** What became of a file, in the words of its reader. */
export const statusLooks: Readonly<Record<FileStatus, StatusLook>> = {
  conflict: { label: 'Conflict', meaning: 'You and the wall changed the same lines.', tone: 'look' },
  edited: { label: 'Edited', meaning: 'It is generated, and somebody changed it.', tone: 'look' },
  signatureChanged: { label: 'To look at', meaning: 'Yours, but what it relies on is another.', tone: 'look' },
  orphaned: { label: 'Orphaned', meaning: 'Its note is gone; it stays because you changed it.', tone: 'look' },
  merged: { label: 'Merged', meaning: 'Your changes and those of the wall are both in it.', tone: 'done' },
  renamed: { label: 'Renamed', meaning: 'It followed its note to a new name.', tone: 'done' },
  created: { label: 'Created', meaning: 'It is new.', tone: 'done' },
  updated: { label: 'Updated', meaning: 'It follows the wall; nobody had changed it.', tone: 'done' },
  removed: { label: 'Removed', meaning: 'Its note is gone, and nobody had changed it.', tone: 'done' },
  kept: { label: 'Kept', meaning: 'Yours, and left as it is.', tone: 'quiet' },
  ejected: { label: 'Ejected', meaning: 'You took it over.', tone: 'quiet' },
  unchanged: { label: 'Unchanged', meaning: 'Nothing to do.', tone: 'quiet' },
};

/** What needs a person comes first. */
export const statusOrder = Object.keys(statusLooks) as readonly FileStatus[];
