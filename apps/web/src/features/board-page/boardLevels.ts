import type { BoardLevel } from '@lambdastorm/board';

export interface BoardLevelDescription {
  readonly value: BoardLevel;
  readonly label: string;
  readonly meaning: string;
}

/** The three levels of event storming, from forgiving to strict. */
export const boardLevels: readonly BoardLevelDescription[] = [
  {
    value: 'bigPicture',
    label: 'Big Picture',
    meaning: 'Forgiving: everything may hang anywhere, only wording is hinted at.',
  },
  {
    value: 'processModelling',
    label: 'Process',
    meaning: 'Wants the colours in order: who decides what, and what follows.',
  },
  {
    value: 'softwareDesign',
    label: 'Design',
    meaning: 'Wants all that code needs: handlers, triggers and usable names.',
  },
];
