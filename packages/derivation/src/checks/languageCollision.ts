import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { type Check, toRemark } from './Check.ts';

export const languageCollision: Check = {
  code: 'language-collision',
  severity: { softwareDesign: 'warning' },
  find: ({ flow }) => {
    const produced = flow.elements.filter(
      (each) => each.kind === 'domainEvent' && each.name !== '' && flow.producersOf(each).length > 0,
    );
    const meanings = Map.groupBy(produced, (event) => event.foldedName);
    return [...meanings.values()]
      .filter((events) => events.length > 1)
      .flatMap((events) => events.map((event) => toRemark(event, { message: sentence(event, events, flow) })));
  },
};

function sentence(event: WallElement, events: readonly WallElement[], { board }: Flow): string {
  const others = events.filter((each) => each !== event).map((each) => titleOf(each, board.frames));
  return `“${event.name}” is the name of different events here and in ${others.join(' and ')}; rename one so that people know which is meant.`;
}

function titleOf({ contextId }: WallElement, frames: Flow['board']['frames']): string {
  const title = frames.find((frame) => frame.id === contextId)?.title;
  return title === undefined ? 'the unassigned part' : `“${title}”`;
}
