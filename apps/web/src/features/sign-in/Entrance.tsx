import { type ReactNode, useEffect } from 'react';
import { useEnterAsGuest, useMe } from './meQueries.ts';
import { SignInPage } from './SignInPage.tsx';
import { storedGuestName } from './storedGuestName.ts';

export interface EntranceProps {
  /** What strangers do first on this page. */
  readonly strangers: 'sign in' | 'may look';
  readonly children: ReactNode;
}

/** Shows the app to who is in, and to strangers the way in. On one's own machine everybody is in, and gets to be somebody. */
export function Entrance({ strangers, children }: EntranceProps) {
  const { data: me, isError } = useMe();
  const enter = useEnterAsGuest();
  const isStranger = me !== undefined && me.person === undefined;
  const isAtHome = isStranger && me.signIn.isLocal;
  const { mutate, isIdle } = enter;
  useEffect(() => {
    if (isAtHome && isIdle) mutate(storedGuestName());
  }, [isAtHome, isIdle, mutate]);

  // Without an answer nothing is known of anybody; boards that are kept on this device can still be shown.
  if (isError || enter.isError) return children;
  if (me === undefined || (isAtHome && !enter.isSuccess)) return null;
  if (isStranger && !isAtHome && strangers === 'sign in') return <SignInPage signIn={me.signIn} />;
  return children;
}
