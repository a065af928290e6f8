import type { FieldType } from '@lambdastorm/schema';
import {
  type Icon,
  IconAt,
  IconBraces,
  IconBrackets,
  IconCalendar,
  IconClock,
  IconCoin,
  IconDecimal,
  IconFingerprint,
  IconHourglass,
  IconLetterT,
  IconLink,
  IconList,
  IconNumber123,
  IconToggleLeft,
} from '@tabler/icons-react';

/** Types that every context has; its own value types come to them. */
export type PlainType = Exclude<FieldType, 'shared'>;

export interface FieldTypeLook {
  readonly icon: Icon;
  readonly label: string;
}

/** Every type that a field can have, in the order of the list. */
export const fieldTypes: Readonly<Record<PlainType, FieldTypeLook>> = {
  string: { icon: IconLetterT, label: 'text' },
  uuid: { icon: IconFingerprint, label: 'uuid' },
  integer: { icon: IconNumber123, label: 'integer' },
  number: { icon: IconDecimal, label: 'number' },
  money: { icon: IconCoin, label: 'money' },
  boolean: { icon: IconToggleLeft, label: 'yes or no' },
  enum: { icon: IconList, label: 'one of' },
  date: { icon: IconCalendar, label: 'date' },
  'date-time': { icon: IconClock, label: 'date, time' },
  duration: { icon: IconHourglass, label: 'duration' },
  email: { icon: IconAt, label: 'e-mail' },
  uri: { icon: IconLink, label: 'address' },
  object: { icon: IconBraces, label: 'object' },
  array: { icon: IconBrackets, label: 'list' },
};
