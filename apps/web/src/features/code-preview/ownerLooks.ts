import type { FileOwner } from '@lambdastorm/generator';

export interface OwnerLook {
  readonly label: string;
  readonly meaning: string;
}

/** Whose a file is, from the reader's side. */
export const ownerLooks: Readonly<Record<FileOwner, OwnerLook>> = {
  generated: { label: 'generated', meaning: 'written again each time; don’t change it by hand' },
  scaffold: { label: 'yours', meaning: 'written once, then yours; never touched again' },
  merged: { label: 'merged', meaning: 'written again with your changes kept' },
};
