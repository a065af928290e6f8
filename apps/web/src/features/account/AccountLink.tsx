import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../presence/Avatar.tsx';
import { nameOf } from '../presence/personLook.ts';
import { useMe } from '../sign-in/meQueries.ts';
import classes from './AccountLink.module.css';

/** Who sits here, and the way to their account. */
export function AccountLink() {
  const person = useMe().data?.person;
  if (person === undefined) return null;
  const name = nameOf(person);
  return (
    <Tooltip label={`${name} · your account`}>
      <Link to="/account" className={classes.link} aria-label="Your account">
        <Avatar person={{ name: person.name, colour: 0, isIdle: false }} isLeader={false} isMe />
      </Link>
    </Tooltip>
  );
}
