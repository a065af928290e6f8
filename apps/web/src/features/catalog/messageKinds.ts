import type { StickyKind } from '@lambdastorm/board';
import type { MessageKind, MessageStatus } from '@lambdastorm/contract';

/** How each kind of message looks and is called: the paper and the sign that it has on the wall. */
export const messageKinds: Readonly<
  Record<MessageKind, { readonly paper: StickyKind; readonly label: string; readonly plural: string }>
> = {
  command: { paper: 'command', label: 'Command', plural: 'Commands' },
  event: { paper: 'domainEvent', label: 'Event', plural: 'Events' },
  readModel: { paper: 'readModel', label: 'Read model', plural: 'Read models' },
};

/** What people read where a message is not current. */
export const statusLabels: Readonly<Record<MessageStatus, string>> = {
  current: 'Current',
  deprecated: 'Deprecated',
  retired: 'Retired',
  removed: 'Removed',
};
