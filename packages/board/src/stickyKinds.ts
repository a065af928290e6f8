import type { BoardLevel } from './BoardSnapshot.ts';
import type { Size } from './geometry.ts';
import type { StickyKind } from './StickyNote.ts';

/** What people need to know about a kind of note. */
export interface StickyKindDescription {
  readonly label: string;
  /** How a note of this kind is worded, with an example. */
  readonly wording: string;
  /** The key that puts one down. */
  readonly key: string;
  /** The level from which the kind is needed. */
  readonly level: BoardLevel;
  /** The size of a note that is put down. */
  readonly size: Size;
}

const square: Size = { width: 200, height: 200 };
const wide: Size = { width: 320, height: 200 };
const small: Size = { width: 160, height: 120 };

/** The notation, in the order of the palette. */
export const stickyKinds: Readonly<Record<StickyKind, StickyKindDescription>> = {
  domainEvent: {
    label: 'Domain event',
    wording: 'Something that happened, in the past tense: Order placed',
    key: 'e',
    level: 'bigPicture',
    size: square,
  },
  command: {
    label: 'Command',
    wording: 'A decision, as an order: Place order',
    key: 'c',
    level: 'processModelling',
    size: square,
  },
  actor: {
    label: 'Actor',
    wording: 'A person, role or department: Customer',
    key: 'a',
    level: 'bigPicture',
    size: small,
  },
  aggregate: {
    label: 'Aggregate',
    wording: 'A consistency boundary, named last: Order',
    key: 'g',
    level: 'softwareDesign',
    size: { width: 240, height: 240 },
  },
  policy: {
    label: 'Policy',
    wording: 'A reaction: Whenever an order is placed, then reserve the stock',
    key: 'p',
    level: 'processModelling',
    size: wide,
  },
  readModel: {
    label: 'Read model',
    wording: 'The information somebody decides on: Menu',
    key: 'r',
    level: 'processModelling',
    size: square,
  },
  externalSystem: {
    label: 'External system',
    wording: 'Whatever we can put the blame on: Payment provider',
    key: 'x',
    level: 'bigPicture',
    size: wide,
  },
  hotspot: {
    label: 'Hotspot',
    wording: 'A question, conflict, risk or pain: Who pays for the detour?',
    key: 'h',
    level: 'bigPicture',
    size: square,
  },
  screen: {
    label: 'Screen',
    wording: 'What an actor sees before deciding: Basket page',
    key: 's',
    level: 'processModelling',
    size: square,
  },
  opportunity: {
    label: 'Opportunity',
    wording: 'An idea for improvement: Offer the usual order in one click',
    key: 'o',
    level: 'bigPicture',
    size: square,
  },
  term: {
    label: 'Term',
    wording: 'A word of the ubiquitous language and what it means',
    key: 't',
    level: 'bigPicture',
    size: square,
  },
  text: {
    label: 'Text',
    wording: 'A heading or a remark',
    key: 'n',
    level: 'bigPicture',
    size: { width: 320, height: 80 },
  },
};
