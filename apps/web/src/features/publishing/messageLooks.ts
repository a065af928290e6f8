import type { StickyKind } from '@lambdastorm/board';
import type { MessageComparison, MessageKind } from '@lambdastorm/catalog';
import type { CompatibilityDirection, CompatibilityVerdict } from '@lambdastorm/schema';
import { type Icon, IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';

export const statusLabels: Readonly<Record<MessageComparison['status'], string>> = {
  added: 'New',
  changed: 'Changed',
  described: 'Reworded',
  removed: 'Removed',
  same: 'As it was',
};

/** The notes that become messages. */
export const stickyKindOf: Readonly<Record<MessageKind, StickyKind>> = {
  command: 'command',
  event: 'domainEvent',
  readModel: 'readModel',
};

export const verdictLooks: Readonly<Record<CompatibilityVerdict, { readonly icon: Icon; readonly label: string }>> = {
  compatible: { icon: IconCheck, label: 'goes well' },
  breaking: { icon: IconX, label: 'breaks' },
  unknown: { icon: IconQuestionMark, label: 'can’t be told' },
};

export const directionLabels: Readonly<Record<CompatibilityDirection, string>> = {
  backward: 'New readers, old data',
  forward: 'Old readers, new data',
};
