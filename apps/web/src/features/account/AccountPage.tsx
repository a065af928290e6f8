import type { Myself } from '@lambdastorm/contract';
import { Button } from '@mantine/core';
import { useDisclosure, useDocumentTitle } from '@mantine/hooks';
import type { FormEvent } from 'react';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import accessClasses from '../access/access.module.css';
import { MyNameDialog } from '../presence/MyNameDialog.tsx';
import { nameOf } from '../presence/personLook.ts';
import { AccountFields, useAccountDraft } from '../sign-in/AccountFields.tsx';
import { useMakeAccount, useMe, useSignOut } from '../sign-in/meQueries.ts';
import { OpenIdButton } from '../sign-in/SignInPage.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { SessionsSection } from './SessionsSection.tsx';
import classes from './SettingsPage.module.css';
import { SettingsPage } from './SettingsPage.tsx';

/** Who one is here: the name, the account, and where one is signed in. */
export function AccountPage() {
  useDocumentTitle('Your account · Lambdastorm');
  const { data: me } = useMe();
  const [isNaming, naming] = useDisclosure(false);
  const signOut = useSignOut();
  if (me?.person === undefined) return null;
  const { person, signIn } = me;
  return (
    <SettingsPage title={nameOf(person)}>
      <p className={accessClasses.sentence}>
        {person.isGuest
          ? 'You are a guest: this browser knows you, and no other.'
          : `You sign in as ${person.email ?? 'yourself'}.`}
      </p>
      <Button variant="default" size="xs" onClick={naming.open}>
        Change your name
      </Button>
      <MyNameDialog isOpen={isNaming} onClose={naming.close} />
      {person.isGuest ? <MakeAccount person={person} openId={signIn.openId} /> : <ChangePassword />}
      <SessionsSection />
      <section className={classes.section}>
        <Button
          variant="default"
          loading={signOut.isPending}
          onClick={() =>
            signOut.mutate(undefined, { onError: (error) => notifyFailure('You are still signed in', error) })
          }
        >
          Sign out
        </Button>
        {person.isGuest ? (
          <p className={accessClasses.sentence}>A guest who signs out can’t come back as the same person.</p>
        ) : null}
      </section>
    </SettingsPage>
  );
}

interface MakeAccountProps {
  readonly person: Myself;
  readonly openId: string | undefined;
}

function MakeAccount({ person, openId }: MakeAccountProps) {
  const account = useAccountDraft(person.name);
  const make = useMakeAccount();

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    make.mutate(account.value, {
      onSuccess: () => notifyDone('You have an account. Sign in with it anywhere.'),
      onError: (error) => notifyFailure('The account was not made', error),
    });
  }

  return (
    <section className={classes.section} aria-label="Make an account">
      <h3 className={accessClasses.heading}>Make an account</h3>
      <p className={accessClasses.sentence}>You keep everything that you can see now, on all your devices.</p>
      <form className={classes.fields} onSubmit={handleSubmit}>
        <AccountFields {...account} />
        <Button type="submit" loading={make.isPending}>
          Make an account
        </Button>
        <OpenIdButton name={openId} />
      </form>
    </section>
  );
}
