import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { EntranceCard } from './EntranceCard.tsx';
import { GuestNameForm } from './GuestNameForm.tsx';
import { useMe, useRedeemLink } from './meQueries.ts';
import { useFragment } from './useFragment.ts';

/** Where a share link leads: who has no session says a name, and everybody lands on what was shared. */
export function JoinPage() {
  useDocumentTitle('Come in · Lambdastorm');
  const token = useFragment();
  const { data: me, isPending } = useMe();
  const redeem = useRedeemLink();
  const navigate = useNavigate();
  const { mutate, isIdle } = redeem;
  const isKnown = me?.person !== undefined;

  function comeIn(called: string | undefined): void {
    const body = { token, ...(called === undefined ? {} : { name: called }) };
    mutate(body, {
      onSuccess: ({ boardId }) =>
        void (boardId === undefined
          ? navigate({ to: '/', replace: true })
          : navigate({ to: '/boards/$boardId', params: { boardId }, replace: true })),
    });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: -- once, as soon as it is clear who has come.
  useEffect(() => {
    if (isKnown && isIdle && token !== '') comeIn(undefined);
  }, [isKnown, isIdle, token]);

  const toHome = (
    <Button component={Link} to="/" variant="default">
      Go to your boards
    </Button>
  );
  if (token === '') {
    const text = 'The end of the link is missing. Copy it whole, with everything after the #.';
    return <EntranceCard title="This link is not complete" text={text} below={toHome} />;
  }
  if (redeem.isError)
    return <EntranceCard title="This link does not let you in" text={redeem.error.message} below={toHome} />;
  if (isPending || isKnown) return null;
  return (
    <EntranceCard title="You are invited" text="Say what the others shall call you, and you are in.">
      <GuestNameForm isPending={redeem.isPending} onEnter={comeIn} />
    </EntranceCard>
  );
}
