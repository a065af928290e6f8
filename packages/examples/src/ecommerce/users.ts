import type { BoardFrame, Connection, StickyNote } from '@lambdastorm/board';
import { event, externalSystem, flow, hotspot } from '@lambdastorm/board/builder';
import type { Field } from '@lambdastorm/schema';
import { carrying } from '../carrying.ts';
import { grid } from '../grid.ts';
import { instant } from './fields/instant.ts';

const { at, frame } = grid(0, 0);

/** Representation of a single user. */
const userFields: readonly Field[] = [
  {
    name: 'userId',
    type: 'uuid',
    required: true,
    description: 'Unique identifier in UUID format for the user.',
    example: 'b2d0c356-f92b-4629-a87f-786331c2842f',
  },
  {
    name: 'email',
    type: 'email',
    required: false,
    personal: true,
    description: 'User email address, used to log in the user',
    example: 'john.doe@example.com',
  },
  { ...instant('createdDate', 'User creation date.'), required: false },
  { ...instant('modifiedDate', 'User last modification date.'), required: false },
];

/** People sign up with Cognito, which tells us once they have confirmed. */
export const users: readonly (StickyNote | BoardFrame | Connection)[] = [
  frame('Users', 3, 1),
  at(
    0,
    0,
    externalSystem('Cognito', 0, 0, {
      details: { description: 'Confirms new users (post-confirmation trigger).' },
    }),
  ),
  at(1, 0, event('User created', 0, 0, carrying(userFields, { description: 'A new user is created.' }))),
  ...flow('cognito', 'user-created'),
  at(2, 0, hotspot('Nobody consumes User created: who needs it?')),
];
