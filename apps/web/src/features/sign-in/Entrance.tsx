import type { ReactNode } from 'react';
import { useEntrance, useMe } from './meQueries.ts';
import { SignInPage } from './SignInPage.tsx';

export interface EntranceProps {
  /** What strangers do first on this page. */
  readonly strangers: 'sign in' | 'may look';
  readonly children: ReactNode;
}

/** Shows the app to who is in, and to strangers the way in. */
export function Entrance({ strangers, children }: EntranceProps) {
  const { data: me, isError } = useMe();
  const entrance = useEntrance();
  // Without an answer nothing is known of anybody; boards that are kept on this device can still be shown.
  if (isError || entrance.isError) return children;
  if (me === undefined || entrance.isPending) return null;
  const isStranger = me.person === undefined && !me.signIn.isLocal;
  return isStranger && strangers === 'sign in' ? <SignInPage signIn={me.signIn} /> : children;
}
