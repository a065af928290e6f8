import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useBoardSession } from '../../board-session/BoardSession.ts';
import { useFollowing } from '../../presence/followingStore.ts';
import { nameOf, personStyle } from '../../presence/personLook.ts';
import { useCompany } from '../../presence/useCompany.ts';

/** Says whom one follows, or that one leads, and ends it. */
export function FollowBar() {
  const { presence } = useBoardSession();
  const { people, leadId, me } = useCompany();
  const { personId, isLed, stop } = useFollowing();
  const followed = people.find(({ id }) => id === personId);
  const leader = people.find(({ id }) => id === leadId);

  if (me !== undefined && leadId === me.id) {
    return (
      <Bar colour={me.colour} sentence="You lead: everybody is brought to where you look.">
        <Button size="compact-sm" variant="default" onClick={() => presence.giveLead(undefined)}>
          Stop leading
        </Button>
      </Bar>
    );
  }
  if (followed !== undefined) {
    const name = nameOf(followed);
    return (
      <Bar colour={followed.colour} sentence={isLed ? `${name} leads` : `You follow ${name}`} isFramed>
        <Button size="compact-sm" variant="default" onClick={stop}>
          {isLed ? 'Look around by yourself' : 'Stop following'}
        </Button>
      </Bar>
    );
  }
  if (leader === undefined) return null;
  return (
    <Bar colour={leader.colour} sentence={`${nameOf(leader)} leads`}>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => useFollowing.getState().follow(leader.id, { isLed: true })}
      >
        Follow
      </Button>
    </Bar>
  );
}

interface BarProps {
  readonly colour: number;
  readonly sentence: string;
  /** Draws a frame around the wall: what one sees is somebody else's view. */
  readonly isFramed?: boolean;
  readonly children: ReactNode;
}

function Bar({ colour, sentence, isFramed = false, children }: BarProps) {
  return (
    <>
      {isFramed && <div className="followed-frame" style={personStyle(colour)} aria-hidden />}
      <div className="follow-bar" style={personStyle(colour)}>
        <span className="follow-sentence">{sentence}</span>
        {children}
      </div>
    </>
  );
}
