import type { SignedInSession } from '@lambdastorm/contract';
import { Button, Skeleton } from '@mantine/core';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { notifyFailure } from '../../shared/ui/notify.ts';
import accessClasses from '../access/access.module.css';
import { useEndSession, useSessions } from '../sign-in/meQueries.ts';
import { browserName } from './browserName.ts';
import classes from './SettingsPage.module.css';

/** Where one is signed in, to be ended from here. */
export function SessionsSection() {
  const sessions = useSessions();
  const end = useEndSession();
  const onError = (error: unknown): void => notifyFailure('The session was not ended', error);
  if (sessions.isError) return <p className={accessClasses.sentence}>{sessions.error.message}</p>;
  const all = sessions.data ?? [];
  return (
    <section className={classes.section} aria-label="Where you are signed in">
      <h3 className={accessClasses.heading}>Where you are signed in</h3>
      {sessions.isPending ? <Skeleton height={44} /> : null}
      <ul className={accessClasses.list}>
        {all.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => end.mutate(session.id, { onError })} />
        ))}
      </ul>
      {all.length > 1 ? (
        <Button variant="default" size="xs" mt="sm" onClick={() => end.mutate(undefined, { onError })}>
          Sign out everywhere else
        </Button>
      ) : null}
    </section>
  );
}

function SessionRow({ session, onEnd }: { readonly session: SignedInSession; readonly onEnd: () => void }) {
  const { userAgent, address, lastSeenAt, isThisOne } = session;
  return (
    <li className={accessClasses.row}>
      <span className={accessClasses.words}>
        <span className={accessClasses.name}>{browserName(userAgent)}</span>
        <span className={accessClasses.about}>
          {address === '' ? '' : `${address} · `}seen {relativeTime(new Date(lastSeenAt), new Date())}
        </span>
      </span>
      {isThisOne ? (
        <span className={accessClasses.role}>this browser</span>
      ) : (
        <Button size="compact-xs" variant="default" onClick={onEnd}>
          Sign out
        </Button>
      )}
    </li>
  );
}
