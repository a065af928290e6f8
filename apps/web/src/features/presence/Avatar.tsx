import type { Person } from '@lambdastorm/sync';
import type { ComponentPropsWithRef } from 'react';
import classes from './Avatars.module.css';
import { initialsOf, nameOf, personStyle } from './personLook.ts';

export interface AvatarProps extends ComponentPropsWithRef<'span'> {
  readonly person: Pick<Person, 'name' | 'colour' | 'isIdle'>;
  readonly isLeader?: boolean;
  readonly isMe?: boolean;
}

/** Somebody as a disc with initials, in the colour of their pointer. */
export function Avatar({ person, isLeader = false, isMe = false, ...rest }: AvatarProps) {
  return (
    <span
      {...rest}
      aria-hidden
      className={classes.avatar}
      style={personStyle(person.colour)}
      data-idle={person.isIdle}
      data-leader={isLeader}
      data-me={isMe}
    >
      {initialsOf(nameOf(person))}
    </span>
  );
}
