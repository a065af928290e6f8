import { type PersonWithAccess, Role } from '@lambdastorm/contract';
import { CloseButton, NativeSelect, Skeleton } from '@mantine/core';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { nameOf } from '../presence/personLook.ts';
import classes from './access.module.css';
import { type Scope, useChangeRole, usePeople, useRemovePerson } from './accessQueries.ts';
import { rolesToGive, roleWords } from './roleWords.ts';

export interface PeopleSectionProps {
  readonly scope: Scope;
  readonly myRole: Role;
}

/** Who has a right here, and which. */
export function PeopleSection({ scope, myRole }: PeopleSectionProps) {
  const people = usePeople(scope);
  if (people.isError) return <p className={classes.sentence}>{people.error.message}</p>;
  return (
    <section aria-label="People">
      <h3 className={classes.heading}>People</h3>
      {people.isPending ? <Skeleton height={40} /> : null}
      <ul className={classes.list}>
        {people.data?.map((person) => (
          <PersonRow key={person.userId} person={person} scope={scope} myRole={myRole} />
        ))}
      </ul>
    </section>
  );
}

function PersonRow({ person, scope, myRole }: PeopleSectionProps & { readonly person: PersonWithAccess }) {
  const change = useChangeRole(scope);
  const remove = useRemovePerson(scope);
  const { userId, email, isMe, isGuest, isFromWorkspace, role, canChange } = person;
  const name = nameOf(person);
  const about = [isMe ? 'you' : '', isGuest ? 'guest' : (email ?? ''), isFromWorkspace ? 'through the workspace' : ''];
  const canLeave = isMe && !isFromWorkspace;

  function handleChange(next: string): void {
    change.mutate(
      { userId, role: Role.parse(next) },
      { onError: (error) => notifyFailure(`The role of ${name} was not changed`, error) },
    );
  }

  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.about}>{about.filter((each) => each !== '').join(' · ')}</span>
      </span>
      {canChange ? (
        <NativeSelect
          size="xs"
          aria-label={`Role of ${name}`}
          data={rolesToGive(myRole).map((value) => ({ value, label: roleWords[value].label }))}
          value={role}
          disabled={change.isPending}
          onChange={(event) => handleChange(event.currentTarget.value)}
        />
      ) : (
        <span className={classes.role}>{roleWords[role].label}</span>
      )}
      {canChange || canLeave ? (
        <CloseButton
          size="sm"
          aria-label={isMe ? 'Leave' : `Remove ${name}`}
          title={isMe ? 'Leave' : `Remove ${name}`}
          onClick={() => remove.mutate(userId, { onError: (error) => notifyFailure(`${name} was not removed`, error) })}
        />
      ) : (
        <span className={classes.noButton} />
      )}
    </li>
  );
}
