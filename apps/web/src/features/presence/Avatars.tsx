import type { Person } from '@lambdastorm/sync';
import { Menu, Tooltip } from '@mantine/core';
import { IconEye, IconPencil, IconPresentation, IconPresentationOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useBoardSession, useMayEdit } from '../board-session/BoardSession.ts';
import { Avatar } from './Avatar.tsx';
import classes from './Avatars.module.css';
import { useFollowing } from './followingStore.ts';
import { MyNameDialog } from './MyNameDialog.tsx';
import { nameOf } from './personLook.ts';
import { useCompany } from './useCompany.ts';

const mostShown = 4;

/** Who is on the board, and what one can do together. */
export function Avatars() {
  const { presence } = useBoardSession();
  const { people, me, leadId } = useCompany();
  const { personId, follow, stop } = useFollowing();
  const mayEdit = useMayEdit();
  const [isNaming, setNaming] = useState(false);
  if (me === undefined) return null;
  const { name } = me;
  const myself = { name, colour: me.colour, isIdle: false };
  const isLeading = leadId === me.id;
  const canLead = mayEdit && people.length > 0 && (leadId === undefined || isLeading);
  const hidden = people.length - mostShown;

  function turnTo(id: number): void {
    if (isLeading) presence.giveLead(id);
    else if (personId === id) stop();
    else follow(id);
  }

  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <button type="button" className={classes.company} aria-label={labelOf(people.length)}>
            <span className={classes.others}>
              {people.slice(0, hidden > 0 ? mostShown - 1 : mostShown).map((person) => (
                <Tooltip key={person.id} label={nameOf(person)}>
                  <Avatar person={person} isLeader={person.id === leadId} />
                </Tooltip>
              ))}
              {hidden > 0 && <span className={classes.more}>+{hidden + 1}</span>}
            </span>
            {people.length > 0 && <span className={classes.count}>{people.length}</span>}
            <Tooltip label={name === '' ? 'You, a guest' : `${name} (you)`}>
              <Avatar person={myself} isLeader={isLeading} isMe />
            </Tooltip>
          </button>
        </Menu.Target>
        <Menu.Dropdown className={classes.list ?? ''}>
          <Menu.Item
            leftSection={<Avatar person={myself} isLeader={isLeading} isMe />}
            rightSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setNaming(true)}
          >
            <span className={classes.name}>{name === '' ? 'You, a guest' : `${name} (you)`}</span>
            <span className={classes.doing}>{name === '' ? 'Say your name' : 'Change your name'}</span>
          </Menu.Item>
          {canLead && !isLeading && (
            <Menu.Item leftSection={<IconPresentation size={16} />} onClick={() => presence.giveLead(me.id)}>
              Bring everyone here
            </Menu.Item>
          )}
          {isLeading && (
            <Menu.Item leftSection={<IconPresentationOff size={16} />} onClick={() => presence.giveLead(undefined)}>
              Stop leading
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Label>{people.length === 0 ? 'Nobody else is here yet' : 'On this board'}</Menu.Label>
          {people.map((person) => (
            <Menu.Item
              key={person.id}
              leftSection={<Avatar person={person} isLeader={person.id === leadId} />}
              rightSection={personId === person.id ? <IconEye size={16} aria-hidden /> : null}
              onClick={() => turnTo(person.id)}
            >
              <span className={classes.name}>{nameOf(person)}</span>
              <span className={classes.doing}>
                {doing(person)}
                {isLeading ? 'Hand over the lead' : personId === person.id ? 'Stop following' : 'Follow'}
              </span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <MyNameDialog isOpen={isNaming} onClose={() => setNaming(false)} />
    </>
  );
}

function labelOf(others: number): string {
  if (others === 0) return 'You are alone on this board';
  return others === 1 ? 'You and one other are on this board' : `You and ${others} others are on this board`;
}

function doing({ isIdle, writing, dragging }: Person): string {
  if (isIdle) return 'Away · ';
  if (writing !== null) return 'Writing · ';
  return dragging.length > 0 ? 'Moving notes · ' : '';
}
