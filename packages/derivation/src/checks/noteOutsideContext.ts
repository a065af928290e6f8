import type { QuickFix } from '../Finding.ts';
import { moveInto, nearestFrame } from '../fixes/moveInto.ts';
import { quoted } from '../fixes/quoted.ts';
import { inReadingOrder } from '../spatial/readingOrder.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { type Check, onEach, type Remark } from './Check.ts';
import { flowKinds } from './kinds.ts';

export const noteOutsideContext: Check = {
  code: 'note-outside-context',
  severity: { processModelling: 'warning', softwareDesign: 'warning' },
  find: (wall) => (hasContexts(wall.flow) ? findOutside(wall) : oneForAll(wall.flow)),
};

const findOutside = onEach(flowKinds, (element, flow) =>
  element.contextId === undefined
    ? {
        message: `${capital(quoted(element.name))} lies in no bounded context, so no service would hold it; move it into a frame or draw one around it.`,
        fix: moveToNearest(element, flow),
      }
    : undefined,
);

/** Before there is any, what is missing is a context, and not each note's. */
function oneForAll({ elements }: Flow): Remark[] {
  const outside = elements.filter(({ kind }) => flowKinds.some((each) => each === kind));
  if (outside.length === 0) return [];
  return [
    {
      key: 'wall',
      message:
        'There is no bounded context yet, so nothing on this wall belongs to a service; draw frames around notes that share one language.',
      noteIds: outside.flatMap(({ noteIds }) => noteIds),
    },
  ];
}

function hasContexts({ board }: Flow): boolean {
  return board.frames.some(({ kind }) => kind === 'boundedContext');
}

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
