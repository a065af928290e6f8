import { type CreateLinkRequest, type Role, Role as RoleSchema, type ShareLink } from '@lambdastorm/contract';
import { Button, CloseButton, CopyButton, NativeSelect, TextInput } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { copyText } from '../../shared/copyText.ts';
import { notifyFailure } from '../../shared/ui/notify.ts';
import classes from './access.module.css';
import { type Scope, useCreateLink, useLinks, useRevokeLink } from './accessQueries.ts';
import { lifetimes, linkFacts } from './linkFacts.ts';
import { rolesToGive, roleWords } from './roleWords.ts';

export interface LinksSectionProps {
  readonly scope: Scope;
  readonly myRole: Role;
}

/** Makes links that let people in, and takes them back. */
export function LinksSection({ scope, myRole }: LinksSectionProps) {
  const links = useLinks(scope);
  const create = useCreateLink(scope);
  const [wish, setWish] = useState<{ role: Role; hours: string; mostUses: string }>({
    role: 'editor',
    hours: '168',
    mostUses: '',
  });
  const address = create.data === undefined ? undefined : `${window.location.origin}/join#${create.data.token}`;

  function handleCreate(): void {
    const { hours, mostUses, role } = wish;
    const body: CreateLinkRequest = {
      role: RoleSchema.exclude(['owner']).parse(role),
      ...(hours === '' ? {} : { hours: Number(hours) }),
      ...(mostUses === '' ? {} : { mostUses: Number(mostUses) }),
    };
    create.mutate(body, {
      onSuccess: ({ token }) => void copyText(`${window.location.origin}/join#${token}`),
      onError: (error) => notifyFailure('The link was not made', error),
    });
  }

  return (
    <section aria-label="Links">
      <h3 className={classes.heading}>Invite by link</h3>
      <div className={classes.form}>
        <NativeSelect
          aria-label="Whoever opens it is"
          data={rolesToGive(myRole)
            .filter((role) => role !== 'owner')
            .map((value) => ({ value, label: roleWords[value].label }))}
          value={wish.role}
          onChange={(event) => setWish({ ...wish, role: RoleSchema.parse(event.currentTarget.value) })}
        />
        <NativeSelect
          aria-label="It works for"
          data={lifetimes}
          value={wish.hours}
          onChange={(event) => setWish({ ...wish, hours: event.currentTarget.value })}
        />
        <TextInput
          aria-label="For how many people at most"
          placeholder="Any number"
          inputMode="numeric"
          value={wish.mostUses}
          onChange={(event) =>
            setWish({ ...wish, mostUses: event.currentTarget.value.replaceAll(/\D/g, '').slice(0, 5) })
          }
        />
        <Button leftSection={<IconLink size={16} />} loading={create.isPending} onClick={handleCreate}>
          Make a link
        </Button>
      </div>
      <p className={classes.sentence}>{`Whoever opens it ${roleWords[wish.role].meaning}.`}</p>
      {address === undefined ? null : (
        <div className={classes.made}>
          <TextInput
            readOnly
            aria-label="The new link"
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy'}
              </Button>
            )}
          </CopyButton>
          <p className={classes.sentence}>It is on the clipboard, and shown here only this once.</p>
        </div>
      )}
      <ul className={classes.list}>
        {links.data?.map((link) => (
          <LinkRow key={link.id} link={link} scope={scope} />
        ))}
      </ul>
    </section>
  );
}

function LinkRow({ link, scope }: { readonly link: ShareLink; readonly scope: Scope }) {
  const revoke = useRevokeLink(scope);
  const { label } = roleWords[link.role];
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <span className={classes.name}>{label} by link</span>
        <span className={classes.about}>{linkFacts(link)}</span>
      </span>
      <span className={classes.role}>{link.uses} came</span>
      <CloseButton
        size="sm"
        aria-label={`Revoke the link for ${label.toLowerCase()}s`}
        title="Revoke: it lets nobody in, and whoever came through it is out"
        onClick={() => revoke.mutate(link.id, { onError: (error) => notifyFailure('The link was not revoked', error) })}
      />
    </li>
  );
}
