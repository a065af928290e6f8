import type { Me } from '@lambdastorm/contract';
import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { EmailField } from './EmailField.tsx';
import classes from './EntranceCard.module.css';
import { EntranceCard } from './EntranceCard.tsx';
import { GuestNameForm } from './GuestNameForm.tsx';
import { useEnterAsGuest, useForgottenPassword, useOpenId, useSignIn } from './meQueries.ts';
import { PasswordField } from './PasswordField.tsx';

type Way = 'name' | 'account' | 'forgotten';

/** How a stranger comes in, as far as the server lets strangers in. */
export function SignInPage({ signIn }: { readonly signIn: Me['signIn'] }) {
  useDocumentTitle('Sign in · Lambdastorm');
  const [way, setWay] = useState<Way>(signIn.mode === 'open' ? 'name' : 'account');
  const others = (
    <>
      {way !== 'name' && signIn.mode === 'open' ? (
        <Quiet onClick={() => setWay('name')}>Come in with a name only</Quiet>
      ) : null}
      {way === 'account' ? null : <Quiet onClick={() => setWay('account')}>Sign in with e-mail and password</Quiet>}
      {way === 'account' ? <Quiet onClick={() => setWay('forgotten')}>Choose a new password</Quiet> : null}
      <OpenIdButton name={signIn.openId} />
      {signIn.mode === 'open' ? null : (
        <p>Boards here are for those who were invited. If somebody sent you a link, open it.</p>
      )}
      {signIn.needsOwner ? (
        <p>Nobody owns this installation yet: the server printed a link that makes whoever opens it the owner.</p>
      ) : null}
    </>
  );
  switch (way) {
    case 'name':
      return <NameCard below={others} />;
    case 'account':
      return <AccountCard below={others} />;
    case 'forgotten':
      return <ForgottenCard sendsEmail={signIn.sendsEmail} below={others} />;
  }
}

interface WithBelow {
  readonly below: React.ReactNode;
}

function NameCard({ below }: WithBelow) {
  const enter = useEnterAsGuest();
  return (
    <EntranceCard
      title="What shall the others call you?"
      text="A name is enough to storm along."
      problem={enter.error?.message}
      below={below}
    >
      <GuestNameForm isPending={enter.isPending} onEnter={enter.mutate} />
    </EntranceCard>
  );
}

function AccountCard({ below }: WithBelow) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    signIn.mutate({ email, password });
  }

  return (
    <EntranceCard title="Sign in" problem={signIn.error?.message} below={below}>
      <form className={classes.fields} onSubmit={handleSubmit}>
        <EmailField autoFocus value={email} onType={setEmail} />
        <PasswordField label="Password" value={password} onType={setPassword} />
        <Button type="submit" loading={signIn.isPending}>
          Sign in
        </Button>
      </form>
    </EntranceCard>
  );
}

function ForgottenCard({ sendsEmail, below }: WithBelow & { readonly sendsEmail: boolean }) {
  const [email, setEmail] = useState('');
  const forgotten = useForgottenPassword();

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    forgotten.mutate(email);
  }

  if (forgotten.isSuccess) {
    const how = sendsEmail
      ? 'a mail with a link is on its way. It works for an hour.'
      : 'whoever runs this server was given a link for you, since it sends no mail. Ask them for it; it works for an hour.';
    return (
      <EntranceCard title="Look for a link" text={`If there is an account with this address, ${how}`} below={below} />
    );
  }
  return (
    <EntranceCard
      title="Choose a new password"
      text="Say your address, and you get a link to choose one."
      problem={forgotten.error?.message}
      below={below}
    >
      <form className={classes.fields} onSubmit={handleSubmit}>
        <EmailField autoFocus value={email} onType={setEmail} />
        <Button type="submit" loading={forgotten.isPending}>
          Get a link
        </Button>
      </form>
    </EntranceCard>
  );
}

export function OpenIdButton({ name }: { readonly name: string | undefined }) {
  const openId = useOpenId();
  if (name === undefined) return null;
  return (
    <>
      <Button variant="default" loading={openId.isPending} onClick={() => openId.mutate()}>
        Sign in with {name}
      </Button>
      {openId.isError ? <p role="alert">{openId.error.message}</p> : null}
    </>
  );
}

function Quiet({ children, onClick }: { readonly children: string; readonly onClick: () => void }) {
  return (
    <Button variant="subtle" color="gray" size="compact-sm" fw={500} onClick={onClick}>
      {children}
    </Button>
  );
}
