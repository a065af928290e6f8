import type { FrameKind, Size } from '@lambdastorm/board';

export interface FrameKindDescription {
  readonly label: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  readonly size: Size;
}

export const frameKinds: Readonly<Record<FrameKind, FrameKindDescription>> = {
  boundedContext: {
    label: 'Bounded context',
    purpose: 'A part of the domain with one language; it becomes a project of its own',
    size: { width: 960, height: 560 },
  },
  swimlane: {
    label: 'Swimlane',
    purpose: 'A horizontal band: a department or a parallel path',
    size: { width: 1600, height: 320 },
  },
  section: {
    label: 'Section',
    purpose: 'A plain grouping without meaning for the model',
    size: { width: 720, height: 480 },
  },
};
