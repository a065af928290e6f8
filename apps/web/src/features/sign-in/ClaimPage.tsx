import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { AccountFields, useAccountDraft } from './AccountFields.tsx';
import classes from './EntranceCard.module.css';
import { EntranceCard } from './EntranceCard.tsx';
import { useClaim, useMe } from './meQueries.ts';
import { useFragment } from './useFragment.ts';

/** Where the printed code leads: its holder becomes the owner, with an account. */
export function ClaimPage() {
  useDocumentTitle('Become the owner · Lambdastorm');
  const code = useFragment();
  const { data: me } = useMe();
  const claim = useClaim();
  const navigate = useNavigate();
  const account = useAccountDraft();
  const hasAccount = me?.person?.isGuest === false;

  return (
    <EntranceCard
      title="Become the owner"
      text="This installation belongs to nobody yet. Its owner invites others and decides who may do what."
      problem={claim.error?.message}
    >
      <form
        className={classes.fields}
        onSubmit={(event) => {
          event.preventDefault();
          const body = hasAccount ? { code } : { code, account: account.value };
          claim.mutate(body, { onSuccess: () => void navigate({ to: '/', replace: true }) });
        }}
      >
        {hasAccount ? null : <AccountFields {...account} />}
        <Button type="submit" loading={claim.isPending}>
          Become the owner
        </Button>
      </form>
    </EntranceCard>
  );
}
