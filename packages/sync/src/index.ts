export type { SaveState } from './SaveState.ts';
