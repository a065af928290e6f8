import type { QuickFix } from '../Finding.ts';
import { moveInto, nearestFrame } from '../fixes/moveInto.ts';
import { quoted } from '../fixes/quoted.ts';
import { inReadingOrder } from '../spatial/readingOrder.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { type Check, onEach } from './Check.ts';
import { flowKinds } from './kinds.ts';

export const noteOutsideContext: Check = {
  code: 'note-outside-context',
  severity: { processModelling: 'warning', softwareDesign: 'warning' },
  find: onEach(flowKinds, (element, flow) =>
    element.contextId === undefined
      ? {
          message: `${capital(quoted(element.name))} lies in no bounded context, so no service would hold it; move it into a frame or draw one around it.`,
          fix: moveToNearest(element, flow),
        }
      : undefined,
  ),
};

function moveToNearest({ notes }: WallElement, { board }: Flow): QuickFix | undefined {
  const frames = inReadingOrder(board.frames.filter((frame) => frame.kind === 'boundedContext'));
  const [first] = notes;
  const nearest = first === undefined ? undefined : nearestFrame(first, frames);
  if (nearest === undefined) return undefined;
  return {
    label: `Move into ${quoted(nearest.title)}`,
    edits: notes.map((note) => moveInto(note, nearest)),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
