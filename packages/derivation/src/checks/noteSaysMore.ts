import { splitNote } from '../fixes/splitNote.ts';
import { eventsInWording, ordersInWording } from '../wording/partsOfWording.ts';
import { type Check, onEach } from './Check.ts';

export const noteSaysMore: Check = {
  code: 'note-says-more',
  isAboutWording: true,
  severity: { bigPicture: 'hint', processModelling: 'hint', softwareDesign: 'hint' },
  find: onEach(['domainEvent', 'command'], (element, flow) => {
    const isEvent = element.kind === 'domainEvent';
    const parts = isEvent ? eventsInWording(element.name) : ordersInWording(element.name);
    if (parts.length === 0) return undefined;
    const what = isEvent
      ? `tells of ${parts.length} events, and each may happen without the other`
      : `gives ${parts.length} orders, and each may fail by itself`;
    return {
      message: `“${element.name}” ${what}; put up a note for each.`,
      fix: splitNote(element, parts, flow),
    };
  }),
};
