import type { InferredConnection } from '@lambdastorm/derivation';
import { type Icon, IconArrowBack, IconArrowRightDashed, IconCheck, IconX } from '@tabler/icons-react';
import {
  confirmInferred,
  dismissInferred,
  inferredOfSelection,
  offerDismissedAgain,
  withMany,
} from '../board-canvas/actions/inferring.ts';
import type { Wall } from '../board-canvas/Wall.ts';

interface InferredAction {
  readonly label: string;
  readonly keys?: string;
  readonly picture: Icon;
  perform(): void;
}

/** What the palette can do with connections that nobody drew. */
export function inferredActions(wall: Wall, inferred: readonly InferredConnection[]): readonly InferredAction[] {
  const confirm = (pairs: readonly InferredConnection[]): void => confirmInferred(wall, pairs);
  const dismiss = (pairs: readonly InferredConnection[]): void => dismissInferred(wall, pairs);
  const here = { where: 'at the selection' };
  return [
    {
      label: 'Confirm the inferred connections of the selection',
      keys: 'I',
      picture: IconCheck,
      perform: () => withMany(inferredOfSelection(inferred), { ...here, done: 'confirmed', act: confirm }),
    },
    {
      label: 'Dismiss the inferred connections of the selection',
      picture: IconX,
      perform: () => withMany(inferredOfSelection(inferred), { ...here, done: 'dismissed', act: dismiss }),
    },
    {
      label: 'Confirm all inferred connections',
      picture: IconArrowRightDashed,
      perform: () => withMany(inferred, { where: 'on this board', done: 'confirmed', act: confirm }),
    },
    {
      label: 'Offer dismissed connections again',
      picture: IconArrowBack,
      perform: () => offerDismissedAgain(wall),
    },
  ];
}
